// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_again_actions.h"
#include "runs/run_model.h"
#include "runs/run_rows_model.h"
#include "support/test_main.h"
#include "window_world.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using testsupport::patienceMs;
using testsupport::WindowWorld;
using Place = ui::MainWindow::Place;

/// Runs under way and past, by mouse, against the practice tenant.
class TestRunsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARunItSaysWhereRunsBegin();
    void rowsGoLiveToTheirEnd();
    void pauseAndGoOn();
    void cancelAndResume();
    void theFailedAreTriedAgain();
    void undoGivesBackWhatWasThere();
    void aStatusNarrowsTheRows();
    void whoReadsIsNotDisturbed();
    void whatTheServiceAsksForIsTold();
    void whatRunsElsewhereIsLeftAlone();
    void whatOthersChangedIsSeen();
    void aRunIsExported();
};

namespace {

constexpr int manyMailboxes = 160; ///< More than one window of rows in flight.

ui::GridView &runList(const WindowWorld &world)
{
    return world.find<ui::GridView>("runList");
}

ui::GridView &runRows(const WindowWorld &world)
{
    return world.find<ui::GridView>("runRows");
}

QString stateOf(const WindowWorld &world, int run)
{
    return runList(world).model()->index(run, ui::RunModel::State).data().toString();
}

/// A chip's count; 0 where it is not shown.
int chip(const WindowWorld &world, const char *name)
{
    const QAbstractButton &button = world.button(name);
    return button.isHidden() ? 0 : button.text().section(u' ', 0, 0).toInt();
}

int chipSum(const WindowWorld &world)
{
    int sum = 0;
    for (const char *name : {"rows-done", "rows-held", "rows-failed", "rows-in-doubt", "rows-waiting"})
        sum += chip(world, name);
    return sum;
}

/// A world with a plan on the table.
QString planned(WindowWorld &world)
{
    if (const QString wrong = world.start(); !wrong.isEmpty())
        return wrong;
    world.showWindow();
    return world.planSegment()
            && QTest::qWaitFor([&] { return world.button("startRunButton").isVisible(); }, patienceMs)
        ? QString()
        : u"no plan is shown"_s;
}

/// Types the number where it is asked for, and starts.
void startRun(WindowWorld &world)
{
    auto &number = world.find<QLineEdit>("typedNumber");
    number.clear();
    if (number.isVisible())
        QTest::keyClicks(&number, QString::number(world.workspace().plans().current()->plan.counts().change));
    QSignalSpy started(&world.workspace().runs(), &ui::Runs::started);
    world.startRun();
    QVERIFY(!started.isEmpty() || started.wait(patienceMs));
}

/// Whether a run that is under way comes to its end; the window has turned to it by then.
bool hasEnded(WindowWorld &world)
{
    ui::Runs &runs = world.workspace().runs();
    return QTest::qWaitFor([&] { return !runs.isRunning(); }, patienceMs);
}

/// A world whose first run is over.
QString ran(WindowWorld &world)
{
    if (const QString wrong = planned(world); !wrong.isEmpty())
        return wrong;
    startRun(world);
    return hasEnded(world) ? QString() : u"the run did not end"_s;
}

} // namespace

void TestRunsPage::withoutARunItSaysWhereRunsBegin()
{
    WindowWorld world;
    QCOMPARE(world.open(), QString());
    world.showWindow().go(Place::Runs);
    QVERIFY(world.find<QLabel>("noRun").isVisible());
    QVERIFY(!runList(world).isVisible());
    for (const char *name :
        {"pauseRunButton", "cancelRunButton", "resumeRunButton", "retryRunButton", "undoRunButton"})
        QVERIFY(!world.button(name).isEnabled());
}

void TestRunsPage::rowsGoLiveToTheirEnd()
{
    WindowWorld world({{u"mailboxes"_s, manyMailboxes}}, {{u"latency-ms"_s, 30}});
    QCOMPARE(planned(world), QString());
    const QJsonObject before = world.desk().dump();
    const int rows = int(world.workspace().plans().current()->plan.counts().change);
    QList<int> seen; // done, at each time the page was told
    bool addsUp = true;
    connect(&world.workspace().runs(), &ui::Runs::progressed, this, [&] {
        if (runRows(world).model()->rowCount() != rows)
            return;
        addsUp = addsUp && chipSum(world) == rows;
        seen.append(chip(world, "rows-done"));
    });
    startRun(world);
    QCOMPARE(world.window().place(), Place::Runs);
    QTRY_COMPARE_WITH_TIMEOUT(runRows(world).model()->rowCount(), rows, patienceMs);
    QSignalSpy reset(runRows(world).model(), &QAbstractItemModel::modelReset);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(world, 0), u"finished"_s, patienceMs);
    QCOMPARE(reset.size(), 0);
    QVERIFY(addsUp);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.size() > 2 && seen.first() < rows); // it was seen under way
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-done"), rows, patienceMs);
    QCOMPARE(testsupport::differing(world.desk().dump(), testsupport::segmented(before)), QStringList());
    QCOMPARE(testsupport::executedTwice(world.desk().writes()), QStringList());
}

void TestRunsPage::pauseAndGoOn()
{
    WindowWorld world({{u"mailboxes"_s, manyMailboxes}}, {{u"latency-ms"_s, 60}});
    QCOMPARE(planned(world), QString());
    const QJsonObject before = world.desk().dump();
    const int rows = int(world.workspace().plans().current()->plan.counts().change);
    ui::Runs &runs = world.workspace().runs();
    startRun(world);
    QTRY_VERIFY_WITH_TIMEOUT(chip(world, "rows-done") > 0, patienceMs);
    world.click("pauseRunButton");
    QCOMPARE(world.button("pauseRunButton").text().remove(u'&'), u"Go on"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(world, 0), u"paused"_s, patienceMs);
    const auto &told = world.find<QLabel>("runWait");
    QVERIFY(told.text().startsWith(u"Pausing"_s)); // rows that were begun are brought to their end
    QTRY_VERIFY_WITH_TIMEOUT(told.text().startsWith(u"Paused"_s), patienceMs);
    const QByteArray held = world.dumpBytes();
    QSignalSpy ticks(&runs, &ui::Runs::progressed);
    QTRY_VERIFY_WITH_TIMEOUT(ticks.size() >= 8, testsupport::patienceMs);
    QCOMPARE(world.dumpBytes(), held);
    QTRY_VERIFY_WITH_TIMEOUT(chip(world, "rows-waiting") > 0, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(chipSum(world), rows, patienceMs);
    world.click("pauseRunButton");
    QCOMPARE(world.button("pauseRunButton").text().remove(u'&'), u"Pause"_s);
    QVERIFY(hasEnded(world));
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-done"), rows, patienceMs);
    QCOMPARE(testsupport::differing(world.desk().dump(), testsupport::segmented(before)), QStringList());
}

void TestRunsPage::cancelAndResume()
{
    WindowWorld world({{u"mailboxes"_s, manyMailboxes}}, {{u"latency-ms"_s, 60}});
    QCOMPARE(planned(world), QString());
    const QJsonObject before = world.desk().dump();
    const int rows = int(world.workspace().plans().current()->plan.counts().change);
    startRun(world);
    QTRY_VERIFY_WITH_TIMEOUT(chip(world, "rows-done") > 0, patienceMs);
    QVERIFY(!world.button("resumeRunButton").isEnabled());
    world.click("cancelRunButton");
    QVERIFY(hasEnded(world));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(world, 0), u"stopped by a person"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(chip(world, "rows-waiting") > 0, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(chipSum(world), rows, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(world.button("resumeRunButton").isEnabled(), testsupport::patienceMs);
    world.click("resumeRunButton");
    QVERIFY(hasEnded(world));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(world, 0), u"finished"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-done"), rows, patienceMs);
    QCOMPARE(runList(world).model()->rowCount(), 1); // the same run went on
    QCOMPARE(testsupport::differing(world.desk().dump(), testsupport::segmented(before)), QStringList());
    QCOMPARE(testsupport::executedTwice(world.desk().writes()), QStringList());
}

void TestRunsPage::theFailedAreTriedAgain()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const QJsonObject before = world.desk().dump();
    const change::Plan &plan = world.workspace().plans().current()->plan;
    const int rows = int(plan.counts().change);
    QString address;
    for (size_t i = 0; i < plan.size() && address.isEmpty(); ++i) {
        if (plan.kind(i) == change::DecisionKind::Change)
            address = plan.address(i);
    }
    QCOMPARE(
        world.desk().faults({{u"write-scope"_s, u"PrimarySmtpAddress -ne '%1'"_s.arg(address)}}), QString());
    startRun(world);
    QVERIFY(hasEnded(world));
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-failed"), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-done"), rows - 1, patienceMs);
    world.click("rows-failed");
    QTRY_COMPARE_WITH_TIMEOUT(runRows(world).model()->rowCount(), 1, patienceMs);
    QCOMPARE(runRows(world).model()->index(0, ui::RunRowsModel::Address).data().toString(), address);
    QVERIFY(!runRows(world).model()->index(0, ui::RunRowsModel::Why).data().toString().isEmpty());
    QCOMPARE(world.desk().faults({{u"write-scope"_s, QString()}}), QString());
    QTRY_VERIFY_WITH_TIMEOUT(world.button("retryRunButton").isEnabled(), testsupport::patienceMs);
    world.click("retryRunButton");
    QVERIFY(hasEnded(world));
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-done"), rows, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-failed"), 0, patienceMs);
    QVERIFY(!world.button("retryRunButton").isEnabled());
    QCOMPARE(testsupport::differing(world.desk().dump(), testsupport::segmented(before)), QStringList());
}

void TestRunsPage::undoGivesBackWhatWasThere()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const QByteArray before = world.dumpBytes();
    startRun(world);
    QVERIFY(hasEnded(world));
    QVERIFY(world.dumpBytes() != before);
    QTRY_VERIFY_WITH_TIMEOUT(world.button("undoRunButton").isEnabled(), testsupport::patienceMs);
    QSignalSpy made(&world.workspace().plans(), &ui::Plans::made);
    world.click("undoRunButton");
    QVERIFY(made.wait(patienceMs));
    QCOMPARE(world.window().place(), Place::Review);
    QTRY_VERIFY_WITH_TIMEOUT(world.find<QLabel>("planTitle").text().startsWith(u"Undo of the run"_s), testsupport::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(world.button("startRunButton").isVisible(), testsupport::patienceMs);
    QVERIFY(!world.button("keepExceptionButton").isEnabled()); // it goes by no policy
    startRun(world);
    QVERIFY(hasEnded(world));
    QCOMPARE(world.window().place(), Place::Runs);
    QCOMPARE(world.dumpBytes(), before);
    QTRY_COMPARE_WITH_TIMEOUT(runList(world).model()->rowCount(), 2, testsupport::patienceMs);
}

void TestRunsPage::aStatusNarrowsTheRows()
{
    WindowWorld world;
    QCOMPARE(ran(world), QString());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(world, 0), u"finished"_s, patienceMs);
    const int rows = runRows(world).model()->rowCount();
    QVERIFY(rows > 0);
    world.click("rows-done");
    QVERIFY(world.button("rows-done").isChecked());
    QCOMPARE(runRows(world).model()->rowCount(), rows);
    world.click("rows-done");
    QVERIFY(!world.button("rows-done").isChecked());
    QCOMPARE(runRows(world).model()->rowCount(), rows);
}

void TestRunsPage::whoReadsIsNotDisturbed()
{
    WindowWorld world({{u"mailboxes"_s, manyMailboxes}}, {{u"latency-ms"_s, 60}});
    QCOMPARE(planned(world), QString());
    startRun(world);
    QTRY_VERIFY_WITH_TIMEOUT(chip(world, "rows-done") > 0, patienceMs);
    QVERIFY(world.button("followRun").isChecked());
    world.click("rows-waiting"); // rows leave at the top while one reads below
    ui::GridView &view = runRows(world);
    QVERIFY(view.model()->rowCount() > 40);
    WindowWorld::clickRow(view, view.model()->rowCount() - 10);
    QVERIFY(!world.button("followRun").isChecked()); // who chooses a row wants to read it
    const QString chosen = view.currentIndex().siblingAtColumn(ui::RunRowsModel::Address).data().toString();
    const QString top = view.model()->index(view.rowAt(0), ui::RunRowsModel::Address).data().toString();
    const int waiting = view.model()->rowCount();
    QTRY_VERIFY_WITH_TIMEOUT(view.model()->rowCount() < waiting - 10, patienceMs);
    if (view.model()->rowCount() > 30) { // else the end has come to the top
        QCOMPARE(view.model()->index(view.rowAt(0), ui::RunRowsModel::Address).data().toString(), top);
        QCOMPARE(view.selectedCount(), 1);
        QCOMPARE(view.currentIndex().siblingAtColumn(ui::RunRowsModel::Address).data().toString(), chosen);
    }
    QVERIFY(hasEnded(world));
}

void TestRunsPage::whatTheServiceAsksForIsTold()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const QJsonObject before = world.desk().dump();
    QCOMPARE(world.desk().faults({{u"item-throttle"_s,
                 QJsonObject{{u"rate"_s, 1}, {u"count"_s, 5}, {u"on"_s, u"write"_s}}}}),
        QString());
    bool told = false;
    connect(&world.workspace().runs(), &ui::Runs::progressed, this,
        [&] { told = told || world.find<QLabel>("runWait").text().contains(u"asks to wait"_s); });
    startRun(world);
    QTRY_VERIFY_WITH_TIMEOUT(told, patienceMs);
    QVERIFY(hasEnded(world));
    QCOMPARE(testsupport::differing(world.desk().dump(), testsupport::segmented(before)), QStringList());
}

void TestRunsPage::whatRunsElsewhereIsLeftAlone()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    change::RunCounts open;
    open.waiting = open.failed = 1;
    change::RunCounts over;
    over.failed = over.done = 1;
    auto &resume = static_cast<ui::ResumeRunAction &>(world.find<QAction>("resumeRun"));
    auto &retry = static_cast<ui::RetryRunAction &>(world.find<QAction>("retryRun"));
    auto &undo = static_cast<ui::UndoRunAction &>(world.find<QAction>("undoRun"));
    for (const bool isElsewhere : {false, true}) {
        resume.update({u"a run"_s, open, isElsewhere});
        retry.update({u"a run"_s, over, isElsewhere});
        undo.update({u"a run"_s, over, isElsewhere});
        for (const QAction *action : std::initializer_list<QAction *> {&resume, &retry, &undo}) {
            QCOMPARE(action->isEnabled(), !isElsewhere);
            QCOMPARE(action->toolTip().contains(u"Another program carries this run out"_s), isElsewhere);
        }
    }
    retry.update({u"a run"_s, open, false}); // it would take up what never failed
    QVERIFY(!retry.isEnabled());
}

void TestRunsPage::whatOthersChangedIsSeen()
{
    WindowWorld world;
    QCOMPARE(planned(world), QString());
    const change::Plan &plan = world.workspace().plans().current()->plan;
    QString address;
    for (size_t i = 0; i < plan.size() && address.isEmpty(); ++i) {
        if (plan.kind(i) == change::DecisionKind::Change)
            address = plan.address(i);
    }
    // An owner opens his calendar wider: what the plan relies on has moved.
    QCOMPARE(world.desk().change(
                 {{u"do"_s, u"set-default"_s}, {u"mailbox"_s, address}, {u"rights"_s, u"Reviewer"_s}}),
        QString());
    startRun(world);
    QVERIFY(hasEnded(world));
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-held"), 1, patienceMs);
    world.click("rows-held");
    const QAbstractItemModel &model = *runRows(world).model();
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, testsupport::patienceMs); // the counts are known before the rows are read
    QCOMPARE(model.index(0, ui::RunRowsModel::Address).data().toString(), address);
    QCOMPARE(model.index(0, ui::RunRowsModel::Why).data().toString(),
        u"Somebody changed it after the plan was made."_s);
    QVERIFY(!model.index(0, ui::RunRowsModel::Others).data().toString().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(chip(world, "rows-others"), 1, patienceMs);
}

void TestRunsPage::aRunIsExported()
{
    WindowWorld world;
    QCOMPARE(ran(world), QString());
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(world, 0), u"finished"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(runRows(world).model()->rowCount() > 0, patienceMs);
    const int rows = runRows(world).model()->rowCount();
    QAbstractButton *button = nullptr;
    for (QAbstractButton *one : world.window().findChildren<QAbstractButton *>(u"exportButton"_s)) {
        if (one->isVisible())
            button = one;
    }
    QVERIFY(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = world.window().findChild<QFileDialog *>(u"exportDialog"_s);
    QVERIFY(dialog);
    QSignalSpy written(&world.workspace().exports(), &ui::Exports::written);
    const QString path = world.desk().path(u"run.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(written.wait(patienceMs));
    QCOMPARE(written[0][1].toInt(), rows);
    QCOMPARE(world.desk().bytes(u"run.csv"_s).count('\n'), rows + 1);
}

MULLION_TEST(TestRunsPage)
#include "test_runs_page.moc"
