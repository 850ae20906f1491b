// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/scopes.h"

using namespace Qt::StringLiterals;

namespace practice {
namespace {

const QString defaultName = u".default"_s;

Refusal wrongScope(const QString &scope, const QString &why)
{
    return {u"invalid_scope"_s, 70011,
        u"The provided value for the input parameter 'scope' is not valid. %1 The scope is '%2'."_s.arg(
            why, scope)};
}

} // namespace

std::optional<Audience> audienceOf(const QString &resource, const Urls &urls)
{
    if (resource == urls.exchange || resource == u"https://outlook.office365.com")
        return Audience::Exchange;
    if (resource == urls.graph || resource == u"https://graph.microsoft.com")
        return Audience::Graph;
    return std::nullopt;
}

QStringList AskedScope::among(const QStringList &granted) const
{
    QStringList list;
    for (const QString &permission : granted) {
        const bool mine = permission.startsWith("Exchange."_L1) == (audience == Audience::Exchange);
        if (mine && (everything || names.contains(permission, Qt::CaseInsensitive)))
            list += permission;
    }
    return list;
}

std::variant<AskedScope, Refusal> readScope(const QString &scope, const Urls &urls)
{
    if (scope.trimmed().isEmpty())
        return missingParameter(u"scope"_s);
    AskedScope asked;
    for (const QString &one : scope.split(u' ', Qt::SkipEmptyParts)) {
        if (one == u"openid" || one == u"offline_access") {
            (one == u"openid" ? asked.openid : asked.offline) = true;
            continue;
        }
        if (one == u"profile" || one == u"email")
            continue;
        const qsizetype slash = one.contains("://"_L1) ? one.lastIndexOf(u'/') : -1;
        QString resource = slash < 0 ? u"https://graph.microsoft.com"_s : one.left(slash);
        if (resource.endsWith(u'/'))
            resource.chop(1);
        if (!asked.resource.isEmpty() && asked.resource != resource)
            return Refusal{u"invalid_scope"_s, 700022,
                u"The provided value for the input parameter 'scope' is not valid because it contains more than one resource."_s};
        asked.resource = resource;
        if (one.mid(slash + 1) == defaultName)
            asked.everything = true;
        else
            asked.names += one.mid(slash + 1);
    }
    if (asked.resource.isEmpty())
        return wrongScope(scope, u"It names no resource."_s);
    if (asked.everything && !asked.names.isEmpty())
        return wrongScope(scope, u".default cannot be combined with resource-specific scopes."_s);
    const auto audience = audienceOf(asked.resource, urls);
    if (!audience)
        return Refusal{u"invalid_resource"_s, 500011,
            u"The resource principal named %1 was not found in the tenant."_s.arg(asked.resource)};
    asked.audience = *audience;
    return asked;
}

} // namespace practice
