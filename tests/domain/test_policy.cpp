// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builders.h"
#include "domain/calendar/policy_set.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Truth;
using domain::calendar::Policy;
using domain::calendar::PolicySet;

namespace roles = domain::calendar::roles;

namespace {

const QByteArray guide = R"({"format": "mullion-policy/1", "name": "Free/busy for privileged staff only",
 "scope": "type:user", "baseline": ["AvailabilityOnly"], "default": "None",
 "grants": [{"group": "staff@example.com", "right": "AvailabilityOnly", "match": "at-least"}],
 "managed": [], "customised": "preserve", "drift": {"narrower": "accept", "wider": "report"}}
)";

QByteArray minimal(const QByteArray &name, const QByteArray &scope)
{
    return R"({"format": "mullion-policy/1", "default": "None", "name": ")" + name + R"(", "scope": ")" + scope + R"("})";
}

PolicySet setOf(const std::vector<QByteArray> &texts)
{
    std::vector<Policy> policies;
    for (const QByteArray &text : texts)
        policies.push_back(Policy::parse(text, u"test.json"_s).value());
    return PolicySet::of(std::move(policies)).value();
}

} // namespace

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGuide();
    void whatIsLeftOutHasItsDefault();
    void mistakes_data();
    void mistakes();
    void notUtf8IsNamedByPlace();
    void canonicalTextReadsBackAndIsStable();
    void groupsAreFoundByAddress();
    void aGroupNobodyHasIsNamedWithItsPlace();
    void twoAddressesOfOneGroupAreRefused();
    void setsRefuseOneNameTwice();
    void storedSetsReadBack();
    void claims_data();
    void claims();
    void overlapNamesBothAndAMailbox();
    void unreadableFieldIsRefusedByName();
};

void TestPolicy::readsTheGuide()
{
    const auto policy = Policy::parse(guide, u"guide.json"_s);
    QVERIFY2(policy.has_value(), policy ? "" : qPrintable(policy.error().detail));
    QCOMPARE(policy->name, u"Free/busy for privileged staff only"_s);
    QCOMPARE(policy->scope.text(), u"type:user"_s);
    QCOMPARE(policy->defaultRight, roles::none);
    QCOMPARE(policy->grants.size(), size_t(1));
    QCOMPARE(policy->grants.front().group.address, u"staff@example.com"_s);
    QCOMPARE(policy->grants.front().group.line, 3);
    QCOMPARE(policy->grants.front().group.column, 23);
    QCOMPARE(policy->grants.front().right, roles::availabilityOnly);
    QVERIFY(policy->narrower == domain::calendar::DriftAction::Accept);
    QVERIFY(policy->wider == domain::calendar::DriftAction::Report);
    QVERIFY(policy->isBaseline(roles::availabilityOnly));
}

void TestPolicy::whatIsLeftOutHasItsDefault()
{
    const Policy policy = Policy::parse(minimal("Small", ""), u"small.json"_s).value();
    QVERIFY(policy.grants.empty());
    QVERIFY(policy.managed.empty());
    QVERIFY(!policy.anonymous);
    QVERIFY(policy.customised == domain::calendar::Customised::Preserve);
    QVERIFY(policy.narrower == domain::calendar::DriftAction::Report);
    QVERIFY(policy.wider == domain::calendar::DriftAction::Report);
    QVERIFY(policy.keptGrant == domain::calendar::KeptGrant::LeaveOut);
    QVERIFY(policy.isBaseline(roles::availabilityOnly));
    QVERIFY(!policy.isBaseline(roles::limitedDetails));
    QVERIFY(!policy.namesTypes());
}

void TestPolicy::mistakes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const QByteArray &text, const char *place, const QString &says) {
        QTest::newRow(name) << text << QString::fromLatin1(place) << says;
    };
    const QByteArray head = "{\"format\": \"mullion-policy/1\", \"name\": \"P\",\n \"scope\": \"type:user\", \"default\": \"None\"";
    row("an empty file", "", "line 1, column 1", u"a value is expected"_s);
    row("not an object", "[]", "line 1, column 1", u"an object is expected"_s);
    row("a comma is missing", "{\"format\": \"mullion-policy/1\"\n \"name\": 1}", "line 2, column 2", u"\",\" or \"}\" is expected"_s);
    row("something behind the end", head + "} x", "line 2, column 43", u"nothing more is expected"_s);
    row("a text that is not closed", "{\"format\": \"mull", "line 1, column 12", u"closing double quote"_s);
    row("an unknown escape", "{\"format\": \"\\x\"}", "line 1, column 13", u"escape is not known"_s);
    row("a line feed inside a text", "{\"format\": \"a\nb\"}", "line 1, column 14", u"control character"_s);
    row("a key that is there twice", "{\"format\": \"mullion-policy/1\",\n\"format\": 1}", "line 2, column 1", u"\"format\" is there twice"_s);
    row("a key nobody knows", head + ",\n  \"grant\": []}", "line 3, column 3", u"\"grant\" is not known here; known are format"_s);
    row("a key that is missing", "\n {\"format\": \"mullion-policy/1\", \"name\": \"P\", \"scope\": \"\"}", "line 2, column 2", u"\"default\" is missing"_s);
    row("another format", "{\"format\": \"policy\", \"name\": \"P\", \"scope\": \"\", \"default\": \"None\"}", "line 1, column 12", u"\"mullion-policy/1\" is expected"_s);
    row("a newer format", "{\"format\": \"mullion-policy/2\", \"name\": \"P\", \"scope\": \"\", \"default\": \"None\"}", "line 1, column 12", u"newer than this program"_s);
    row("a name of blanks", "{\"format\": \"mullion-policy/1\", \"name\": \" \", \"scope\": \"\", \"default\": \"None\"}", "line 1, column 40", u"a name is expected"_s);
    row("a scope that cannot be read", "{\"format\": \"mullion-policy/1\", \"name\": \"P\", \"scope\": \"attr2:\", \"default\": \"None\"}", "line 1, column 54", u"position 7, at the end: a value is expected"_s);
    row("a scope over what is not in the directory", "{\"format\": \"mullion-policy/1\", \"name\": \"P\", \"scope\": \"status:open\", \"default\": \"None\"}", "line 1, column 54", u"cannot rest on \"status\""_s);
    row("a right nobody knows", head + ",\n \"anonymous\": \"Freebusy\"}", "line 3, column 15", u"\"Freebusy\" is not a right; known are None"_s);
    row("a number for a right", head + ",\n \"anonymous\": 3}", "line 3, column 15", u"a text is expected, not a number"_s);
    row("a baseline that is no list", head + ",\n \"baseline\": \"None\"}", "line 3, column 14", u"an array is expected, not a text"_s);
    row("an empty baseline", head + ",\n \"baseline\": []}", "line 3, column 14", u"at least one right"_s);
    row("the second baseline value is wrong", head + ",\n \"baseline\": [\"None\",\n  \"All\"]}", "line 4, column 3", u"\"All\" is not a right"_s);
    row("a grant that is no object", head + ",\n \"grants\": [7]}", "line 3, column 13", u"an object is expected, not a number"_s);
    row("a grant without a right", head + ",\n \"grants\": [{\"group\": \"a@example.com\"}]}", "line 3, column 13", u"\"right\" is missing"_s);
    row("a grant of nothing", head + ",\n \"grants\": [{\"group\": \"a@example.com\", \"right\": \"None\"}]}", "line 3, column 49", u"None grants nothing"_s);
    row("a group that is no address", head + ",\n \"grants\": [{\"group\": \"Staff\", \"right\": \"Reviewer\"}]}", "line 3, column 23", u"the address of a group is expected"_s);
    row("a group granted twice", head + ",\n \"grants\": [{\"group\": \"a@example.com\", \"right\": \"Reviewer\"},\n {\"group\": \"A@example.com\", \"right\": \"Editor\"}]}", "line 4, column 12", u"there is a grant to this group already"_s);
    row("a grant below the default", "{\"format\": \"mullion-policy/1\", \"name\": \"P\", \"scope\": \"\", \"default\": \"LimitedDetails\",\n\"grants\": [{\"group\": \"a@example.com\", \"right\": \"AvailabilityOnly\"}]}", "line 2, column 48", u"covers the default, LimitedDetails"_s);
    row("a match nobody knows", head + ",\n \"grants\": [{\"group\": \"a@example.com\", \"right\": \"Reviewer\", \"match\": \"most\"}]}", "line 3, column 70", u"one of at-least, exact is expected"_s);
    row("a managed group twice", head + ",\n \"managed\": [\"a@example.com\", \"a@example.com\"]}", "line 3, column 31", u"listed already"_s);
    row("customised of no kind", head + ",\n \"customised\": \"keep\"}", "line 3, column 16", u"one of preserve, overwrite, hold"_s);
    row("a drift nobody knows", head + ",\n \"drift\": {\"wider\": \"no\"}}", "line 3, column 21", u"one of report, accept, enforce"_s);
    row("a drift with an unknown key", head + ",\n \"drift\": {\"larger\": \"accept\"}}", "line 3, column 12", u"\"larger\" is not known here; known are narrower, wider"_s);
    row("a kept grant of no kind", head + ",\n \"kept-grant\": true}", "line 3, column 16", u"one of leave-out, raise"_s);
    row("columns count characters, not bytes", QByteArray("{\"name\": \"\xf0\x9f\x93\x85\xc3\xa4\", \"formt\": 1}"), "line 1, column 16", u"\"formt\" is not known"_s);
}

void TestPolicy::mistakes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    QFETCH(const QString, says);
    const auto policy = Policy::parse(text, u"policies/p.json"_s);
    QVERIFY(!policy.has_value());
    QCOMPARE(policy.error().code, core::Errc::BadInput);
    QCOMPARE(policy.error().subject, u"policies/p.json"_s);
    QVERIFY2(policy.error().detail.startsWith(place + u": "_s), qPrintable(policy.error().detail));
    QVERIFY2(policy.error().detail.contains(says), qPrintable(policy.error().detail));
}

void TestPolicy::notUtf8IsNamedByPlace()
{
    const auto policy = Policy::parse("{\"format\":\n \"\xc3\xa4\xff\"}", u"p.json"_s);
    QVERIFY(!policy.has_value());
    QCOMPARE(policy.error().detail, u"line 2, column 4: this is not UTF-8"_s);
    QVERIFY(Policy::parse("\xef\xbb\xbf" + guide, u"p.json"_s).has_value()); // Notepad's byte order mark
}

void TestPolicy::canonicalTextReadsBackAndIsStable()
{
    const Policy policy = Policy::parse(guide, u"a.json"_s).value();
    const QByteArray text = policy.toJson();
    QVERIFY(text.endsWith("}\n"));
    const Policy again = Policy::parse(text, u"b.json"_s).value();
    QCOMPARE(again.toJson(), text);
    // Order of keys and blanks do not matter, what it says does.
    const QByteArray spread = QByteArray(guide).replace(", ", ",\n      ");
    QCOMPARE(Policy::parse(spread, u"c.json"_s).value().toJson(), text);
    QByteArray other = guide;
    QVERIFY(Policy::parse(other.replace("\"accept\"", "\"enforce\""), u"d.json"_s).value().toJson() != text);
}

void TestPolicy::groupsAreFoundByAddress()
{
    const Policy policy = Policy::parse(QByteArray(guide).replace("staff@", "STAFF@"), u"a.json"_s).value();
    QVERIFY(policy.grants.front().group.id.isNull());
    const Policy known = policy.resolved(build::recipients()).value();
    QCOMPARE(known.grants.front().group.id, build::recipientId(build::staffNumber));
    QCOMPARE(known.grants.front().group.name, u"Staff"_s);
    QVERIFY(known.grantFor(build::recipientId(build::staffNumber)));
    QVERIFY(!known.grantFor(build::recipientId(build::tempsNumber)));
}

void TestPolicy::aGroupNobodyHasIsNamedWithItsPlace()
{
    const Policy policy = Policy::parse(QByteArray(guide).replace("staff@", "stuff@"), u"a.json"_s).value();
    const auto known = policy.resolved(build::recipients());
    QVERIFY(!known.has_value());
    QCOMPARE(known.error().code, core::Errc::NotFound);
    QCOMPARE(known.error().subject, u"a.json"_s);
    QCOMPARE(known.error().detail, u"line 3, column 23: nobody has the address \"stuff@example.com\""_s);
}

void TestPolicy::twoAddressesOfOneGroupAreRefused()
{
    domain::Recipient staff = build::recipient(5, u"Staff"_s, u"staff@example.com"_s, u"MailUniversalSecurityGroup"_s);
    staff.upn = u"personnel@example.com"_s; // found under both
    const domain::RecipientIndex index({staff});
    const QByteArray text = QByteArray(guide).replace("\"match\": \"at-least\"}", "\"match\": \"at-least\"}, {\"group\": \"personnel@example.com\", \"right\": \"Editor\"}");
    const auto known = Policy::parse(text, u"a.json"_s).value().resolved(index);
    QVERIFY(!known.has_value());
    QVERIFY(known.error().detail.contains(u"is the same group as \"staff@example.com\""_s));
}

void TestPolicy::setsRefuseOneNameTwice()
{
    std::vector<Policy> policies;
    policies.push_back(Policy::parse(minimal("One", "attr2:a"), u"a.json"_s).value());
    policies.push_back(Policy::parse(minimal("One", "attr2:b"), u"b.json"_s).value());
    const auto set = PolicySet::of(std::move(policies));
    QVERIFY(!set.has_value());
    QCOMPARE(set.error().subject, u"One"_s);
    QVERIFY(set.error().detail.contains(u"a.json"_s) && set.error().detail.contains(u"b.json"_s));
    QVERIFY(!PolicySet::of({}).has_value());
}

void TestPolicy::storedSetsReadBack()
{
    const PolicySet set = setOf({minimal("Two", "attr2:b"), minimal("One", "attr2:a")});
    QCOMPARE(set.policies().front().name, u"One"_s);
    const PolicySet again = PolicySet::parse(set.toJson(), u"stored"_s).value();
    QCOMPARE(again.toJson(), set.toJson());
    QCOMPARE(again.hash(), set.hash());
    QCOMPARE(set.hash().size(), 64);
    QVERIFY(set.hash() != setOf({minimal("One", "attr2:a")}).hash());
    QCOMPARE(PolicySet::parse(minimal("One", "attr2:a"), u"one.json"_s).value().policies().size(), size_t(1));
    QVERIFY(!PolicySet::parse("{\"format\": \"mullion-policy-set/1\", \"policies\": []}", u"x"_s).has_value());
    const auto wrong = PolicySet::parse("{\"format\": \"mullion-policy-set/1\",\n \"policies\": [{}]}", u"x"_s);
    QVERIFY(wrong.error().detail.startsWith(u"line 2, column 15: "_s));
}

void TestPolicy::claims_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("attr2");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("a user in one scope") << u"UserMailbox"_s << u"sales"_s << u"Sales"_s;
    QTest::newRow("a user in the other") << u"UserMailbox"_s << u"temp"_s << u"Temps"_s;
    QTest::newRow("a user in none") << u"UserMailbox"_s << u"board"_s << u"uncovered"_s;
    QTest::newRow("a user whose attribute was not read") << u"UserMailbox"_s << u"?"_s << u"scope-unknown attr2"_s;
    QTest::newRow("a room that no scope names") << u"RoomMailbox"_s << u"sales"_s << u"type-not-in-scope RoomMailbox"_s;
    QTest::newRow("a room whose attribute was not read") << u"RoomMailbox"_s << u"?"_s << u"type-not-in-scope RoomMailbox"_s;
    QTest::newRow("a shared mailbox in a scope that names its type") << u"SharedMailbox"_s << u"sales"_s << u"Shared"_s;
}

void TestPolicy::claims()
{
    QFETCH(const QString, type);
    QFETCH(const QString, attr2);
    const PolicySet set = setOf({minimal("Sales", "attr2:sales"), minimal("Temps", "attr2:temp"), minimal("Shared", "type:shared")});
    domain::Mailbox mailbox = build::mailbox(1);
    mailbox.type = type;
    if (attr2 != "?"_L1)
        mailbox.attributes[1] = attr2;
    const domain::calendar::Claim claim = set.claim(mailbox);
    const QString outcome = claim.claimed == Truth::True ? set.policies()[size_t(claim.policy)].name
                                                         : QString(domain::reasonName(claim.reason) + u' ' + claim.facts.join(u' ')).trimmed();
    QTEST(outcome, "outcome");
}

void TestPolicy::overlapNamesBothAndAMailbox()
{
    const PolicySet set = setOf({minimal("Sales", "attr2:sales"), minimal("North", "office:north")});
    std::vector<domain::Mailbox> mailboxes {build::mailbox(1), build::mailbox(2)};
    for (domain::Mailbox &mailbox : mailboxes) {
        mailbox.attributes[1] = u"sales"_s;
        mailbox.office = u"south"_s;
    }
    QVERIFY(set.checkDisjoint(mailboxes).has_value());
    mailboxes[1].office = u"North"_s;
    const auto checked = set.checkDisjoint(mailboxes);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().detail, u"the policies \"North\" and \"Sales\" both claim user2@example.com"_s);

    mailboxes[1].office.reset(); // perhaps both: not written, but no error either
    QVERIFY(set.checkDisjoint(mailboxes).has_value());
    QCOMPARE(set.claim(mailboxes[1]).claimed, Truth::Unknown);
    QCOMPARE(set.claim(mailboxes[1]).reason, domain::Reason::ScopeUnknown);
}

void TestPolicy::unreadableFieldIsRefusedByName()
{
    const PolicySet set = setOf({minimal("Sales", "attr2:sales -department:hr")});
    QVERIFY(set.checkReadable({domain::Field::Office}).has_value());
    const auto checked = set.checkReadable({domain::Field::Office, domain::Field::Department});
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().subject, u"Sales"_s);
    QVERIFY(checked.error().detail.contains(u"\"department\""_s));
}

MULLION_TEST(TestPolicy)
#include "test_policy.moc"
