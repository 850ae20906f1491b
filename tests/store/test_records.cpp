// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exceptions.h"
#include "store/leases.h"
#include "store/mailboxes.h"
#include "store/readings.h"
#include "store/runs.h"
#include "store/snapshots.h"
#include "store/temporary_store.h"
#include "support/build_values.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace domain::calendar;

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailboxesComeBackAsTheyWere();
    void aFieldThatWasNotReadStaysUnknown();
    void readingsComeBackWithTheirFailure();
    void snapshotsDoNotChange();
    void anAlteredValueIsNotBelieved();
    void aLeaseHasOneHolder();
    void anIntentNeedsTheFence();
    void aRunComesBackAsItStood();
};

namespace {

const core::Instant noon {std::chrono::milliseconds {1'790'000'000'000}};

domain::Mailbox mailbox(int number)
{
    domain::Mailbox made;
    made.ref = testsupport::mailboxRef(number);
    made.name = u"Zoë 予定 التقويم %1"_s.arg(number);
    made.upn = u"zoe@example.com"_s;
    made.type = u"UserMailbox"_s;
    made.department = u""_s;
    made.attributes[1] = u"sales"_s;
    made.created = noon;
    return made;
}

change::RunRow plannedRow(int position)
{
    change::RunRow row;
    row.position = position;
    row.mailbox = testsupport::mailboxRef(position);
    row.name = u"Name"_s;
    row.before = testsupport::calendarWithDefault(roles::availabilityOnly).toValue();
    row.after = testsupport::calendarWithDefault(roles::none).toValue();
    return row;
}

store::RunRecord record(core::RunId id)
{
    return {id, u"segment"_s, domain::FacetId::Calendar, u"running"_s, {{u"k"_s, 1}}, u"why"_s, u"T-1"_s, u"app"_s, noon, {}, {}, {}, {}};
}

} // namespace

void TestRecords::mailboxesComeBackAsTheyWere()
{
    testsupport::TemporaryStore store;
    QVERIFY(store.commit([](store::Sql &sql) -> core::Result<> {
        const auto tenant = store::tenantNumber(sql, core::TenantId::fromText(u"11111111-2222-3333-4444-555555555555"_s));
        return tenant.and_then([&](qint64 number) { return store::keepMailboxes(sql, number, 1, {mailbox(1), mailbox(2)}); });
    }));
    QVERIFY(store.commit([](store::Sql &sql) { return store::keepMailboxes(sql, 1, 2, {mailbox(2)}); }));
    const auto all = store::mailboxes(*store.reader, 1);
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE((*all)[0].mailbox, mailbox(1));
    QCOMPARE((*all)[0].seenScan, 1);
    QCOMPARE((*all)[1].seenScan, 2);
}

void TestRecords::aFieldThatWasNotReadStaysUnknown()
{
    testsupport::TemporaryStore store;
    QVERIFY(store.commit([](store::Sql &sql) -> core::Result<> {
        const auto tenant = store::tenantNumber(sql, {QUuid::createUuid()});
        return tenant.and_then([&](qint64 number) { return store::keepMailboxes(sql, number, 1, {mailbox(1)}); });
    }));
    const auto all = store::mailboxes(*store.reader, 1);
    const domain::Mailbox &read = all->front().mailbox;
    QVERIFY(!read.office);
    QVERIFY(!read.attributes[0]);
    QCOMPARE(read.department, std::optional(u""_s)); // known to be empty is not unknown
}

void TestRecords::readingsComeBackWithTheirFailure()
{
    testsupport::TemporaryStore store;
    const domain::Value value = testsupport::calendarWithDefault(roles::reviewer).toValue();
    QVERIFY(store.commit([&](store::Sql &sql) -> core::Result<> {
        const auto tenant = store::tenantNumber(sql, {QUuid::createUuid()});
        const core::Error lost {core::Errc::NotFound, {}, u"no calendar"_s, u"NoCalendar"_s, {}};
        return tenant
            .and_then([&](qint64 n) { return store::keepReading(sql, n, testsupport::mailboxRef(1), domain::FacetId::Calendar, {value, {}, noon, {}}); })
            .and_then([&] { return store::keepReading(sql, 1, testsupport::mailboxRef(2), domain::FacetId::Calendar, {{}, lost, noon, {}}); });
    }));
    store::ValueReader values(*store.reader);
    const auto all = store::readings(values, 1, domain::FacetId::Calendar);
    QVERIFY(all);
    QCOMPARE(all->value(testsupport::mailboxId(1)).value, value);
    QCOMPARE(all->value(testsupport::mailboxId(1)).at, noon);
    QVERIFY(all->value(testsupport::mailboxId(2)).value.isNull());
    QCOMPARE(all->value(testsupport::mailboxId(2)).failure->key, u"NoCalendar"_s);
    QCOMPARE(all->value(testsupport::mailboxId(2)).failure->code, core::Errc::NotFound);
}

void TestRecords::snapshotsDoNotChange()
{
    testsupport::TemporaryStore store;
    const domain::Value value = testsupport::calendarWithDefault(roles::reviewer).toValue();
    const auto make = [&](const QString &name) {
        return store.commit([&, name](store::Sql &sql) -> core::Result<> {
            const auto tenant = store::tenantNumber(sql, core::TenantId::fromText(u"11111111-2222-3333-4444-555555555555"_s));
            return tenant.and_then([&](qint64 n) {
                return store::createSnapshot(sql, n, {0, name, noon, u"app"_s, u"readings"_s, 2, 0}, {{testsupport::mailboxRef(1), u"N"_s, value, noon}})
                    .map([](qint64) { });
            });
        });
    };
    QVERIFY(make(u"before"_s));
    const auto again = make(u"before"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().code, core::Errc::Conflict);
    const auto made = store::snapshotByName(*store.reader, 1, u"before"_s);
    QVERIFY(made);
    QCOMPARE(made->rows, 1);
    QCOMPARE(made->inScope, 2);
    QCOMPARE(store::snapshotRows(*store.reader, made->id)->front().value, value);
    QCOMPARE(store::snapshotByName(*store.reader, 1, u"after"_s).error().code, core::Errc::BadInput);
}

void TestRecords::anAlteredValueIsNotBelieved()
{
    testsupport::TemporaryStore store;
    const domain::Value value = testsupport::calendarWithDefault(roles::reviewer).toValue();
    QVERIFY(store.commit([&](store::Sql &sql) -> core::Result<> {
        const auto tenant = store::tenantNumber(sql, {QUuid::createUuid()});
        return tenant.and_then([&](qint64 n) {
            return store::keepReading(sql, n, testsupport::mailboxRef(1), domain::FacetId::Calendar, {value, {}, noon, {}});
        });
    }));
    QVERIFY(store.reader->exec(u"UPDATE value SET json = REPLACE(json, 'Reviewer', 'Owner')"_s));
    store::ValueReader values(*store.reader);
    const auto read = store::readings(values, 1, domain::FacetId::Calendar);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains("altered"_L1), qPrintable(read.error().detail));
}

void TestRecords::aLeaseHasOneHolder()
{
    testsupport::TemporaryStore store;
    const core::RunId first {QUuid::createUuid()};
    const core::RunId second {QUuid::createUuid()};
    QVERIFY(store.commit([&](store::Sql &sql) -> core::Result<> {
        if (const auto tenant = store::tenantNumber(sql, {QUuid::createUuid()}); !tenant)
            return core::failure(tenant.error());
        const auto mine = store::takeLease(sql, 1, first, u"me"_s, noon, 60s);
        if (!mine || mine->fence != 1)
            return core::failure(core::Errc::Storage, u"lease"_s, u"the first holder does not get it"_s);
        const auto theirs = store::takeLease(sql, 1, second, u"them"_s, noon + 59s, 60s);
        if (theirs || theirs.error().code != core::Errc::Conflict || theirs.error().subject != u"me"_s)
            return core::failure(core::Errc::Storage, u"lease"_s, u"a second holder gets it too"_s);
        if (store::takeLease(sql, 1, second, u"me"_s, noon + 59s, 60s))
            return core::failure(core::Errc::Storage, u"lease"_s, u"another run of the same process gets it too"_s);
        const auto late = store::takeLease(sql, 1, second, u"them"_s, noon + 61s, 60s);
        if (!late || late->fence != 2)
            return core::failure(core::Errc::Storage, u"lease"_s, u"a lapsed lease cannot be taken over"_s);
        if (store::renewLease(sql, 1, *mine, noon + 200s) || store::checkFence(sql, 1, mine->fence, noon + 62s))
            return core::failure(core::Errc::Storage, u"lease"_s, u"the old holder goes on"_s);
        if (!store::checkFence(sql, 1, late->fence, noon + 62s))
            return core::failure(core::Errc::Storage, u"lease"_s, u"the new holder is fenced off"_s);
        return store::releaseLease(sql, 1, *late);
    }));
}

void TestRecords::anIntentNeedsTheFence()
{
    testsupport::TemporaryStore store;
    core::SystemClock clock;
    const core::RunId id {QUuid::createUuid()};
    store::Lease lease;
    QVERIFY(store.commit([&](store::Sql &sql) -> core::Result<> {
        const auto tenant = store::tenantNumber(sql, {QUuid::createUuid()});
        return tenant.and_then([&](qint64 n) { return store::createRun(sql, n, record(id), {plannedRow(0)}); })
            .and_then([&] { return store::takeLease(sql, 1, id, u"me"_s, clock.now(), 60s); })
            .map([&](const store::Lease &taken) { lease = taken; });
    }));
    store::StoredRunLog log(*store.writer, clock, 1, id, u"me"_s, lease.fence);
    change::RunRow row = plannedRow(0);
    row.image = row.before;
    row.target = row.after;
    QVERIFY(QCoro::waitFor(log.intent(row, {})));
    QVERIFY(store.commit([&](store::Sql &sql) {
        return store::takeLease(sql, 1, id, u"them"_s, clock.now() + 120s, 60s).map([](const store::Lease &) { });
    }));
    const auto fenced = QCoro::waitFor(log.intent(row, {}));
    QVERIFY(!fenced);
    QCOMPARE(fenced.error().code, core::Errc::Conflict);
    QCOMPARE(store.reader->scalar(u"SELECT COUNT(*) FROM event WHERE kind = 'step-intent'"_s)->toInt(), 1);
}

void TestRecords::aRunComesBackAsItStood()
{
    testsupport::TemporaryStore store;
    core::SystemClock clock;
    const core::RunId id {QUuid::createUuid()};
    QVERIFY(store.commit([&](store::Sql &sql) -> core::Result<> {
        const auto tenant = store::tenantNumber(sql, {QUuid::createUuid()});
        return tenant.and_then([&](qint64 n) { return store::createRun(sql, n, record(id), {plannedRow(0), plannedRow(1), plannedRow(2)}); })
            .and_then([&] { return store::takeLease(sql, 1, id, u"me"_s, clock.now(), 60s); })
            .map([](const store::Lease &) { });
    }));
    store::StoredRunLog log(*store.writer, clock, 1, id, u"me"_s, 1);
    const change::Step step {domain::FacetId::Calendar, change::Step::Effect::Narrow, {{u"verb"_s, u"set"_s}}};
    for (int position : {0, 1}) {
        change::RunRow row = plannedRow(position);
        row.image = row.before;
        row.target = row.after;
        QVERIFY(QCoro::waitFor(log.intent(row, step)));
        if (position == 1)
            continue;
        log.outcome(position, u"done"_s, step);
        QVERIFY(QCoro::waitFor(store.writer->flush()));
        QCOMPARE((*store::runRows(*store.reader, id))[0].openStep, std::optional(step)); // not read back yet
        log.outcome(position, u"refused: throttled"_s, {});
        QVERIFY(QCoro::waitFor(store.writer->flush()));
        QVERIFY(!(*store::runRows(*store.reader, id))[0].openStep);
        row.status = change::RowStatus::Done;
        row.leftAs = row.after;
        row.notes = {{u"r:x"_s, u"Kim"_s, u""_s, u"Editor"_s}};
        QVERIFY(QCoro::waitFor(log.ended(row)));
    }
    const auto rows = store::runRows(*store.reader, id);
    QVERIFY(rows);
    QCOMPARE((*rows)[0].status, change::RowStatus::Done);
    QCOMPARE((*rows)[0].leftAs, std::optional(plannedRow(0).after));
    QCOMPARE((*rows)[0].notes.front().after, u"Editor"_s);
    QVERIFY(!(*rows)[0].openStep);
    QCOMPARE((*rows)[1].status, change::RowStatus::Begun);
    QCOMPARE((*rows)[1].openStep, std::optional(step));
    QCOMPARE((*rows)[1].image, std::optional(plannedRow(1).before));
    QCOMPARE((*rows)[2].status, change::RowStatus::Waiting);
    const auto found = store::runByText(*store.reader, 1, id.text().left(8));
    QVERIFY(found);
    QCOMPARE(found->counts.done, 1);
    QCOMPARE(found->counts.begun, 1);
    QCOMPARE(found->counts.waiting, 1);
    store::ValueReader values(*store.reader);
    QCOMPARE(store::verifiedStates(values, 1, domain::FacetId::Calendar)->value(testsupport::mailboxId(0)).value, plannedRow(0).after);
}

MULLION_TEST(TestRecords)
#include "test_records.moc"
