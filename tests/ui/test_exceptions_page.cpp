// SPDX-License-Identifier: GPL-3.0-or-later
#include "exceptions/exception_model.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Model = ui::ExceptionModel;
using Place = ui::MainWindow::Place;

/// Exceptions are recorded, filtered, ended, written to a file and read from one, by mouse and keys; each time the store is asked,
/// with the terminal program.
class TestExceptionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutOneItSaysWhereTheyBegin();
    void mailboxesAreKeptByMouse();
    void aLastDayIsChosenByKeys();
    void aWordNarrowsTheList();
    void theHeaderSorts();
    void endedOnlyWhenConfirmed();
    void onlyThoseInForce();
    void anotherSelectionDropsTheQuestion();
    void whatIsExportedIsImportedAgain();
    void wrongLinesAreShownInPlace();
    void aFileThatIsNoListIsRefused();
    void everyCellIsSpoken();
    void theLanguageChangesUnderIt();
    void whatARunRecordedIsSaidInWords();
    void cleanup();

private:
    template <typename T> [[nodiscard]] T &onPage(const char *name) const
    {
        T *found = m_world->find<QWidget>("exceptionsPage").findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    void clickOnPage(const char *name) const { QTest::mouseClick(&onPage<QAbstractButton>(name), Qt::LeftButton); }
    [[nodiscard]] ui::GridView &table() const { return onPage<ui::GridView>("exceptionTable"); }
    [[nodiscard]] QAbstractItemModel &model() const { return *table().model(); }
    [[nodiscard]] QStringList column(Model::Column column) const;
    /// The ledger as the terminal tells it.
    [[nodiscard]] QList<QJsonObject> ledger() const;
    [[nodiscard]] QStringList addressesInStore() const;
    void keepFirst(int count, const QString &reason) const;
    void go(int rows) const;
    void chooseFile(const char *dialogName, const QString &path) const;

    std::unique_ptr<WindowWorld> m_world;
    QByteArray m_dump;
};

void TestExceptionsPage::init()
{
    m_world = std::make_unique<WindowWorld>();
    QCOMPARE(m_world->start(), QString());
    m_world->showWindow();
    new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal, &model());
    m_dump = m_world->dumpBytes();
}

/// Whatever is done with exceptions, nobody's calendar changes by it.
void TestExceptionsPage::cleanup()
{
    QCOMPARE(m_world->dumpBytes(), m_dump);
    m_world.reset();
}

QStringList TestExceptionsPage::column(Model::Column column) const
{
    QStringList texts;
    for (int row = 0; row < model().rowCount(); ++row)
        texts.append(model().index(row, column).data().toString());
    return texts;
}

QList<QJsonObject> TestExceptionsPage::ledger() const
{
    const testsupport::Answer answer
        = m_world->desk().run({u"--store"_s, m_world->desk().path(u"store.sqlite"_s), u"--json"_s, u"exceptions"_s, u"list"_s});
    if (answer.code != 0)
        qFatal("%s", answer.told());
    return answer.lines();
}

QStringList TestExceptionsPage::addressesInStore() const
{
    QStringList addresses;
    for (const QJsonObject &line : ledger())
        addresses.append(line[u"address"].toString());
    return addresses;
}

/// Shows the page, which then has so many rows.
void TestExceptionsPage::go(int rows) const
{
    m_world->window().go(Place::Exceptions);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), rows, patienceMs);
}

/// Keeps the first mailboxes of the table, by the service that the dialog uses.
void TestExceptionsPage::keepFirst(int count, const QString &reason) const
{
    std::vector<core::MailboxId> ids;
    for (const domain::Subject &subject : m_world->workspace().mailboxes().current()->stock.subjects) {
        if (!subject.value.isNull() && int(ids.size()) < count)
            ids.push_back(subject.mailbox->ref.id);
    }
    QSignalSpy kept(&m_world->workspace().exceptions(), &ui::Exceptions::kept);
    m_world->workspace().exceptions().keep(ids, reason);
    QVERIFY(kept.wait(patienceMs));
}

void TestExceptionsPage::chooseFile(const char *dialogName, const QString &path) const
{
    auto *dialog = m_world->window().findChild<QFileDialog *>(QString::fromLatin1(dialogName));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void TestExceptionsPage::withoutOneItSaysWhereTheyBegin()
{
    m_world->window().go(Place::Exceptions);
    QVERIFY(onPage<QLabel>("noException").isVisible());
    QVERIFY(!onPage<QAbstractButton>("endExceptionsButton").isEnabled());
    QVERIFY(!onPage<QAbstractButton>("exportButton").isEnabled());
    QVERIFY(onPage<QAbstractButton>("importExceptionsButton").isEnabled());
    clickOnPage("exceptionsToMailboxes");
    QCOMPARE(m_world->window().place(), Place::Mailboxes);
}

void TestExceptionsPage::mailboxesAreKeptByMouse()
{
    auto &mailboxes = m_world->find<ui::GridView>("mailboxTable");
    QTRY_VERIFY_WITH_TIMEOUT(mailboxes.model()->rowCount() == 60, patienceMs);
    WindowWorld::clickRow(mailboxes, 2);
    WindowWorld::clickRow(mailboxes, 4, Qt::ControlModifier);
    QStringList addresses;
    for (const int row : {2, 4})
        addresses.append(mailboxes.model()->index(row, 1).data().toString());
    m_world->click("keepMailboxesButton");
    auto &dialog = m_world->find<QDialog>("keepDialog");
    auto *yes = dialog.findChild<QAbstractButton *>(u"keepYes"_s);
    QVERIFY(!yes->isEnabled()); // a reason is needed
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"exceptionReason"_s), u"works council"_s);
    QSignalSpy kept(&m_world->workspace().exceptions(), &ui::Exceptions::kept);
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(kept.wait(patienceMs));
    QCOMPARE(m_world->window().place(), Place::Mailboxes);

    go(2);
    addresses.sort();
    QCOMPARE(column(Model::Address), addresses);
    QCOMPARE(column(Model::Reason), QStringList(2, u"works council"_s));
    QCOMPARE(column(Model::Standing), QStringList(2, u"in force"_s));
    QCOMPARE(column(Model::Expires), QStringList(2, QString()));
    const QList<QJsonObject> stored = ledger();
    QCOMPARE(stored.size(), 2);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(stored[row][u"address"].toString(), addresses[row]);
        QCOMPARE(stored[row][u"reason"].toString(), u"works council"_s);
        QCOMPARE(stored[row][u"who"].toString(), column(Model::Who)[row]);
        QVERIFY(!column(Model::Kept)[row].isEmpty() && column(Model::Kept)[row] != stored[row][u"kept"].toString()); // in words
    }
}

void TestExceptionsPage::aLastDayIsChosenByKeys()
{
    auto &mailboxes = m_world->find<ui::GridView>("mailboxTable");
    QTRY_VERIFY_WITH_TIMEOUT(mailboxes.model()->rowCount() == 60, patienceMs);
    mailboxes.chooseRow(3);
    mailboxes.setFocus();
    auto &button = m_world->button("keepMailboxesButton");
    QVERIFY(button.focusPolicy() & Qt::TabFocus);
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
    auto &dialog = m_world->find<QDialog>("keepDialog");
    auto *reason = dialog.findChild<QLineEdit *>(u"exceptionReason"_s);
    auto *ends = dialog.findChild<QCheckBox *>(u"exceptionEnds"_s);
    auto *day = dialog.findChild<QDateEdit *>(u"exceptionLastDay"_s);
    QVERIFY(!day->isEnabled());
    QTest::keyClicks(reason, u"until the move"_s);
    QTest::keyClick(ends, Qt::Key_Space);
    QVERIFY(day->isEnabled());
    day->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClick(day, Qt::Key_Up);
    const QDate last = day->date();
    QVERIFY(last > QDate::currentDate().addMonths(12));
    QSignalSpy kept(&m_world->workspace().exceptions(), &ui::Exceptions::kept);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(kept.wait(patienceMs));

    go(1);
    QCOMPARE(column(Model::Expires).value(0), QLocale().toString(last, QLocale::ShortFormat));
    const auto stored = core::fromIso(ledger().value(0)[u"expires"].toString());
    QVERIFY(stored);
    QCOMPARE(stored->time_since_epoch().count(), last.addDays(1).startOfDay().toMSecsSinceEpoch());
}

void TestExceptionsPage::aWordNarrowsTheList()
{
    keepFirst(3, u"works council"_s);
    go(3);
    const QString address = column(Model::Address)[1];
    QTest::keyClicks(&onPage<QLineEdit>("exceptionFilter"), address.toUpper() + u" council"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(Model::Address), QStringList {address}, patienceMs);
    QCOMPARE(onPage<QLabel>("exceptionCount").text(), u"1 exception"_s);
    QTest::keyClicks(&onPage<QLineEdit>("exceptionFilter"), u" nobody"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, patienceMs);
    QVERIFY(table().isVisible()); // there are exceptions, only none of these
    onPage<QLineEdit>("exceptionFilter").clear();
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 3, patienceMs);
}

void TestExceptionsPage::theHeaderSorts()
{
    keepFirst(5, u"works council"_s);
    go(5);
    QStringList falling = column(Model::Address);
    QVERIFY(std::is_sorted(falling.begin(), falling.end()));
    std::reverse(falling.begin(), falling.end());
    WindowWorld::clickRow(table(), 0);
    table().horizontalHeader()->setSortIndicator(Model::Address, Qt::DescendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(column(Model::Address), falling, patienceMs);
    QCOMPARE(table().selectedRanges().front().first, 4); // the one that was selected
}

void TestExceptionsPage::endedOnlyWhenConfirmed()
{
    keepFirst(3, u"works council"_s);
    go(3);
    const QString address = column(Model::Address)[1];
    WindowWorld::clickRow(table(), 1);
    QTest::keyClick(&table(), Qt::Key_Delete);
    auto &question = onPage<QLabel>("confirmQuestion");
    QVERIFY(question.isVisible());
    QVERIFY2(question.text().startsWith(u"End 1 exception?"_s), qPrintable(question.text()));
    auto &no = onPage<QAbstractButton>("confirmNo");
    QVERIFY(no.hasFocus());
    QTest::keyClick(&no, Qt::Key_Escape);
    QVERIFY(!question.isVisible());
    QVERIFY(table().hasFocus());
    QCOMPARE(addressesInStore().size(), 3);
    QCOMPARE(column(Model::Standing), QStringList(3, u"in force"_s));

    clickOnPage("endExceptionsButton");
    QSignalSpy ended(&m_world->workspace().exceptions(), &ui::Exceptions::ended);
    clickOnPage("confirmYes");
    QVERIFY(ended.wait(patienceMs));
    QTRY_COMPARE_WITH_TIMEOUT(column(Model::Standing)[1], u"ended"_s, patienceMs);
    QCOMPARE(column(Model::Address)[1], address);
    QStringList standing;
    for (const QJsonObject &line : ledger())
        standing.append(line[u"standing"].toString());
    QCOMPARE(standing, (QStringList {u"in-force"_s, u"expired"_s, u"in-force"_s}));
    QVERIFY(!onPage<QAbstractButton>("endExceptionsButton").isEnabled()); // the selected one has ended
}

void TestExceptionsPage::onlyThoseInForce()
{
    keepFirst(3, u"works council"_s);
    go(3);
    WindowWorld::clickRow(table(), 0);
    clickOnPage("endExceptionsButton");
    clickOnPage("confirmYes");
    QTRY_COMPARE_WITH_TIMEOUT(column(Model::Standing).value(0), u"ended"_s, patienceMs);
    const QStringList others = column(Model::Address).mid(1);
    onPage<QCheckBox>("inForceOnly").click();
    QTRY_COMPARE_WITH_TIMEOUT(column(Model::Address), others, patienceMs);
}

void TestExceptionsPage::anotherSelectionDropsTheQuestion()
{
    keepFirst(3, u"works council"_s);
    go(3);
    clickOnPage("endExceptionsButton");
    QVERIFY(onPage<QLabel>("confirmQuestion").text().startsWith(u"End 3 exceptions?"_s)); // nothing is selected: all that are shown
    WindowWorld::clickRow(table(), 2);
    QVERIFY(!onPage<QLabel>("confirmQuestion").isVisible());
}

void TestExceptionsPage::whatIsExportedIsImportedAgain()
{
    keepFirst(3, u"=works, \"council\""_s);
    go(3);
    const QStringList addresses = column(Model::Address);
    const QString path = m_world->desk().path(u"kept.csv"_s);
    clickOnPage("exportButton");
    QSignalSpy written(&m_world->workspace().exports(), &ui::Exports::written);
    chooseFile("exportDialog", path);
    QVERIFY(written.wait(patienceMs));
    clickOnPage("endExceptionsButton");
    clickOnPage("confirmYes");
    QTRY_COMPARE_WITH_TIMEOUT(column(Model::Standing), QStringList(3, u"ended"_s), patienceMs);

    clickOnPage("importExceptionsButton");
    chooseFile("importExceptionsDialog", path);
    QTRY_COMPARE_WITH_TIMEOUT(column(Model::Standing), QStringList(3, u"in force"_s), patienceMs);
    QCOMPARE(column(Model::Address), addresses);
    QCOMPARE(column(Model::Reason), QStringList(3, u"=works, \"council\""_s));
    QCOMPARE(addressesInStore(), addresses);
    QVERIFY(!onPage<QListWidget>("importProblemLines").isVisible());
    // The same bytes as the terminal writes.
    const testsupport::Answer answer
        = m_world->desk().run({u"--store"_s, m_world->desk().path(u"store.sqlite"_s), u"exceptions"_s, u"export"_s});
    const QByteArray ours = m_world->desk().bytes(u"kept.csv"_s);
    QCOMPARE(ours.left(ours.indexOf('\n')), answer.out.left(answer.out.indexOf('\n')));
}

void TestExceptionsPage::wrongLinesAreShownInPlace()
{
    m_world->window().go(Place::Exceptions);
    const QString known = m_world->workspace().mailboxes().current()->stock.mailboxes.front().ref.address;
    const QString path = m_world->desk().put(
        u"some.csv"_s, "address,reason,expires\nnobody@example.com,why not,\n" + known.toUtf8() + ",works council,\n" + known.toUtf8() + ",late,2001-01-01\n");
    clickOnPage("importExceptionsButton");
    QSignalSpy imported(&m_world->workspace().exceptions(), &ui::Exceptions::imported);
    chooseFile("importExceptionsDialog", path);
    QVERIFY(imported.wait(patienceMs));
    auto &lines = onPage<QListWidget>("importProblemLines");
    QVERIFY(lines.isVisible());
    QCOMPARE(lines.count(), 2);
    QVERIFY2(lines.item(0)->text().startsWith(u"line 2: "_s) && lines.item(0)->text().contains(u"nobody@example.com"_s), qPrintable(lines.item(0)->text()));
    QVERIFY2(lines.item(1)->text().startsWith(u"line 4: "_s), qPrintable(lines.item(1)->text()));
    QCOMPARE(onPage<QLabel>("importProblemsTitle").text(), u"2 lines of some.csv were not taken:"_s);
    QTRY_COMPARE_WITH_TIMEOUT(column(Model::Address), QStringList {known}, patienceMs);
    QCOMPARE(addressesInStore(), QStringList {known});
    clickOnPage("closeImportProblems");
    QVERIFY(!lines.isVisible());
}

void TestExceptionsPage::aFileThatIsNoListIsRefused()
{
    m_world->window().go(Place::Exceptions);
    clickOnPage("importExceptionsButton");
    QSignalSpy failed(&m_world->workspace().exceptions(), &ui::Exceptions::failed);
    chooseFile("importExceptionsDialog", m_world->desk().put(u"other.csv"_s, "colour,taste\nred,sweet\n"));
    QVERIFY(failed.wait(patienceMs));
    const auto *notice = m_world->window().findChild<QWidget *>(u"notice-exception"_s);
    QVERIFY(notice && notice->isVisible());
    QCOMPARE(addressesInStore(), QStringList());
}

void TestExceptionsPage::everyCellIsSpoken()
{
    keepFirst(1, u"works council"_s);
    go(1);
    for (int column = 0; column < model().columnCount(); ++column) {
        const QString title = model().headerData(column, Qt::Horizontal).toString();
        const QString said = model().index(0, column).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!title.isEmpty() && said.startsWith(title), qPrintable(said));
    }
    for (const char *name : {"exceptionFilter", "exceptionTable", "exceptionColumns"})
        QVERIFY2(!onPage<QWidget>(name).accessibleName().isEmpty(), name);
}

void TestExceptionsPage::theLanguageChangesUnderIt()
{
    keepFirst(2, u"works council"_s);
    go(2);
    WindowWorld::clickRow(table(), 0);
    clickOnPage("endExceptionsButton");
    const QString question = onPage<QLabel>("confirmQuestion").text();
    const QString standing = column(Model::Standing)[0];
    const words::Language language(u"de"_s);
    QCoreApplication::processEvents();
    QVERIFY(onPage<QLabel>("confirmQuestion").isVisible()); // still asking
    QVERIFY(onPage<QLabel>("confirmQuestion").text() != question);
    QVERIFY(column(Model::Standing)[0] != standing);
    QCOMPARE(table().selectedCount(), 1);
}

void TestExceptionsPage::whatARunRecordedIsSaidInWords()
{
    session::LedgerEntry entry;
    entry.exception.reason = u"run "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    session::LedgerEntry other;
    other.exception.reason = u"run away"_s;
    ui::ExceptionLook look;
    look.all = std::make_shared<ui::LedgerEntries>(ui::LedgerEntries {entry, other});
    look.rows = {0, 1};
    Model shown;
    shown.show(std::make_shared<const ui::ExceptionLook>(look));
    QCOMPARE(shown.index(0, Model::Reason).data().toString(), u"a run found it customised"_s);
    QCOMPARE(shown.index(0, Model::Reason).data(Qt::ToolTipRole).toString(), entry.exception.reason);
    QCOMPARE(shown.index(1, Model::Reason).data().toString(), u"run away"_s); // somebody's own words
}

MULLION_TEST(TestExceptionsPage)
#include "test_exceptions_page.moc"
