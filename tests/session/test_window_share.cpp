// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/window_share.h"
#include "session_desk.h"
#include "store/mailboxes.h"
#include "store/temporary_store.h"
#include "support/fake_clock.h"
#include "support/patience.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::WindowShare;
using testsupport::FakeClock;

namespace {

constexpr qint64 tenant = 1;

bool nobodyEnded(const QString &)
{
    return false;
}

/// A store that knows one tenant.
struct Shared : testsupport::TemporaryStore
{
    Shared()
    {
        const core::Result<> made = commit([](store::Sql &sql) -> core::Result<> {
            const auto id = core::TenantId::fromText(u"11111111-2222-3333-4444-555555555555"_s);
            return store::tenantNumber(sql, id).map([](qint64) { });
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
    }
    [[nodiscard]] int present() { return reader->scalar(u"SELECT COUNT(*) FROM presence"_s)->toInt(); }
};

/// One process of a store, and what it was told last.
struct Process
{
    Process(store::Writer &writer, core::Clock &clock)
        : share(std::make_unique<WindowShare>(writer, clock, tenant, u"kim@desk:1"_s, [this](int count) { told = count; }))
    {
    }
    int told = 0;
    std::unique_ptr<WindowShare> share;
};

} // namespace

class TestWindowShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processesFindEachOther();
    void oneThatLeavesGivesItsShareBack();
    void oneThatDiesIsBelievedForAWhile();
    void aClockThatWasSetBackKeepsNobody();
    void aStoreThatFailsStopsNobody();
    void whatAnOwnerLeavesBehindEnds();
    void twoSessionsOfOneStoreShareTheWindow();
};

void TestWindowShare::processesFindEachOther()
{
    Shared store;
    FakeClock clock;
    Process first(*store.writer, clock);
    QTRY_COMPARE_WITH_TIMEOUT(first.told, 1, testsupport::patienceMs);
    Process second(*store.writer, clock);
    Process third(*store.writer, clock);
    QTRY_COMPARE_WITH_TIMEOUT(third.told, 3, testsupport::patienceMs);
    QCOMPARE(first.told, 1); // not yet

    clock.advance(5s);
    QTRY_COMPARE_WITH_TIMEOUT(first.told, 3, testsupport::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(second.told, 3, testsupport::patienceMs);
}

void TestWindowShare::oneThatLeavesGivesItsShareBack()
{
    Shared store;
    FakeClock clock;
    Process first(*store.writer, clock);
    Process second(*store.writer, clock);
    QTRY_COMPARE_WITH_TIMEOUT(second.told, 2, testsupport::patienceMs);
    QCoro::waitFor(first.share->close());
    QCOMPARE(store.present(), 1);
    clock.advance(5s);
    QTRY_COMPARE_WITH_TIMEOUT(second.told, 1, testsupport::patienceMs);
    QCoro::waitFor(second.share->close());
    QCOMPARE(store.present(), 0);
}

void TestWindowShare::oneThatDiesIsBelievedForAWhile()
{
    Shared store;
    FakeClock clock;
    Process alive(*store.writer, clock);
    auto dying = std::make_unique<Process>(*store.writer, clock);
    QTRY_COMPARE_WITH_TIMEOUT(dying->told, 2, testsupport::patienceMs);
    dying.reset();
    for (int seconds = 5; seconds <= 25; seconds += 5) {
        alive.told = 0;
        clock.advance(5s);
        QTRY_COMPARE_WITH_TIMEOUT(alive.told, seconds < 20 ? 2 : 1, testsupport::patienceMs);
    }
}

void TestWindowShare::aClockThatWasSetBackKeepsNobody()
{
    Shared store;
    FakeClock clock;
    const store::Presence future {QUuid::createUuid(), u"kim@desk:2"_s};
    QVERIFY(store.commit([&](store::Sql &sql) { return store::announce(sql, tenant, future, clock.now() + 24h, 20s, nobodyEnded).map([](int) { }); }));
    QCOMPARE(store.present(), 1);
    Process now(*store.writer, clock);
    QTRY_COMPARE_WITH_TIMEOUT(now.told, 1, testsupport::patienceMs);
    QCOMPARE(store.present(), 1);
}

void TestWindowShare::aStoreThatFailsStopsNobody()
{
    Shared store;
    FakeClock clock;
    Process first(*store.writer, clock);
    Process second(*store.writer, clock);
    QTRY_COMPARE_WITH_TIMEOUT(second.told, 2, testsupport::patienceMs);
    QVERIFY(store.commit([](store::Sql &sql) { return sql.exec(u"ALTER TABLE presence RENAME TO hidden"_s).map([](int) { }); }));
    clock.advance(5s);
    QTRY_COMPARE_WITH_TIMEOUT(second.told, 1, testsupport::patienceMs); // by its own limit alone

    QVERIFY(store.commit([](store::Sql &sql) { return sql.exec(u"ALTER TABLE hidden RENAME TO presence"_s).map([](int) { }); }));
    clock.advance(5s);
    QTRY_COMPARE_WITH_TIMEOUT(second.told, 2, testsupport::patienceMs);
    QVERIFY(QCoro::waitFor(store.writer->flush())); // nobody else is told of it
}

void TestWindowShare::whatAnOwnerLeavesBehindEnds()
{
    Shared store;
    FakeClock clock;
    int told = 0;
    {
        const WindowShare share(*store.writer, clock, tenant, u"kim@desk:1"_s, [&](int count) { told = count; });
    }
    QVERIFY(QCoro::waitFor(store.writer->flush()));
    clock.advance(1min);
    QCOMPARE(told, 0);
    QCOMPARE(clock.slept.size(), size_t {0});
}

void TestWindowShare::twoSessionsOfOneStoreShareTheWindow()
{
    practice::Options options;
    options.mailboxes = 5;
    testsupport::SessionDesk desk(options);
    FakeClock clock;
    clock.shift = core::SystemClock().now() - clock.now(); // the desk's certificate is good from today on
    const auto first = desk.open(clock);
    const auto second = desk.open(clock);
    QVERIFY(first->client());
    exchange::Client *client = *first->client();
    QTRY_COMPARE_WITH_TIMEOUT(first->reader().sql().scalar(u"SELECT COUNT(*) FROM presence"_s)->toInt(), 1, testsupport::patienceMs);
    exchange::Client *other = *second->client();
    QTRY_COMPARE_WITH_TIMEOUT(other->telemetry().sharedBy, 2, testsupport::patienceMs);
    clock.advance(5s);
    QTRY_COMPARE_WITH_TIMEOUT(client->telemetry().sharedBy, 2, testsupport::patienceMs);

    QCoro::waitFor(second->close());
    clock.advance(5s);
    QTRY_COMPARE_WITH_TIMEOUT(client->telemetry().sharedBy, 1, testsupport::patienceMs);
    QCoro::waitFor(first->close());
    QCOMPARE(first->reader().sql().scalar(u"SELECT COUNT(*) FROM presence"_s)->toInt(), 0);
}

MULLION_TEST(TestWindowShare)
#include "test_window_share.moc"
