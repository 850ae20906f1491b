// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/row_world.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using change::RowStatus;
using change::RunRow;
using change::Written;
using core::Errc;
using rowworld::Answer;
using rowworld::eachFacet;
using rowworld::Facet;
using rowworld::never;
using rowworld::statusOf;
using rowworld::World;

namespace {

QStringList stepOf(const QString &step)
{
    return {u"intent "_s + step, u"write "_s + step, u"outcome done"_s};
}

/// For each facet and each of `codes`.
void eachFacetAnd(const QList<Errc> &codes)
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<Errc>("code");
    for (const Errc code : codes) {
        QTest::addRow("calendar, %s", qPrintable(core::errcName(code))) << &rowworld::calendar() << code;
        QTest::addRow("email apps, %s", qPrintable(core::errcName(code))) << &rowworld::apps() << code;
    }
}

const QList<Errc> pausing {Errc::Throttled, Errc::SignInNeeded, Errc::Forbidden, Errc::Unavailable};

QStringList labels(const std::vector<change::Difference> &notes)
{
    QStringList all;
    for (const change::Difference &note : notes)
        all << note.label;
    return all;
}

} // namespace

class TestRowRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingInTheFixedOrder_data() { eachFacet(); }
    void everythingInTheFixedOrder();
    void narrowsOnlyWhenTheWideningShows_data() { eachFacet(); }
    void narrowsOnlyWhenTheWideningShows();
    void whatIsThereAlreadyNeedsNothing_data() { eachFacet(); }
    void whatIsThereAlreadyNeedsNothing();
    void staleRowsAreHeldBeforeAnybodyIsAsked_data() { eachFacet(); }
    void staleRowsAreHeldBeforeAnybodyIsAsked();
    void theGuardHolds_data() { eachFacet(); }
    void theGuardHolds();
    void aGuardThatCannotTellStopsTheRun_data() { eachFacet(); }
    void aGuardThatCannotTellStopsTheRun();
    void lostAnswersAreDecidedByReading_data();
    void lostAnswersAreDecidedByReading();
    void aLostAnswerThatCannotBeReadIsInDoubt_data() { eachFacetAnd({Errc::NotFound, Errc::Unavailable, Errc::Throttled}); }
    void aLostAnswerThatCannotBeReadIsInDoubt();
    void notNowComesBackAsItIs_data() { eachFacetAnd(pausing); }
    void notNowComesBackAsItIs();
    void notNowAtTheFirstReadingSendsNothing_data() { eachFacetAnd(pausing); }
    void notNowAtTheFirstReadingSendsNothing();
    void aNoIsAFailure_data() { eachFacetAnd({Errc::Refused, Errc::NotFound, Errc::BadReply}); }
    void aNoIsAFailure();
    void whatSomebodyElseDidFirstIsAlreadySo_data() { eachFacet(); }
    void whatSomebodyElseDidFirstIsAlreadySo();
    void aConflictIsDecidedByReading_data() { eachFacet(); }
    void aConflictIsDecidedByReading();
    void effectsThatShowLateAreWaitedFor_data() { eachFacet(); }
    void effectsThatShowLateAreWaitedFor();
    void effectsThatNeverShowAreInDoubt_data();
    void effectsThatNeverShowAreInDoubt();
    void whatWasNarrowedIsOursInDoubtToo_data() { eachFacet(); }
    void whatWasNarrowedIsOursInDoubtToo();
    void changesOfOthersAreTheirs_data();
    void changesOfOthersAreTheirs();
    void whatIsReliedOnIsNotOverwritten_data() { eachFacet(); }
    void whatIsReliedOnIsNotOverwritten();
    void whatCannotBeRecordedIsNotSent_data();
    void whatCannotBeRecordedIsNotSent();
    void anEndThatCannotBeRecordedIsNoEnd_data() { eachFacet(); }
    void anEndThatCannotBeRecordedIsNoEnd();
};

void TestRowRunner::everythingInTheFixedOrder()
{
    QFETCH(const Facet *, facet);
    World world(*facet);

    const core::Result<RunRow> row = world.run(world.row());

    QCOMPARE(world.happened,
        QStringList({u"read"_s, u"guard"_s}) + stepOf(facet->widen) + QStringList(u"read"_s) + stepOf(facet->narrow)
            + QStringList({u"read"_s, u"ended done"_s}));
    QCOMPARE(statusOf(row), u"done"_s);
    QCOMPARE(facet->value(world.truth()), facet->value(facet->after));
    QCOMPARE(world.last.leftAs, facet->value(facet->after));
    QCOMPARE(world.last.image, facet->value(facet->before));
    QVERIFY(world.last.notes.empty());
    QVERIFY(!world.last.openStep);
    QCOMPARE(world.begun.image, facet->value(facet->before)); // what an undo needs was durable before the last write left
    QCOMPARE(world.begun.target, facet->value(facet->after));
}

void TestRowRunner::narrowsOnlyWhenTheWideningShows()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    const auto start = world.clock.elapsed();
    std::chrono::milliseconds narrowedAt {};
    world.answers[1].showsAfter = 5s;
    world.atWrite[2] = [&] { narrowedAt = world.clock.elapsed() - start; };

    QCOMPARE(statusOf(world.run(world.row())), u"done"_s);

    QCOMPARE(world.writes(), QStringList({u"write "_s + facet->widen, u"write "_s + facet->narrow}));
    QVERIFY(narrowedAt >= 5s);
}

void TestRowRunner::whatIsThereAlreadyNeedsNothing()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.set(facet->after);

    QCOMPARE(statusOf(world.run(world.row())), u"done"_s);

    QCOMPARE(world.happened, QStringList({u"read"_s, u"ended done"_s}));
    QCOMPARE(world.last.leftAs, facet->value(facet->after));
}

void TestRowRunner::staleRowsAreHeldBeforeAnybodyIsAsked()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.somebody(facet->moved);
    const QJsonObject theirs = world.truth();

    const core::Result<RunRow> row = world.run(world.row());

    QCOMPARE(world.happened, QStringList({u"read"_s, u"ended held"_s}));
    QCOMPARE(row->hold, u"stale-plan"_s);
    QCOMPARE(labels(row->notes), QStringList(facet->movedLabel));
    QCOMPARE(row->leftAs, facet->value(theirs));
}

void TestRowRunner::theGuardHolds()
{
    QFETCH(const Facet *, facet);
    for (const QString &why : {u"exception"_s, u"out-of-scope"_s}) {
        World world(*facet);
        world.hold = why;

        const core::Result<RunRow> row = world.run(world.row());

        QCOMPARE(world.happened, QStringList({u"read"_s, u"guard"_s, u"ended held"_s}));
        QCOMPARE(row->hold, why);
        QCOMPARE(row->leftAs, facet->value(facet->before));
    }
}

void TestRowRunner::aGuardThatCannotTellStopsTheRun()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.guardError = Errc::Storage;

    QCOMPARE(statusOf(world.run(world.row())), u"not recorded: storage"_s);
    QCOMPARE(world.happened, QStringList({u"read"_s, u"guard"_s}));
}

void TestRowRunner::lostAnswersAreDecidedByReading_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("executed");
    QTest::addColumn<int>("showsAfter");
    QTest::addColumn<QString>("status");
    for (const Facet *facet : {&rowworld::calendar(), &rowworld::apps()}) {
        const QByteArray name = facet->rules().name().toLatin1();
        const auto add = [&](const char *what, int number, bool executed, int showsAfter, const QString &status) {
            QTest::addRow("%s: %s", name.constData(), what) << facet << number << executed << showsAfter << status;
        };
        add("the first was done", 1, true, 0, u"done"_s);
        add("the first was done and shows late", 1, true, 9'000, u"done"_s);
        add("the first was not done", 1, false, 0, u"in-doubt"_s);
        add("the second was done", 2, true, 0, u"done"_s);
        add("the second was done and shows late", 2, true, 9'000, u"done"_s);
        add("the second was not done", 2, false, 0, u"in-doubt"_s);
    }
}

void TestRowRunner::lostAnswersAreDecidedByReading()
{
    QFETCH(const Facet *, facet);
    QFETCH(int, number);
    QFETCH(bool, executed);
    QFETCH(int, showsAfter);
    QFETCH(const QString, status);
    World world(*facet);
    world.answers[number] = {Written::Unknown, Errc::InDoubt, executed, std::chrono::milliseconds(showsAfter)};

    const core::Result<RunRow> row = world.run(world.row());

    QCOMPARE(statusOf(row), status);
    QCOMPARE(world.happened.count(u"outcome shown by reading"_s), executed ? 1 : 0);
    const QStringList both {u"write "_s + facet->widen, u"write "_s + facet->narrow};
    QCOMPARE(world.writes(), executed ? both : both.mid(0, number)); // each at most once, and nothing after a doubt
    QCOMPARE(row->openStep.has_value(), !executed);
    QCOMPARE(row->error.has_value(), !executed);
    const QJsonObject end = executed ? facet->after : (number == 1 ? facet->before : facet->widened);
    QCOMPARE(facet->value(world.truth()), facet->value(end));
}

void TestRowRunner::aLostAnswerThatCannotBeReadIsInDoubt()
{
    QFETCH(const Facet *, facet);
    QFETCH(Errc, code);
    World world(*facet);
    world.answers[1] = {Written::Unknown, Errc::InDoubt};
    world.atWrite[1] = [&] { world.everyReadError = code; };

    const core::Result<RunRow> row = world.run(world.row());

    QCOMPARE(statusOf(row), u"in-doubt"_s);
    QCOMPARE(world.writes().size(), 1);
    QVERIFY(row->openStep.has_value());
    QCOMPARE(row->error->code, code);
}

void TestRowRunner::notNowComesBackAsItIs()
{
    QFETCH(const Facet *, facet);
    QFETCH(Errc, code);
    for (const int number : {1, 2}) {
        World world(*facet);
        world.answers[number] = {Written::Refused, code, false};

        core::Result<RunRow> row = world.run(world.row());

        QVERIFY(row.has_value());
        QCOMPARE(row->error->code, code);
        QCOMPARE(world.happened.last(), u"outcome refused: "_s + core::errcName(code)); // no end: it is tried again
        QVERIFY(row->status == RowStatus::Begun);
        QVERIFY(!row->openStep); // nothing of it is under way

        world.happened.clear();
        row->error.reset();
        row = world.run(*row);

        QCOMPARE(statusOf(row), u"done"_s);
        const QStringList both {u"write "_s + facet->widen, u"write "_s + facet->narrow};
        QCOMPARE(world.writes(), both.mid(number - 1));
        QCOMPARE(facet->value(world.truth()), facet->value(facet->after));
        QCOMPARE(world.last.image, facet->value(facet->before));
    }
}

void TestRowRunner::notNowAtTheFirstReadingSendsNothing()
{
    QFETCH(const Facet *, facet);
    QFETCH(Errc, code);
    World world(*facet);
    world.readErrors[1] = code;

    const core::Result<RunRow> row = world.run(world.row());

    QCOMPARE(world.happened, QStringList(u"read"_s));
    QCOMPARE(statusOf(row), u"waiting"_s);
    QCOMPARE(row->error->code, code);
}

void TestRowRunner::aNoIsAFailure()
{
    QFETCH(const Facet *, facet);
    QFETCH(Errc, code);
    World atReading(*facet);
    atReading.readErrors[1] = code;
    QCOMPARE(statusOf(atReading.run(atReading.row())), u"failed"_s);
    QCOMPARE(atReading.happened, QStringList({u"read"_s, u"ended failed"_s}));

    World atWriting(*facet);
    atWriting.answers[1] = {Written::Refused, code, false};
    const core::Result<RunRow> row = atWriting.run(atWriting.row());
    QCOMPARE(statusOf(row), u"failed"_s);
    QCOMPARE(row->error->code, code);
    QCOMPARE(atWriting.writes().size(), 1);
    QCOMPARE(atWriting.happened.last(), u"ended failed"_s);
}

void TestRowRunner::whatSomebodyElseDidFirstIsAlreadySo()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.answers[1] = {Written::AlreadySo, {}, false};
    world.atWrite[1] = [&] { world.set(facet->widened); };

    QCOMPARE(statusOf(world.run(world.row())), u"done"_s);

    QCOMPARE(world.happened.count(u"outcome already-so"_s), 1);
    QCOMPARE(world.writes(), QStringList({u"write "_s + facet->widen, u"write "_s + facet->narrow}));
    QCOMPARE(facet->value(world.truth()), facet->value(facet->after));
}

void TestRowRunner::aConflictIsDecidedByReading()
{
    QFETCH(const Facet *, facet);
    World same(*facet);
    same.answers[1] = {Written::Refused, Errc::Conflict, false};
    same.atWrite[1] = [&] { same.set(facet->widened); };
    QCOMPARE(statusOf(same.run(same.row())), u"done"_s);
    QCOMPARE(same.happened.count(u"outcome shown by reading"_s), 1);

    World other(*facet);
    other.answers[1] = {Written::Refused, Errc::Conflict, false};
    other.atWrite[1] = [&] { other.somebody(facet->moved); };
    const core::Result<RunRow> row = other.run(other.row());
    QCOMPARE(statusOf(row), u"held"_s);
    QCOMPARE(row->hold, u"stale-plan"_s);
    QCOMPARE(labels(row->notes), QStringList(facet->movedLabel));
    QCOMPARE(other.writes().size(), 1);
    QVERIFY(!row->openStep);
}

void TestRowRunner::effectsThatShowLateAreWaitedFor()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.answers[2].showsAfter = 11s;

    QCOMPARE(statusOf(world.run(world.row())), u"done"_s);

    QCOMPARE(world.last.leftAs, facet->value(facet->after));
    QCOMPARE(world.writes().size(), 2);
    const int readings = int(world.happened.count(u"read"_s));
    QVERIFY2(readings > 4 && readings < 12, qPrintable(u"%1 readings"_s.arg(readings))); // patient, not greedy
}

void TestRowRunner::effectsThatNeverShowAreInDoubt_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<int>("number");
    for (const int number : {1, 2}) {
        QTest::addRow("calendar, step %d", number) << &rowworld::calendar() << number;
        QTest::addRow("email apps, step %d", number) << &rowworld::apps() << number;
    }
}

void TestRowRunner::effectsThatNeverShowAreInDoubt()
{
    QFETCH(const Facet *, facet);
    QFETCH(int, number);
    World world(*facet);
    world.answers[number].showsAfter = never;
    const auto start = world.clock.elapsed();

    const core::Result<RunRow> row = world.run(world.row());

    QCOMPARE(statusOf(row), u"in-doubt"_s);
    QCOMPARE(row->error->code, Errc::InDoubt);
    QCOMPARE(world.writes().size(), number);
    QCOMPARE(world.happened.last(), u"ended in-doubt"_s);
    QVERIFY(row->openStep.has_value());
    QCOMPARE(world.last.leftAs, facet->value(number == 1 ? facet->before : facet->widened));
    const auto waited = world.clock.elapsed() - start;
    QVERIFY(waited >= 12s && waited < 16s);
}

void TestRowRunner::whatWasNarrowedIsOursInDoubtToo()
{
    QFETCH(const Facet *, facet);
    World undone(*facet); // the first step is taken back, say because its group was made anew
    undone.atRead[3] = [&] { undone.set(facet->executed(facet->before, facet->narrowing)); };
    core::Result<RunRow> row = undone.run(undone.row());
    QCOMPARE(statusOf(row), u"in-doubt"_s);
    QVERIFY(row->narrowed);
    QCOMPARE(row->leftAs, facet->value(undone.truth()));

    World lost(*facet);
    lost.answers[2].showsAfter = never;
    row = lost.run(lost.row());
    QCOMPARE(statusOf(row), u"in-doubt"_s);
    QVERIFY(!row->narrowed);
}

void TestRowRunner::changesOfOthersAreTheirs_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<QString>("when");
    for (const QString &when : {u"since the plan"_s, u"before the first write"_s, u"before the second write"_s, u"before the last reading"_s}) {
        QTest::addRow("calendar, %s", qPrintable(when)) << &rowworld::calendar() << when;
        QTest::addRow("email apps, %s", qPrintable(when)) << &rowworld::apps() << when;
    }
}

void TestRowRunner::changesOfOthersAreTheirs()
{
    QFETCH(const Facet *, facet);
    QFETCH(const QString, when);
    World world(*facet);
    const auto change = [&] { world.somebody(facet->touched); };
    if (when == u"since the plan"_s)
        change();
    world.atWrite[when == u"before the first write"_s ? 1 : 99] = change;
    world.atWrite[when == u"before the second write"_s ? 2 : 99] = change;
    world.atRead[when == u"before the last reading"_s ? 3 : 99] = change;

    QCOMPARE(statusOf(world.run(world.row())), u"done"_s);

    QCOMPARE(world.last.notes, std::vector {facet->touch});
    const QJsonObject end = facet->touched(facet->after);
    QCOMPARE(facet->value(world.truth()), facet->value(end)); // and it is left as it is
    QCOMPARE(world.last.leftAs, facet->value(end));
    const bool seenFirst = when == u"since the plan"_s;
    QCOMPARE(world.last.image, facet->value(seenFirst ? facet->touched(facet->before) : facet->before));
}

void TestRowRunner::whatIsReliedOnIsNotOverwritten()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.atRead[2] = [&] { world.somebody(facet->moved); };
    world.answers[1].showsAfter = 0ms;

    const core::Result<RunRow> row = world.run(world.row());

    const bool hidesTheStep = facet->id == domain::FacetId::Apps; // somebody took our forwarding: our step no longer shows
    QCOMPARE(statusOf(row), hidesTheStep ? u"in-doubt"_s : u"held"_s);
    QCOMPARE(world.writes(), QStringList(u"write "_s + facet->widen));
    QCOMPARE(facet->value(world.truth()), facet->value(facet->moved(facet->widened)));
    if (!hidesTheStep)
        QCOMPARE(labels(row->notes), QStringList(facet->movedLabel));
}

void TestRowRunner::whatCannotBeRecordedIsNotSent_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<int>("number");
    for (const auto &[code, what] : {std::pair(Errc::Storage, "the disk is full"), std::pair(Errc::Conflict, "the fence is lost")}) {
        for (const int number : {1, 2}) {
            QTest::addRow("calendar, step %d: %s", number, what) << &rowworld::calendar() << code << number;
            QTest::addRow("email apps, step %d: %s", number, what) << &rowworld::apps() << code << number;
        }
    }
}

void TestRowRunner::whatCannotBeRecordedIsNotSent()
{
    QFETCH(const Facet *, facet);
    QFETCH(Errc, code);
    QFETCH(int, number);
    World world(*facet);
    world.intentErrors[number] = code;

    QCOMPARE(statusOf(world.run(world.row())), u"not recorded: "_s + core::errcName(code));

    QCOMPARE(world.writes().size(), number - 1);
    QCOMPARE(world.happened.last(), u"intent "_s + (number == 1 ? facet->widen : facet->narrow));
    QCOMPARE(facet->value(world.truth()), facet->value(number == 1 ? facet->before : facet->widened));
}

void TestRowRunner::anEndThatCannotBeRecordedIsNoEnd()
{
    QFETCH(const Facet *, facet);
    World world(*facet);
    world.endError = Errc::Storage;

    QCOMPARE(statusOf(world.run(world.row())), u"not recorded: storage"_s);
    QCOMPARE(world.begun.status, RowStatus::Begun); // so that a resume reads it again
}

MULLION_TEST(TestRowRunner)
#include "test_row_runner.moc"
