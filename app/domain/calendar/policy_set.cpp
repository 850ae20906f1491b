// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/policy_set.h"

#include "core/sha256.h"
#include "domain/calendar/policy_fault.h"
#include "domain/calendar/policy_json.h"
#include "domain/calendar/policy_text.h"
#include "domain/mailbox_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

bool isUserType(const QString &type)
{
    return type.compare("UserMailbox"_L1, Qt::CaseInsensitive) == 0;
}

/// Fields of a query whose value is not known of this mailbox.
QStringList unreadFields(const Query &query, const FieldSource &source)
{
    QStringList names;
    for (const Field field : query.fields()) {
        if (!source.field(field).known)
            names.append(fieldName(field));
    }
    return names;
}

core::Result<PolicySet> setFrom(const JsonNode &root, const QString &file)
{
    const JsonNode::Member *list = root.member(u"policies");
    if (root.members.size() != 2 || !list || list->value.kind != JsonNode::Kind::Array)
        return core::failure(errorAt(file, root.place, u"\"format\" and an array \"policies\" are expected, and nothing else"_s));
    std::vector<Policy> policies;
    for (const JsonNode &element : list->value.elements) {
        core::Result<Policy> policy = policyFrom(element, file);
        if (!policy)
            return core::failure(policy.error());
        policies.push_back(std::move(*policy));
    }
    return PolicySet::of(std::move(policies));
}

} // namespace

core::Result<PolicySet> PolicySet::of(std::vector<Policy> policies)
{
    if (policies.empty())
        return core::failure(core::Errc::BadInput, u"policies"_s, u"at least one policy is expected"_s);
    std::sort(policies.begin(), policies.end(), [](const Policy &a, const Policy &b) { return a.name < b.name; });
    const auto twice = std::adjacent_find(
        policies.begin(), policies.end(), [](const Policy &a, const Policy &b) { return a.name == b.name; });
    if (twice != policies.end())
        return core::failure(core::Error {core::Errc::BadInput, twice->name,
            u"two policies have this name: %1 and %2"_s.arg(twice->file, std::next(twice)->file), policyFault::nameTwice, {}});
    PolicySet set;
    set.m_policies = std::move(policies);
    return set;
}

core::Result<PolicySet> PolicySet::parse(const QByteArray &bytes, const QString &file)
{
    const core::Result<JsonNode> root = parseJson(bytes, file);
    if (!root)
        return core::failure(root.error());
    const JsonNode::Member *format = root->member(u"format");
    if (format && format->value.text == "mullion-policy-set/1"_L1)
        return setFrom(*root, file);
    core::Result<Policy> policy = policyFrom(*root, file);
    if (!policy)
        return core::failure(policy.error());
    std::vector<Policy> one;
    one.push_back(std::move(*policy));
    return of(std::move(one));
}

QByteArray PolicySet::toJson() const
{
    QJsonArray policies;
    for (const Policy &policy : m_policies)
        policies.append(policyJson(policy));
    return QJsonDocument(QJsonObject {{u"format"_s, u"mullion-policy-set/1"_s}, {u"policies"_s, policies}})
        .toJson(QJsonDocument::Indented);
}

QString PolicySet::hash() const
{
    return QString::fromLatin1(core::sha256Hex(toJson()));
}

core::Result<PolicySet> PolicySet::resolved(const RecipientIndex &recipients) const
{
    PolicySet set = *this;
    for (Policy &policy : set.m_policies) {
        core::Result<Policy> known = policy.resolved(recipients);
        if (!known)
            return core::failure(known.error());
        policy = std::move(*known);
    }
    return set;
}

core::Result<> PolicySet::checkReadable(const std::vector<Field> &unreadable) const
{
    for (const Policy &policy : m_policies) {
        for (const Field field : unreadable) {
            if (policy.scope.uses(field))
                return core::failure(core::Errc::BadInput, policy.name,
                    u"the scope rests on \"%1\", which this connection cannot read"_s.arg(fieldName(field)));
        }
    }
    return {};
}

core::Result<> PolicySet::checkDisjoint(std::span<const Mailbox> mailboxes) const
{
    if (m_policies.size() < 2)
        return {};
    for (const Mailbox &mailbox : mailboxes) {
        const Claim both = claim(mailbox);
        if (both.reason == Reason::ClaimedTwice)
            return core::failure(core::Errc::BadInput, m_policies[size_t(both.policy)].name,
                u"the policies \"%1\" and \"%2\" both claim %3"_s.arg(m_policies[size_t(both.policy)].name,
                    m_policies[size_t(both.other)].name, mailbox.ref.address));
    }
    return {};
}

Claim PolicySet::claim(const Mailbox &mailbox) const
{
    const MailboxFields source(mailbox);
    Claim result;
    bool wrongType = false;
    for (size_t i = 0; i < m_policies.size(); ++i) {
        const Policy &policy = m_policies[i];
        const Truth inScope = policy.scope.evaluate(source);
        if (inScope == Truth::False)
            continue;
        if (!policy.namesTypes() && !isUserType(mailbox.type)) {
            wrongType = true;
            continue;
        }
        if (inScope == Truth::Unknown) {
            result.reason = Reason::ScopeUnknown;
            result.facts += unreadFields(policy.scope, source);
        } else if (result.policy < 0) {
            result.policy = int(i);
        } else if (result.other < 0) {
            result.other = int(i);
        }
    }
    if (result.other >= 0)
        return {Truth::True, result.policy, result.other, Reason::ClaimedTwice,
            {m_policies[size_t(result.policy)].name, m_policies[size_t(result.other)].name}};
    if (result.reason == Reason::ScopeUnknown) { // even where another policy claims it: perhaps two do
        result.facts.removeDuplicates();
        return {Truth::Unknown, -1, -1, Reason::ScopeUnknown, result.facts};
    }
    if (result.policy >= 0)
        return {Truth::True, result.policy, -1, Reason::None, {}};
    if (wrongType)
        return {Truth::False, -1, -1, Reason::TypeNotInScope, {mailbox.type}};
    return {};
}

std::vector<PolicyGroup> PolicySet::groups() const
{
    std::vector<PolicyGroup> all;
    const auto add = [&all](const PolicyGroup &group) {
        if (std::none_of(all.begin(), all.end(), [&](const PolicyGroup &g) { return g.id == group.id; }))
            all.push_back(group);
    };
    for (const Policy &policy : m_policies) {
        for (const Grant &grant : policy.grants)
            add(grant.group);
        for (const PolicyGroup &group : policy.managed)
            add(group);
    }
    return all;
}

std::vector<core::RecipientId> PolicySet::groupIds() const
{
    std::vector<core::RecipientId> ids;
    for (const PolicyGroup &group : groups())
        ids.push_back(group.id);
    return ids;
}

} // namespace domain::calendar
