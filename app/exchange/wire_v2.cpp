// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wire.h"

#include "exchange/cloud.h"

#include <array>

namespace exchange::v2 {

using namespace Qt::StringLiterals;
using core::Errc;

namespace {

struct Entry
{
    QStringView cmdlet;
    QStringView endpoint;
    QStringView parameters; ///< Blank-separated.
};

/// Source: endpoints reference of the Admin API (preview), read November 2026; wire reference 1.3.
constexpr std::array<Entry, 10> table{{
    {u"Get-OrganizationConfig", u"OrganizationConfig", u""},
    {u"Get-AcceptedDomain", u"AcceptedDomain", u"Identity ResultSize"},
    {u"Get-Mailbox", u"Mailbox", u"Identity ResultSize IncludeGrantSendOnBehalfToWithDisplayNames"},
    {u"Set-Mailbox", u"Mailbox", u"Identity GrantSendOnBehalfTo"},
    {u"Get-MailboxFolderPermission", u"MailboxFolderPermission", u"Identity ResultSize"},
    {u"Add-MailboxFolderPermission", u"MailboxFolderPermission",
        u"Identity User AccessRights SharingPermissionFlags"},
    {u"Set-MailboxFolderPermission", u"MailboxFolderPermission",
        u"Identity User AccessRights SharingPermissionFlags"},
    {u"Remove-MailboxFolderPermission", u"MailboxFolderPermission", u"Identity User"},
    {u"Get-DistributionGroupMember", u"DistributionGroupMember", u"Identity ResultSize"},
    {u"Get-DynamicDistributionGroupMember", u"DynamicDistributionGroupMember", u"Identity ResultSize"},
}};

const Entry *find(const QString &cmdlet)
{
    for (const Entry &entry : table) {
        if (entry.cmdlet.compare(cmdlet, Qt::CaseInsensitive) == 0)
            return &entry;
    }
    return nullptr;
}

core::Error lacks(const Call &call, const QString &what)
{
    return {Errc::Refused, call.subject, u"the Admin API v2.0 has no %1"_s.arg(what), u"SurfaceLacks"_s, {}};
}

} // namespace

bool serves(const QString &cmdlet)
{
    return find(cmdlet) != nullptr;
}

core::Result<HttpRequest> request(const Endpoints &endpoints, const Call &call)
{
    const Entry *entry = find(call.cmdlet);
    if (entry == nullptr || !call.get.isEmpty())
        return core::failure(lacks(call, call.cmdlet));
    const QStringList known = entry->parameters.toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : call.parameters.keys()) {
        if (!known.contains(name, Qt::CaseInsensitive))
            return core::failure(lacks(call, u"%1 -%2"_s.arg(call.cmdlet, name)));
    }

    HttpRequest request;
    request.surface = Surface::V2;
    request.kind = call.kind;
    if (call.nextLink.isEmpty()) {
        request.url = endpoints.exchange;
        request.url.setPath(
            request.url.path() + u"/adminapi/v2.0/%1/%2"_s.arg(endpoints.tenant, entry->endpoint.toString()));
        if (!call.select.isEmpty())
            request.url.setQuery(u"$select="_s + call.select.join(u','));
    } else {
        request.url = QUrl(call.nextLink);
    }
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"},
        {"X-AnchorMailbox", (call.anchor.isEmpty() ? endpoints.anchor : call.anchor).toLatin1()},
        {"Prefer", "odata.maxpagesize=" + QByteArray::number(call.pageSize)}};
    const QJsonObject input{{u"CmdletName"_s, entry->cmdlet.toString()}, {u"Parameters"_s, call.parameters}};
    request.body = QJsonObject{{u"CmdletInput"_s, input}};
    request.timeout = call.timeClass == TimeClass::ListPage ? endpoints.limits.listTimeout
                                                            : endpoints.limits.mailboxTimeout;
    request.label = call.cmdlet;
    return request;
}

} // namespace exchange::v2

namespace exchange::graph {

using namespace Qt::StringLiterals;

core::Result<HttpRequest> request(const Endpoints &endpoints, const Call &call)
{
    if (endpoints.graph.isEmpty() || call.get.isEmpty() || call.kind == CallKind::Write)
        return core::failure(core::Error{core::Errc::Refused, call.subject,
            u"Microsoft Graph is not reached on this connection for %1"_s.arg(call.cmdlet), u"SurfaceLacks"_s,
            {}});
    HttpRequest request;
    request.surface = Surface::Graph;
    request.verb = "GET";
    request.url = call.nextLink.isEmpty() ? QUrl(endpoints.graph.toString() + u"/v1.0/"_s + call.get)
                                          : QUrl(call.nextLink);
    request.headers = call.headers;
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    request.timeout = call.timeClass == TimeClass::ListPage ? endpoints.limits.listTimeout
                                                            : endpoints.limits.mailboxTimeout;
    request.label = call.cmdlet;
    return request;
}

} // namespace exchange::graph
