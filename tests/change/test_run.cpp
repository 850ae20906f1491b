// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/row_world.h"
#include "change/run.h"
#include "support/test_main.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using change::RowStatus;
using change::RunEnd;
using change::RunSummary;
using change::Written;
using core::Errc;
using rowworld::eachFacet;
using rowworld::Facet;
using rowworld::never;
using rowworld::World;

namespace {

/// A run of one row in a world.
struct OneRow
{
    explicit OneRow(const Facet &facet)
        : world(facet)
        , runner(world, facet.rules(), world, world, world.clock, world.settings)
    {
        change::Run::Observer observer;
        observer.rowEnded = [this](const change::RunRow &row) { ended.append(change::rowStatusName(row.status)); };
        observer.pausing = [this](const core::Error &error, std::chrono::seconds pause) {
            paused += pause;
            pausedBy = error.code;
        };
        run.emplace(runner, world.clock, change::Brakes(), 60, observer);
    }

    RunSummary toItsEnd()
    {
        start();
        while (!*summary && world.clock.advanceToNext()) { }
        return summary->value();
    }

    void start()
    {
        std::vector<change::RunRow> rows {world.row()};
        summary = testsupport::started(run->run(std::move(rows), stop.get_token()));
        world.clock.settle();
    }

    World world;
    change::RowRunner runner;
    std::optional<change::Run> run;
    std::stop_source stop;
    std::shared_ptr<std::optional<RunSummary>> summary;
    QStringList ended;
    std::chrono::seconds paused {0};
    std::optional<Errc> pausedBy;
};

} // namespace

/// What a run makes of rows that come back.
class TestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursOfNotNowAreWaitedOut_data();
    void hoursOfNotNowAreWaitedOut();
    void aPauseCanBeLeftAtOnce_data() { eachFacet(); }
    void aPauseCanBeLeftAtOnce();
    void whatWaitedTooLongIsBegunAgainAtOnce_data() { eachFacet(); }
    void whatWaitedTooLongIsBegunAgainAtOnce();
    void aLostAnswerIsLookedAtAgain_data();
    void aLostAnswerIsLookedAtAgain();
    void whatStaysInDoubtIsLeftSo_data() { eachFacet(); }
    void whatStaysInDoubtIsLeftSo();
    void whatTheServiceSaidIsDoneIsNotSentAgain_data() { eachFacet(); }
    void whatTheServiceSaidIsDoneIsNotSentAgain();
};

void TestRun::hoursOfNotNowAreWaitedOut_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<Errc>("code");
    for (const Errc code : {Errc::Throttled, Errc::Unavailable}) {
        QTest::addRow("calendar, %s", qPrintable(core::errcName(code))) << &rowworld::calendar() << code;
        QTest::addRow("email apps, %s", qPrintable(core::errcName(code))) << &rowworld::apps() << code;
    }
}

void TestRun::hoursOfNotNowAreWaitedOut()
{
    QFETCH(const Facet *, facet);
    QFETCH(const Errc, code);
    OneRow one(*facet);
    one.world.everyReadError = code;
    one.start();
    one.world.clock.advance(9h);
    QVERIFY(!*one.summary);
    QVERIFY(one.paused > 8h); // it was said all the time
    QCOMPARE(one.pausedBy, code);
    if (code == Errc::Unavailable)
        QVERIFY(one.world.happened.count(u"read"_s) < 9 * 60); // nobody is hammered; after 429 the pacer sees to that
    one.world.everyReadError.reset();
    while (!*one.summary && one.world.clock.advanceToNext()) { }
    QCOMPARE((*one.summary)->end, RunEnd::Finished);
    QCOMPARE(one.ended, QStringList(u"done"_s));
}

void TestRun::aPauseCanBeLeftAtOnce()
{
    QFETCH(const Facet *, facet);
    OneRow one(*facet);
    one.world.everyReadError = Errc::Unavailable;
    one.start();
    one.world.clock.advance(30min);
    const auto asked = one.world.happened.size();
    one.stop.request_stop();
    one.world.clock.settle();
    QVERIFY(*one.summary);
    QCOMPARE((*one.summary)->end, RunEnd::Cancelled);
    QCOMPARE(one.world.happened.size(), asked);
    QCOMPARE((*one.summary)->counts.waiting, 1);
}

void TestRun::whatWaitedTooLongIsBegunAgainAtOnce()
{
    QFETCH(const Facet *, facet);
    OneRow one(*facet);
    one.world.unsent = {1, 3};
    QCOMPARE(one.toItsEnd().end, RunEnd::Finished);
    QCOMPARE(one.ended, QStringList(u"done"_s));
    QCOMPARE(one.world.writes().size(), 2);
    QCOMPARE(one.paused, 0s);
    int unsent = 0;
    for (qsizetype i = 0; i < one.world.happened.size(); ++i) { // each was decided on what had just been read
        if (!one.world.happened[i].startsWith("unsent "_L1))
            continue;
        ++unsent;
        QCOMPARE(one.world.happened.value(i + 2), u"read"_s);
    }
    QCOMPARE(unsent, 2);
}

void TestRun::aLostAnswerIsLookedAtAgain_data()
{
    QTest::addColumn<const Facet *>("facet");
    QTest::addColumn<bool>("executed");
    for (const Facet *facet : {&rowworld::calendar(), &rowworld::apps()}) {
        const QByteArray name = facet->rules().name().toLatin1();
        QTest::addRow("%s, it was done and shows late", name.constData()) << facet << true;
        QTest::addRow("%s, it was not done", name.constData()) << facet << false;
    }
}

void TestRun::aLostAnswerIsLookedAtAgain()
{
    QFETCH(const Facet *, facet);
    QFETCH(const bool, executed);
    OneRow one(*facet);
    one.world.answers[1] = {Written::Unknown, Errc::InDoubt, executed, 20s};
    const RunSummary summary = one.toItsEnd();
    QCOMPARE(summary.end, RunEnd::Finished);
    QCOMPARE(summary.counts.done, 1);
    QCOMPARE(summary.counts.total(), 1);
    QCOMPARE(one.ended, QStringList(u"done"_s)); // told once
    QCOMPARE(one.world.writes().size(), executed ? 2 : 3);
    QCOMPARE(facet->value(one.world.truth()), facet->value(facet->after));
}

void TestRun::whatStaysInDoubtIsLeftSo()
{
    QFETCH(const Facet *, facet);
    OneRow one(*facet);
    for (int write = 1; write < 9; ++write)
        one.world.answers[write] = {Written::Unknown, Errc::InDoubt, false};
    const RunSummary summary = one.toItsEnd();
    QCOMPARE(summary.end, RunEnd::Finished);
    QCOMPARE(summary.counts.inDoubt, 1);
    QCOMPARE(summary.counts.total(), 1);
    QCOMPARE(one.ended, QStringList(u"in-doubt"_s));
    QCOMPARE(one.world.writes().size(), 1 + change::looksAtDoubt);
}

void TestRun::whatTheServiceSaidIsDoneIsNotSentAgain()
{
    QFETCH(const Facet *, facet);
    OneRow one(*facet);
    one.world.answers[1].showsAfter = never;
    const RunSummary summary = one.toItsEnd();
    QCOMPARE(summary.counts.inDoubt, 1);
    QCOMPARE(one.world.writes().size(), 1);
}

MULLION_TEST(TestRun)
#include "test_run.moc"
