// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/acl.h"
#include "session/scan.h"
#include "session_desk.h"
#include "store/readings.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::calendar::Policy;
using domain::calendar::PolicySet;

namespace {

PolicySet policies(const QList<std::pair<QString, QStringList>> &scopesAndGroups)
{
    std::vector<Policy> all;
    for (const auto &[scope, groups] : scopesAndGroups) {
        QJsonArray grants;
        for (const QString &group : groups)
            grants.append(QJsonObject {{u"group"_s, group}, {u"right"_s, u"AvailabilityOnly"_s}});
        const QJsonObject json {{u"format"_s, u"mullion-policy/1"_s}, {u"name"_s, scope}, {u"scope"_s, scope}, {u"default"_s, u"None"_s},
            {u"grants"_s, grants}};
        const auto policy = Policy::parse(QJsonDocument(json).toJson(), u"test.json"_s);
        if (!policy)
            qFatal("%s", qPrintable(policy.error().detail));
        all.push_back(*policy);
    }
    return PolicySet::of(std::move(all)).value();
}

/// A tenant and one session that reads it call by call, so that the tenant's log shows the order.
struct World
{
    explicit World(const practice::Faults &faults = {}, int mailboxes = 150)
        : desk(sized(mailboxes), faults), session(desk.open(clock, oneByOne()))
    {
    }
    ~World() { QCoro::waitFor(session->close()); }

    static practice::Options sized(int mailboxes)
    {
        practice::Options options;
        options.mailboxes = mailboxes;
        return options;
    }
    static exchange::Limits oneByOne()
    {
        exchange::Limits limits;
        limits.inFlight = limits.inFlightMin = limits.inFlightMax = limits.batchSize = 1;
        return limits;
    }

    void scan(const PolicySet &wanted)
    {
        session::ScanRequest request;
        request.policies = wanted;
        const auto scanned = QCoro::waitFor(session::scan(*session, std::move(request), {}, {}));
        QVERIFY2(scanned, scanned ? "" : qPrintable(scanned.error().detail));
    }

    /// CustomAttribute2 of the mailboxes in the order their calendars were asked for.
    [[nodiscard]] QStringList departmentsAsked()
    {
        QHash<QString, QString> departments;
        const QJsonObject dump = QJsonDocument::fromJson(desk.server().dump()).object();
        for (const QJsonValue &value : dump.value("mailboxes"_L1).toArray()) {
            const QJsonObject mailbox = value.toObject();
            const bool isUser = mailbox.value("type"_L1).toString() == "UserMailbox"_L1;
            departments.insert(mailbox.value("guid"_L1).toString(),
                isUser ? mailbox.value("attributes"_L1).toObject().value("2"_L1).toString() : u"no person"_s);
        }
        QStringList asked;
        for (const QJsonValue &value : QJsonDocument::fromJson(desk.server().log(u"read"_s)).array()) {
            const QJsonObject call = value.toObject();
            if (call.value("cmdlet"_L1).toString() == "Get-MailboxFolderStatistics"_L1)
                asked.append(departments.value(call.value("parameters"_L1).toObject().value("Identity"_L1).toString(), u"nobody"_s));
        }
        return asked;
    }

    core::SystemClock clock;
    testsupport::SessionDesk desk;
    std::unique_ptr<session::Session> session;
};

/// "a a b a" becomes "a b a".
QStringList stretches(const QStringList &all)
{
    QStringList result;
    for (const QString &one : all) {
        if (result.isEmpty() || result.last() != one)
            result.append(one);
    }
    return result;
}

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPolicyClaimsFirst();
    void readsWhatItMayClaimNext();
    void withoutAPolicyTheListsOrderStands();
    void everyGroupOfAPolicyIsToldFromItsNamesakes();
};

void TestScan::readsWhatAPolicyClaimsFirst()
{
    World world;
    world.scan(policies({{u"type:user attr2:it"_s, {}}}));
    const QStringList asked = world.departmentsAsked();
    QCOMPARE(asked.size(), 150);
    QVERIFY(asked.count(u"it"_s) > 5);
    QCOMPARE(stretches(asked).count(u"it"_s), 1);
    QCOMPARE(asked.first(), u"it"_s);
}

void TestScan::readsWhatItMayClaimNext()
{
    practice::Faults faults;
    faults.hiddenCmdlets = {u"Get-User"_s}; // nobody's department is known
    faults.surfaceGraph = false;
    World world(faults);
    world.scan(policies({{u"attr2:it"_s, {}}, {u"attr2:sales department:Sales"_s, {}}}));
    const QStringList asked = world.departmentsAsked();
    const auto it = asked.count(u"it"_s);
    const auto sales = asked.count(u"sales"_s);
    QVERIFY(it > 5 && sales > 5);
    QCOMPARE(asked.mid(0, it).count(u"it"_s), it);
    QCOMPARE(asked.mid(it, sales).count(u"sales"_s), sales);
}

void TestScan::withoutAPolicyTheListsOrderStands()
{
    World world;
    world.scan({});
    World other;
    other.scan(policies({{u"attr2:nobody"_s, {}}}));
    QCOMPARE(world.departmentsAsked(), other.departmentsAsked());
    QVERIFY(stretches(world.departmentsAsked()).count(u"it"_s) > 3);
}

void TestScan::everyGroupOfAPolicyIsToldFromItsNamesakes()
{
    const QString group = u"privileged-users-security-group@example.com"_s;
    const QString other = u"fb-it@example.com"_s;
    for (const QStringList &groups : {QStringList {other}, QStringList {group}, QStringList {other, group}}) {
        World world;
        world.scan(policies({{u"type:user"_s, groups}}));
        store::ValueReader values(world.session->reader().sql());
        const auto readings = store::readings(values, world.session->tenant(), domain::FacetId::Calendar);
        QVERIFY(readings);
        int ambiguous = 0;
        int granted = 0;
        for (const auto &reading : *readings) {
            if (reading.value.isNull())
                continue;
            for (const auto &entry : reading.value.as<domain::calendar::Acl>().entries()) {
                const bool isGroup = entry.who.text.startsWith(u"Privileged"_s, Qt::CaseInsensitive);
                ambiguous += isGroup && entry.who.kind == domain::Trustee::Kind::Ambiguous;
                granted += isGroup && entry.who.kind == domain::Trustee::Kind::Recipient;
            }
        }
        QCOMPARE(ambiguous > 0, !groups.contains(group));
        QCOMPARE(granted > 0, groups.contains(group));
    }
}

MULLION_TEST(TestScan)
#include "test_scan.moc"
