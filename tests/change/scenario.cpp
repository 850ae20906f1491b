// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/scenario.h"

#include <QJsonDocument>

namespace scenario {

using domain::Value;
using domain::calendar::Acl;
using domain::calendar::Right;

namespace {

QString addressOf(quint32 group)
{
    return u"g%1@example.com"_s.arg(group);
}

domain::RecipientIndex tenant()
{
    std::vector<domain::Recipient> all;
    for (const quint32 group : groupNumbers)
        all.push_back(build::recipient(group, u"Group %1"_s.arg(group, 0, 16), addressOf(group), u"MailUniversalSecurityGroup"_s));
    return domain::RecipientIndex(std::move(all));
}

Right right(const QString &role)
{
    return Right::fromRole(role).value();
}

Right randomRight(Dice &dice)
{
    if (dice.oneIn(12))
        return Right::fromNames({u"ReadItems"_s, u"FolderVisible"_s, u"CreateItems"_s}).value();
    return right(dice.pick(roleNames));
}

} // namespace

int count(int normal)
{
    return qEnvironmentVariableIntValue("MULLION_LONG") != 0 ? normal * 40 : normal;
}

QString guidOf(quint32 group)
{
    return build::uuid(group).toString(QUuid::WithoutBraces);
}

model::Powers powers(const QString &role)
{
    return model::roles().at(role);
}

domain::calendar::Policy policyFrom(const PolicySketch &sketch)
{
    QJsonArray grants;
    for (const GroupGrant &grant : sketch.grants)
        grants.append(QJsonObject {{u"group"_s, addressOf(grant.number)}, {u"right"_s, grant.right},
            {u"match"_s, grant.exact ? u"exact"_s : u"at-least"_s}});
    QJsonArray managed;
    for (const quint32 group : sketch.managed)
        managed.append(addressOf(group));
    QJsonObject json {{u"format"_s, u"mullion-policy/1"_s}, {u"name"_s, u"Random"_s}, {u"scope"_s, u"type:user"_s},
        {u"baseline"_s, QJsonArray::fromStringList(sketch.baseline)}, {u"default"_s, sketch.defaultRight}, {u"grants"_s, grants},
        {u"managed"_s, managed}, {u"customised"_s, sketch.customised}, {u"kept-grant"_s, sketch.raise ? u"raise"_s : u"leave-out"_s},
        {u"drift"_s, QJsonObject {{u"narrower"_s, sketch.narrower}, {u"wider"_s, sketch.wider}}}};
    if (!sketch.anonymous.isEmpty())
        json.insert(u"anonymous"_s, sketch.anonymous);
    const auto parsed = domain::calendar::Policy::parse(QJsonDocument(json).toJson(), u"random.json"_s);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return parsed->resolved(tenant()).value();
}

PolicySketch randomPolicy(Dice &dice)
{
    PolicySketch sketch;
    sketch.defaultRight = dice.oneIn(4) ? u"AvailabilityOnly"_s : u"None"_s;
    if (dice.oneIn(5))
        sketch.baseline = {u"LimitedDetails"_s};
    if (dice.oneIn(6))
        sketch.baseline.append(u"None"_s);
    if (dice.oneIn(3))
        sketch.anonymous = dice.pick<QString>({u"None"_s, u"AvailabilityOnly"_s, u"LimitedDetails"_s});
    for (const quint32 group : groupNumbers) {
        const QString right = dice.pick<QString>({u"AvailabilityOnly"_s, u"LimitedDetails"_s, u"Reviewer"_s, u"Editor"_s});
        if (dice.oneIn(2) && model::covers(powers(right), powers(sketch.defaultRight)))
            sketch.grants.append({group, right, dice.oneIn(3)});
        if (dice.oneIn(3))
            sketch.managed.append(group);
    }
    sketch.customised = dice.pick<QString>({u"preserve"_s, u"preserve"_s, u"overwrite"_s, u"hold"_s});
    const QList<QString> drift {u"report"_s, u"accept"_s, u"enforce"_s};
    sketch.narrower = dice.pick(drift);
    sketch.wider = dice.pick(drift);
    sketch.raise = dice.oneIn(3);
    return sketch;
}

Acl randomAcl(Dice &dice, const PolicySketch &policy, bool withFormer)
{
    build::AclBuilder acl = build::anAcl();
    const int kind = dice.below(4);
    if (kind == 0)
        acl = acl.withDefault(randomRight(dice));
    else if (kind == 1)
        acl = acl.withDefault(right(policy.defaultRight));
    else if (kind == 2)
        acl = acl.withDefault(right(policy.baseline.front()));
    if (dice.oneIn(3))
        acl = acl.withAnonymous(right(dice.pick(roleNames.mid(0, 3))));
    for (const quint32 group : groupNumbers) {
        if (dice.oneIn(3))
            acl = acl.withGroup(group, randomRight(dice));
    }
    for (quint32 person = 0x801; person < 0x804; ++person) {
        if (!dice.oneIn(2))
            continue;
        const bool delegate = dice.oneIn(3);
        acl = acl.with(domain::Trustee::of(build::recipientId(person), u"Person %1"_s.arg(person)), delegate ? right(u"Editor"_s) : randomRight(dice),
            delegate ? (dice.oneIn(2) ? domain::calendar::Sharing::Delegate : domain::calendar::Sharing::DelegateWithPrivate)
                     : domain::calendar::Sharing::None);
    }
    if (dice.oneIn(4))
        acl = acl.with({domain::Trustee::Kind::Orphan, u"NT:S-1-5-21-9-9-9-9"_s, {}}, randomRight(dice));
    if (dice.oneIn(6))
        acl = acl.with({domain::Trustee::Kind::External, u"ExchangePublishedUser.pat@example.org"_s, {}}, right(u"Reviewer"_s));
    if (dice.oneIn(6))
        acl = acl.with({domain::Trustee::Kind::Ambiguous, u"Chris Green"_s, {}}, right(u"Reviewer"_s));
    if (withFormer)
        acl = acl.with({domain::Trustee::Kind::Orphan, u"NT:"_s + formerSid, {}}, right(u"AvailabilityOnly"_s));
    return acl;
}

model::Entries entries(const Value &value)
{
    return model::entriesOf(QJsonDocument::fromJson(value.json()).object());
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

} // namespace scenario
