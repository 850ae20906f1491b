// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/builders.h"
#include "domain/calendar/state.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using build::anAcl;
using build::AclBuilder;
using build::staffNumber;
using domain::Subject;
using domain::Trustee;
using domain::calendar::Acl;
using domain::calendar::Assessment;
using domain::calendar::Assessor;
using domain::calendar::Conditions;
using domain::calendar::Policy;
using domain::calendar::PolicySet;

namespace roles = domain::calendar::roles;

namespace {

/// A mailbox that is being judged, short to write in a table.
struct Case
{
    Case() = default;
    Case(const AclBuilder &acl) : value(acl.value()) { } // NOLINT: a table of ACLs reads better

    domain::Value value;
    std::optional<domain::Verified> verified;
    std::optional<domain::Exception> exception;
    std::optional<core::Error> failure;
    bool gone = false;
    bool named = false;
    bool old = false;
    bool dead = false;
    QString type = u"UserMailbox"_s;
    QByteArray policy;

    [[nodiscard]] Case after(const AclBuilder &acl, bool kept = false) const
    {
        Case copy = *this;
        copy.verified = domain::Verified {acl.value(), kept};
        return copy;
    }
    [[nodiscard]] Case excepted(const QString &kept, bool expired = false) const
    {
        Case copy = *this;
        copy.exception = domain::Exception {kept, u"asked"_s, u"Alex"_s, build::at("2026-10-01T00:00:00Z"), {}, {}};
        if (expired)
            copy.exception->expires = build::at("2026-11-01T00:00:00Z");
        return copy;
    }
    [[nodiscard]] Case under(const QByteArray &keys) const
    {
        Case copy = *this;
        copy.policy = keys;
        return copy;
    }
    template <typename T>
    [[nodiscard]] Case with(T Case::*member, T to) const
    {
        Case copy = *this;
        copy.*member = std::move(to);
        return copy;
    }
};

AclBuilder closedAndGranted()
{
    return anAcl().withDefault(roles::none).withGroup(staffNumber, roles::availabilityOnly);
}

Assessment assessed(const Case &one)
{
    domain::Mailbox mailbox = build::mailbox(1);
    mailbox.type = one.type;
    Subject subject;
    subject.mailbox = &mailbox;
    subject.value = one.value;
    subject.readAt = build::at(one.old ? "2026-11-12T08:59:59Z" : "2026-11-13T09:00:00Z");
    subject.verified = one.verified;
    subject.exception = one.exception;
    subject.failure = one.failure;
    subject.gone = one.gone;
    subject.named = one.named;
    if (one.dead)
        subject.deadGroups.push_back(build::recipientId(staffNumber));
    Conditions conditions;
    conditions.now = build::at("2026-11-20T09:00:00Z");
    const PolicySet policies = build::policySet(build::policy(one.policy));
    return Assessor(policies, conditions).assess(subject);
}

QString rightsOf(const Acl &acl)
{
    QStringList parts;
    for (const auto &entry : acl.entries()) {
        if (entry.who.kind != Trustee::Kind::Anonymous)
            parts.append((entry.who.kind == Trustee::Kind::Default ? u"Default"_s : entry.who.text) + u'=' + entry.right.text());
    }
    return parts.join(u' ');
}

/// "state reason: action reason [target] [+exception X]"
QString described(const Assessment &one)
{
    const std::array actions {u"change"_s, u"nothing"_s, u"hold"_s};
    QString text = u"%1 %2: %3 %4"_s.arg(stateName(one.state), reasonName(one.reason), actions[size_t(one.action)], reasonName(one.actionReason));
    if (!one.target.isNull())
        text += u" to "_s + rightsOf(one.target.as<Acl>());
    if (one.keepException)
        text += u" exception "_s + one.keepException->text();
    return text;
}

} // namespace

class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void agesAreExact();
    void newSinceTheLastCompleteScan();
    void anotherGenerationVoidsTheException();
    void deadGrantIsRemovedAndAddedAnew();
    void entriesOfTheFormerGroupGo();
    void unusableGroupHoldsWhatWouldCloseOverIt();
    void withoutAPolicyThereIsNoState();
    void decidesOncePerDistinctValue();
    void namesReadBack();
};

void TestState::table_data()
{
    QTest::addColumn<std::shared_ptr<Case>>("subject");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const Case &one, const QString &outcome) {
        QTest::newRow(name) << std::make_shared<Case>(one) << outcome;
    };
    const QString toPolicy = u" to Default=None Staff=AvailabilityOnly"_s;
    const core::Error failure {core::Errc::NotFound, {}, u"no calendar"_s, {}, {}};
    const AclBuilder ambiguous = anAcl().with({Trustee::Kind::Ambiguous, u"staff"_s, {}}, roles::reviewer);
    const AclBuilder reviewer = anAcl().withDefault(roles::reviewer);
    const AclBuilder closed = anAcl().withDefault(roles::none);

    row("nobody touched it", anAcl(), u"open default-open: change default-open"_s + toPolicy);
    row("as the policy wants", closedAndGranted(), u"segmented as-wanted: nothing as-wanted"_s);
    row("the group has more already, and keeps it", anAcl().withGroup(staffNumber, roles::editor), u"open default-open: change default-open to Default=None Group 501=Editor"_s);

    row("gone beats everything", Case(reviewer).with(&Case::gone, true), u"gone gone: hold gone"_s);
    row("never read", Case(), u"unknown not-read: hold not-read"_s);
    row("the reading failed", Case().with(&Case::failure, std::optional(failure)), u"unknown read-failed: hold read-failed"_s);
    row("read too long ago", Case(anAcl()).with(&Case::old, true), u"unknown stale-reading: hold stale-reading"_s);
    row("Default was not shown", Case(anAcl().without(Trustee::defaultUser())), u"unknown default-missing: hold default-missing"_s);
    row("Anonymous was not shown, and nobody asks", Case(anAcl().without(Trustee::anonymous())), u"open default-open: change default-open"_s + toPolicy);
    row("Anonymous was not shown, and the policy speaks of it", Case(anAcl().without(Trustee::anonymous())).under("\"anonymous\": \"None\","), u"unknown anonymous-missing: hold anonymous-missing"_s);
    row("a namesake of the group", ambiguous, u"ambiguous ambiguous-entry: hold ambiguous-entry"_s);
    row("an ambiguous name that does not matter", anAcl().with({Trustee::Kind::Ambiguous, u"Chris Green"_s, {}}, roles::reviewer), u"open default-open: change default-open to Default=None Chris Green=Reviewer Staff=AvailabilityOnly"_s);
    row("ambiguous beats an exception", Case(ambiguous).excepted(u"AvailabilityOnly"_s), u"ambiguous ambiguous-entry: hold ambiguous-entry"_s);
    row("a room", Case(anAcl()).with(&Case::type, u"RoomMailbox"_s), u"uncovered uncovered: nothing uncovered"_s);
    row("a room that somebody named", Case(anAcl()).with(&Case::type, u"RoomMailbox"_s).with(&Case::named, true), u"uncovered uncovered: hold uncovered"_s);

    row("the owner shows more", reviewer, u"customised default-customised: nothing customised-kept exception Reviewer"_s);
    row("the owner shows more, raise", Case(reviewer).under("\"kept-grant\": \"raise\","), u"customised default-customised: change customised-kept to Default=Reviewer Staff=Reviewer exception Reviewer"_s);
    row("the owner shows more, overwrite", Case(reviewer).under("\"customised\": \"overwrite\","), u"customised default-customised: change customised-overwritten"_s + toPolicy);
    row("the owner shows more, hold", Case(reviewer).under("\"customised\": \"hold\","), u"customised default-customised: hold customised-held"_s);
    row("the owner closed it", closed, u"customised closed-by-owner: nothing closed-by-owner exception None"_s);
    row("the owner closed it, and not even overwrite opens it", Case(closed).under("\"customised\": \"overwrite\","), u"customised closed-by-owner: nothing closed-by-owner exception None"_s);
    row("closed is a house standard", Case(closed).under("\"baseline\": [\"None\", \"AvailabilityOnly\"],"), u"partial grant-missing: change grant-missing"_s + toPolicy);
    row("we closed it, and the grant was never made", Case(closed).after(closed), u"partial grant-missing: change grant-missing"_s + toPolicy);

    row("kept on purpose", Case(reviewer).excepted(u"Reviewer"_s), u"exception exception-kept: nothing exception-kept"_s);
    row("kept on purpose, a grant would show more", Case(anAcl().withDefault(roles::availabilityOnly)).excepted(u"AvailabilityOnly"_s), u"exception exception-kept: nothing exception-kept"_s);
    row("kept closed on purpose", Case(closed).excepted(u"None"_s), u"exception exception-kept: nothing exception-kept"_s);
    row("the exception has expired", Case(reviewer).excepted(u"Reviewer"_s, true), u"exception exception-expired: change exception-expired"_s + toPolicy);
    row("an expired exception for another value is forgotten", Case(anAcl()).excepted(u"Reviewer"_s, true), u"open default-open: change default-open"_s + toPolicy);
    row("an undone mailbox stays undone", Case(anAcl()).after(anAcl(), true).excepted(u"AvailabilityOnly"_s), u"exception exception-kept: nothing exception-kept"_s);
    row("an exception for a Default that moved since", Case(anAcl().withDefault(roles::limitedDetails)).excepted(u"Reviewer"_s), u"drifted drift-narrower: hold drift-reported"_s);

    const AclBuilder opened = closedAndGranted().withDefault(roles::reviewer);
    const AclBuilder revoked = closed;
    row("opened since our run", Case(opened).after(closedAndGranted()), u"drifted drift-wider: hold drift-reported"_s);
    row("opened since, enforce", Case(opened).after(closedAndGranted()).under("\"drift\": {\"wider\": \"enforce\"},"), u"drifted drift-wider: change drift-enforced to Default=None Group 501=AvailabilityOnly"_s);
    row("opened since, accept: our grant would show less, it is taken back", Case(opened).after(closedAndGranted()).under("\"drift\": {\"wider\": \"accept\"},"), u"drifted drift-wider: change drift-accepted to Default=Reviewer exception Reviewer"_s);
    row("the group's entry was taken away since", Case(revoked).after(closedAndGranted()), u"drifted drift-narrower: hold drift-reported"_s);
    row("the group's entry was taken away since, accept", Case(revoked).after(closedAndGranted()).under("\"drift\": {\"narrower\": \"accept\"},"), u"drifted drift-narrower: nothing drift-accepted exception None"_s);
    row("the group's entry was taken away since, enforce", Case(revoked).after(closedAndGranted()).under("\"drift\": {\"narrower\": \"enforce\"},"), u"drifted drift-narrower: change drift-enforced"_s + toPolicy);
    row("opened and taken away since, treated in two ways", Case(reviewer).after(closedAndGranted()).under("\"drift\": {\"narrower\": \"accept\", \"wider\": \"enforce\"},"), u"drifted drift-mixed: hold drift-reported"_s);
    row("the group got more since: at-least does not mind", Case(closed.withGroup(staffNumber, roles::editor)).after(closedAndGranted()), u"segmented as-wanted: nothing as-wanted"_s);
    row("a group that the policy owns and nobody wants", Case(closedAndGranted().withGroup(build::tempsNumber, roles::reviewer)).after(closedAndGranted()).under("\"managed\": [\"temps@example.com\"],"), u"open managed-entry: change managed-entry to Default=None Group 501=AvailabilityOnly"_s);
    row("Anonymous is not as the policy says", Case(closedAndGranted().withAnonymous(roles::limitedDetails)).under("\"anonymous\": \"None\", \"baseline\": [\"None\"],"), u"open anonymous-differs: change anonymous-differs to Default=None Group 501=AvailabilityOnly"_s);
    row("a delegate's entry is none of our business", anAcl().with(Trustee::of(build::recipientId(9), u"Kim"_s), roles::editor, domain::calendar::Sharing::Delegate), u"open default-open: change default-open to Default=None Kim=Editor Staff=AvailabilityOnly"_s);
}

void TestState::table()
{
    QFETCH(const std::shared_ptr<Case>, subject);
    QTEST(described(assessed(*subject)), "outcome");
}

void TestState::agesAreExact()
{
    domain::Mailbox mailbox = build::mailbox(1);
    Subject subject;
    subject.mailbox = &mailbox;
    subject.value = anAcl().value();
    subject.readAt = build::at("2026-11-19T09:00:00Z");
    Conditions conditions;
    conditions.now = build::at("2026-11-20T09:00:00Z");
    conditions.maxAge = std::chrono::hours(24);
    const PolicySet policies = build::policySet(build::policy());
    QCOMPARE(Assessor(policies, conditions).assess(subject).state, domain::calendar::State::Open);
    conditions.now += std::chrono::milliseconds(1);
    QCOMPARE(Assessor(policies, conditions).assess(subject).state, domain::calendar::State::Unknown);
}

void TestState::newSinceTheLastCompleteScan()
{
    domain::Mailbox mailbox = build::mailbox(1);
    Subject subject;
    subject.mailbox = &mailbox;
    Conditions conditions;
    conditions.now = build::at("2026-11-20T09:00:00Z");
    const PolicySet policies = build::policySet(build::policy());
    QVERIFY(!Assessor(policies, conditions).assess(subject).isNew);
    conditions.lastCompleteScan = build::at("2026-11-10T00:00:00Z");
    QVERIFY(!Assessor(policies, conditions).assess(subject).isNew); // when it was created was not read
    mailbox.created = build::at("2026-11-10T00:00:00Z");
    QVERIFY(!Assessor(policies, conditions).assess(subject).isNew);
    mailbox.created = build::at("2026-11-10T00:00:01Z");
    QVERIFY(Assessor(policies, conditions).assess(subject).isNew);
}

void TestState::anotherGenerationVoidsTheException()
{
    domain::Mailbox mailbox = build::mailbox(1);
    Subject subject;
    subject.mailbox = &mailbox;
    subject.value = anAcl().value();
    subject.readAt = build::at("2026-11-20T08:00:00Z");
    subject.exception = domain::Exception {u"AvailabilityOnly"_s, {}, {}, subject.readAt, {}, mailbox.ref.generation};
    Conditions conditions;
    conditions.now = build::at("2026-11-20T09:00:00Z");
    const PolicySet policies = build::policySet(build::policy());
    Assessor assessor(policies, conditions);
    QCOMPARE(assessor.assess(subject).state, domain::calendar::State::Exception);
    subject.exception->generation = build::uuid(99);
    QCOMPARE(assessor.assess(subject).state, domain::calendar::State::Open);
}

void TestState::deadGrantIsRemovedAndAddedAnew()
{
    const Assessment found = assessed(Case(closedAndGranted()).after(closedAndGranted()).with(&Case::dead, true));
    QCOMPARE(found.state, domain::calendar::State::Partial);
    QCOMPARE(found.reason, domain::Reason::GrantDead);
    QCOMPARE(found.facts, QStringList {u"staff@example.com"_s});
    QCOMPARE(found.action, Assessment::Action::Change);
    QCOMPARE(rightsOf(found.via.as<Acl>()), u"Default=None"_s);
    QCOMPARE(rightsOf(found.target.as<Acl>()), u"Default=None Group 501=AvailabilityOnly"_s);
}

void TestState::entriesOfTheFormerGroupGo()
{
    const AclBuilder closed = anAcl().withDefault(roles::none);
    domain::Mailbox mailbox = build::mailbox(1);
    Subject subject;
    subject.mailbox = &mailbox;
    subject.readAt = build::at("2026-11-20T08:00:00Z");
    subject.value = closed.with({Trustee::Kind::Orphan, u"NT:S-1-5-21-1"_s, {}}, roles::availabilityOnly)
                        .with({Trustee::Kind::Orphan, u"NT:S-1-5-21-2"_s, {}}, roles::reviewer)
                        .withGroup(0x999, roles::availabilityOnly)
                        .value();
    subject.verified = domain::Verified {subject.value, false};
    Conditions conditions;
    conditions.now = build::at("2026-11-20T09:00:00Z");
    conditions.groups = {{build::recipientId(staffNumber), true, {build::recipientId(0x999)}, {u"S-1-5-21-1"_s}}};
    const PolicySet policies = build::policySet(build::policy());
    const Assessment found = Assessor(policies, conditions).assess(subject);
    QCOMPARE(described(found), u"partial grant-dead: change grant-dead to Default=None NT:S-1-5-21-2=Reviewer Staff=AvailabilityOnly"_s);
}

void TestState::unusableGroupHoldsWhatWouldCloseOverIt()
{
    domain::Mailbox mailbox = build::mailbox(1);
    Subject subject;
    subject.mailbox = &mailbox;
    subject.readAt = build::at("2026-11-20T08:00:00Z");
    Conditions conditions;
    conditions.now = build::at("2026-11-20T09:00:00Z");
    conditions.groups = {{build::recipientId(staffNumber), false, {}, {}}};
    const PolicySet policies = build::policySet(build::policy());
    Assessor assessor(policies, conditions);

    subject.value = anAcl().value();
    QCOMPARE(described(assessor.assess(subject)), u"open default-open: hold group-cannot-carry-rights"_s);
    QCOMPARE(assessor.assess(subject).facts, QStringList {u"staff@example.com"_s});
    subject.value = anAcl().withGroup(staffNumber, roles::availabilityOnly).value(); // it is there, but grants nothing
    QCOMPARE(assessor.assess(subject).actionReason, domain::Reason::GroupCannotCarryRights);
    subject.value = closedAndGranted().value(); // nothing to do, nothing to hold
    QCOMPARE(assessor.assess(subject).action, Assessment::Action::Nothing);
}

void TestState::withoutAPolicyThereIsNoState()
{
    domain::Mailbox mailbox = build::mailbox(1);
    Subject subject;
    subject.mailbox = &mailbox;
    const PolicySet none;
    const Assessment found = Assessor(none, {}).assess(subject);
    QCOMPARE(found.state, domain::calendar::State::NoPolicy);
    QCOMPARE(found.action, Assessment::Action::Hold);
}

void TestState::decidesOncePerDistinctValue()
{
    const PolicySet policies = build::policySet(build::policy());
    Conditions conditions;
    conditions.now = build::at("2026-11-20T09:00:00Z");
    Assessor assessor(policies, conditions);
    std::vector<domain::Mailbox> mailboxes;
    for (quint32 i = 0; i < 500; ++i)
        mailboxes.push_back(build::mailbox(i));
    for (quint32 i = 0; i < 500; ++i) {
        Subject subject;
        subject.mailbox = &mailboxes[i];
        subject.value = (i % 2 ? anAcl() : closedAndGranted()).value();
        subject.readAt = build::at("2026-11-20T08:00:00Z");
        if (i % 5 == 0)
            subject.exception = domain::Exception {u"AvailabilityOnly"_s, {}, {}, subject.readAt, {}, {}};
        const auto expected = i % 2 == 0 ? domain::calendar::State::Segmented
            : i % 5 == 0                ? domain::calendar::State::Exception
                                        : domain::calendar::State::Open;
        QCOMPARE(assessor.assess(subject).state, expected);
    }
    QCOMPARE(assessor.distinctDecisions(), size_t(4));
}

void TestState::namesReadBack()
{
    for (int i = 0; i < domain::calendar::stateCount; ++i) {
        const auto state = domain::calendar::State(i);
        QCOMPARE(domain::calendar::stateFromName(domain::calendar::stateName(state).toUpper()), state);
    }
    QVERIFY(!domain::calendar::stateFromName(u"fine"));
    QSet<QString> names;
    for (int i = 0; i <= int(domain::Reason::StalePlan); ++i) {
        const QString name = domain::reasonName(domain::Reason(i));
        QVERIFY(!name.isEmpty() && !names.contains(name));
        names.insert(name);
        QCOMPARE(domain::reasonFromName(name), domain::Reason(i));
    }
}

MULLION_TEST(TestState)
#include "test_state.moc"
