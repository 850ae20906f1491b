// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exceptions.h"
#include "session/records.h"
#include "session/store_desk.h"
#include "session/view.h"
#include "store/exceptions.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace roles = domain::calendar::roles;

/// Keeping mailboxes as exceptions on purpose.
class TestExceptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDefaultAsLastRead();
    void everyOneIsInTheAuditLog();
    void withoutAGoodReadingItIsRefusedAndNamed_data();
    void withoutAGoodReadingItIsRefusedAndNamed();
    void needsAReason();
    void manyAreKeptInSlices();
};

namespace {

using testsupport::aMailbox;
using testsupport::calendarWithDefault;
using testsupport::mailboxId;
using testsupport::StoreDesk;

core::Result<session::KeptExceptions> keep(
    StoreDesk &desk, std::vector<core::MailboxId> mailboxes, const QString &reason)
{
    session::KeepRequest request;
    request.mailboxes = std::move(mailboxes);
    request.reason = reason;
    return QCoro::waitFor(session::keepAsExceptions(*desk.session, std::move(request)));
}

QHash<core::MailboxId, domain::Exception> ledger(const StoreDesk &desk)
{
    return *store::exceptions(
        desk.session->reader().sql(), desk.session->tenant(), domain::FacetId::Calendar);
}

} // namespace

void TestExceptions::keepsDefaultAsLastRead()
{
    StoreDesk desk;
    QVERIFY(desk.keep(aMailbox(1, u"Ann"_s), calendarWithDefault(roles::reviewer)));
    QVERIFY(desk.keep(aMailbox(2, u"Bob"_s), calendarWithDefault(roles::none)));
    const auto result = keep(desk, {mailboxId(1)}, u"  works council  "_s);
    QVERIFY(result);
    QCOMPARE(result->kept, 1);
    QCOMPARE(result->refused, QStringList());
    const auto kept = ledger(desk);
    QCOMPARE(kept.size(), 1);
    const domain::Exception exception = kept.value(mailboxId(1));
    QCOMPARE(exception.kept, u"Reviewer"_s);
    QCOMPARE(exception.reason, u"works council"_s);
    QCOMPARE(exception.who, desk.session->person().who);
    QCOMPARE(exception.since, desk.clock.now());
    QCOMPARE(exception.generation, testsupport::mailboxRef(1).generation);
    QVERIFY(!exception.expires);
}

void TestExceptions::everyOneIsInTheAuditLog()
{
    StoreDesk desk;
    for (const int number : {1, 2})
        QVERIFY(desk.keep(aMailbox(number, u"Ann"_s), calendarWithDefault(roles::reviewer)));
    QVERIFY(keep(desk, {mailboxId(1), mailboxId(2)}, u"agreed"_s));
    for (const int number : {1, 2}) {
        const auto history = session::historyOf(desk.session->reader(), mailboxId(number), 10);
        QVERIFY(history);
        QCOMPARE(history->size(), size_t(1));
        QCOMPARE(history->front().event.kind, change::eventKind::exceptionKept);
        QCOMPARE(history->front().event.facts,
            QJsonObject({{u"kept"_s, u"Reviewer"_s}, {u"reason"_s, u"agreed"_s}}));
    }
    const auto check = session::checkAuditLog(desk.session->reader());
    QVERIFY(check);
}

void TestExceptions::withoutAGoodReadingItIsRefusedAndNamed_data()
{
    QTest::addColumn<domain::Reading>("reading");
    QTest::newRow("never read") << domain::Reading();
    domain::Reading failed;
    failed.failure = core::Error{core::Errc::NotFound, u"x"_s, u"no calendar"_s, {}, {}};
    QTest::newRow("the last reading failed") << failed;
    domain::Reading other;
    other.value = calendarWithDefault(roles::reviewer).toValue();
    other.generation = QUuid(u"99999999-0000-0000-0000-000000000000"_s);
    QTest::newRow("of the mailbox before this one") << other;
    domain::Reading noDefault;
    noDefault.value = domain::calendar::Acl({{domain::Trustee::anonymous(), {}}}).toValue();
    QTest::newRow("without Default") << noDefault;
}

void TestExceptions::withoutAGoodReadingItIsRefusedAndNamed()
{
    QFETCH(domain::Reading, reading);
    StoreDesk desk;
    QVERIFY(desk.keep(aMailbox(1, u"Ann"_s), calendarWithDefault(roles::reviewer)));
    const domain::Mailbox bad = aMailbox(2, u"Bob"_s);
    reading.at = desk.clock.now();
    QVERIFY(desk.commit([&](store::Sql &sql) {
        return store::keepMailboxes(sql, desk.session->tenant(), 1, {bad}).and_then([&]() -> core::Result<> {
            if (reading.value.isNull() && !reading.failure)
                return {};
            return store::keepReading(
                sql, desk.session->tenant(), bad.ref, domain::FacetId::Calendar, reading);
        });
    }));
    const auto result = keep(desk, {mailboxId(2), mailboxId(1), mailboxId(77)}, u"agreed"_s);
    QVERIFY(result);
    QCOMPARE(result->kept, 1);
    QCOMPARE(result->refused, QStringList({bad.ref.address, mailboxId(77).text()}));
    QCOMPARE(ledger(desk).keys(), QList<core::MailboxId>{mailboxId(1)});
}

void TestExceptions::needsAReason()
{
    StoreDesk desk;
    QVERIFY(desk.keep(aMailbox(1, u"Ann"_s), calendarWithDefault(roles::reviewer)));
    const auto result = keep(desk, {mailboxId(1)}, u"  "_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, core::Errc::BadInput);
    QVERIFY(ledger(desk).isEmpty());
}

void TestExceptions::manyAreKeptInSlices()
{
    StoreDesk desk;
    std::vector<core::MailboxId> all;
    std::vector<domain::Mailbox> mailboxes;
    for (int number = 1; number <= 1100; ++number) {
        mailboxes.push_back(aMailbox(number, u"Ann"_s));
        all.push_back(mailboxId(number));
    }
    domain::Reading reading;
    reading.value = calendarWithDefault(roles::limitedDetails).toValue();
    reading.at = desk.clock.now();
    QVERIFY(desk.commit([&](store::Sql &sql) -> core::Result<> {
        if (const auto kept = store::keepMailboxes(sql, desk.session->tenant(), 1, mailboxes); !kept)
            return kept;
        for (const domain::Mailbox &one : mailboxes) {
            const auto kept = store::keepReading(
                sql, desk.session->tenant(), one.ref, domain::FacetId::Calendar, reading);
            if (!kept)
                return kept;
        }
        return {};
    }));
    const auto result = keep(desk, all, u"agreed"_s);
    QVERIFY(result);
    QCOMPARE(result->kept, 1100);
    QCOMPARE(ledger(desk).size(), 1100);
}

MULLION_TEST(TestExceptions)
#include "test_exceptions.moc"
