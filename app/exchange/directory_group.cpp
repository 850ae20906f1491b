// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directory.h"

#include "exchange/answer.h"
#include "exchange/cmdlets.h"
#include "exchange/directory_graph.h"
#include "exchange/paging.h"

#include <QSet>
#include <deque>

namespace exchange {

using namespace Qt::StringLiterals;
using change::Priority;
using core::Errc;
using core::failure;
using core::Result;
using domain::GroupFacts;
using domain::Recipient;

namespace {

/// Nested groups that pass a right on are security groups; their members are read in turn.
bool isSecurityGroup(const QString &type)
{
    return type == u"MailUniversalSecurityGroup" || type == u"UniversalSecurityGroup" || type == u"Group";
}

/// Objects without a security identity of their own, to whom a group's right does not come. Wire
/// reference 3.2.
bool cannotInherit(const QString &type)
{
    static const QStringList types{u"MailUniversalDistributionGroup"_s, u"MailNonUniversalGroup"_s,
        u"DynamicDistributionGroup"_s, u"RoomList"_s, u"GroupMailbox"_s, u"MailContact"_s, u"Contact"_s,
        u"PublicFolder"_s};
    return types.contains(type);
}

Call groupCall(const QString &cmdlet, const QString &identity, Priority priority = Priority::Apply)
{
    const cmdlets::Target target{Surface::Beta, priority};
    Call call = cmdlets::one(cmdlet, identity, target);
    call.timeClass = TimeClass::ListPage;
    return call;
}

/// Who is in a group itself.
QCoro::Task<Result<std::vector<Recipient>>> directMembers(
    CallPort &calls, core::RecipientId group, Priority priority, std::stop_token stop)
{
    Call call = groupCall(u"Get-DistributionGroupMember"_s, group.text(), priority);
    call.parameters.insert(u"ResultSize"_s, u"Unlimited"_s);
    const Result<QJsonArray> rows = co_await readAll(calls, call, stop);
    if (!rows)
        co_return failure(rows.error());
    std::vector<Recipient> members;
    for (const QJsonValue &row : *rows) {
        const Result<Recipient> member = cmdlets::readRecipient(row.toObject());
        if (!member)
            co_return failure(member.error());
        members.push_back(*member);
    }
    co_return members;
}

struct Members
{
    int people = 0;
    std::vector<Recipient> cannotInherit;
};

/// Breadth first through nested groups, each once, so that groups that contain each other end.
QCoro::Task<Result<Members>> membersOf(CallPort &calls, core::RecipientId group, std::stop_token stop)
{
    Members members;
    QSet<core::RecipientId> seen{group};
    std::deque<core::RecipientId> open{group};
    while (!open.empty()) {
        const core::RecipientId next = open.front();
        open.pop_front();
        const auto found = co_await directMembers(calls, next, Priority::Apply, stop);
        if (!found)
            co_return failure(found.error());
        for (const Recipient &member : *found) {
            if (seen.contains(member.guid))
                continue;
            seen.insert(member.guid);
            if (isSecurityGroup(member.type))
                open.push_back(member.guid);
            else if (cannotInherit(member.type))
                members.cannotInherit.push_back(member);
            else
                ++members.people;
        }
    }
    co_return members;
}

GroupFacts readFacts(const QJsonObject &row, const Recipient &recipient)
{
    GroupFacts facts;
    facts.recipient = recipient;
    facts.sid = answer::optionalText(row, u"Sid");
    facts.synchronised = answer::flag(row, u"IsDirSynced");
    facts.managedBy = answer::texts(row, u"ManagedBy");
    facts.memberJoin = answer::text(row, u"MemberJoinRestriction");
    return facts;
}

} // namespace

QCoro::Task<Result<GroupFacts>> Directory::group(
    QString identity, std::shared_ptr<const domain::RecipientIndex> index, std::stop_token stop)
{
    const QString name = identity.trimmed();
    if (name.isEmpty())
        co_return failure(Errc::BadInput, identity, u"an empty name could mean every group"_s);

    GroupFacts facts;
    if (m_surfaces.exchange() == Surface::V2) {
        const Result<GroupFacts> byGraph = co_await graph::group(m_calls, name, stop);
        if (!byGraph)
            co_return failure(byGraph.error());
        facts = *byGraph;
    } else {
        const Call call = groupCall(u"Get-DistributionGroup"_s, name);
        const Result<QJsonArray> rows = co_await readAll(m_calls, call, stop);
        if (!rows && rows.error().code == Errc::NotFound && index && index->byAddress(name) != nullptr)
            co_return failure(Errc::NotFound, name,
                u"this is no distribution or security group but a recipient of type %1"_s.arg(
                    index->byAddress(name)->type));
        if (!rows)
            co_return failure(rows.error());
        if (rows->isEmpty())
            co_return failure(Errc::NotFound, name, u"no group of this name"_s);
        if (rows->size() > 1)
            co_return failure(Errc::Ambiguous, name, u"%1 groups have this name"_s.arg(rows->size()));
        const QJsonObject row = rows->first().toObject();
        const Result<Recipient> recipient = cmdlets::readRecipient(row);
        if (!recipient)
            co_return failure(recipient.error());
        facts = readFacts(row, *recipient);
        const Result<Members> members = co_await membersOf(m_calls, recipient->guid, stop);
        if (!members && members.error().code == Errc::Cancelled)
            co_return failure(members.error());
        if (members) { // else the count stays unknown
            facts.members = members->people;
            facts.cannotInherit = members->cannotInherit;
        }
    }
    if (index) {
        for (const Recipient *other : index->byName(facts.recipient.name)) {
            if (other->guid != facts.recipient.guid && other->externalId != facts.recipient.externalId)
                facts.namesakes.push_back(*other);
        }
    }
    co_return facts;
}

QCoro::Task<Result<GroupReach>> Directory::reach(std::vector<core::RecipientId> groups,
    std::shared_ptr<const domain::RecipientIndex> index, Priority priority, std::stop_token stop)
{
    const bool byGraph = m_surfaces.exchange() == Surface::V2;
    QHash<QUuid, core::RecipientId> guids;
    if (byGraph && index) {
        for (const Recipient &recipient : index->all())
            guids.insert(recipient.externalId, recipient.guid);
    }
    GroupReach reach;
    QSet<core::RecipientId> seen(groups.begin(), groups.end());
    std::deque<core::RecipientId> open(groups.begin(), groups.end());
    while (!open.empty()) {
        const core::RecipientId next = open.front();
        open.pop_front();
        Result<std::vector<Recipient>> found;
        if (byGraph)
            found = co_await graph::members(m_calls, next, priority, stop);
        else
            found = co_await directMembers(m_calls, next, priority, stop);
        if (!found && (found.error().code == Errc::Cancelled || found.error().code == Errc::SignInNeeded))
            co_return failure(found.error());
        if (!found) {
            reach.unread.emplace_back(next, found.error());
            continue;
        }
        for (const Recipient &member : *found) {
            const core::RecipientId guid = guids.value(member.externalId, member.guid);
            if (cannotInherit(member.type))
                continue;
            reach.memberships.add(next, guid);
            if (isSecurityGroup(member.type) && !seen.contains(guid)) {
                seen.insert(guid);
                open.push_back(guid);
            }
        }
    }
    co_return reach;
}

} // namespace exchange
