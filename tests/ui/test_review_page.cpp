// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_groups.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Place = ui::MainWindow::Place;

/// The plan before it runs, by mouse and keyboard, against the practice tenant.
class TestReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAPlanItSaysWherePlansBegin();
    void groupsAreThoseOfThePlan();
    void aGroupAndAWordNarrowTheTable();
    void aLargeRunAsksForItsNumber();
    void theFirstFewAreAWave();
    void whatWasTakenOutIsNotTouched();
    void takingOutGoesOnWithTheNextRow();
    void whatWasTakenOutCanBePutBack();
    void aRowIsKeptAsException();
    void thePowerShellStandsBesideIt();
    void aPlanThatChangesNothingSaysSo();
    void aRunThatCannotStartLeavesThePlan();
};

namespace {

ui::GridView &table(const WindowWorld &world)
{
    return world.find<ui::GridView>("planTable");
}

ui::PlanGroupList &groups(const WindowWorld &world)
{
    return world.find<ui::PlanGroupList>("planGroups");
}

/// Counts of the list of groups: those of sections, or those of groups, as they stand.
QList<qint64> countsIn(const WindowWorld &world, bool sections)
{
    QList<qint64> counts;
    const QAbstractItemModel &model = *groups(world).model();
    for (int line = 0; line < model.rowCount(); ++line) {
        const QModelIndex index = model.index(line, 0);
        if (index.data(ui::PlanGroupModel::SectionRole).toBool() == sections)
            counts.append(index.data(ui::PlanGroupModel::CountRole).toLongLong());
    }
    return counts;
}

int lineOf(const WindowWorld &world, const QString &title)
{
    return WindowWorld::rowWith(*groups(world).model(), 0, title);
}

/// The rows of a plan counted by what they do, with nothing of the page's code.
QList<qint64> countedOf(const change::Plan &plan)
{
    QMap<QString, qint64> byDeed;
    for (size_t i = 0; i < plan.size(); ++i) {
        const change::PlanRow row = plan.row(i);
        QStringList deed{change::decisionName(row.kind), domain::reasonName(row.reason)};
        for (const change::Step &step : row.steps)
            deed.append(QString::fromUtf8(QJsonDocument(step.call).toJson(QJsonDocument::Compact)));
        ++byDeed[deed.join(u'\n')];
    }
    QList<qint64> counts = byDeed.values();
    std::sort(counts.begin(), counts.end());
    return counts;
}

/// A world with the plan of its policy on the table.
QString planned(WindowWorld &world)
{
    if (const QString wrong = world.start(); !wrong.isEmpty())
        return wrong;
    world.showWindow();
    if (!world.planSegment())
        return u"no plan was made"_s;
    return QTest::qWaitFor([&] { return table(world).model()->rowCount() > 0; }, patienceMs)
        ? QString()
        : u"the plan is not shown"_s;
}

/// Types the number where it is asked for, and starts.
void startRun(WindowWorld &world)
{
    auto &number = world.find<QLineEdit>("typedNumber");
    if (number.isVisible())
        QTest::keyClicks(&number,
            QString::number(world.workspace().plans().current()->plan.counts().change
                - world.workspace().plans().takenOut().size()));
    world.startRun();
}

QString addressIn(const ui::GridView &view, int row)
{
    return view.model()->index(row, 1).data().toString();
}

} // namespace

void TestReviewPage::withoutAPlanItSaysWherePlansBegin()
{
    WindowWorld world;
    QCOMPARE(world.open(), QString());
    world.showWindow().go(Place::Review);
    QVERIFY(world.find<QLabel>("noPlan").isVisible());
    QVERIFY(!table(world).isVisible());
    world.click("toMailboxes");
    QCOMPARE(world.window().place(), Place::Mailboxes);
}

void TestReviewPage::groupsAreThoseOfThePlan()
{
    WindowWorld world({{u"mailboxes"_s, 160}});
    QCOMPARE(planned(world), QString());
    QCOMPARE(world.window().place(), Place::Review);
    const change::Plan &plan = world.workspace().plans().current()->plan;
    const auto &counts = plan.counts();
    QCOMPARE(countsIn(world, true),
        (QList<qint64>{qint64(plan.size()), counts.change, counts.nothing, counts.hold}));
    QList<qint64> shown = countsIn(world, false);
    std::sort(shown.begin(), shown.end());
    QCOMPARE(shown, countedOf(plan));
    // What is to change is what the tenant says nobody touched.
    qint64 toClose = 0;
    for (const QJsonValue &mailbox : world.desk().dump()["mailboxes"_L1].toArray())
        toClose += testsupport::isToBeClosed(mailbox.toObject()) ? 1 : 0;
    QCOMPARE(counts.change, toClose);
    QVERIFY(world.find<QLabel>("planTotals").text().startsWith(u"%1 to change"_s.arg(toClose)));
    QVERIFY(world.find<QLabel>("planCost").text().contains(u"%1 steps"_s.arg(counts.steps)));
    QCOMPARE(table(world).model()->rowCount(), int(toClose)); // what changes is shown first
}

void TestReviewPage::aGroupAndAWordNarrowTheTable()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const change::Plan &plan = world.workspace().plans().current()->plan;
    WindowWorld::clickRow(groups(world), 0);
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), int(plan.size()), testsupport::patienceMs);
    const int line = lineOf(world, u"No policy claims it."_s);
    QVERIFY(line > 0);
    WindowWorld::clickRow(groups(world), line);
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), int(plan.counts().byReason[domain::Reason::Uncovered]), testsupport::patienceMs);
    WindowWorld::clickRow(groups(world), 0);
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), int(plan.size()), testsupport::patienceMs);
    const QString address = addressIn(table(world), 3);
    QTest::keyClicks(&world.find<QLineEdit>("planFilter"), address.toUpper());
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), 1, testsupport::patienceMs);
    QCOMPARE(addressIn(table(world), 0), address);
    // By the header: in the order of the addresses, then as in the plan again.
    world.find<QLineEdit>("planFilter").clear();
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), int(plan.size()), testsupport::patienceMs);
    table(world).horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(addressIn(table(world), 0) > addressIn(table(world), int(plan.size()) - 1), testsupport::patienceMs);
}

void TestReviewPage::aLargeRunAsksForItsNumber()
{
    WindowWorld world({{u"mailboxes"_s, 160}});
    QCOMPARE(planned(world), QString());
    const qint64 number = world.workspace().plans().current()->plan.counts().change;
    QVERIFY(number > 100);
    QAbstractButton &start = world.button("startRunButton");
    QCOMPARE(start.text().remove(u'&'), u"Change %1 mailboxes"_s.arg(number));
    auto &field = world.find<QLineEdit>("typedNumber");
    QVERIFY(field.isVisible());
    QVERIFY(!start.isEnabled());
    QTest::keyClicks(&field, QString::number(number + 1));
    QVERIFY(!start.isEnabled());
    QTest::keyClick(&field, Qt::Key_Return);
    QVERIFY(!world.workspace().runs().isRunning());
    field.clear();
    QTest::keyClicks(&field, QString::number(number));
    QVERIFY(start.isEnabled());
    // Another number than the one that was typed.
    auto &first = world.find<QSpinBox>("firstRows");
    first.setValue(int(number) - 1);
    QTRY_COMPARE_WITH_TIMEOUT(start.text().remove(u'&'), u"Change %1 mailboxes"_s.arg(number - 1), testsupport::patienceMs);
    QVERIFY(!start.isEnabled());
    first.setValue(100);
    QTRY_VERIFY_WITH_TIMEOUT(!field.isVisible(), testsupport::patienceMs);
    QVERIFY(start.isEnabled());
}

void TestReviewPage::theFirstFewAreAWave()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const change::Plan &plan = world.workspace().plans().current()->plan;
    QSet<QString> wave;
    for (size_t i = 0; i < plan.size() && wave.size() < 3; ++i) {
        if (plan.kind(i) == change::DecisionKind::Change)
            wave.insert(plan.address(i));
    }
    const QJsonObject before = world.desk().dump();
    world.find<QSpinBox>("firstRows").setValue(3);
    QTRY_COMPARE_WITH_TIMEOUT(world.button("startRunButton").text().remove(u'&'), u"Change 3 mailboxes"_s, testsupport::patienceMs);
    QTest::keyClicks(&world.find<QLineEdit>("runReason"), u"works council"_s);
    QTest::keyClicks(&world.find<QLineEdit>("runTicket"), u"CHG-1"_s);
    QSignalSpy ended(&world.workspace().runs(), &ui::Runs::ended);
    world.startRun();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    const QJsonObject expected = testsupport::segmented(
        before, [&](const QJsonObject &mailbox) { return wave.contains(mailbox["address"_L1].toString()); });
    QCOMPARE(testsupport::differing(world.desk().dump(), expected), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(world.workspace().runs().all().size(), size_t(1), testsupport::patienceMs);
    QCOMPARE(world.workspace().runs().all().front().reason, u"works council"_s);
    QCOMPARE(world.workspace().runs().all().front().ticket, u"CHG-1"_s);
    QVERIFY(!world.workspace().plans().current()); // the plan has gone with its run
    QCOMPARE(world.find<QLineEdit>("runReason").text(), QString());
}

void TestReviewPage::whatWasTakenOutIsNotTouched()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const QJsonObject before = world.desk().dump();
    const int rows = table(world).model()->rowCount();
    const QString address = addressIn(table(world), 2);
    WindowWorld::clickRow(table(world), 2);
    auto *scope = world.find<QWidget>("reviewPage").findChild<QLabel *>(u"scope"_s);
    QCOMPARE(scope->text(), u"The 1 selected"_s);
    QTest::keyClick(&table(world), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), rows - 1, testsupport::patienceMs);
    QCOMPARE(world.button("startRunButton").text().remove(u'&'), u"Change %1 mailboxes"_s.arg(rows - 1));
    const int line = lineOf(world, u"Taken out"_s);
    QVERIFY(line > 0);
    WindowWorld::clickRow(groups(world), line);
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), 1, testsupport::patienceMs);
    QCOMPARE(addressIn(table(world), 0), address);
    QSignalSpy ended(&world.workspace().runs(), &ui::Runs::ended);
    startRun(world);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    const QJsonObject expected = testsupport::segmented(
        before, [&](const QJsonObject &mailbox) { return mailbox["address"_L1].toString() != address; });
    QCOMPARE(testsupport::differing(world.desk().dump(), expected), QStringList());
}

void TestReviewPage::takingOutGoesOnWithTheNextRow()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const int rows = table(world).model()->rowCount();
    const QString next = addressIn(table(world), 3);
    WindowWorld::clickRow(table(world), 2);
    QTest::keyClick(&table(world), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), rows - 1, testsupport::patienceMs);
    QCOMPARE(table(world).selectedCount(), 1); // else the next key would take out everything
    QCOMPARE(addressIn(table(world), table(world).selectedRanges().front().first), next);
}

void TestReviewPage::whatWasTakenOutCanBePutBack()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const int rows = table(world).model()->rowCount();
    world.click("takeOutButton"); // nothing is selected: the whole group
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), 0, testsupport::patienceMs);
    QVERIFY(!world.button("takeOutButton").isEnabled());
    WindowWorld::clickRow(groups(world), lineOf(world, u"Taken out"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), rows, testsupport::patienceMs);
    WindowWorld::clickRow(table(world), 0);
    WindowWorld::clickRow(table(world), 1, Qt::ShiftModifier);
    world.click("putBackButton");
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), rows - 2, testsupport::patienceMs);
    QCOMPARE(world.button("startRunButton").text().remove(u'&'), u"Change 2 mailboxes"_s);
    QCOMPARE(countsIn(world, true).last(), rows - 2);
}

void TestReviewPage::aRowIsKeptAsException()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const QJsonObject before = world.desk().dump();
    const int rows = table(world).model()->rowCount();
    const QString address = addressIn(table(world), 1);
    WindowWorld::clickRow(table(world), 1);
    world.click("keepExceptionButton");
    auto *dialog = world.window().findChild<QDialog *>(u"keepDialog"_s);
    QVERIFY(dialog && !dialog->isModal());
    auto *yes = dialog->findChild<QAbstractButton *>(u"keepYes"_s);
    QVERIFY(!yes->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"exceptionReason"_s), u"works council"_s);
    QSignalSpy made(&world.workspace().plans(), &ui::Plans::made);
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(made.wait(patienceMs)); // planned again
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), rows - 1, testsupport::patienceMs);
    const change::Plan &plan = world.workspace().plans().current()->plan;
    QCOMPARE(plan.counts().byReason[domain::Reason::ExceptionKept], 1);
    WindowWorld::clickRow(groups(world), lineOf(world, u"Kept as an exception."_s));
    QTRY_COMPARE_WITH_TIMEOUT(table(world).model()->rowCount(), 1, testsupport::patienceMs);
    QCOMPARE(addressIn(table(world), 0), address);
    QSignalSpy ended(&world.workspace().runs(), &ui::Runs::ended);
    startRun(world);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    QCOMPARE(testsupport::rightOf(testsupport::mailboxOf(world.desk().dump(), address), u"default"_s),
        u"AvailabilityOnly"_s);
    QCOMPARE(testsupport::mailboxOf(world.desk().dump(), address), testsupport::mailboxOf(before, address));
}

void TestReviewPage::thePowerShellStandsBesideIt()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    auto &script = world.find<QPlainTextEdit>("script");
    QVERIFY(!script.isVisible());
    world.click("showScriptButton");
    const int rows = table(world).model()->rowCount();
    QTRY_COMPARE_WITH_TIMEOUT(script.toPlainText().count(u"Set-MailboxFolderPermission"_s), rows, testsupport::patienceMs);
    QVERIFY(world.find<QLabel>("scriptNote").text().startsWith(u"%1 mailboxes"_s.arg(rows)));
    WindowWorld::clickRow(table(world), 0);
    QTRY_COMPARE_WITH_TIMEOUT(script.toPlainText().count(u"Set-MailboxFolderPermission"_s), 1, testsupport::patienceMs);
    QVERIFY(script.toPlainText().contains(addressIn(table(world), 0)));
    world.click("copyScript");
    QCOMPARE(QGuiApplication::clipboard()->text(), script.toPlainText());
}

void TestReviewPage::aPlanThatChangesNothingSaysSo()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    QSignalSpy ended(&world.workspace().runs(), &ui::Runs::ended);
    startRun(world);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patienceMs);
    QVERIFY(world.planSegment());
    QTRY_VERIFY_WITH_TIMEOUT(table(world).model()->rowCount() > 0, testsupport::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(world.find<QLabel>("planTotals").text().startsWith(u"Nothing to change"_s), testsupport::patienceMs);
    QCOMPARE(world.button("startRunButton").text(), u"Nothing to change"_s);
    QVERIFY(!world.button("startRunButton").isEnabled());
    QVERIFY(world.button("startRunButton").toolTip().contains(u"changes nothing"_s));
}

void TestReviewPage::aRunThatCannotStartLeavesThePlan()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const QByteArray before = world.dumpBytes();
    QCOMPARE(world.desk().faults({{u"hidden-cmdlets"_s, QJsonArray{u"Get-DistributionGroup"_s}}}), QString());
    QSignalSpy failed(&world.workspace().runs(), &ui::Runs::failed);
    startRun(world);
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), patienceMs);
    QVERIFY(world.workspace().plans().current());
    QTRY_VERIFY_WITH_TIMEOUT(world.button("startRunButton").isEnabled(), testsupport::patienceMs);
    QCOMPARE(world.dumpBytes(), before);
}

MULLION_TEST(TestReviewPage)
#include "test_review_page.moc"
