// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/scenario.h"

#include <algorithm>

namespace scenario {

using domain::Value;
using domain::calendar::Acl;

namespace {

bool isAbout(const QString &who, const PolicySketch &policy)
{
    if (who == "default"_L1 || (who == "anonymous"_L1 && !policy.anonymous.isEmpty()) || who == u"text:NT:"_s + formerSid)
        return true;
    const auto isGroup = [&who](quint32 group) { return who == guidOf(group); };
    return std::any_of(policy.grants.begin(), policy.grants.end(), [&](const GroupGrant &g) { return isGroup(g.number); })
        || std::any_of(policy.managed.begin(), policy.managed.end(), isGroup);
}

} // namespace

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

} // namespace scenario
