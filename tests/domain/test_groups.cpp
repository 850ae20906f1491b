// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builders.h"
#include "domain/group.h"
#include "domain/visibility.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using build::anAcl;
using build::recipientId;
using domain::GroupFacts;
using domain::GroupIdentity;
using domain::Visibility;

namespace roles = domain::calendar::roles;

namespace {

GroupFacts goodGroup()
{
    GroupFacts facts;
    facts.recipient = build::recipient(5, u"Staff"_s, u"staff@example.com"_s, u"MailUniversalSecurityGroup"_s);
    facts.sid = u"S-1-5-21-1"_s;
    facts.synchronised = false;
    facts.managedBy = {u"Alex"_s};
    facts.memberJoin = u"Closed"_s;
    facts.members = 12;
    return facts;
}

QString findingsOf(const domain::GroupVerdict &verdict)
{
    QStringList all;
    for (const auto &finding : verdict.findings)
        all.append(QString(domain::findingName(finding.code) + u' ' + finding.facts.join(u' ')).trimmed());
    return all.join(u", "_s);
}

} // namespace

class TestGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictByType_data();
    void verdictByType();
    void aGroupMadeAnewIsDead();
    void remarksDoNotRefuse();
    void nobodyThere();
    void decidingEntry_data();
    void decidingEntry();
    void nestedGroupsAndLoops();
};

void TestGroups::verdictByType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("findings");
    QTest::newRow("a mail-enabled universal security group") << u"MailUniversalSecurityGroup"_s << u""_s;
    QTest::newRow("a distribution list") << u"MailUniversalDistributionGroup"_s << u"distribution-list"_s;
    QTest::newRow("a dynamic list") << u"DynamicDistributionGroup"_s << u"dynamic-group"_s;
    QTest::newRow("a Microsoft 365 group") << u"GroupMailbox"_s << u"microsoft-365-group"_s;
    QTest::newRow("a room list") << u"RoomList"_s << u"room-list"_s;
    QTest::newRow("a group that is not universal") << u"MailNonUniversalGroup"_s << u"not-universal"_s;
    QTest::newRow("a group of a kind yet to come") << u"FutureGroup"_s << u"other-type FutureGroup"_s;
    QTest::newRow("a person") << u"UserMailbox"_s << u"not-a-group UserMailbox"_s;
}

void TestGroups::verdictByType()
{
    QFETCH(const QString, type);
    QFETCH(const QString, findings);
    GroupFacts facts = goodGroup();
    facts.recipient.type = type;
    const auto verdict = domain::verdictOn(facts, std::nullopt);
    QCOMPARE(findingsOf(verdict), findings);
    QCOMPARE(verdict.canCarryRights, findings.isEmpty());
    QVERIFY(!verdict.isDead);
}

void TestGroups::aGroupMadeAnewIsDead()
{
    const GroupIdentity remembered = GroupIdentity::of(goodGroup());
    GroupFacts facts = goodGroup();
    QVERIFY(!domain::verdictOn(facts, remembered).isDead);
    facts.sid = u"S-1-5-21-2"_s;
    QCOMPARE(findingsOf(domain::verdictOn(facts, remembered)), u"identity-changed sid"_s);
    QVERIFY(domain::verdictOn(facts, remembered).isDead);
    QVERIFY(domain::verdictOn(facts, remembered).canCarryRights);
    facts.sid.reset(); // not readable: no verdict on it
    QVERIFY(!domain::verdictOn(facts, remembered).isDead);
    facts.recipient.guid = recipientId(6);
    facts.recipient.externalId = build::uuid(7);
    QCOMPARE(findingsOf(domain::verdictOn(facts, remembered)), u"identity-changed guid externalId"_s);
}

void TestGroups::remarksDoNotRefuse()
{
    GroupFacts facts = goodGroup();
    facts.namesakes = {build::recipient(8, u"Staff"_s, u"staff2@example.com"_s, u"UserMailbox"_s)};
    facts.cannotInherit = {build::recipient(9, u"List"_s, u"list@example.com"_s, u"MailUniversalDistributionGroup"_s)};
    facts.members = 0;
    facts.memberJoin = u"Open"_s;
    facts.managedBy.clear();
    const auto verdict = domain::verdictOn(facts, std::nullopt);
    QVERIFY(verdict.canCarryRights);
    QCOMPARE(findingsOf(verdict), u"namesakes staff2@example.com, cannot-inherit list@example.com, no-members, anyone-can-join, no-manager"_s);
    facts = goodGroup();
    facts.members.reset();
    facts.synchronised = true;
    QCOMPARE(findingsOf(domain::verdictOn(facts, std::nullopt)), u"members-not-counted, synchronised"_s);
}

void TestGroups::nobodyThere()
{
    const auto verdict = domain::verdictOn(std::nullopt, GroupIdentity::of(goodGroup()));
    QVERIFY(!verdict.canCarryRights);
    QCOMPARE(findingsOf(verdict), u"not-found"_s);
}

void TestGroups::decidingEntry_data()
{
    QTest::addColumn<domain::calendar::Acl>("acl");
    QTest::addColumn<QString>("outcome");
    const domain::Trustee me = domain::Trustee::of(recipientId(1), u"Me"_s);
    using domain::calendar::Acl;
    QTest::newRow("nothing closer than Default") << Acl(anAcl()) << u"Default AvailabilityOnly by Default"_s;
    QTest::newRow("a group beats Default, also with less") << Acl(anAcl().withDefault(roles::reviewer).withGroup(10, roles::none)) << u"Groups None by Group a"_s;
    QTest::newRow("two groups together") << Acl(anAcl().withGroup(10, roles::contributor).withGroup(11, roles::limitedDetails)) << u"Groups CreateItems, FolderVisible, LimitedDetails by Group a, Group b"_s;
    QTest::newRow("the own entry alone counts") << Acl(anAcl().withGroup(10, roles::editor).with(me, roles::none)) << u"Own None by Me"_s;
    QTest::newRow("another's group does not count") << Acl(anAcl().withGroup(12, roles::editor)) << u"Default AvailabilityOnly by Default"_s;
    QTest::newRow("entries that cannot be told are named") << Acl(anAcl().with({domain::Trustee::Kind::Ambiguous, u"Staff"_s, {}}, roles::editor)) << u"Default AvailabilityOnly by Default, not examined Staff"_s;
    QTest::newRow("nothing was shown") << Acl() << u"Nothing None by "_s;
}

void TestGroups::decidingEntry()
{
    QFETCH(const domain::calendar::Acl, acl);
    const Visibility seen = domain::visibility(acl, recipientId(1), {recipientId(10), recipientId(11)});
    const std::array decided {u"Own"_s, u"Groups"_s, u"Default"_s, u"Nothing"_s};
    QStringList by;
    for (const auto &entry : seen.by)
        by.append(entry.who.text);
    QString outcome = u"%1 %2 by %3"_s.arg(decided[size_t(seen.decided)], seen.right.text(), by.join(u", "_s));
    if (!seen.notExamined.isEmpty())
        outcome += u", not examined "_s + seen.notExamined.join(u", "_s);
    QTEST(outcome, "outcome");
}

void TestGroups::nestedGroupsAndLoops()
{
    domain::Memberships memberships;
    memberships.add(recipientId(10), recipientId(1));
    memberships.add(recipientId(11), recipientId(10));
    memberships.add(recipientId(12), recipientId(11));
    memberships.add(recipientId(10), recipientId(12)); // a loop
    memberships.add(recipientId(13), recipientId(2));
    const std::vector<core::RecipientId> expected {recipientId(10), recipientId(11), recipientId(12)};
    QVERIFY(memberships.groupsOf(recipientId(1)) == expected);
    QVERIFY(memberships.groupsOf(recipientId(99)).empty());
}

MULLION_TEST(TestGroups)
#include "test_groups.moc"
