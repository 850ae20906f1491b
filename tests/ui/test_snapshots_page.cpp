// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshots/snapshot_models.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Place = ui::MainWindow::Place;

/// Snapshots are named, compared, deleted and gone back to, by mouse and keys, against the practice tenant.
class TestSnapshotsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutOneItSaysWhereToMakeOne();
    void aNameIsNeededAndTakenOnce();
    void whatHappenedSinceIsSeen();
    void twoAreCompared();
    void deletedOnlyWhenConfirmed();
    void aFileThatIsNoSnapshotIsRefused();
    void onlyTheCustomisedGoBack();
    void allGoBack();
    void cleanup();

private:
    template <typename T> [[nodiscard]] T &onPage(const char *name) const
    {
        return *m_world->find<QWidget>("snapshotsPage").findChild<T *>(QString::fromLatin1(name));
    }
    void clickOnPage(const char *name) const
    {
        QTest::mouseClick(&onPage<QAbstractButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QAbstractItemModel &list() const { return *onPage<ui::GridView>("snapshotList").model(); }
    [[nodiscard]] QAbstractItemModel &differences() const
    {
        return *onPage<ui::GridView>("differenceTable").model();
    }
    void choose(const QString &snapshot) const
    {
        WindowWorld::clickRow(onPage<ui::GridView>("snapshotList"),
            WindowWorld::rowWith(list(), ui::SnapshotModel::Name, snapshot));
    }
    /// A row of the differences as it is read: address, before, after.
    [[nodiscard]] QStringList difference(int row) const
    {
        QStringList texts;
        for (const int column :
            {ui::DifferenceModel::Address, ui::DifferenceModel::Before, ui::DifferenceModel::After})
            texts.append(differences().index(row, column).data().toString());
        return texts;
    }

    QDialog &askName() const;
    void makeSnapshot(const QString &name) const;
    void setDefault(const QString &address, const QString &rights) const;
    void readAgain() const;
    void restore(const char *how) const;
    void goBackAfterChanges(const char *how);

    std::unique_ptr<WindowWorld> m_world;
    QJsonObject m_dump; ///< At the beginning.
    QString m_plain; ///< A mailbox whose Default nobody touched.
    QString m_customised; ///< One whose owner shows more.
};

void TestSnapshotsPage::init()
{
    m_world = std::make_unique<WindowWorld>();
    QCOMPARE(m_world->start(), QString());
    m_world->showWindow();
    for (QAbstractItemModel *model : {&list(), &differences()})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    m_dump = m_world->desk().dump();
    m_plain.clear();
    m_customised.clear();
    for (const QJsonValue &one : m_dump[u"mailboxes"].toArray()) {
        const QJsonObject mailbox = one.toObject();
        const QString right = testsupport::rightOf(mailbox, u"default"_s);
        if (mailbox[u"type"] != u"UserMailbox"_s || right.isEmpty() || right == u"None"_s)
            continue;
        (testsupport::isToBeClosed(mailbox) ? m_plain : m_customised) = mailbox[u"address"].toString();
    }
    QVERIFY(!m_plain.isEmpty() && !m_customised.isEmpty());
}

void TestSnapshotsPage::cleanup()
{
    m_world.reset();
}

/// The question for a new snapshot's name, asked from the page of mailboxes.
QDialog &TestSnapshotsPage::askName() const
{
    m_world->window().go(Place::Mailboxes);
    m_world->click("snapshotButton");
    return m_world->find<QDialog>("nameDialog");
}

void TestSnapshotsPage::makeSnapshot(const QString &name) const
{
    QTRY_VERIFY_WITH_TIMEOUT(m_world->button("snapshotButton").isEnabled(), patienceMs);
    auto &field = *askName().findChild<QLineEdit *>(u"snapshotName"_s);
    field.selectAll();
    QTest::keyClicks(&field, name);
    QTest::keyClick(&field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(WindowWorld::rowWith(list(), ui::SnapshotModel::Name, name) >= 0, patienceMs);
    m_world->window().go(Place::Snapshots);
    choose(name);
}

void TestSnapshotsPage::setDefault(const QString &address, const QString &rights) const
{
    QCOMPARE(
        m_world->desk().change({{u"do"_s, u"set-default"_s}, {u"mailbox"_s, address}, {u"rights"_s, rights}}),
        QString());
}

void TestSnapshotsPage::readAgain() const
{
    QSignalSpy scanned(&m_world->workspace().mailboxes(), &ui::Mailboxes::scanEnded);
    m_world->find<QAction>("refresh").trigger();
    QVERIFY(scanned.wait(patienceMs));
}

void TestSnapshotsPage::withoutOneItSaysWhereToMakeOne()
{
    m_world->window().go(Place::Snapshots);
    QCOMPARE(list().rowCount(), 0);
    const auto labels = m_world->find<QWidget>("snapshotsPage").findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Mailboxes page"); }));
    for (const char *name : {"exportSnapshotButton", "removeSnapshotButton", "restoreButton"})
        QVERIFY2(!onPage<QAbstractButton>(name).isEnabled(), name);
}

void TestSnapshotsPage::aNameIsNeededAndTakenOnce()
{
    makeSnapshot(u"before"_s);
    QCOMPARE(list().rowCount(), 1);
    QDialog &dialog = askName();
    auto &field = *dialog.findChild<QLineEdit *>(u"snapshotName"_s);
    const QAbstractButton &make = *dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    const auto told = [&dialog] {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"choose another");
        });
    };
    QVERIFY(make.isEnabled() && !told()); // it begins with a name that is free
    for (const auto &[name, isTaken] : std::initializer_list<std::pair<QString, bool>>{
             {u" "_s, false}, {u"before"_s, true}, {u" before "_s, true}}) {
        field.selectAll();
        QTest::keyClicks(&field, name);
        QVERIFY2(!make.isEnabled(), qPrintable(name));
        QCOMPARE(told(), isTaken);
        QTest::keyClick(&field, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
    }
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(list().rowCount(), 1);
}

void TestSnapshotsPage::whatHappenedSinceIsSeen()
{
    makeSnapshot(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(onPage<QLabel>("differenceSummary").text(), u"Nothing differs"_s, patienceMs);
    setDefault(m_plain, u"Reviewer"_s);
    m_world->window().go(Place::Mailboxes);
    readAgain();
    m_world->window().go(Place::Snapshots);
    QTRY_COMPARE_WITH_TIMEOUT(differences().rowCount(), 1, patienceMs);
    const QStringList seen = difference(0);
    QCOMPARE(seen[0], m_plain);
    QCOMPARE(seen[1], u"free/busy only"_s); // in words, as on the other pages
    QVERIFY(seen[1] != seen[2] && !seen[2].isEmpty());
    auto &filter = onPage<QLineEdit>("differenceFilter");
    QTest::keyClicks(&filter, u"nobody has this name"_s);
    QCOMPARE(differences().rowCount(), 0);
    filter.selectAll();
    QTest::keyClicks(&filter, m_plain.toUpper());
    QCOMPARE(differences().rowCount(), 1);
}

void TestSnapshotsPage::twoAreCompared()
{
    makeSnapshot(u"first"_s);
    setDefault(m_plain, u"Reviewer"_s);
    readAgain();
    makeSnapshot(u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        onPage<QLabel>("differenceSummary").text(), u"Nothing differs"_s, patienceMs); // with now
    auto &other = onPage<QComboBox>("compareWith");
    QTest::keyClick(&other, Qt::Key_Down);
    QCOMPARE(other.currentText(), u"first"_s);
    QTRY_COMPARE_WITH_TIMEOUT(differences().rowCount(), 1, patienceMs);
    const QStringList backwards = difference(0);
    QCOMPARE(backwards[0], m_plain);
    choose(u"first"_s);
    QTest::keyClick(&other, Qt::Key_Down);
    QCOMPARE(other.currentText(), u"second"_s);
    QTRY_COMPARE_WITH_TIMEOUT(difference(0), QStringList({m_plain, backwards[2], backwards[1]}), patienceMs);
    QCOMPARE(differences().rowCount(), 1);
}

void TestSnapshotsPage::deletedOnlyWhenConfirmed()
{
    makeSnapshot(u"one"_s);
    makeSnapshot(u"two"_s);
    choose(u"one"_s);
    clickOnPage("removeSnapshotButton");
    QTest::keyClick(&m_world->find<QDialog>("removeQuestion"), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!m_world->window().findChild<QDialog *>(u"removeQuestion"_s), patienceMs);
    QCOMPARE(list().rowCount(), 2);
    clickOnPage("removeSnapshotButton");
    m_world->click("removeYes");
    QTRY_COMPARE_WITH_TIMEOUT(list().rowCount(), 1, patienceMs);
    QCOMPARE(list().index(0, ui::SnapshotModel::Name).data().toString(), u"two"_s);
    QCOMPARE(testsupport::differing(m_world->desk().dump(), m_dump), QStringList());
}

void TestSnapshotsPage::aFileThatIsNoSnapshotIsRefused()
{
    m_world->window().go(Place::Snapshots);
    QSignalSpy failed(&m_world->workspace().snapshots(), &ui::Snapshots::failed);
    clickOnPage("importSnapshotButton");
    auto &dialog = m_world->find<QFileDialog>("importDialog");
    const QString path = m_world->desk().put(u"holiday.json"_s, "{\"sea\": true}");
    Q_EMIT dialog.fileSelected(path);
    dialog.close();
    QVERIFY(!failed.isEmpty() || failed.wait(patienceMs));
    QVERIFY(failed[0][0].value<core::Error>().subject.contains(u"holiday.json"));
    QCOMPARE(list().rowCount(), 0);
}

/// Chooses what the restore dialog offers, and carries the plan out.
void TestSnapshotsPage::restore(const char *how) const
{
    QTRY_VERIFY_WITH_TIMEOUT(onPage<QAbstractButton>("restoreButton").isEnabled(), patienceMs);
    QSignalSpy made(&m_world->workspace().plans(), &ui::Plans::made);
    clickOnPage("restoreButton");
    auto &dialog = m_world->find<QDialog>("restoreDialog");
    auto *way = dialog.findChild<QRadioButton *>(QString::fromLatin1(how));
    QTest::mouseClick(way, Qt::LeftButton, {}, QPoint(way->height() / 2, way->height() / 2));
    QVERIFY(way->isChecked());
    QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(!made.isEmpty() || made.wait(patienceMs));
    QCOMPARE(m_world->window().place(), Place::Review);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_world->button("startRunButton").isVisible() && m_world->button("startRunButton").isEnabled(),
        patienceMs);
    QSignalSpy ended(&m_world->workspace().runs(), &ui::Runs::ended);
    m_world->startRun();
    QVERIFY(!ended.isEmpty() || ended.wait(patienceMs));
}

void TestSnapshotsPage::goBackAfterChanges(const char *how)
{
    makeSnapshot(u"before"_s);
    setDefault(m_plain, u"None"_s);
    setDefault(m_customised, u"None"_s);
    readAgain();
    QCOMPARE(testsupport::differing(m_world->desk().dump(), m_dump).size(), 2);
    m_world->window().go(Place::Snapshots);
    restore(how);
}

void TestSnapshotsPage::onlyTheCustomisedGoBack()
{
    goBackAfterChanges("customisedOnly");
    const QStringList differing = testsupport::differing(m_world->desk().dump(), m_dump);
    QVERIFY2(differing.size() == 1 && differing.front().startsWith(m_plain + u':'), qPrintable(differing.join(u'\n')));
}

void TestSnapshotsPage::allGoBack()
{
    goBackAfterChanges("restoreAll");
    QCOMPARE(testsupport::differing(m_world->desk().dump(), m_dump), QStringList());
    QCOMPARE(testsupport::executedTwice(m_world->desk().writes()), QStringList());
}

MULLION_TEST(TestSnapshotsPage)
#include "test_snapshots_page.moc"
