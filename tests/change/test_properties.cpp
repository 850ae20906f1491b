// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"
#include "change/planner.h"
#include "change/random_policies.h"
#include "domain/apps/profile.h"
#include "support/test_main.h"

#include <QTest>

using namespace scenario;
using domain::Value;

namespace {

model::Entries entries(const Value &value)
{
    return model::entriesOf(QJsonDocument::fromJson(value.json()).object());
}

/// What the calendar must be after the policy's first run on it: the rules of the product once more, in the words of
/// the model. None: the row must be held.
std::optional<model::Entries> expectedAfterFirstRun(const model::Entries &start, const PolicySketch &policy)
{
    const model::Powers everybody = start.at(u"default"_s).powers;
    const auto place = [](model::Entries &calendar, const GroupGrant &grant, const model::Powers &least) {
        const QString who = guidOf(grant.number);
        const auto found = calendar.find(who);
        if (found == calendar.end())
            calendar[who] = {least, u"none"_s};
        else if (grant.exact)
            found->second.powers = least;
        else if (!model::covers(found->second.powers, least))
            found->second.powers = model::united(found->second.powers, least);
    };
    const auto withoutManaged = [&policy](model::Entries calendar) {
        for (const quint32 group : policy.managed) {
            const bool granted = std::any_of(policy.grants.begin(), policy.grants.end(), [group](const GroupGrant &g) { return g.number == group; });
            if (!granted)
                calendar.erase(guidOf(group));
        }
        return calendar;
    };

    model::Entries wanted = withoutManaged(start);
    wanted[u"default"_s].powers = powers(policy.defaultRight);
    if (!policy.anonymous.isEmpty())
        wanted[u"anonymous"_s].powers = powers(policy.anonymous);
    for (const GroupGrant &grant : policy.grants)
        place(wanted, grant, powers(grant.right));
    if (wanted == start)
        return start;

    const bool isBaseline = std::any_of(policy.baseline.begin(), policy.baseline.end(), [&](const QString &role) { return powers(role) == everybody; });
    const bool closed = model::sightOf(everybody) == 0;
    const bool ownersChoice = !isBaseline && (everybody != powers(policy.defaultRight) || closed);
    if (!ownersChoice || (policy.customised == "overwrite"_L1 && !closed))
        return wanted;
    if (policy.customised == "hold"_L1)
        return std::nullopt;

    model::Entries kept = withoutManaged(start);
    if (!policy.anonymous.isEmpty() && model::covers(kept[u"anonymous"_s].powers, powers(policy.anonymous)))
        kept[u"anonymous"_s].powers = powers(policy.anonymous);
    if (closed)
        return kept;
    for (const GroupGrant &grant : policy.grants) {
        const model::Powers given = powers(grant.right);
        if (given == everybody && !kept.count(guidOf(grant.number)))
            continue;
        if (model::covers(given, everybody))
            place(kept, grant, given);
        else if (policy.raise)
            place(kept, grant, model::united(given, everybody));
    }
    return kept;
}

domain::Subject subjectFor(const domain::Mailbox &mailbox, const Acl &acl)
{
    domain::Subject subject;
    subject.mailbox = &mailbox;
    subject.value = acl.toValue();
    subject.readAt = build::at("2026-11-20T08:00:00Z");
    return subject;
}

domain::calendar::Conditions conditions()
{
    domain::calendar::Conditions all;
    all.now = build::at("2026-11-20T09:00:00Z");
    all.groups.push_back({build::recipientId(groupNumbers.front()), true, {}, {formerSid}});
    return all;
}

change::PlanRow planned(change::Intent &intent, const domain::Subject &subject)
{
    const change::Plan plan = change::plan(intent, std::span(&subject, 1), {});
    return plan.row(0);
}

/// What a scenario has found wrong; empty: nothing.
using Finding = QString;

/// Does the steps to the model and watches, at every moment, everybody who is only in groups.
Finding carryOut(const change::PlanRow &row, model::Entries &calendar, const QSet<QString> &dead)
{
    std::vector<std::set<QString>> viewers;
    for (int mask = 0; mask < 1 << groupNumbers.size(); ++mask) {
        std::set<QString> groups;
        for (int i = 0; i < groupNumbers.size(); ++i) {
            if (mask & (1 << i))
                groups.insert(guidOf(groupNumbers[i]));
        }
        viewers.push_back(std::move(groups));
    }
    QSet<QString> stillDead = dead;
    const auto sights = [&](const model::Entries &now, const QSet<QString> &without) {
        model::Entries living = now;
        for (const QString &who : without)
            living.erase(who);
        std::vector<int> all;
        for (const auto &groups : viewers)
            all.push_back(model::sightOf(living, groups));
        return all;
    };
    const std::vector<int> before = sights(calendar, dead);
    QSet<QString> deadInTheEnd = dead;
    for (const change::Step &step : row.steps) {
        if (step.call.value("verb"_L1).toString() == "remove"_L1)
            deadInTheEnd.remove(model::whoOf(step.call.value("who"_L1).toObject()));
    }
    const std::vector<int> after = sights(entries(row.after), deadInTheEnd);
    for (const change::Step &step : row.steps) {
        const QString refusal = model::execute(calendar, step.call);
        if (!refusal.isEmpty())
            return u"the service would refuse: "_s + refusal;
        if (step.call.value("verb"_L1).toString() == "remove"_L1)
            stillDead.remove(model::whoOf(step.call.value("who"_L1).toObject()));
        const std::vector<int> now = sights(calendar, stillDead);
        for (size_t i = 0; i < now.size(); ++i) {
            if (now[i] < std::min(before[i], after[i]))
                return u"somebody is in the dark between two steps"_s;
            if (now[i] > std::max(before[i], after[i]))
                return u"somebody sees too much between two steps"_s;
        }
    }
    if (calendar != entries(row.after))
        return u"the steps do not lead to the target"_s;
    return {};
}

bool isAbout(const QString &who, const PolicySketch &policy)
{
    if (who == "default"_L1 || (who == "anonymous"_L1 && !policy.anonymous.isEmpty()) || who == u"text:NT:"_s + formerSid)
        return true;
    const auto isGroup = [&who](quint32 group) { return who == guidOf(group); };
    return std::any_of(policy.grants.begin(), policy.grants.end(), [&](const GroupGrant &g) { return isGroup(g.number); })
        || std::any_of(policy.managed.begin(), policy.managed.end(), isGroup);
}

Finding nothingElse(const model::Entries &before, const model::Entries &after, const PolicySketch &policy)
{
    std::set<QString> everybody;
    for (const auto &[who, entry] : before)
        everybody.insert(who);
    for (const auto &[who, entry] : after)
        everybody.insert(who);
    for (const QString &who : everybody) {
        const bool same = before.count(who) && after.count(who) && before.at(who) == after.at(who);
        if (!same && !isAbout(who, policy))
            return u"an entry was touched that is none of the policy's: "_s + who;
    }
    return {};
}

/// No granted group sees less than it did, but where the policy closes Default over it (and then not less than its
/// grant), or where an exact grant says so.
Finding notUpsideDown(const model::Entries &before, const model::Entries &after, const PolicySketch &policy, const QSet<QString> &dead)
{
    for (const GroupGrant &grant : policy.grants) {
        const QString who = guidOf(grant.number);
        if (grant.exact || dead.contains(who))
            continue;
        const int was = model::sightOf(before, {who});
        const int is = model::sightOf(after, {who});
        const bool fromDefault = !before.count(who);
        const bool closes = model::sightOf(after.at(u"default"_s).powers) < model::sightOf(before.at(u"default"_s).powers);
        if (is < was && !(fromDefault && closes && is >= model::sightOf(powers(grant.right))))
            return u"a granted group sees less than before: "_s + who;
        if (before.at(u"default"_s) == after.at(u"default"_s) && after != before && after.count(who) && !before.count(who)
            && model::sightOf(after.at(who).powers) < model::sightOf(after.at(u"default"_s).powers))
            return u"a grant shows less than the Default that was kept: "_s + who;
    }
    return {};
}

Finding nobodyGains(const model::Entries &before, const model::Entries &after)
{
    for (const quint32 group : groupNumbers) {
        if (model::sightOf(after, {guidOf(group)}) > model::sightOf(before, {guidOf(group)}))
            return u"a calendar that its owner closed was opened"_s;
    }
    return {};
}

Finding comesBack(change::Intent &intent, const domain::Mailbox &mailbox, const Value &changed, const model::Entries &start)
{
    const domain::Subject subject = subjectFor(mailbox, changed.as<Acl>());
    const change::PlanRow row = planned(intent, subject);
    model::Entries calendar = entries(changed);
    if (row.kind == change::DecisionKind::Hold)
        return intent.kind() + u" held: "_s + domain::reasonName(row.reason) + row.facts.join(u"; "_s);
    if (row.kind == change::DecisionKind::Change) {
        const Finding wrong = carryOut(row, calendar, {});
        if (!wrong.isEmpty())
            return intent.kind() + u": "_s + wrong;
    }
    return calendar == start ? Finding() : intent.kind() + u" does not give back the start"_s;
}

Finding checkBack(const domain::calendar::PolicySet &policies, const domain::Mailbox &mailbox, const change::PlanRow &row, const model::Entries &start)
{
    const core::Instant now = build::at("2026-11-20T09:00:00Z");
    change::Restore::Options options;
    options.now = now;
    options.groups = policies.groupIds();
    QHash<core::MailboxId, change::Remembered> memory {{mailbox.ref.id, {mailbox.ref.generation, row.before, row.after}}};
    change::Restore restore(domain::FacetId::Calendar, memory, options);
    if (const Finding wrong = comesBack(restore, mailbox, row.after, start); !wrong.isEmpty())
        return wrong;
    change::Undo undo(domain::FacetId::Calendar, memory, {now});
    return comesBack(undo, mailbox, row.after, start);
}

/// Plans once more, with what the first time leaves behind.
Finding checkAgain(const domain::calendar::PolicySet &policies, domain::Subject subject, const change::PlanRow &row)
{
    if (row.kind == change::DecisionKind::Change) {
        subject.value = row.after;
        subject.verified = domain::Verified {row.after, row.keepsDefault};
        subject.deadGroups.clear();
    }
    if (!row.keepException.isEmpty())
        subject.exception = domain::Exception {row.keepException, {}, {}, conditions().now, {}, {}};
    change::Segment segment(policies, conditions());
    const change::PlanRow again = planned(segment, subject);
    if (again.kind == change::DecisionKind::Change)
        return u"planning again gives steps: "_s + domain::reasonName(again.reason);
    return {};
}

QByteArray described(const Finding &finding, int number, const domain::Subject &subject, const domain::calendar::Policy &policy, const change::PlanRow &row)
{
    QByteArray text = "scenario " + QByteArray::number(number) + ": " + finding.toUtf8() + "\npolicy " + policy.toJson() + "before " + subject.value.json();
    if (subject.verified)
        text += "\nverified " + subject.verified->value.json() + (subject.verified->defaultKept ? " kept" : "");
    if (subject.exception)
        text += "\nexception " + subject.exception->kept.toUtf8() + (subject.exception->expires ? " expired" : "");
    text += "\n" + change::decisionName(row.kind).toUtf8() + " " + domain::reasonName(row.reason).toUtf8();
    if (!row.after.isNull())
        text += "\nafter " + row.after.json();
    return text;
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunReachesExactlyThePolicy();
    void whateverIsRememberedNothingGoesWrong();
    void everyEntryComesBackFromASnapshot();
    void emailAppsReachTheProfileAndComeBack();
};

void TestProperties::firstRunReachesExactlyThePolicy()
{
    const int count = scenarios(2500);
    int changes = 0;
    for (int number = 0; number < count; ++number) {
        Dice dice(seed + quint32(number));
        const PolicySketch sketch = randomPolicy(dice);
        const domain::calendar::PolicySet policies = build::policySet(policyFrom(sketch));
        const domain::Mailbox mailbox = build::mailbox(1);
        const domain::Subject subject = subjectFor(mailbox, randomAcl(dice, sketch, false));
        const model::Entries start = entries(subject.value);
        const std::optional<model::Entries> expected = expectedAfterFirstRun(start, sketch);

        change::Segment segment(policies, conditions());
        const change::PlanRow row = planned(segment, subject);
        Finding finding;
        model::Entries calendar = start;
        if (row.kind == change::DecisionKind::Change) {
            ++changes;
            finding = carryOut(row, calendar, {});
        }
        if (finding.isEmpty() && (row.kind == change::DecisionKind::Hold) != !expected.has_value())
            finding = u"held, or not, against the rules"_s;
        if (finding.isEmpty() && expected && calendar != *expected)
            finding = u"the end is not what the policy wants"_s;
        if (finding.isEmpty())
            finding = nothingElse(start, calendar, sketch);
        if (finding.isEmpty())
            finding = notUpsideDown(start, calendar, sketch, {});
        if (finding.isEmpty())
            finding = checkAgain(policies, subject, row);
        if (finding.isEmpty() && row.kind == change::DecisionKind::Change)
            finding = checkBack(policies, mailbox, row, start);
        if (!finding.isEmpty())
            QFAIL(described(finding, number, subject, policies.policies().front(), row).constData());
    }
    qInfo("%d scenarios, %d of them with changes", count, changes);
    QVERIFY(changes > count / 3);
}

void TestProperties::whateverIsRememberedNothingGoesWrong()
{
    const int count = scenarios(4000);
    int changes = 0;
    for (int number = 0; number < count; ++number) {
        Dice dice(seed * 3 + quint32(number));
        const PolicySketch sketch = randomPolicy(dice);
        const domain::calendar::PolicySet policies = build::policySet(policyFrom(sketch));
        const domain::Mailbox mailbox = build::mailbox(1);
        const bool former = dice.oneIn(6);
        domain::Subject subject = subjectFor(mailbox, randomAcl(dice, sketch, former));
        const model::Entries start = entries(subject.value);
        if (dice.oneIn(2))
            subject.verified = domain::Verified {dice.oneIn(3) ? subject.value : randomAcl(dice, sketch, false).toValue(), dice.oneIn(3)};
        if (dice.oneIn(2)) {
            const QString kept = dice.oneIn(3) ? dice.pick(roleNames) : subject.value.as<Acl>().defaultEntry()->right.text();
            subject.exception = domain::Exception {kept, u"asked for"_s, u"Alex"_s, build::at("2026-11-01T00:00:00Z"), {}, {}};
            if (dice.oneIn(3))
                subject.exception->expires = build::at("2026-11-10T00:00:00Z");
        }
        QSet<QString> dead;
        if (dice.oneIn(5)) {
            subject.deadGroups.push_back(build::recipientId(groupNumbers.back()));
            if (start.count(guidOf(groupNumbers.back())))
                dead.insert(guidOf(groupNumbers.back()));
        }

        change::Segment segment(policies, conditions());
        const change::PlanRow row = planned(segment, subject);
        Finding finding;
        model::Entries calendar = start;
        if (row.kind == change::DecisionKind::Change) {
            ++changes;
            finding = carryOut(row, calendar, dead);
        }
        if (finding.isEmpty())
            finding = nothingElse(start, calendar, sketch);
        if (finding.isEmpty())
            finding = notUpsideDown(start, calendar, sketch, dead);
        const bool keptClosed = row.keepsDefault && model::sightOf(start.at(u"default"_s).powers) == 0;
        if (finding.isEmpty() && keptClosed)
            finding = nobodyGains(start, calendar);
        if (finding.isEmpty() && row.keepsDefault && calendar.at(u"default"_s) != start.at(u"default"_s))
            finding = u"a Default that is kept was changed"_s;
        if (finding.isEmpty())
            finding = checkAgain(policies, subject, row);
        if (finding.isEmpty() && row.kind == change::DecisionKind::Change && !former && row.via.isNull())
            finding = checkBack(policies, mailbox, row, start);
        if (!finding.isEmpty())
            QFAIL(described(finding, number, subject, policies.policies().front(), row).constData());
    }
    qInfo("%d scenarios, %d of them with changes", count, changes);
    QVERIFY(changes > count / 4);
}

void TestProperties::everyEntryComesBackFromASnapshot()
{
    const int count = scenarios(1500);
    const domain::Mailbox mailbox = build::mailbox(1);
    int changes = 0;
    for (int number = 0; number < count; ++number) {
        Dice dice(seed * 5 + quint32(number));
        const PolicySketch sketch = randomPolicy(dice);
        // Orphans, externals and the ambiguous cannot be made anew: here all are people and groups.
        const auto addressable = [](const Acl &acl) {
            std::vector<domain::calendar::Entry> all;
            for (const auto &entry : acl.entries()) {
                if (entry.who.kind <= domain::Trustee::Kind::Recipient)
                    all.push_back(entry);
            }
            return Acl(std::move(all)).toValue();
        };
        const Value then = addressable(randomAcl(dice, sketch, false));
        const Value now = addressable(randomAcl(dice, sketch, false));
        change::Restore::Options options;
        options.now = build::at("2026-11-20T09:00:00Z");
        options.everyEntry = true;
        change::Restore restore(domain::FacetId::Calendar, {{mailbox.ref.id, {mailbox.ref.generation, then, {}}}}, options);
        const Finding finding = comesBack(restore, mailbox, now, entries(then));
        changes += then != now;
        if (!finding.isEmpty())
            QFAIL(qPrintable(u"scenario %1: %2\n%3\n%4"_s.arg(QString::number(number), finding, QString::fromUtf8(now.json()), QString::fromUtf8(then.json()))));
    }
    qInfo("%d scenarios, %d of them with changes", count, changes);
    QVERIFY(changes > count / 2);
}

void TestProperties::emailAppsReachTheProfileAndComeBack()
{
    const int count = scenarios(1500);
    const domain::Mailbox mailbox = build::mailbox(1);
    const core::Instant now = build::at("2026-11-20T09:00:00Z");
    for (int number = 0; number < count; ++number) {
        Dice dice(seed * 7 + quint32(number));
        domain::apps::Switches start;
        for (const QString &name : domain::apps::Switches::names()) {
            const int state = dice.below(3);
            start.apps.insert(name, state == 2 ? std::nullopt : std::optional(state == 1));
        }
        if (dice.oneIn(2))
            start.forwarding = {u"old@example.org"_s, {}, dice.oneIn(2)};

        domain::Subject subject;
        subject.mailbox = &mailbox;
        subject.value = start.toValue();
        subject.readAt = now;
        change::Profile::Options options;
        options.now = now;
        const bool forwards = dice.oneIn(2);
        if (forwards)
            options.forwarding.insert(mailbox.ref.id, {u"kim@example.org"_s, {}, false});
        change::Profile profile(options);
        const change::PlanRow row = planned(profile, subject);

        // The model: a map of switches and where mail goes. No reader may be shut before mail goes on.
        QJsonObject apps = start.toJson().value("apps"_L1).toObject();
        QString goesTo = start.forwarding.address;
        for (const change::Step &step : row.steps) {
            if (step.call.contains("forwarding"_L1))
                goesTo = step.call.value("forwarding"_L1).toObject().value("address"_L1).toString();
            const QJsonObject sent = step.call.value("apps"_L1).toObject();
            for (auto it = sent.begin(); it != sent.end(); ++it) {
                QVERIFY2(it.key() == "SmtpClientAuthenticationDisabled"_L1 || !forwards || goesTo == "kim@example.org"_L1,
                    "an app was shut before mail had somewhere to go");
                apps.insert(it.key(), *it);
            }
        }
        for (const QString &name : domain::apps::Switches::names())
            QCOMPARE(apps.value(name), QJsonValue(false));
        QCOMPARE(goesTo, forwards ? u"kim@example.org"_s : start.forwarding.address);
        if (row.kind != change::DecisionKind::Change)
            continue;

        subject.value = row.after;
        QVERIFY(planned(profile, subject).kind == change::DecisionKind::Nothing);
        change::Undo undo(domain::FacetId::Apps, {{mailbox.ref.id, {{}, row.before, row.after}}}, {now});
        const change::PlanRow back = planned(undo, subject);
        QCOMPARE(back.kind, change::DecisionKind::Change);
        QCOMPARE(back.after, row.before);
        Value value = row.after;
        for (const change::Step &step : back.steps)
            value = change::facetOf(domain::FacetId::Apps).applied(value, step);
        QCOMPARE(value, row.before);
    }
    qInfo("%d scenarios", count);
}

MULLION_TEST(TestProperties)
#include "test_properties.moc"
