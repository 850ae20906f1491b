// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/planner.h"
#include "domain/apps/profile.h"
#include "domain/builders.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using build::anAcl;
using build::staffNumber;
using change::DecisionKind;
using change::PlanRow;
using change::ReasonCode;
using domain::Subject;
using domain::Trustee;
using domain::Value;

namespace roles = domain::calendar::roles;

namespace {

const core::Instant noon = build::at("2026-11-20T12:00:00Z");
const Trustee kim = Trustee::of(build::recipientId(0x601), u"Kim"_s);

Subject subjectOf(const domain::Mailbox &mailbox, const Value &value)
{
    Subject subject;
    subject.mailbox = &mailbox;
    subject.value = value;
    subject.readAt = noon;
    return subject;
}

/// "change reason: calls +exception X" of the only row.
QString planned(change::Intent &intent, const Subject &subject)
{
    const change::Plan plan = change::plan(intent, std::span(&subject, 1), {});
    const PlanRow row = plan.row(0);
    QString text = change::decisionName(row.kind) + u' ' + domain::reasonName(row.reason);
    for (const change::Step &step : row.steps) {
        const QJsonObject call = step.call;
        text += u" %1 %2"_s.arg(call.value("verb"_L1).toString(), call.value("who"_L1).toObject().value("text"_L1).toString());
    }
    if (!row.keepException.isEmpty())
        text += u" +exception "_s + row.keepException;
    return text;
}

change::Restore restoreTo(const domain::Mailbox &mailbox, const Value &then, bool everyEntry = false, bool customisedOnly = false)
{
    change::Restore::Options options;
    options.now = noon;
    options.everyEntry = everyEntry;
    options.customisedOnly = customisedOnly;
    options.groups = {build::recipientId(staffNumber)};
    return change::Restore(domain::FacetId::Calendar, {{mailbox.ref.id, {mailbox.ref.generation, then, {}}}}, options);
}

} // namespace

class TestIntents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restore_data();
    void restore();
    void restoreWithoutAMemory();
    void undo_data();
    void undo();
    void undoOfWhatPutBack_data();
    void undoOfWhatPutBack();
    void emailAppsPutBackAreKept();
    void unreadMailboxesAreHeldByEveryIntent();
    void aMailboxMadeAnewIsHeld();
    void planCountsAndCosts();
    void aMailboxComesIntoAPlanOnce();
    void deadGrantsTakeTwoLegs();
    void sightIsEstimated();
};

void TestIntents::restore_data()
{
    QTest::addColumn<Value>("now");
    QTest::addColumn<Value>("then");
    QTest::addColumn<bool>("everyEntry");
    QTest::addColumn<bool>("customisedOnly");
    QTest::addColumn<QString>("outcome");

    const auto closed = anAcl().withDefault(roles::none).withGroup(staffNumber, roles::availabilityOnly);
    const auto ambiguous = anAcl().with({Trustee::Kind::Ambiguous, u"Chris"_s, {}}, roles::reviewer);
    const auto orphan = anAcl().with({Trustee::Kind::Orphan, u"NT:S-1"_s, {}}, roles::reviewer);
    QTest::newRow("Default back, then the grant goes") << closed.value() << anAcl().value() << false << false
                                                       << u"change from-snapshot set Default remove Group 501"_s;
    QTest::newRow("an owner's choice comes back to stay") << closed.value() << anAcl().withDefault(roles::reviewer).value() << false << false
                                                          << u"change from-snapshot set Default remove Group 501 +exception Reviewer"_s;
    QTest::newRow("it is so already") << anAcl().value() << anAcl().value() << false << false << u"nothing as-wanted"_s;
    QTest::newRow("only customised, and it was not") << closed.value() << anAcl().value() << false << true << u"nothing not-customised"_s;
    QTest::newRow("only customised, and it was") << closed.value() << anAcl().withDefault(roles::reviewer).value() << false << true
                                                 << u"change from-snapshot set Default remove Group 501 +exception Reviewer"_s;
    QTest::newRow("other entries are left") << closed.with(kim, roles::editor).value() << anAcl().value() << false << false
                                            << u"change from-snapshot set Default remove Group 501"_s;
    QTest::newRow("every entry") << closed.with(kim, roles::editor).value() << anAcl().value() << true << false
                                 << u"change from-snapshot set Default remove Group 501 remove Kim"_s;
    QTest::newRow("an ambiguous entry cannot be removed") << ambiguous.value() << anAcl().value() << true << false << u"hold ambiguous-entry"_s;
    QTest::newRow("an orphan cannot be made anew") << anAcl().value() << orphan.value() << true << false << u"hold entry-cannot-be-made"_s;
    QTest::newRow("an orphan can be removed") << orphan.value() << anAcl().value() << true << false << u"change from-snapshot remove NT:S-1"_s;
    const Trustee namesake {Trustee::Kind::Ambiguous, u"Group 501"_s, {}};
    const auto untold = [&](domain::calendar::Right right) { return anAcl().with(namesake, right); };
    const QString held = u"hold ambiguous-entry"_s;
    QTest::newRow("then not told from a namesake's, and the same now") << anAcl().withGroup(staffNumber, roles::editor).value()
                                                                      << untold(roles::editor).value() << false << false << u"nothing as-wanted"_s;
    QTest::newRow("now not told from a namesake's, and the same then") << untold(roles::editor).value()
                                                                      << anAcl().withGroup(staffNumber, roles::editor).value() << false << false
                                                                      << u"nothing as-wanted"_s;
    QTest::newRow("then not told from a namesake's, and another right now") << closed.value() << untold(roles::editor).value() << false << false << held;
    QTest::newRow("then one and now two who are not told apart") << anAcl().with(namesake, roles::editor).withGroup(staffNumber, roles::editor).value()
                                                                << untold(roles::editor).value() << false << false << held;
    QTest::newRow("now not told from a namesake's, and another right then") << untold(roles::editor).value()
                                                                           << anAcl().withGroup(staffNumber, roles::reviewer).value() << false << false << held;
    QTest::newRow("the snapshot holds a failed reading") << closed.value() << Value() << false << false << u"hold snapshot-unread"_s;
}

void TestIntents::restore()
{
    QFETCH(const Value, now);
    QFETCH(const Value, then);
    QFETCH(const bool, everyEntry);
    QFETCH(const bool, customisedOnly);
    const domain::Mailbox mailbox = build::mailbox(1);
    change::Restore intent = restoreTo(mailbox, then, everyEntry, customisedOnly);
    QTEST(planned(intent, subjectOf(mailbox, now)), "outcome");
}

void TestIntents::restoreWithoutAMemory()
{
    const domain::Mailbox mailbox = build::mailbox(1);
    const domain::Mailbox other = build::mailbox(2);
    change::Restore intent = restoreTo(mailbox, anAcl().value());
    QCOMPARE(planned(intent, subjectOf(other, anAcl().withDefault(roles::none).value())), u"nothing not-in-snapshot"_s);
}

void TestIntents::undo_data()
{
    QTest::addColumn<Value>("now");
    QTest::addColumn<QString>("outcome");

    const auto after = anAcl().withDefault(roles::none).withGroup(staffNumber, roles::availabilityOnly);
    QTest::newRow("as the run left it") << after.value() << u"change run-undone set Default remove Group 501 +exception AvailabilityOnly"_s;
    QTest::newRow("others came in since, and stay") << after.with(kim, roles::editor).value() << u"change run-undone set Default remove Group 501 +exception AvailabilityOnly"_s;
    QTest::newRow("back already") << anAcl().value() << u"nothing as-wanted"_s;
    QTest::newRow("the undo was cut short") << after.withDefault(roles::availabilityOnly).value() << u"change run-undone remove Group 501 +exception AvailabilityOnly"_s;
    QTest::newRow("Default was changed since") << after.withDefault(roles::reviewer).value() << u"hold changed-since"_s;
    QTest::newRow("the group's entry was changed since") << after.withGroup(staffNumber, roles::editor).value() << u"hold changed-since"_s;
    QTest::newRow("Anonymous was changed since") << after.withAnonymous(roles::limitedDetails).value() << u"hold changed-since"_s;
}

void TestIntents::undo()
{
    QFETCH(const Value, now);
    const domain::Mailbox mailbox = build::mailbox(1);
    const Value before = anAcl().value();
    const Value after = anAcl().withDefault(roles::none).withGroup(staffNumber, roles::availabilityOnly).value();
    change::Undo intent(domain::FacetId::Calendar, {{mailbox.ref.id, {{}, before, after}}}, {noon});
    QTEST(planned(intent, subjectOf(mailbox, now)), "outcome");

    const Subject subject = subjectOf(mailbox, anAcl().withDefault(roles::reviewer).withGroup(staffNumber, roles::availabilityOnly).value());
    QCOMPARE(intent.decide(subject).facts, QStringList {u"Default: None -> Reviewer"_s}); // both versions are told
    QCOMPARE(planned(intent, subjectOf(build::mailbox(2), before)), u"nothing not-in-run"_s);
}

void TestIntents::undoOfWhatPutBack_data()
{
    QTest::addColumn<Value>("before");
    QTest::addColumn<Value>("after");
    QTest::addColumn<QString>("outcome");

    const auto closed = anAcl().withDefault(roles::none).withGroup(staffNumber, roles::availabilityOnly);
    const auto own = anAcl().withDefault(roles::reviewer);
    QTest::newRow("an undo: its exception goes again") << closed.value() << anAcl().value() << u"change run-undone add Group 501 set Default"_s;
    QTest::newRow("a restore of an owner's choice") << closed.value() << own.value() << u"change run-undone add Group 501 set Default"_s;
    QTest::newRow("a run that left Default alone: it is still the owner's choice")
        << own.value() << own.withGroup(staffNumber, roles::reviewer).value() << u"change run-undone remove Group 501 +exception Reviewer"_s;
}

void TestIntents::undoOfWhatPutBack()
{
    QFETCH(const Value, before);
    QFETCH(const Value, after);
    const domain::Mailbox mailbox = build::mailbox(1);
    change::Undo intent(domain::FacetId::Calendar, {{mailbox.ref.id, {{}, before, after, true}}}, {noon});
    QTEST(planned(intent, subjectOf(mailbox, after)), "outcome");
}

void TestIntents::emailAppsPutBackAreKept()
{
    const domain::Mailbox mailbox = build::mailbox(1);
    domain::apps::Switches open;
    for (const QString &name : domain::apps::Switches::names())
        open.apps.insert(name, name != u"SmtpClientAuthenticationDisabled"_s);
    const Value own = open.toValue();
    const Value sendOnly = domain::apps::sendOnly(open, domain::apps::Forwarding {u"pat@example.org"_s, {}, false}).toValue();
    const auto keptBy = [&](change::Intent &&intent, const Value &now) {
        const change::Decision decision = intent.decide(subjectOf(mailbox, now));
        return decision.kind == DecisionKind::Change ? decision.keepException : change::decisionName(decision.kind);
    };
    const auto memory = [&](const Value &before, const Value &after, bool putBack) {
        return QHash<core::MailboxId, change::Remembered> {{mailbox.ref.id, {{}, before, after, putBack}}};
    };
    change::Restore::Options options;
    options.now = noon;
    using domain::FacetId;
    QCOMPARE(keptBy(change::Restore(FacetId::Apps, memory(own, {}, false), options), sendOnly), u"own"_s);
    QCOMPARE(keptBy(change::Restore(FacetId::Apps, memory(sendOnly, {}, false), options), own), QString());
    QCOMPARE(keptBy(change::Undo(FacetId::Apps, memory(own, sendOnly, false), {noon}), sendOnly), u"own"_s);
    QCOMPARE(keptBy(change::Undo(FacetId::Apps, memory(sendOnly, own, true), {noon}), own), QString());
}

void TestIntents::unreadMailboxesAreHeldByEveryIntent()
{
    const domain::Mailbox mailbox = build::mailbox(1);
    const Value open = anAcl().value();
    const QHash<core::MailboxId, change::Remembered> memory {{mailbox.ref.id, {{}, open, anAcl().withDefault(roles::none).value()}}};
    change::Restore restore = restoreTo(mailbox, open);
    change::Undo undo(domain::FacetId::Calendar, memory, {noon});
    change::Profile profile({noon});
    const auto policies = build::policySet(build::policy());
    domain::calendar::Conditions conditions;
    conditions.now = noon;
    conditions.maxAge = std::chrono::hours(24);
    change::Segment segment(policies, conditions);
    for (change::Intent *intent : std::initializer_list<change::Intent *> {&restore, &undo, &profile, &segment}) {
        Subject subject = subjectOf(mailbox, {});
        QCOMPARE(planned(*intent, subject), u"hold not-read"_s);
        subject.failure = core::Error {core::Errc::NotFound, {}, u"no calendar"_s, {}, {}};
        QCOMPARE(planned(*intent, subject), u"hold read-failed"_s);
        subject.gone = true;
        QCOMPARE(planned(*intent, subject), u"hold gone"_s);
        subject = subjectOf(mailbox, open);
        subject.readAt = noon - std::chrono::hours(24) - std::chrono::milliseconds(1);
        QCOMPARE(planned(*intent, subject), u"hold stale-reading"_s);
    }
}

void TestIntents::aMailboxMadeAnewIsHeld()
{
    domain::Mailbox mailbox = build::mailbox(1);
    change::Restore restore = restoreTo(mailbox, anAcl().value());
    mailbox.ref.generation = build::uuid(77);
    QCOMPARE(planned(restore, subjectOf(mailbox, anAcl().withDefault(roles::none).value())), u"hold other-generation"_s);
    mailbox.ref.generation = {}; // this service does not tell it
    QCOMPARE(planned(restore, subjectOf(mailbox, anAcl().withDefault(roles::none).value())), u"change from-snapshot set Default"_s);
}

void TestIntents::planCountsAndCosts()
{
    std::vector<domain::Mailbox> mailboxes;
    for (quint32 i = 0; i < 6; ++i)
        mailboxes.push_back(build::mailbox(i));
    mailboxes[5].type = u"RoomMailbox"_s;
    const auto closed = anAcl().withDefault(roles::none).with(Trustee::of(build::recipientId(staffNumber), u"Staff"_s), roles::availabilityOnly);
    std::vector<Subject> subjects {subjectOf(mailboxes[0], anAcl().value()), subjectOf(mailboxes[1], anAcl().value()),
        subjectOf(mailboxes[2], anAcl().withGroup(staffNumber, roles::editor).value()), subjectOf(mailboxes[3], closed.value()),
        subjectOf(mailboxes[4], {}), subjectOf(mailboxes[5], anAcl().value())};
    const auto policies = build::policySet(build::policy());
    domain::calendar::Conditions conditions;
    conditions.now = noon;
    change::Segment segment(policies, conditions);
    change::PlanHeader header;
    header.policyHash = policies.hash();
    const change::Plan plan = change::plan(segment, subjects, header);

    QCOMPARE(plan.size(), size_t(6));
    QCOMPARE(plan.header().kind, u"segment"_s);
    QVERIFY(plan.header().watched == policies.groupIds());
    QCOMPARE(plan.header().coverage.uncovered, 1);
    QCOMPARE(plan.counts().change, 3);
    QCOMPARE(plan.counts().nothing, 2);
    QCOMPARE(plan.counts().hold, 1);
    QCOMPARE(plan.counts().rows(), 6);
    QCOMPARE(plan.counts().byReason.value(ReasonCode::DefaultOpen), 3);
    QCOMPARE(plan.counts().steps, 5); // twice add and set, once set alone
    // Two rows: read, add, read, set, read. One row: read, set, read.
    QCOMPARE(plan.estimate(2.0).calls, 13);
    QCOMPARE(plan.estimate(2.0).time, std::chrono::seconds(7));
    QCOMPARE(plan.values().size(), size_t(4)); // open and editor, each before and after; the third row is as wanted already
    QCOMPARE(plan.row(4).kind, DecisionKind::Hold);
    QVERIFY(plan.row(4).before.isNull());
    QCOMPARE(plan.row(1).mailbox, mailboxes[1].ref);
    QCOMPARE(plan.indexOf(mailboxes[3].ref.id, domain::FacetId::Calendar), std::optional<size_t>(3));
    QVERIFY(!plan.indexOf(mailboxes[3].ref.id, domain::FacetId::Apps));
    QVERIFY(!plan.isEmpty());
}

void TestIntents::aMailboxComesIntoAPlanOnce()
{
    const domain::Mailbox mailbox = build::mailbox(1);
    const std::vector<Subject> subjects(2, subjectOf(mailbox, anAcl().value()));
    change::Restore intent = restoreTo(mailbox, anAcl().withDefault(roles::none).value());
    QCOMPARE(change::plan(intent, subjects, {}).size(), size_t(1));
}

void TestIntents::deadGrantsTakeTwoLegs()
{
    const domain::Mailbox mailbox = build::mailbox(1);
    const auto closed = anAcl().withDefault(roles::none).withGroup(staffNumber, roles::availabilityOnly);
    Subject subject = subjectOf(mailbox, closed.value());
    subject.verified = domain::Verified {subject.value, false};
    subject.deadGroups = {build::recipientId(staffNumber)};
    const auto policies = build::policySet(build::policy());
    domain::calendar::Conditions conditions;
    conditions.now = noon;
    change::Segment segment(policies, conditions);
    QCOMPARE(planned(segment, subject), u"change grant-dead remove Group 501 add Group 501"_s);
}

void TestIntents::sightIsEstimated()
{
    const change::SightEstimate some = change::Plan::sight(100, {10, 15});
    QCOMPARE(some.keep, 25);
    QCOMPARE(some.lose, 75);
    const change::SightEstimate all = change::Plan::sight(20, {10, 15});
    QCOMPARE(all.keep, 20);
    QCOMPARE(all.lose, 0);
}

MULLION_TEST(TestIntents)
#include "test_intents.moc"
