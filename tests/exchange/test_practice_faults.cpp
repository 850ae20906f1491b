// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/practice_calendars.h"
#include "support/patience.h"
#include "support/test_main.h"

#include <QTest>

using namespace samples;
using change::WriteOutcome;
using change::Written;
using core::Errc;
namespace roles = domain::calendar::roles;

/// Reading and writing while the practice tenant misbehaves.
class TestPracticeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsComeThroughFaults_data();
    void readsComeThroughFaults();
    void writesAreNeverRunTwice_data();
    void writesAreNeverRunTwice();
    void rehearsalsComeThroughFaults_data();
    void rehearsalsComeThroughFaults();
    void closeAwaitsWhatWasSent();
};

namespace {

void faultRows()
{
    QTest::addColumn<QJsonObject>("faults");
    const auto row = [](const char *name, double rate) {
        QTest::newRow(name) << QJsonObject{
            {QString::fromLatin1(name), QJsonObject{{u"rate"_s, rate}, {u"on"_s, u"exchange"_s}}},
            {u"retry-after"_s, 1}, {u"slow-ms"_s, 300}};
    };
    row("throttle", 0.1);
    row("throttle-bare", 0.05);
    row("unavailable", 0.2);
    row("busy", 0.2);
    row("reset-before", 0.2);
    row("close-before", 0.2);
    row("reset-after", 0.2);
    row("close-after", 0.2);
    row("hang-after", 0.05);
    row("cut", 0.2);
    row("invalid-json", 0.2);
    row("slow", 0.2);
    row("item-throttle", 0.05);
    row("item-unavailable", 0.2);
    row("item-busy", 0.2);
    row("item-timeout-after", 0.2);
    row("item-missing-after", 0.2);
}

} // namespace

void TestPracticeFaults::readsComeThroughFaults_data()
{
    faultRows();
}

void TestPracticeFaults::readsComeThroughFaults()
{
    QFETCH(const QJsonObject, faults);
    PracticeWorld world(PracticeWorld::small(60));
    const auto mailboxes = world.mailboxes();
    world.readIndex();
    world.faults(faults);
    const auto read = readAllCalendars(world, mailboxes);
    for (size_t i = 0; i < mailboxes.size(); ++i) {
        const QJsonArray entries = PracticeWorld::calendarEntries(world.dumpOf(mailboxes[i].ref.address));
        if (entries.isEmpty()) {
            QCOMPARE(read[i].error().key, u"NoCalendar"_s);
            continue;
        }
        QVERIFY2(read[i],
            read[i] ? ""
                    : qPrintable(core::errcName(read[i].error().code) + u": "_s + read[i].error().detail));
        QCOMPARE(described(read[i]->as<Acl>()), expected(entries, read[i]->as<Acl>()));
    }
}

void TestPracticeFaults::rehearsalsComeThroughFaults_data()
{
    faultRows();
}

/// A change that is only rehearsed is asked for again as a reading is.
void TestPracticeFaults::rehearsalsComeThroughFaults()
{
    QFETCH(const QJsonObject, faults);
    PracticeWorld world(PracticeWorld::small(20));
    const auto mailboxes = world.mailboxes();
    world.readIndex();
    const auto read = readAllCalendars(world, mailboxes);
    const QJsonObject before = world.dumpOf(mailboxes.front().ref.address);
    world.faults(faults);
    for (size_t i = 0; i < mailboxes.size(); ++i) {
        if (!read[i])
            continue;
        const change::Step step = aStep(EntryStep::Verb::Set, Trustee::defaultUser(), domain::calendar::Right(0x403));
        const core::Result<> rehearsed = QCoro::waitFor(world.client->calendars().rehearse(mailboxes[i].ref, step, {}));
        QVERIFY2(rehearsed, rehearsed ? "" : qPrintable(core::errcName(rehearsed.error().code) + u": "_s + rehearsed.error().detail));
    }
    QCOMPARE(world.dumpOf(mailboxes.front().ref.address), before);
}

void TestPracticeFaults::writesAreNeverRunTwice_data()
{
    faultRows();
}

void TestPracticeFaults::writesAreNeverRunTwice()
{
    QFETCH(const QJsonObject, faults);
    PracticeWorld world(PracticeWorld::small(60));
    auto mailboxes = world.mailboxes();
    world.readIndex();
    const auto read = readAllCalendars(world, mailboxes); // remembers the folders
    world.faults(faults);

    std::deque<QCoro::Task<WriteOutcome>> tasks;
    std::vector<domain::Mailbox> written;
    for (size_t i = 0; i < mailboxes.size(); ++i) {
        if (!read[i])
            continue;
        written.push_back(mailboxes[i]);
        tasks.push_back(world.client->calendars().write(mailboxes[i].ref,
            aStep(EntryStep::Verb::Set, Trustee::defaultUser(), domain::calendar::Right(0x403)), {}));
    }
    std::vector<WriteOutcome> outcomes;
    for (auto &task : tasks)
        outcomes.push_back(QCoro::waitFor(std::move(task)));

    QHash<QString, int> runs;
    for (const QJsonValue &value : world.log(u"write"_s)) {
        if (value.toObject().value(u"outcome").toString() == u"ok")
            ++runs[value.toObject()
                       .value(u"parameters")
                       .toObject()
                       .value(u"Identity")
                       .toString()
                       .section(u':', 0, 0)];
    }
    int done = 0;
    for (size_t i = 0; i < written.size(); ++i) {
        const int times = runs.value(written[i].ref.guid.text());
        const WriteOutcome &outcome = outcomes[i];
        const QString detail = outcome.error
            ? core::errcName(outcome.error->code) + u": "_s + outcome.error->detail
            : u"done"_s;
        QVERIFY2(times <= 1, qPrintable(written[i].ref.address));
        if (outcome.written == Written::Done) {
            ++done;
            QCOMPARE(times, 1);
        } else if (outcome.written == Written::Refused) {
            QVERIFY2(times == 0, qPrintable(detail));
        } else {
            QCOMPARE(outcome.error->code, Errc::InDoubt);
        }
    }
    QVERIFY2(done > 0, qPrintable(QString::number(written.size())));
}

void TestPracticeFaults::closeAwaitsWhatWasSent()
{
    PracticeWorld world(PracticeWorld::small(20));
    world.readIndex();
    const auto mailbox = bob(world);
    QVERIFY(QCoro::waitFor(world.client->calendars().read(mailbox, Priority::Click, {})));
    world.faults({{u"latency-ms"_s, 300}});
    auto write = world.client->calendars().write(
        mailbox, aStep(EntryStep::Verb::Set, Trustee::defaultUser(), roles::none), {});
    auto read = world.client->calendars().read(mailbox, Priority::Scan, {});
    QTRY_COMPARE_WITH_TIMEOUT(world.client->telemetry().inFlight, 2, testsupport::patienceMs);
    QTest::qWait(50); // both are on the wire
    QCoro::waitFor(world.client->close());
    const WriteOutcome outcome = QCoro::waitFor(std::move(write));
    QVERIFY2(outcome.written == Written::Done, outcome.error ? qPrintable(outcome.error->detail) : "");
    const auto ended = QCoro::waitFor(std::move(read));
    QCOMPARE(ended.error().code, Errc::Cancelled);
    const auto late = QCoro::waitFor(world.client->calendars().read(mailbox, Priority::Scan, {}));
    QCOMPARE(late.error().code, Errc::Cancelled);
}

MULLION_TEST(TestPracticeFaults)
#include "test_practice_faults.moc"
