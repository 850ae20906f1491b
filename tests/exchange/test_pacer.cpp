// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pacer.h"
#include "exchange/scripted_port.h"
#include "support/fake_clock.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using namespace std::chrono_literals;
using change::Priority;
using core::Errc;
using samples::anError;
using samples::ScriptedPort;

namespace {

using Outcome = std::shared_ptr<std::optional<core::Result<Reply>>>;

struct World
{
    explicit World(int window = 20)
    {
        limits.random = [] { return 0.0; };
        limits.inFlight = window;
    }

    /// Lets everything end that is still under way.
    ~World()
    {
        do {
            clock.settle();
            while (!far.open.empty())
                answer();
        } while (clock.advanceToNext() || !far.open.empty());
    }

    Outcome call(const QString &name = u"x"_s, Priority priority = Priority::Scan, std::stop_token stop = {},
        CallKind kind = CallKind::Read)
    {
        if (!pacer)
            pacer = std::make_unique<Pacer>(far, limits, clock, telemetry, busy);
        Call made;
        made.cmdlet = name;
        made.priority = priority;
        made.kind = kind;
        return testsupport::started(pacer->call(made, stop));
    }
    void answer(core::Result<Reply> result = Reply{})
    {
        far.answerNext(std::move(result));
        clock.settle();
    }
    QStringList asked() const
    {
        QStringList names;
        for (const Call &call : far.asked)
            names << call.cmdlet;
        return names;
    }

    Limits limits;
    Busy busy;
    ScriptedPort far;
    testsupport::FakeClock clock;
    std::shared_ptr<Telemetry> telemetry = std::make_shared<Telemetry>();
    std::unique_ptr<Pacer> pacer;
};

} // namespace

class TestPacer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheWindow();
    void aClickGoesFirst();
    void writesGoBeforeReads();
    void aWriteThatWaitedTooLongIsNotSent();
    void aPauseIsForEveryone();
    void pausesDoubleWithoutAHeader();
    void aVolleyOfRefusalsCountsOnce();
    void aLongPauseIsCapped();
    void theWindowComesBack();
    void slowAnswersNarrowTheWindow();
    void cancelledWaitersLeave();
    void sharesAreFair_data();
    void sharesAreFair();
    void aSharedWindowIsUsedInPart();
    void aClickGoesFirstInASharedWindowToo();
};

void TestPacer::keepsToTheWindow()
{
    World world(20);
    std::vector<Outcome> outcomes;
    for (int i = 0; i < 50; ++i)
        outcomes.push_back(world.call());
    world.clock.settle();
    QCOMPARE(world.far.asked.size(), size_t{20});
    QCOMPARE(world.telemetry->inFlight, 20);
    QCOMPARE(world.telemetry->waiting, 30);
    world.answer(core::failure(anError(Errc::NotFound)));
    QCOMPARE(world.far.asked.size(), size_t{21});
    QVERIFY(*outcomes.front());
}

void TestPacer::aClickGoesFirst()
{
    World world(1);
    world.call(u"running"_s);
    world.call(u"scan"_s, Priority::Scan);
    world.call(u"apply"_s, Priority::Apply);
    world.call(u"click"_s, Priority::Click);
    world.clock.settle();
    for (int i = 0; i < 4; ++i)
        world.answer(core::failure(anError(Errc::NotFound))); // teaches the window nothing
    QCOMPARE(world.asked(), QStringList({u"running"_s, u"click"_s, u"apply"_s, u"scan"_s}));
}

void TestPacer::writesGoBeforeReads()
{
    World world(1);
    world.call(u"running"_s);
    world.call(u"read"_s, Priority::Apply);
    world.call(u"write"_s, Priority::Apply, {}, CallKind::Write);
    world.call(u"click"_s, Priority::Click);
    world.clock.settle();
    for (int i = 0; i < 4; ++i)
        world.answer(core::failure(anError(Errc::NotFound)));
    QCOMPARE(world.asked(), QStringList({u"running"_s, u"click"_s, u"write"_s, u"read"_s}));
}

void TestPacer::aWriteThatWaitedTooLongIsNotSent()
{
    World world(1);
    world.call(u"running"_s);
    world.clock.settle();
    const Outcome inTime = world.call(u"in time"_s, Priority::Apply, {}, CallKind::Write);
    const Outcome late = world.call(u"late"_s, Priority::Apply, {}, CallKind::Write);
    world.call(u"read"_s, Priority::Apply);
    world.clock.advance(world.limits.writeWait);
    world.answer(core::failure(anError(Errc::NotFound)));
    world.clock.advance(1s);
    QCOMPARE(world.asked(), QStringList({u"running"_s, u"in time"_s}));
    world.answer(core::failure(anError(Errc::NotFound)));
    QVERIFY(*late);
    QCOMPARE((*late)->error().code, Errc::Throttled);
    QCOMPARE((*late)->error().retryAfter, 0s); // decided anew, it may come again at once
    QCOMPARE(world.asked(), QStringList({u"running"_s, u"in time"_s, u"read"_s}));
    QCOMPARE(world.telemetry->throttled, 0);
}

void TestPacer::aPauseIsForEveryone()
{
    World world(4);
    const Outcome refused = world.call();
    world.clock.settle();
    world.answer(core::failure(anError(Errc::Throttled, 30s)));
    QCOMPARE((*refused)->error().code, Errc::Throttled);
    QCOMPARE(world.telemetry->throttled, 1);
    QVERIFY(world.telemetry->pausedUntil == world.clock.now() + 30s);

    world.call(u"scan"_s);
    world.call(u"click"_s, Priority::Click);
    world.clock.advance(29'999ms);
    QCOMPARE(world.far.asked.size(), size_t{1});
    world.clock.advance(1ms);
    QCOMPARE(world.asked(), QStringList({u"x"_s, u"click"_s, u"scan"_s}));
    QVERIFY(!world.telemetry->pausedUntil);
}

void TestPacer::pausesDoubleWithoutAHeader()
{
    World world(4);
    std::vector<std::chrono::milliseconds> pauses;
    for (int i = 0; i < 5; ++i) {
        world.call();
        const auto before = world.clock.elapsed();
        world.clock.settle();
        while (world.far.open.empty())
            QVERIFY(world.clock.advanceToNext());
        pauses.push_back(world.clock.elapsed() - before);
        world.answer(core::failure(anError(Errc::Throttled)));
    }
    const std::vector<std::chrono::milliseconds> expected{0s, 30s, 60s, 120s, 240s};
    QVERIFY(pauses == expected);
    // A success ends the doubling.
    world.call();
    QVERIFY(world.clock.advanceToNext());
    world.answer();
    world.call();
    world.clock.settle();
    world.answer(core::failure(anError(Errc::Throttled)));
    QVERIFY(world.telemetry->pausedUntil == world.clock.now() + 30s);
}

void TestPacer::aVolleyOfRefusalsCountsOnce()
{
    World world(16);
    for (int i = 0; i < 16; ++i)
        world.call();
    world.clock.settle();
    for (int i = 0; i < 16; ++i)
        world.answer(core::failure(anError(Errc::Throttled)));
    QCOMPARE(world.telemetry->window, 8.0);
    QVERIFY(world.telemetry->pausedUntil == world.clock.now() + 30s);
    QCOMPARE(world.telemetry->throttled, 16);
}

void TestPacer::aLongPauseIsCapped()
{
    World world;
    world.call();
    world.clock.settle();
    world.answer(core::failure(anError(Errc::Throttled, 86'400s)));
    QVERIFY(world.telemetry->pausedUntil == world.clock.now() + 300s);
}

void TestPacer::theWindowComesBack()
{
    World world(20);
    world.limits.inFlightMax = 24;
    world.call();
    world.clock.settle();
    world.answer(core::failure(anError(Errc::Throttled, 1s)));
    QCOMPARE(world.telemetry->window, 10.0);
    world.clock.advance(1s);
    for (int i = 0; i < 1000; ++i) {
        world.call();
        while (world.far.open.empty())
            world.clock.settle();
        world.far.answerNext(Reply{});
    }
    world.clock.settle();
    QCOMPARE(world.telemetry->window, 24.0);
}

void TestPacer::slowAnswersNarrowTheWindow()
{
    World world(20);
    const auto run = [&](std::chrono::milliseconds latency) {
        world.call();
        world.clock.settle();
        world.clock.advance(latency);
        world.answer();
    };
    for (int i = 0; i < 20; ++i)
        run(800ms);
    const double calm = world.telemetry->window;
    QVERIFY(calm >= 20.0);
    for (int i = 0; i < 200; ++i)
        run(10'000ms);
    QVERIFY2(world.telemetry->window < 15.0, qPrintable(QString::number(world.telemetry->window)));
    QVERIFY(world.telemetry->window >= 2.0);
    const double narrowed = world.telemetry->window;
    for (int i = 0; i < 200; ++i)
        run(800ms);
    QVERIFY(world.telemetry->window > narrowed + 1.0);
}

void TestPacer::cancelledWaitersLeave()
{
    World world(1);
    world.call(u"running"_s);
    std::stop_source stop;
    const Outcome waiting = world.call(u"gone"_s, Priority::Scan, stop.get_token());
    const Outcome after = world.call(u"after"_s);
    world.clock.settle();
    stop.request_stop();
    world.clock.settle();
    QVERIFY(*waiting);
    QCOMPARE((*waiting)->error().code, Errc::Cancelled);
    world.answer();
    world.answer();
    QVERIFY(*after);
    QCOMPARE(world.asked(), QStringList({u"running"_s, u"after"_s}));
    QCOMPARE(world.telemetry->inFlight, 0);
}

void TestPacer::sharesAreFair_data()
{
    QTest::addColumn<double>("window");
    QTest::addColumn<int>("processes");
    QTest::addColumn<int>("share");
    QTest::newRow("alone") << 20.0 << 1 << 20;
    QTest::newRow("nobody known, not even we") << 20.0 << 0 << 20;
    QTest::newRow("two") << 20.0 << 2 << 10;
    QTest::newRow("three: together never more than there is") << 20.0 << 3 << 6;
    QTest::newRow("a window between two numbers") << 20.9 << 2 << 10;
    QTest::newRow("more than there are places: each can work") << 20.0 << 50 << 1;
}

void TestPacer::sharesAreFair()
{
    QFETCH(double, window);
    QFETCH(int, processes);
    QTEST(fairShare(window, processes), "share");
}

void TestPacer::aSharedWindowIsUsedInPart()
{
    World world(20);
    for (int i = 0; i < 50; ++i)
        world.call();
    world.clock.settle();
    QCOMPARE(world.telemetry->inFlight, 20);

    world.pacer->shareWith(4); // what is in flight is not called back
    world.clock.settle();
    QCOMPARE(world.far.asked.size(), size_t{20});
    QCOMPARE(world.telemetry->sharedBy, 4);
    for (int i = 0; i < 15; ++i)
        world.answer(core::failure(anError(Errc::NotFound))); // teaches the window nothing
    QCOMPARE(world.far.asked.size(), size_t{20});
    QCOMPARE(world.telemetry->inFlight, 5);
    world.answer(core::failure(anError(Errc::NotFound)));
    QCOMPARE(world.far.asked.size(), size_t{21});

    world.pacer->shareWith(1);
    world.clock.settle();
    QCOMPARE(world.telemetry->inFlight, 20);
}

void TestPacer::aClickGoesFirstInASharedWindowToo()
{
    World world(4);
    world.call(u"running"_s);
    world.pacer->shareWith(4);
    world.call(u"scan"_s, Priority::Scan);
    world.call(u"click"_s, Priority::Click);
    world.clock.settle();
    for (int i = 0; i < 3; ++i)
        world.answer(core::failure(anError(Errc::NotFound)));
    QCOMPARE(world.asked(), QStringList({u"running"_s, u"click"_s, u"scan"_s}));
}

MULLION_TEST(TestPacer)
#include "test_pacer.moc"
