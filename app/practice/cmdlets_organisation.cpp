// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"

#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

void getOrganizationConfig(Context &context)
{
    context.one([&](Row &row) {
        const QString name = context.state.domain.section(u'.', 0, 0) + u".onmicrosoft.com"_s;
        row.text("Name", name);
        row.text("DisplayName", u"Practice organisation");
        row.guid("Guid", context.state.tenantId);
        row.flag("MailTipsAllTipsEnabled", true);
        row.flag("MailTipsExternalRecipientsTipsEnabled", false);
        row.flag("MailTipsGroupMetricsEnabled", true);
        row.number("MailTipsLargeAudienceThreshold", 25);
        row.flag("MailTipsMailboxSourcedTipsEnabled", true);
        row.nil("EwsEnabled");
        row.nil("EwsApplicationAccessPolicy");
        row.flag("OAuth2ClientProfileEnabled", true);
        row.flag("IsDehydrated", false);
        row.text("Identity", name);
    });
}

void getTransportConfig(Context &context)
{
    context.one([](Row &row) {
        row.text("Name", u"Transport Settings");
        row.flag("SmtpClientAuthenticationDisabled", true);
        row.text("MaxSendSize", u"35 MB (36,700,160 bytes)");
        row.text("Identity", u"Transport Settings");
    });
}

void getAcceptedDomain(Context &context)
{
    const QString initial = context.state.domain.section(u'.', 0, 0) + u".onmicrosoft.com"_s;
    JsonWriter json;
    json.beginArray();
    for (const QString &domain : {context.state.domain, u"old."_s + context.state.domain, initial}) {
        const QString asked = context.text(u"identity");
        if (!asked.isEmpty() && asked.compare(domain, Qt::CaseInsensitive) != 0)
            continue;
        Row row(json, context.call.select);
        row.text("DomainName", domain);
        row.text("Name", domain);
        row.text("AdminDisplayName", u"");
        row.text("DomainType", u"Authoritative");
        row.flag("Default", domain == context.state.domain);
        row.flag("InitialDomain", domain == initial);
        row.text("Identity", domain);
    }
    json.endArray();
    context.answer.rows = json.take();
    if (context.answer.rows == "[]")
        context.failNotFound(context.text(u"identity"));
}

void getOrganizationRelationship(Context &context)
{
    context.one([](Row &row) {
        row.text("Name", u"Fabrikam");
        row.text("Identity", u"Fabrikam");
        row.list("DomainNames", {u"fabrikam.example.net"_s});
        row.flag("Enabled", true);
        row.flag("FreeBusyAccessEnabled", true);
        row.text("FreeBusyAccessLevel", u"AvailabilityOnly");
        row.nil("FreeBusyAccessScope");
        row.text("TargetApplicationUri", u"outlook.com");
    });
}

void getConnector(Context &) { }

constexpr std::array<Spec, 5> organisationTable{{
    {u"Get-OrganizationConfig", false, u"", getOrganizationConfig},
    {u"Get-TransportConfig", false, u"identity", getTransportConfig},
    {u"Get-AcceptedDomain", false, u"identity resultsize", getAcceptedDomain},
    {u"Get-OrganizationRelationship", false, u"identity", getOrganizationRelationship},
    {u"Get-IntraOrganizationConnector", false, u"identity", getConnector},
}};

struct V2
{
    const char16_t *endpoint;
    const char16_t *cmdlet;
    const char16_t *parameters;
    const char16_t *properties;
};

constexpr auto memberProperties = u"displayname primarysmtpaddress alias recipienttype recipienttypedetails "
                                  u"hiddenfromaddresslistsenabled firstname lastname";
constexpr auto entryProperties
    = u"foldername user accessrights sharingpermissionflags identity isvalid objectstate";

constexpr std::array<V2, 10> v2Table{{
    {u"organizationconfig", u"get-organizationconfig", u"",
        u"name mailtipsalltipsenabled mailtipsexternalrecipientstipsenabled mailtipsgroupmetricsenabled "
        u"mailtipslargeaudiencethreshold mailtipsmailboxsourcedtipsenabled"},
    {u"accepteddomain", u"get-accepteddomain", u"identity resultsize",
        u"domainname domaintype name admindisplayname"},
    {u"mailbox", u"get-mailbox", u"identity resultsize includegrantsendonbehalftowithdisplaynames",
        u"name displayname userprincipalname alias recipienttype recipienttypedetails emailaddresses "
        u"primarysmtpaddress maxsendsize grantsendonbehalfto grantsendonbehalftowithdisplaynames "
        u"externaldirectoryobjectid guid id identity distinguishedname legacyexchangedn objectstate isvalid"},
    {u"mailbox", u"set-mailbox", u"identity grantsendonbehalfto", u""},
    {u"mailboxfolderpermission", u"get-mailboxfolderpermission", u"identity resultsize", entryProperties},
    {u"mailboxfolderpermission", u"add-mailboxfolderpermission",
        u"identity user accessrights sharingpermissionflags", entryProperties},
    {u"mailboxfolderpermission", u"set-mailboxfolderpermission",
        u"identity user accessrights sharingpermissionflags", u""},
    {u"mailboxfolderpermission", u"remove-mailboxfolderpermission", u"identity user", u""},
    {u"distributiongroupmember", u"get-distributiongroupmember", u"identity resultsize", memberProperties},
    {u"dynamicdistributiongroupmember", u"get-dynamicdistributiongroupmember", u"identity resultsize",
        memberProperties},
}};

CmdletError ambiguous(const QString &what)
{
    return {u"Microsoft.Exchange.AdminApi.CommandInvocation.AmbiguousParameterSetException"_s,
        u"Parameter set cannot be resolved using the specified named parameters. Invalid cmdlet parameters specified. "_s
            + what,
        {}};
}

} // namespace

std::span<const Spec> organisationCmdlets()
{
    return organisationTable;
}

bool isV2Endpoint(const QString &endpoint)
{
    for (const V2 &row : v2Table) {
        if (endpoint.toLower() == QStringView(row.endpoint))
            return true;
    }
    return false;
}

std::optional<CmdletError> refusedByV2(const QString &endpoint, const Call &call)
{
    for (const V2 &row : v2Table) {
        if (endpoint.toLower() != QStringView(row.endpoint)
            || call.cmdlet.toLower() != QStringView(row.cmdlet))
            continue;
        const QString known = u' ' + QString::fromUtf16(row.parameters) + u' ';
        for (auto it = call.parameters.begin(); it != call.parameters.end(); ++it) {
            if (!known.contains(u' ' + it.key().toLower() + u' '))
                return ambiguous(it.key());
        }
        return std::nullopt;
    }
    return ambiguous(call.cmdlet);
}

Select v2Properties(const QString &cmdlet)
{
    for (const V2 &row : v2Table) {
        if (cmdlet.toLower() == QStringView(row.cmdlet)) {
            const QStringList names = QString::fromUtf16(row.properties).split(u' ', Qt::SkipEmptyParts);
            return Select(names.begin(), names.end());
        }
    }
    return {};
}

} // namespace practice
