// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/practice_world.h"
#include "support/test_main.h"

#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using core::Errc;
using exchange::GroupReach;
using exchange::SurfaceChoice;
using samples::PracticeWorld;

namespace {

const QString policyGroup = u"privileged-users-security-group@example.com"_s;

/// The tenant as dumped, by address.
struct Dump
{
    explicit Dump(PracticeWorld &world)
    {
        for (const char *list : {"mailboxes", "groups", "others"}) {
            for (const QJsonValue &value : world.dumped(QString::fromLatin1(list))) {
                const QJsonObject object = value.toObject();
                byAddress.insert(object.value("address"_L1).toString(), object);
                byGuid.insert(object.value("guid"_L1).toString(), object);
            }
        }
    }

    /// Everybody to whom a right of the group comes, as addresses: people, through security groups alone.
    [[nodiscard]] QSet<QString> reachedBy(const QString &group) const
    {
        QSet<QString> people;
        QSet<QString> seen;
        const std::function<void(const QString &)> walk = [&](const QString &address) {
            if (seen.contains(address))
                return;
            seen.insert(address);
            for (const QJsonValue &guid : byAddress[address].value("members"_L1).toArray()) {
                const QJsonObject member = byGuid[guid.toString()];
                const QString type = member.value("type"_L1).toString();
                const QString name = member.value("address"_L1).toString();
                if (type == "MailUniversalSecurityGroup"_L1)
                    walk(name);
                else if (!member.contains("members"_L1))
                    people.insert(name);
            }
        };
        walk(group);
        return people;
    }

    QHash<QString, QJsonObject> byAddress;
    QHash<QString, QJsonObject> byGuid;
};

} // namespace

/// Whom a group's right reaches, compared with what the tenant's dump says.
class TestGroupReach : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughSecurityGroupsAlone_data();
    void goesThroughSecurityGroupsAlone();
    void groupsThatContainEachOtherEnd();
    void aGroupThatCannotBeReadIsNamed();
    void stops();
};

void TestGroupReach::goesThroughSecurityGroupsAlone_data()
{
    QTest::addColumn<SurfaceChoice>("surface");
    QTest::newRow("over beta") << SurfaceChoice::Beta;
    QTest::newRow("over v2.0 and Graph") << SurfaceChoice::V2;
}

void TestGroupReach::goesThroughSecurityGroupsAlone()
{
    QFETCH(const SurfaceChoice, surface);
    PracticeWorld world(PracticeWorld::small(), {}, surface);
    QVERIFY(QCoro::waitFor(world.client->probe({})));
    const auto index = QCoro::waitFor(world.client->directory().recipientIndex(change::Priority::Scan, {}));
    QVERIFY(index);
    const Dump dump(world);
    const QSet<QString> expected = dump.reachedBy(policyGroup);
    QVERIFY(expected.size() > 3);

    const core::RecipientId group = (*index)->byAddress(policyGroup)->guid;
    const auto reach = QCoro::waitFor(world.client->directory().reach({group}, *index, change::Priority::Click, {}));
    QVERIFY2(reach, reach ? "" : qPrintable(reach.error().detail));
    QVERIFY(reach->unread.empty());
    QSet<QString> reached;
    for (const domain::Recipient &recipient : (*index)->all()) {
        const auto groups = reach->memberships.groupsOf(recipient.guid);
        if (!dump.byAddress[recipient.address].contains("members"_L1) && std::find(groups.begin(), groups.end(), group) != groups.end())
            reached.insert(recipient.address);
    }
    QCOMPARE(reached, expected);
    const QString onTheList = u"weekly-digest@example.com"_s;
    QVERIFY(!dump.byAddress[onTheList].value("members"_L1).toArray().isEmpty()); // a list within the group, which passes nothing on
}

void TestGroupReach::groupsThatContainEachOtherEnd()
{
    PracticeWorld world(PracticeWorld::small(40));
    world.change({{u"do"_s, u"add-member"_s}, {u"group"_s, u"reception@example.com"_s}, {u"member"_s, policyGroup}});
    const Dump dump(world);
    const core::RecipientId group = core::RecipientId::fromText(dump.byAddress[policyGroup].value("guid"_L1).toString());
    const auto reach = QCoro::waitFor(world.client->directory().reach({group}, nullptr, change::Priority::Click, {}));
    QVERIFY(reach);
    const core::RecipientId reception
        = core::RecipientId::fromText(dump.byAddress[u"reception@example.com"_s].value("guid"_L1).toString());
    QCOMPARE(reach->memberships.groupsOf(group), std::vector {reception});
}

void TestGroupReach::aGroupThatCannotBeReadIsNamed()
{
    PracticeWorld world(PracticeWorld::small(40));
    const Dump dump(world);
    const core::RecipientId group = core::RecipientId::fromText(dump.byAddress[policyGroup].value("guid"_L1).toString());
    const core::RecipientId nobody {QUuid::createUuid()};
    const auto reach = QCoro::waitFor(world.client->directory().reach({nobody, group}, nullptr, change::Priority::Click, {}));
    QVERIFY(reach);
    QCOMPARE(reach->unread.size(), size_t {1});
    QCOMPARE(reach->unread.front().first, nobody);
    QCOMPARE(reach->unread.front().second.code, Errc::NotFound);
    const core::RecipientId member
        = core::RecipientId::fromText(dump.byAddress[dump.reachedBy(policyGroup).values().first()].value("guid"_L1).toString());
    QVERIFY(!reach->memberships.groupsOf(member).empty()); // the other one was read all the same
}

void TestGroupReach::stops()
{
    PracticeWorld world(PracticeWorld::small(40));
    std::stop_source stop;
    stop.request_stop();
    const auto reach
        = QCoro::waitFor(world.client->directory().reach({{QUuid::createUuid()}}, nullptr, change::Priority::Click, stop.get_token()));
    QCOMPARE(reach.error().code, Errc::Cancelled);
}

MULLION_TEST(TestGroupReach)
#include "test_group_reach.moc"
