// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_model.h"
#include "runs/run_rows_model.h"
#include "support/build_values.h"
#include "support/test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using change::RowStatus;
using ui::RunFilter;
using ui::RunRowsModel;

namespace roles = domain::calendar::roles;

/// The rows of a run and the list of runs.
class TestRunModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsChangeInPlace();
    void rowsLeaveAndComeWithAFilter_data();
    void rowsLeaveAndComeWithAFilter();
    void whatDidNotChangeIsNotTold();
    void countsAlwaysAddUp();
    void aRowSaysWhatBecameOfIt();
    void newRunsComeOnTop();
    void theRunUnderWayIsShownAlive();
    void aRunThatNobodyEndedIsNotCalledRunning();
    void whatIsInDoubtIsNotMarkedAsGood();
};

namespace {

constexpr int gap = 3; ///< Positions are places in the plan: they have holes.

change::RunRow aRow(int number, RowStatus status = RowStatus::Waiting)
{
    change::RunRow row;
    row.position = number * gap;
    row.mailbox = testsupport::mailboxRef(number);
    row.name = u"User %1"_s.arg(number);
    row.before = testsupport::calendarWithDefault(roles::availabilityOnly).toValue();
    row.after = testsupport::calendarWithDefault(roles::none).toValue();
    row.status = status;
    return row;
}

RunRowsModel::Rows rowsOf(int count)
{
    RunRowsModel::Rows rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(aRow(i));
    return rows;
}

QList<int> shownIn(const RunRowsModel &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.at(row).position / gap);
    return numbers;
}

store::RunRecord aRun(int number, const QString &state)
{
    store::RunRecord run;
    run.id = core::RunId{QUuid(uint(number), 5, 5, 0, 0, 0, 0, 0, 0, 0, 0)};
    run.kind = u"segment"_s;
    run.state = state;
    run.header = {{u"source"_s, u"Staff"_s}};
    run.counts.done = number;
    return run;
}

} // namespace

void TestRunModels::rowsChangeInPlace()
{
    RunRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(domain::FacetId::Calendar, rowsOf(10));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update({aRow(7, RowStatus::Done), aRow(2, RowStatus::Held), aRow(99, RowStatus::Done)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(7, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(7, RunRowsModel::columnTotal - 1));
    QCOMPARE(changed[1][0].toModelIndex(), model.index(2, 0));
    QCOMPARE(model.at(7).status, RowStatus::Done);
    QCOMPARE(model.rowOfPosition(7 * gap), 7);
    QCOMPARE(model.rowOfPosition(7 * gap + 1), -1);
}

void TestRunModels::rowsLeaveAndComeWithAFilter_data()
{
    QTest::addColumn<RunFilter>("filter");
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::newRow("all") << RunFilter::Everything << QList<int>{0, 1, 2, 3, 4, 5, 6}
                         << QList<int>{0, 1, 2, 3, 4, 5, 6};
    QTest::newRow("waiting") << RunFilter::Waiting << QList<int>{0, 1, 2, 4, 5, 6} << QList<int>{2, 5};
    QTest::newRow("done") << RunFilter::Done << QList<int>{3} << QList<int>{0, 1, 3, 4};
    QTest::newRow("failed") << RunFilter::Failed << QList<int>{} << QList<int>{6};
    QTest::newRow("changed by others") << RunFilter::ChangedByOthers << QList<int>{} << QList<int>{6};
}

void TestRunModels::rowsLeaveAndComeWithAFilter()
{
    QFETCH(const RunFilter, filter);
    RunRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RunRowsModel::Rows rows = rowsOf(7);
    rows[3].status = RowStatus::Done;
    model.show(domain::FacetId::Calendar, rows);
    model.setFilter(filter);
    QTEST(shownIn(model), "before");
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    change::RunRow failed = aRow(6, RowStatus::Failed);
    failed.notes = {{u"r:1"_s, u"Ann"_s, u""_s, u"Editor"_s}};
    model.update({failed, aRow(1, RowStatus::Done), aRow(0, RowStatus::Done), aRow(4, RowStatus::Done)});
    QTEST(shownIn(model), "after");
    QCOMPARE(reset.size(), 0);
}

void TestRunModels::whatDidNotChangeIsNotTold()
{
    RunRowsModel model;
    model.show(domain::FacetId::Calendar, rowsOf(10));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    RunRowsModel::Rows rows = rowsOf(10);
    rows[4].status = RowStatus::Done;
    model.update(rows);
    QCOMPARE(changed.size(), 1);
}

void TestRunModels::countsAlwaysAddUp()
{
    RunRowsModel model;
    model.show(domain::FacetId::Calendar, rowsOf(6));
    const std::vector<RowStatus> ends{
        RowStatus::Done, RowStatus::Held, RowStatus::Failed, RowStatus::InDoubt, RowStatus::Begun};
    for (int i = 0; i < int(ends.size()); ++i) {
        model.update({aRow(i, ends[size_t(i)])});
        QCOMPARE(model.counts().total(), 6);
    }
    const change::RunCounts expected{1, 1, 1, 1, 1, 1};
    QCOMPARE(model.counts(), expected);
}

void TestRunModels::aRowSaysWhatBecameOfIt()
{
    RunRowsModel model;
    change::RunRow held = aRow(0, RowStatus::Held);
    held.hold = domain::reasonName(domain::Reason::StalePlan);
    held.leftAs = testsupport::calendarWithDefault(roles::reviewer).toValue(); // by somebody else
    change::RunRow failed = aRow(1, RowStatus::Failed);
    failed.error
        = core::Error{core::Errc::NotFound, failed.mailbox.address, u"no such mailbox"_s, u"x"_s, {}};
    change::RunRow done = aRow(2, RowStatus::Done);
    done.image = done.before;
    done.target = done.after;
    done.leftAs = domain::calendar::Acl({{domain::Trustee::defaultUser(), {}}, {domain::Trustee::anonymous(), roles::reviewer}}).toValue(); // Anonymous by somebody else
    done.notes = {{u"r:1"_s, u"Ann"_s, u""_s, u"Editor"_s}};
    change::RunRow same = aRow(3, RowStatus::Done);
    same.image = same.after;
    same.target = same.after;
    same.leftAs = same.after;
    model.show(domain::FacetId::Calendar, {held, failed, done, same});
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RunRowsModel::Result), u"held"_s);
    QCOMPARE(text(0, RunRowsModel::Change), u"Default: free/busy only → none"_s); // as planned, and pale
    QVERIFY(model.index(0, RunRowsModel::Change).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(2, RunRowsModel::Change).data(Qt::ForegroundRole).isValid());
    QCOMPARE(text(0, RunRowsModel::Why), u"Somebody changed it after the plan was made."_s);
    QCOMPARE(text(1, RunRowsModel::Why), u"Not found, or out of reach for this account. (no such mailbox)"_s);
    QCOMPARE(text(2, RunRowsModel::Change), u"Default: free/busy only → none"_s);
    QCOMPARE(text(2, RunRowsModel::Others), u"Ann: no entry → editor"_s);
    QCOMPARE(text(3, RunRowsModel::Change), u"Nothing was different"_s);
    QCOMPARE(model.changedByOthers(), 1);
}

void TestRunModels::newRunsComeOnTop()
{
    ui::RunModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({aRun(1, u"finished"_s)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show({aRun(3, u"running"_s), aRun(2, u"cancelled"_s), aRun(1, u"finished"_s)});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowOf(aRun(1, {}).id.text()), 2);
    QCOMPARE(model.rowOf({}), -1);
    QCOMPARE(model.index(2, ui::RunModel::What).data().toString(), u"Segment: Staff"_s);
    model.show({aRun(2, u"cancelled"_s)}); // another store
    QCOMPARE(reset.size(), 1);
}

void TestRunModels::theRunUnderWayIsShownAlive()
{
    ui::RunModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show({aRun(2, u"running"_s), aRun(1, u"finished"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    change::RunCounts counts;
    counts.done = 40;
    counts.waiting = 60;
    model.setLive(ui::RunModel::Live{aRun(2, {}).id.text(), counts, false, false});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, ui::RunModel::State).data().toString(), u"running"_s);
    QCOMPARE(model.index(0, ui::RunModel::Counts).data().toString(), u"40 done, 60 waiting"_s);
    QCOMPARE(model.index(0, ui::RunModel::Rows).data().toString(), u"100"_s);
    model.setLive(ui::RunModel::Live{aRun(2, {}).id.text(), counts, true, false});
    QCOMPARE(model.stateText(0), u"paused"_s);
    model.setLive(ui::RunModel::Live{aRun(2, {}).id.text(), counts, true, true});
    QCOMPARE(model.stateText(0), u"stopping"_s);
}

void TestRunModels::aRunThatNobodyEndedIsNotCalledRunning()
{
    ui::RunModel model;
    model.show({aRun(2, u"running"_s), aRun(1, u"cancelled"_s)});
    QCOMPARE(model.stateText(0), u"not ended"_s);
    QCOMPARE(model.stateText(1), u"stopped by a person"_s);
    store::RunRecord elsewhere = aRun(2, u"running"_s);
    elsewhere.carriedOutBy = u"ada@desk:4242"_s;
    model.show({elsewhere, aRun(1, u"cancelled"_s)});
    QCOMPARE(model.stateText(0), u"runs elsewhere"_s);
}

void TestRunModels::whatIsInDoubtIsNotMarkedAsGood()
{
    store::RunRecord inDoubt = aRun(3, u"finished"_s);
    inDoubt.counts.inDoubt = 1;
    store::RunRecord failed = aRun(2, u"finished"_s);
    failed.counts.failed = 1;
    ui::RunModel model;
    model.show({aRun(4, u"running"_s), inDoubt, failed, aRun(1, u"finished"_s)});
    const auto mark = [&](int row) {
        return model.index(row, ui::RunModel::State).data(Qt::DecorationRole).value<QIcon>().pixmap(QSize(16, 16)).toImage();
    };
    QVERIFY(!mark(3).isNull());
    QCOMPARE(mark(1), mark(0)); // as one of which nobody knows the end
    QVERIFY(mark(1) != mark(3));
    QVERIFY(mark(2) != mark(3) && mark(2) != mark(1));
}

MULLION_TEST(TestRunModels)
#include "test_run_models.moc"
