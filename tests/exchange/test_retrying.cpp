// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/retrying.h"
#include "exchange/scripted_port.h"
#include "support/fake_clock.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using namespace std::chrono_literals;
using core::Errc;
using samples::anError;
using samples::ScriptedPort;

namespace {

Limits limits()
{
    Limits limits;
    limits.random = [] { return 0.5; }; // no spread
    return limits;
}

Call aCall(CallKind kind)
{
    Call call;
    call.cmdlet = u"X"_s;
    call.kind = kind;
    return call;
}

} // namespace

class TestRetrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeats_data();
    void repeats();
    void waitsTwiceAsLongEachTime();
    void spreadsItsWaits();
    void stopsWhenTimeIsUp();
    void givesUpAfterItsTries();
    void aLongWaitIsTold();
    void cancelEndsTheWait();
    void writesAreRepeatedSoonOrNotAtAll_data();
    void writesAreRepeatedSoonOrNotAtAll();
};

void TestRetrying::repeats_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("tries");
    const int read = int(CallKind::Read);
    const int write = int(CallKind::Write);
    QTest::newRow("a read that failed for the moment") << read << int(Errc::Unavailable) << 2;
    QTest::newRow("a read that came too soon") << read << int(Errc::Throttled) << 2;
    QTest::newRow("a write that never left was not run") << write << int(Errc::Unavailable) << 2;
    QTest::newRow("a write in doubt is never repeated") << write << int(Errc::InDoubt) << 1;
    QTest::newRow("a refused write is not repeated") << write << int(Errc::Refused) << 1;
    QTest::newRow("a conflict is not repeated") << write << int(Errc::Conflict) << 1;
    QTest::newRow("what is not there is not looked for again") << read << int(Errc::NotFound) << 1;
    QTest::newRow("an answer against the protocol is not asked for again")
        << read << int(Errc::BadReply) << 1;
    QTest::newRow("sign-in is not hammered") << read << int(Errc::SignInNeeded) << 1;
    QTest::newRow("what is forbidden stays so") << read << int(Errc::Forbidden) << 1;
}

void TestRetrying::repeats()
{
    QFETCH(const int, kind);
    QFETCH(const int, code);
    QFETCH(const int, tries);
    int asked = 0;
    ScriptedPort far([&](const Call &) -> core::Result<Reply> {
        if (++asked == 1)
            return core::failure(anError(Errc(code)));
        return Reply{};
    });
    testsupport::FakeClock clock;
    const auto telemetry = std::make_shared<Telemetry>();
    Retrying retrying(far, limits(), clock, telemetry);

    const auto result = testsupport::started(retrying.call(aCall(CallKind(kind)), {}));
    clock.advance(10s);

    QVERIFY(*result);
    QCOMPARE(asked, tries);
    QCOMPARE((*result)->has_value(), tries == 2);
    QCOMPARE(telemetry->repeated, tries - 1);
    QCOMPARE(telemetry->calls, 1);
}

void TestRetrying::waitsTwiceAsLongEachTime()
{
    ScriptedPort far(
        [](const Call &) -> core::Result<Reply> { return core::failure(anError(Errc::Unavailable)); });
    testsupport::FakeClock clock;
    Retrying retrying(far, limits(), clock, std::make_shared<Telemetry>());
    const auto result = testsupport::started(retrying.call(aCall(CallKind::Read), {}));
    clock.advance(10min);
    QVERIFY(*result);
    const std::vector<std::chrono::milliseconds> expected{2s, 4s, 8s, 16s, 32s};
    QVERIFY(clock.slept == expected);
    QCOMPARE(far.asked.size(), size_t{6});
}

void TestRetrying::spreadsItsWaits()
{
    for (const double random : {0.0, 0.999}) {
        ScriptedPort far(
            [](const Call &) -> core::Result<Reply> { return core::failure(anError(Errc::Unavailable)); });
        testsupport::FakeClock clock;
        Limits spread = limits();
        spread.random = [random] { return random; };
        spread.tries = 2;
        Retrying retrying(far, spread, clock, std::make_shared<Telemetry>());
        const auto result = testsupport::started(retrying.call(aCall(CallKind::Read), {}));
        clock.advance(10s);
        QCOMPARE(clock.slept.front(),
            random < 0.5 ? std::chrono::milliseconds{1000} : std::chrono::milliseconds{2998});
    }
}

void TestRetrying::stopsWhenTimeIsUp()
{
    ScriptedPort far(
        [](const Call &) -> core::Result<Reply> { return core::failure(anError(Errc::Unavailable)); });
    testsupport::FakeClock clock;
    Limits hasty = limits();
    hasty.overall = 5s;
    Retrying retrying(far, hasty, clock, std::make_shared<Telemetry>());
    const auto result = testsupport::started(retrying.call(aCall(CallKind::Read), {}));
    clock.advance(1min);
    QVERIFY(*result);
    QCOMPARE(far.asked.size(), size_t{2}); // at 0 s and 2 s; the next would be at 6 s
}

void TestRetrying::givesUpAfterItsTries()
{
    ScriptedPort far(
        [](const Call &) -> core::Result<Reply> { return core::failure(anError(Errc::Throttled, 4s)); });
    testsupport::FakeClock clock;
    Retrying retrying(far, limits(), clock, std::make_shared<Telemetry>());
    const auto result = testsupport::started(retrying.call(aCall(CallKind::Write), {}));
    clock.advance(1min);
    QVERIFY(*result);
    QCOMPARE((*result)->error().code, Errc::Throttled);
    QCOMPARE((*result)->error().retryAfter, std::optional(4s));
    QCOMPARE(far.asked.size(), size_t{8});
}

/// From the third failure on, by when something is sent again; of several waits the next one to end.
void TestRetrying::aLongWaitIsTold()
{
    ScriptedPort far([](const Call &) -> core::Result<Reply> { return core::failure(anError(Errc::Unavailable)); });
    testsupport::FakeClock clock;
    const auto telemetry = std::make_shared<Telemetry>();
    Retrying retrying(far, limits(), clock, telemetry);
    const core::Instant start = clock.now();
    const auto untilNow = [&] { return telemetry->pause(clock.now()); };
    const auto unavailableUntil = [&](std::chrono::seconds at) { return std::optional(ServicePause {Errc::Unavailable, start + at}); };

    const auto one = testsupport::started(retrying.call(aCall(CallKind::Read), {}));
    clock.advance(3s); // the second try is at 2 s, the third at 6 s
    QVERIFY(!untilNow());
    clock.advance(4s);
    QVERIFY(untilNow() == unavailableUntil(14s));
    const auto other = testsupport::started(retrying.call(aCall(CallKind::Read), {}));
    clock.advance(7s - 1ms); // its tries are at 9, 13 and 21 s
    QVERIFY(untilNow() == unavailableUntil(14s));
    clock.advance(1s);
    QVERIFY(untilNow() == unavailableUntil(21s));
    telemetry->inFlight = 1; // something else may be answered
    QVERIFY(!untilNow());
    telemetry->inFlight = 0;
    telemetry->pausedUntil = start + 30s;
    QVERIFY(untilNow() == std::optional(ServicePause {Errc::Throttled, start + 30s}));
    telemetry->pausedUntil.reset();
    clock.advance(10min);
    QVERIFY(*one && *other && !untilNow() && !telemetry->repeatsAt);
}

void TestRetrying::cancelEndsTheWait()
{
    ScriptedPort far(
        [](const Call &) -> core::Result<Reply> { return core::failure(anError(Errc::Unavailable)); });
    testsupport::FakeClock clock;
    Retrying retrying(far, limits(), clock, std::make_shared<Telemetry>());
    std::stop_source stop;
    const auto result = testsupport::started(retrying.call(aCall(CallKind::Read), stop.get_token()));
    clock.settle();
    QVERIFY(!*result);
    stop.request_stop();
    clock.settle();
    QVERIFY(*result);
    QCOMPARE((*result)->error().code, Errc::Cancelled);
    QCOMPARE(far.asked.size(), size_t{1});
}

void TestRetrying::writesAreRepeatedSoonOrNotAtAll_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<core::Error>("error");
    QTest::addColumn<int>("tries");
    const int read = int(CallKind::Read);
    const int write = int(CallKind::Write);
    QTest::newRow("a short pause") << write << anError(Errc::Throttled, 5s) << 2;
    QTest::newRow("a long pause") << write << anError(Errc::Throttled, 6s) << 1;
    QTest::newRow("a pause of unknown length") << write << anError(Errc::Throttled) << 1;
    QTest::newRow("a read waits") << read << anError(Errc::Throttled, 300s) << 2;
    QTest::newRow("it never left: after 2 s, not after 4 s more") << write << anError(Errc::Unavailable) << 2;
}

void TestRetrying::writesAreRepeatedSoonOrNotAtAll()
{
    QFETCH(const int, kind);
    QFETCH(const core::Error, error);
    QFETCH(const int, tries);
    int asked = 0;
    ScriptedPort far([&](const Call &) -> core::Result<Reply> {
        const bool passes = error.code == Errc::Throttled && ++asked > 1;
        return passes ? core::Result<Reply>(Reply {}) : core::failure(error);
    });
    testsupport::FakeClock clock;
    Retrying retrying(far, limits(), clock, std::make_shared<Telemetry>());
    const auto result = testsupport::started(retrying.call(aCall(CallKind(kind)), {}));
    clock.advance(1min);
    QVERIFY(*result);
    QCOMPARE(far.asked.size(), size_t(tries));
    if (!**result) // whoever asks again knows for how long to wait
        QCOMPARE((*result)->error(), error);
}

MULLION_TEST(TestRetrying)
#include "test_retrying.moc"
