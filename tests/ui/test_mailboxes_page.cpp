// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailboxes/mailbox_model.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using testsupport::WindowWorld;

/// The table of mailboxes: finding, choosing, sorting, copying, and what the actions will be done to.
class TestMailboxesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void beforeTheFirstReadingItSaysWhatToDo();
    void showsEveryMailbox();
    void aQueryNarrowsAndAWrongOneSaysWhereAndKeepsTheRows();
    void aStateChipFilters();
    void sortingKeepsWhatIsSelected();
    void theBarNamesWhatItWillActOn();
    void copiesWhatIsSeen();
    void theSelectionOutlivesANewLook();
    void whatTheServiceAsksForIsTold();

private:
    /// Of this page; others have labels of these names too.
    [[nodiscard]] const QLabel &label(const char *name) const
    {
        return *m_world->find<QWidget>("mailboxesPage").findChild<QLabel *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WindowWorld> m_world;
    ui::GridView *m_table = nullptr;
    QLineEdit *m_query = nullptr;
};

void TestMailboxesPage::initTestCase()
{
    m_world = std::make_unique<WindowWorld>();
    QCOMPARE(m_world->start(), QString());
    m_world->showWindow();
    m_table = &m_world->find<ui::GridView>("mailboxTable");
    m_query = &m_world->find<QLineEdit>("mailboxFilter");
    new QAbstractItemModelTester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_table);
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 60, testsupport::patienceMs);
}

void TestMailboxesPage::init()
{
    m_query->clear();
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->rowCount(), 60, testsupport::patienceMs);
    m_table->clearSelection();
}

void TestMailboxesPage::beforeTheFirstReadingItSaysWhatToDo()
{
    WindowWorld world;
    QCOMPARE(world.open(), QString());
    world.showWindow();
    const auto &title = world.find<QLabel>("noMailbox");
    const auto &table = world.find<ui::GridView>("mailboxTable");
    QTRY_VERIFY_WITH_TIMEOUT(title.isVisible(), testsupport::patienceMs);
    QVERIFY(!table.isVisible());
    QSignalSpy scanned(&world.workspace().mailboxes(), &ui::Mailboxes::scanEnded);
    world.click("refreshButton");
    QVERIFY(!title.isVisible() && table.isVisible()); // what comes can be seen coming
    QVERIFY(scanned.wait(testsupport::patienceMs));
    QTRY_COMPARE_WITH_TIMEOUT(table.model()->rowCount(), 60, testsupport::patienceMs);
}

void TestMailboxesPage::showsEveryMailbox()
{
    QSet<QString> shown;
    for (int row = 0; row < 60; ++row)
        shown.insert(m_table->model()->index(row, 1).data().toString());
    QSet<QString> expected;
    for (const QJsonValue &mailbox : QJsonDocument::fromJson(m_world->dumpBytes()).object().value(u"mailboxes").toArray())
        expected.insert(mailbox.toObject().value(u"address").toString());
    QCOMPARE(shown, expected);
}

void TestMailboxesPage::aQueryNarrowsAndAWrongOneSaysWhereAndKeepsTheRows()
{
    QTest::keyClicks(m_query, u"type:room"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_table->model()->rowCount() < 60, testsupport::patienceMs);
    const int rooms = m_table->model()->rowCount();
    QVERIFY(rooms > 0);
    for (int row = 0; row < rooms; ++row)
        QCOMPARE(m_table->model()->index(row, 2).data().toString(), u"Room"_s);

    QTest::keyClicks(m_query, u" (status:"_s);
    const auto &error = label("queryError");
    QTRY_VERIFY_WITH_TIMEOUT(error.isVisible(), testsupport::patienceMs);
    QVERIFY(error.text().startsWith(u"Character "_s));
    QCOMPARE(m_table->model()->rowCount(), rooms);
}

void TestMailboxesPage::aStateChipFilters()
{
    auto &chip = m_world->find<QToolButton>("state-open");
    QVERIFY(chip.isVisible());
    QTest::mouseClick(&chip, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_query->text(), u"status:open"_s, testsupport::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_table->model()->rowCount() < 60, testsupport::patienceMs);
    QCOMPARE(chip.text(), u"%1 open"_s.arg(m_table->model()->rowCount()));
    QTest::mouseClick(&chip, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_query->text(), QString(), testsupport::patienceMs);
}

void TestMailboxesPage::sortingKeepsWhatIsSelected()
{
    const QString first = m_table->model()->index(0, 0).data().toString();
    WindowWorld::clickRow(*m_table, 3);
    const QString address = m_table->currentIndex().siblingAtColumn(1).data().toString();
    m_table->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_table->model()->index(0, 1).data().toString() > m_table->model()->index(59, 1).data().toString(), testsupport::patienceMs);
    QCOMPARE(m_table->selectedCount(), 1);
    QCOMPARE(m_table->currentIndex().siblingAtColumn(1).data().toString(), address);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(m_table->model()->index(0, 0).data().toString(), first, testsupport::patienceMs);
}

void TestMailboxesPage::theBarNamesWhatItWillActOn()
{
    const auto &scope = label("scope");
    QCOMPARE(scope.text(), u"All 60 mailboxes"_s);
    m_table->setFocus();
    WindowWorld::clickRow(*m_table, 0);
    WindowWorld::clickRow(*m_table, 2, Qt::ShiftModifier);
    QCOMPARE(scope.text(), u"The 3 selected"_s);
    m_table->clearSelection();
    QTest::keyClicks(m_query, u"type:room"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scope.text().contains(u"that match"_s) || scope.text().contains(u"that matches"_s), testsupport::patienceMs);
}

void TestMailboxesPage::copiesWhatIsSeen()
{
    WindowWorld::clickRow(*m_table, 1);
    QTest::keySequence(m_table, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"Name\tAddress\tState"_s));
    QVERIFY(lines[1].contains(m_table->model()->index(1, 1).data().toString()));
}

void TestMailboxesPage::theSelectionOutlivesANewLook()
{
    WindowWorld::clickRow(*m_table, 5);
    WindowWorld::clickRow(*m_table, 8, Qt::ControlModifier);
    const QString fifth = m_table->model()->index(5, 1).data().toString();
    QSignalSpy reset(m_table->model(), &QAbstractItemModel::modelReset);
    m_world->workspace().mailboxes().reload();
    QVERIFY(reset.wait(testsupport::patienceMs));
    QCOMPARE(m_table->selectedCount(), 2);
    QCOMPARE(m_table->selectedRanges().front().first, 5);
    QCOMPARE(m_table->model()->index(5, 1).data().toString(), fifth);
}

/// A scan that waits says for what, and until when.
void TestMailboxesPage::whatTheServiceAsksForIsTold()
{
    QCOMPARE(m_world->desk().faults({{u"throttle"_s, QJsonObject {{u"rate"_s, 1}, {u"count"_s, 2}}}, {u"retry-after"_s, 2}}), QString());
    const auto &coverage = m_world->find<QLabel>("coverage");
    static const QRegularExpression asked(u"the service asks to wait until \\d+:\\d\\d:\\d\\d"_s);
    QStringList told;
    const auto note = [&] {
        if (coverage.text().contains(asked))
            told.append(coverage.text());
    };
    ui::Mailboxes &mailboxes = m_world->workspace().mailboxes();
    const auto watch = connect(&mailboxes, &ui::Mailboxes::scanProgressed, this, note, Qt::QueuedConnection);
    QSignalSpy ended(&mailboxes, &ui::Mailboxes::scanEnded);
    mailboxes.scan();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), testsupport::patienceMs);
    disconnect(watch);
    QVERIFY(!told.isEmpty());
    QVERIFY(!coverage.text().contains(asked)); // it is over
}

MULLION_TEST(TestMailboxesPage)
#include "test_mailboxes_page.moc"
