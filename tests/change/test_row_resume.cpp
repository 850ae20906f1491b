// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/row_world.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using change::RowStatus;
using change::RunRow;
using change::Written;
using core::Errc;
using rowworld::eachFacet;
using rowworld::Facet;
using rowworld::statusOf;
using rowworld::World;

namespace {

QStringList writesOf(const QStringList &steps)
{
    QStringList all;
    for (const QString &step : steps)
        all << u"write "_s + step;
    return all;
}

/// A row that passes a stop on its way.
RunRow viaRow(const World &world, const Facet &facet)
{
    RunRow row = world.row();
    row.before = facet.value(facet.viaBefore);
    row.via = facet.value(facet.via);
    return row;
}

/// The row as the store has it after the process was killed at its `number`-th write, which was `executed` or not.
RunRow killedAt(World &world, RunRow row, int number, bool executed)
{
    world.intentErrors[number + 1] = Errc::Storage; // nothing more happens
    world.answers[number] = {Written::Done, {}, executed};
    world.settings.settle = 0ms;
    (void)world.run(std::move(row));
    world.intentErrors.clear();
    world.answers.clear();
    world.happened.clear();
    world.settings.settle = 12s;
    return world.begun;
}

} // namespace

/// Rows that were begun by a process that ended, rows that pass a stop, and rows that are told to stop.
class TestRowResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumeGoesOnFromWhatIsThere_data();
    void resumeGoesOnFromWhatIsThere();
    void resumeWaitsForWhatMayStillShow_data() { eachFacet(); }
    void resumeWaitsForWhatMayStillShow();
    void resumeHoldsWhatSomebodyMoved_data() { eachFacet(); }
    void resumeHoldsWhatSomebodyMoved();
    void theStopOnTheWayIsPassed_data() { eachFacet(); }
    void theStopOnTheWayIsPassed();
    void aWayThatEndsWhereItBeganIsGoneAllTheSame_data() { eachFacet(); }
    void aWayThatEndsWhereItBeganIsGoneAllTheSame();
    void resumeKnowsWhetherTheStopWasPassed_data();
    void resumeKnowsWhetherTheStopWasPassed();
    void aStopBeforeTheRowSendsNothing_data() { eachFacet(); }
    void aStopBeforeTheRowSendsNothing();
    void aStopInTheMiddleOfAWriteAwaitsIt_data();
    void aStopInTheMiddleOfAWriteAwaitsIt();
    void aStopLeavesWhatCannotBeReadInDoubt_data();
    void aStopLeavesWhatCannotBeReadInDoubt();
    void aStopKeepsBackWhatHasNotLeft_data() { eachFacet(); }
    void aStopKeepsBackWhatHasNotLeft();
    void whatWaitedTooLongIsReadAgain_data() { eachFacet(); }
    void whatWaitedTooLongIsReadAgain();
    void aStopEndsTheWaitingOfAResume_data() { eachFacet(); }
    void aStopEndsTheWaitingOfAResume();
};

void TestRowResume::resumeGoesOnFromWhatIsThere_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<int>("killed");
    QTest::addColumn<bool>("executed");
    QTest::addColumn<QStringList>("sent");
    for (const Facet *facet : {&rowworld::calendar(), &rowworld::apps()}) {
        const QByteArray name = facet->rules().name().toLatin1();
        QTest::addRow("%s: the first write was not executed", name.constData()) << facet << 1 << false << QStringList({facet->widen, facet->narrow});
        QTest::addRow("%s: the first write was executed", name.constData()) << facet << 1 << true << QStringList(facet->narrow);
        QTest::addRow("%s: the second write was not executed", name.constData()) << facet << 2 << false << QStringList(facet->narrow);
        QTest::addRow("%s: the second write was executed", name.constData()) << facet << 2 << true << QStringList();
    }
}

void TestRowResume::resumeGoesOnFromWhatIsThere()
{
    QFETCH(const Facet *, facet);
    QFETCH(int, killed);
    QFETCH(bool, executed);
    QFETCH(const QStringList, sent);
    World world(*facet);
    const RunRow begun = killedAt(world, world.row(), killed, executed);
    QVERIFY(begun.status == RowStatus::Begun);
    QVERIFY(begun.openStep.has_value());

    QCOMPARE(statusOf(world.run(begun)), u"done"_s);

    QCOMPARE(world.writes(), writesOf(sent));
    QCOMPARE(world.happened.contains(u"guard"_s), !sent.isEmpty()); // asked again before anything is sent
    QCOMPARE(facet->value(world.truth()), facet->value(facet->after));
    QCOMPARE(world.last.image, facet->value(facet->before)); // what an undo goes back to is what was there at first
    QVERIFY(world.last.notes.empty());
}

void TestRowResume::resumeWaitsForWhatMayStillShow()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    const RunRow begun = killedAt(world, world.row(), 1, false);
    const auto start = world.clock.elapsed();
    world.atRead[4] = [&] { world.set(facet->widened); }; // the third of the resume

    QCOMPARE(statusOf(world.run(begun)), u"done"_s);

    QCOMPARE(world.writes(), writesOf({facet->narrow})); // not sent a second time
    QVERIFY(world.clock.elapsed() - start < 12s);
}

void TestRowResume::resumeHoldsWhatSomebodyMoved()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    const RunRow begun = killedAt(world, world.row(), 1, true);
    world.somebody(facet->moved);

    const core::Result<RunRow> row = world.run(begun);

    QCOMPARE(statusOf(row), u"held"_s);
    QCOMPARE(row->hold, u"stale-plan"_s);
    QVERIFY(world.writes().isEmpty());
    QCOMPARE(row->image, facet->value(facet->before));
    QVERIFY(!row->notes.empty());
}

void TestRowResume::theStopOnTheWayIsPassed()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.set(facet->viaBefore);
    bool passed = false;
    world.atWrite[2] = [&] { passed = facet->value(world.truth()) == facet->value(facet->via); };

    QCOMPARE(statusOf(world.run(viaRow(world, *facet))), u"done"_s);

    QVERIFY(passed);
    QStringList expected {u"read"_s, u"guard"_s};
    for (const QString &step : {facet->leave, facet->widen, facet->narrow})
        expected << u"intent "_s + step << u"write "_s + step << u"outcome done"_s << u"read"_s;
    QCOMPARE(world.happened, expected << u"ended done"_s);
    QCOMPARE(facet->value(world.truth()), facet->value(facet->after));
    QVERIFY(world.last.notes.empty());
}

void TestRowResume::aWayThatEndsWhereItBeganIsGoneAllTheSame()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.set(facet->widened); // a calendar closed before, say, whose group was made anew under the same GUID
    RunRow row = world.row();
    row.before = facet->value(facet->widened);
    row.via = facet->value(facet->before);
    row.after = row.before;

    QCOMPARE(statusOf(world.run(row)), u"done"_s);

    QCOMPARE(world.writes().size(), 2);
    QCOMPARE(world.writes().last(), u"write "_s + facet->widen);
    QCOMPARE(facet->value(world.truth()), facet->value(facet->widened));
}

void TestRowResume::resumeKnowsWhetherTheStopWasPassed_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<int>("killed");
    QTest::addColumn<bool>("executed");
    QTest::addColumn<QStringList>("sent");
    for (const Facet *facet : {&rowworld::calendar(), &rowworld::apps()}) {
        const QByteArray name = facet->rules().name().toLatin1();
        const QStringList all {facet->leave, facet->widen, facet->narrow};
        for (int killed = 1; killed <= 3; ++killed) {
            QTest::addRow("%s: write %d was not executed", name.constData(), killed) << facet << killed << false << all.mid(killed - 1);
            QTest::addRow("%s: write %d was executed", name.constData(), killed) << facet << killed << true << all.mid(killed);
        }
    }
}

void TestRowResume::resumeKnowsWhetherTheStopWasPassed()
{
    QFETCH(const Facet *, facet);
    QFETCH(int, killed);
    QFETCH(bool, executed);
    QFETCH(const QStringList, sent);
    World world(*facet);
    world.set(facet->viaBefore);
    const RunRow begun = killedAt(world, viaRow(world, *facet), killed, executed);

    QCOMPARE(statusOf(world.run(begun)), u"done"_s);

    QCOMPARE(world.writes(), writesOf(sent));
    QCOMPARE(facet->value(world.truth()), facet->value(facet->after));
    QCOMPARE(world.last.image, facet->value(facet->viaBefore));
}

void TestRowResume::aStopBeforeTheRowSendsNothing()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    std::stop_source stop;
    stop.request_stop();

    const core::Result<RunRow> row = world.run(world.row(), stop.get_token());

    QCOMPARE(statusOf(row), u"waiting"_s);
    QCOMPARE(row->error->code, Errc::Cancelled);
    QCOMPARE(world.happened, QStringList(u"read"_s));
}

void TestRowResume::aStopInTheMiddleOfAWriteAwaitsIt_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<bool>("answered");
    QTest::newRow("calendar, answered") << &rowworld::calendar() << true;
    QTest::newRow("email apps, answered") << &rowworld::apps() << true;
    QTest::newRow("calendar, its answer is lost") << &rowworld::calendar() << false;
    QTest::newRow("email apps, its answer is lost") << &rowworld::apps() << false;
}

void TestRowResume::aStopInTheMiddleOfAWriteAwaitsIt()
{
    QFETCH(const Facet *, facet);
    QFETCH(bool, answered);
    World world(*facet);
    std::stop_source stop;
    world.atWrite[1] = [&] { stop.request_stop(); };
    world.answers[1] = {answered ? Written::Done : Written::Unknown, Errc::InDoubt, true, 1s};

    const core::Result<RunRow> row = world.run(world.row(), stop.get_token());

    QCOMPARE(statusOf(row), u"begun"_s);
    QCOMPARE(row->error->code, Errc::Cancelled);
    QCOMPARE(world.writes(), writesOf({facet->widen}));
    QCOMPARE(world.happened.count(answered ? u"outcome done"_s : u"outcome shown by reading"_s), 1);
    QVERIFY(!row->openStep); // it is known what became of it
    QCOMPARE(row->leftAs, facet->value(facet->widened));

    RunRow again = *row;
    again.error.reset();
    world.happened.clear();
    QCOMPARE(statusOf(world.run(again)), u"done"_s);
    QCOMPARE(world.writes(), writesOf({facet->narrow}));
}

void TestRowResume::aStopLeavesWhatCannotBeReadInDoubt_data()
{
    aStopInTheMiddleOfAWriteAwaitsIt_data();
}

void TestRowResume::aStopLeavesWhatCannotBeReadInDoubt()
{
    QFETCH(const Facet *, facet);
    QFETCH(bool, answered);
    World world(*facet);
    std::stop_source stop;
    world.atWrite[1] = [&] {
        stop.request_stop();
        world.isGone = true; // whoever asks now waits for ever
    };
    world.answers[1] = {answered ? Written::Done : Written::Unknown, Errc::InDoubt};

    const core::Result<RunRow> row = world.run(world.row(), stop.get_token());

    QCOMPARE(statusOf(row), u"in-doubt"_s);
    QCOMPARE(row->error->code, Errc::InDoubt);
    QCOMPARE(world.happened.count(u"read"_s), 2); // before the write and, once, after it
    QCOMPARE(world.happened.count(u"ended in-doubt"_s), 1);
    QVERIFY(world.last.openStep.has_value());

    world.isGone = false;
    RunRow again = world.last;
    again.status = RowStatus::Begun;
    world.happened.clear();
    QCOMPARE(statusOf(world.run(again)), u"done"_s);
    QCOMPARE(world.writes(), writesOf({facet->narrow}));
}

void TestRowResume::aStopKeepsBackWhatHasNotLeft()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    std::stop_source stop;
    world.atIntent[2] = [&] { stop.request_stop(); };

    const core::Result<RunRow> row = world.run(world.row(), stop.get_token());

    QCOMPARE(statusOf(row), u"begun"_s);
    QCOMPARE(row->error->code, Errc::Cancelled);
    QCOMPARE(world.writes(), writesOf({facet->widen}));
    QVERIFY(!row->openStep);
}

void TestRowResume::whatWaitedTooLongIsReadAgain()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    RunRow row = world.row();
    row.after = facet->value(facet->touched(facet->after)); // two steps before the first reading back
    world.unsent = {2};
    world.answers[1].showsAfter = 3s;

    const core::Result<RunRow> back = world.run(row);

    QCOMPARE(statusOf(back), u"begun"_s);
    QCOMPARE(back->error->code, Errc::Throttled);
    QCOMPARE(world.writes().size(), 1);
    QVERIFY(back->openStep.has_value()); // the first one, which nobody has seen yet
    QCOMPARE(world.begun.openStep, back->openStep); // and so does the journal say

    RunRow again = *back;
    again.error.reset();
    QCOMPARE(statusOf(world.run(again)), u"done"_s);
    QCOMPARE(world.writes().size(), 3); // none twice
    QCOMPARE(facet->value(world.truth()), row.after);
}

void TestRowResume::aStopEndsTheWaitingOfAResume()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    const RunRow begun = killedAt(world, world.row(), 1, false);
    const auto start = world.clock.elapsed();
    std::stop_source stop;
    world.atRead[4] = [&] { stop.request_stop(); };

    const core::Result<RunRow> row = world.run(begun, stop.get_token());

    QCOMPARE(statusOf(row), u"begun"_s);
    QCOMPARE(row->error->code, Errc::Cancelled);
    QVERIFY(row->openStep.has_value()); // still not known
    QVERIFY(world.writes().isEmpty());
    QVERIFY(world.clock.elapsed() - start < 12s);
}

MULLION_TEST(TestRowResume)
#include "test_row_resume.moc"
