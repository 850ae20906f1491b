// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/viewing.h"

#include "session/policies.h"

#include <array>

using namespace Qt::StringLiterals;

namespace session {
namespace {

using domain::calendar::Acl;
using domain::calendar::Entry;
using What = NotExamined::What;

constexpr std::array whatNames {"full-access"_L1, "entry"_L1, "group"_L1};

const domain::Recipient *find(const domain::RecipientIndex &index, const QString &viewer)
{
    if (const domain::Recipient *found = index.byAddress(viewer.trimmed()))
        return found;
    const auto guid = core::RecipientId::fromText(viewer.trimmed());
    return guid.isNull() ? nullptr : index.byGuid(guid);
}

/// Groups that have an entry; who is not in the index may be one.
std::vector<core::RecipientId> groupsIn(const Acl &acl, const domain::RecipientIndex &index, core::RecipientId viewer)
{
    std::vector<core::RecipientId> groups;
    for (const Entry &entry : acl.entries()) {
        if (entry.who.kind != domain::Trustee::Kind::Recipient || entry.who.recipient == viewer)
            continue;
        const domain::Recipient *who = index.byGuid(entry.who.recipient);
        if (!who || who->type.contains("Group"_L1))
            groups.push_back(entry.who.recipient);
    }
    return groups;
}

/// Everybody who may own an entry that several could: asked one by one, but for names as common as no name.
std::vector<core::RecipientId> namesakesIn(const Acl &acl, const domain::RecipientIndex &index)
{
    constexpr size_t tooCommon = 20;
    std::vector<core::RecipientId> all;
    for (const Entry &entry : acl.entries()) {
        if (entry.who.kind != domain::Trustee::Kind::Ambiguous)
            continue;
        const auto namesakes = index.byName(entry.who.text);
        if (namesakes.size() > tooCommon)
            continue;
        for (const domain::Recipient *one : namesakes)
            all.push_back(one->guid);
    }
    return all;
}

QString nameOf(core::RecipientId group, const Acl &acl, const domain::RecipientIndex &index)
{
    if (const domain::Recipient *known = index.byGuid(group))
        return known->name;
    const Entry *entry = acl.find(group);
    return entry ? entry->who.text : group.text();
}

} // namespace

QString notExaminedName(NotExamined::What what)
{
    return whatNames[size_t(what)];
}

QCoro::Task<core::Result<Viewing>> viewingOf(
    Session &session, domain::MailboxRef mailbox, domain::Value calendar, QString viewer, std::stop_token stop)
{
    const auto index = storedIndex(session.reader());
    if (!index)
        co_return core::failure(index.error());
    const domain::Recipient *who = find(**index, viewer);
    if (!who)
        co_return core::failure(core::Errc::NotFound, viewer, u"nobody of the last scan has this address"_s);

    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());

    Viewing viewing;
    viewing.viewer = *who;
    viewing.notExamined.push_back({What::FullAccess, {}});
    viewing.isOwner = who->guid == mailbox.guid;
    if (viewing.isOwner)
        co_return viewing;
    Acl acl = calendar.as<Acl>();
    const std::vector<core::RecipientId> namesakes = namesakesIn(acl, **index);
    if (!namesakes.empty()) {
        const auto told = co_await (*client)->calendars().readTelling(mailbox, namesakes, change::Priority::Click, stop);
        if (told)
            acl = told->as<Acl>();
    }
    viewing.seen = domain::visibility(acl, who->guid, {});
    if (viewing.seen.decided == domain::Visibility::Decided::Own)
        co_return viewing;

    const std::vector<core::RecipientId> groups = groupsIn(acl, **index, who->guid);
    exchange::GroupReach reach;
    if (!groups.empty()) {
        auto read = co_await (*client)->directory().reach(groups, *index, change::Priority::Click, stop);
        if (!read)
            co_return core::failure(read.error());
        reach = std::move(*read);
    }
    viewing.seen = domain::visibility(acl, who->guid, reach.memberships.groupsOf(who->guid));
    for (const QString &text : viewing.seen.notExamined)
        viewing.notExamined.push_back({What::Entry, text});
    for (const auto &[group, error] : reach.unread)
        viewing.notExamined.push_back({What::Group, nameOf(group, acl, **index)});
    co_return viewing;
}

} // namespace session
