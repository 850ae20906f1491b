// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/policy.h"

#include "domain/calendar/policy_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

core::Error groupError(core::Errc code, const QString &file, const PolicyGroup &group, const QString &message)
{
    const QString place = group.line > 0
        ? u"line %1, column %2: "_s.arg(QString::number(group.line), QString::number(group.column))
        : QString();
    return core::Error {code, file.isEmpty() ? group.address : file, place + message, {}, {}};
}

core::Result<PolicyGroup> resolvedGroup(const PolicyGroup &group, const RecipientIndex &recipients, const QString &file)
{
    const Recipient *recipient = recipients.byAddress(group.address);
    if (!recipient)
        return core::failure(
            groupError(core::Errc::NotFound, file, group, u"nobody has the address \"%1\""_s.arg(group.address)));
    PolicyGroup known = group;
    known.id = recipient->guid;
    known.name = recipient->name;
    return known;
}

} // namespace

QJsonObject policyJson(const Policy &policy)
{
    QJsonArray baseline;
    for (const Right right : policy.baseline)
        baseline.append(right.text());
    QJsonArray grants;
    for (const Grant &grant : policy.grants)
        grants.append(QJsonObject {{u"group"_s, grant.group.address}, {u"right"_s, grant.right.text()}, {u"match"_s, matchName(grant.match)}});
    QJsonArray managed;
    for (const PolicyGroup &group : policy.managed)
        managed.append(group.address);
    QJsonObject json {{u"format"_s, u"mullion-policy/1"_s}, {u"name"_s, policy.name}, {u"scope"_s, policy.scope.text()},
        {u"baseline"_s, baseline}, {u"default"_s, policy.defaultRight.text()}, {u"grants"_s, grants}, {u"managed"_s, managed},
        {u"customised"_s, customisedName(policy.customised)}, {u"kept-grant"_s, keptGrantName(policy.keptGrant)},
        {u"drift"_s,
            QJsonObject {{u"narrower"_s, driftActionName(policy.narrower)}, {u"wider"_s, driftActionName(policy.wider)}}}};
    if (policy.anonymous)
        json.insert(u"anonymous"_s, policy.anonymous->text());
    return json;
}

QByteArray Policy::toJson() const
{
    return QJsonDocument(policyJson(*this)).toJson(QJsonDocument::Indented);
}

core::Result<Policy> Policy::resolved(const RecipientIndex &recipients) const
{
    Policy result = *this;
    for (size_t i = 0; i < grants.size(); ++i) {
        const core::Result<PolicyGroup> group = resolvedGroup(grants[i].group, recipients, file);
        if (!group)
            return core::failure(group.error());
        for (size_t k = 0; k < i; ++k) {
            if (result.grants[k].group.id == group->id)
                return core::failure(groupError(core::Errc::BadInput, file, *group,
                    u"\"%1\" is the same group as \"%2\""_s.arg(group->address, result.grants[k].group.address)));
        }
        result.grants[i].group = *group;
    }
    for (PolicyGroup &group : result.managed) {
        const core::Result<PolicyGroup> known = resolvedGroup(group, recipients, file);
        if (!known)
            return core::failure(known.error());
        group = *known;
    }
    return result;
}

bool Policy::isBaseline(Right right) const
{
    return std::find(baseline.begin(), baseline.end(), right) != baseline.end();
}

const Grant *Policy::grantFor(core::RecipientId group) const
{
    const auto found = std::find_if(grants.begin(), grants.end(), [group](const Grant &g) { return g.group.id == group; });
    return found == grants.end() ? nullptr : &*found;
}

} // namespace domain::calendar
