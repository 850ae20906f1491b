// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"

#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr std::array<Kind, 3> groupKinds{Kind::SecurityGroup, Kind::DistributionGroup, Kind::RoomList};
constexpr std::array<Kind, 1> dynamicKinds{Kind::DynamicGroup};

void writeGroup(Context &context, Row &row, qint32 index)
{
    const State &state = context.state;
    const Recipient &r = state.recipients[size_t(index)];
    const Group &group = state.groups[size_t(r.group)];
    QStringList owners;
    for (const qint32 i : group.managedBy)
        owners += state.recipients[size_t(i)].name;
    row.text("Name", r.name);
    row.text("DisplayName", r.displayName);
    row.text("Alias", r.alias);
    row.text("PrimarySmtpAddress", r.address);
    row.list("EmailAddresses", {u"SMTP:"_s + r.address});
    row.guid("Guid", r.guid);
    row.text("ExternalDirectoryObjectId", guidText(r.externalId));
    if (context.tenant.faults.groupSid && r.kind == Kind::SecurityGroup)
        row.text("Sid", state.sid(r));
    row.text("RecipientType", recipientType(r.kind));
    row.text("RecipientTypeDetails", typeDetails(r.kind));
    row.text("GroupType", r.kind == Kind::SecurityGroup ? u"Universal, SecurityEnabled" : u"Universal");
    row.list("ManagedBy", owners);
    row.text("MemberJoinRestriction", group.joinRestriction);
    row.text("MemberDepartRestriction", group.joinRestriction);
    row.flag("IsDirSynced", r.dirSynced);
    row.flag("HiddenFromAddressListsEnabled", r.hidden);
    row.flag("HiddenGroupMembershipEnabled", false);
    if (!group.filter.isEmpty())
        row.text("RecipientFilter", group.filter);
    row.text("Id", r.name);
    row.text("Identity", r.name);
    row.text("DistinguishedName", state.distinguishedName(r));
    row.date("WhenCreated", r.created);
    row.flag("IsValid", true);
    row.text("ObjectState", u"Unchanged");
}

void getGroup(Context &context)
{
    context.list([&] { return context.select(groupKinds, FilterSet::Group); },
        [&](Row &row, qint32 i) { writeGroup(context, row, i); });
}

void getDynamicGroup(Context &context)
{
    context.list([&] { return context.select(dynamicKinds, FilterSet::Group); },
        [&](Row &row, qint32 i) { writeGroup(context, row, i); });
}

std::vector<qint32> membersOf(Context &context, bool dynamic)
{
    const qint32 index = context.recipient(context.text(u"identity"));
    if (index < 0)
        return {};
    const Recipient &r = context.state.recipients[size_t(index)];
    if (r.group < 0 || (r.kind == Kind::DynamicGroup) != dynamic || r.kind == Kind::UnifiedGroup) {
        context.failNotFound(context.text(u"identity"));
        return {};
    }
    const Group &group = context.state.groups[size_t(r.group)];
    if (!dynamic)
        return group.members;
    const auto filter = Filter::parse(group.filter, FilterSet::Recipient);
    std::vector<qint32> found;
    for (qint32 i = 0; i < qint32(context.state.recipients.size()); ++i) {
        const Recipient &member = context.state.recipients[size_t(i)];
        if (!member.deleted && std::holds_alternative<Filter>(filter)
            && std::get<Filter>(filter).matches(context.state, i))
            found.push_back(i);
    }
    return found;
}

void listMembers(Context &context, bool dynamic)
{
    context.list([&] { return membersOf(context, dynamic); },
        [&](Row &row, qint32 i) {
            const Recipient &r = context.state.recipients[size_t(i)];
            row.text("Name", r.name);
            row.text("DisplayName", r.displayName);
            row.text("Alias", r.alias);
            row.text("PrimarySmtpAddress", r.address);
            row.guid("Guid", r.guid);
            row.text("ExternalDirectoryObjectId", guidText(r.externalId));
            row.text("RecipientType", recipientType(r.kind));
            row.text("RecipientTypeDetails", typeDetails(r.kind));
            row.flag("HiddenFromAddressListsEnabled", r.hidden);
            row.text("FirstName", r.firstName);
            row.text("LastName", r.lastName);
            row.text("Identity", r.name);
        });
}

void getMembers(Context &context)
{
    listMembers(context, false);
}

void getDynamicMembers(Context &context)
{
    listMembers(context, true);
}

constexpr std::array<Spec, 4> groupTable{{
    {u"Get-DistributionGroup", false,
        u"identity filter recipienttypedetails resultsize pagesize anr managedby organizationalunit sortby "
        u"includegrantsendonbehalftowithdisplaynames",
        getGroup},
    {u"Get-DynamicDistributionGroup", false, u"identity filter resultsize pagesize", getDynamicGroup},
    {u"Get-DistributionGroupMember", false, u"identity resultsize pagesize includesoftdeletedobjects",
        getMembers},
    {u"Get-DynamicDistributionGroupMember", false, u"identity resultsize pagesize includesoftdeletedobjects",
        getDynamicMembers},
}};

} // namespace

std::span<const Spec> groupCmdlets()
{
    return groupTable;
}

} // namespace practice
