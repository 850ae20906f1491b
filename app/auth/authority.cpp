// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/authority.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUuid>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace auth {
namespace {

/// The first name is what the cache calls the cloud, the second where it is asked.
const std::array<QStringList, 3> &clouds()
{
    static const std::array<QStringList, 3> table {
        QStringList {u"login.windows.net"_s, u"login.microsoftonline.com"_s, u"login.microsoft.com"_s, u"sts.windows.net"_s},
        QStringList {u"login.microsoftonline.us"_s, u"login.usgovcloudapi.net"_s},
        QStringList {u"login.partner.microsoftonline.cn"_s, u"login.chinacloudapi.cn"_s}};
    return table;
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isTenant(const QString &text)
{
    static const QRegularExpression domain(u"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$"_s);
    return !QUuid::fromString(text).isNull() || domain.match(text).hasMatch() || text == u"organizations";
}

/// With the port where it is not the usual one: two on one machine are not each other's aliases.
QString hostOf(const QUrl &url)
{
    const QString host = url.host().toLower();
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

} // namespace

bool isSafe(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host())));
}

bool isIssuer(const QString &issuer, const QString &expected)
{
    if (issuer == expected)
        return true;
    const QStringList around = expected.split(u"{tenantid}"_s);
    if (around.size() != 2 || issuer.size() < around[0].size() + around[1].size() || !issuer.startsWith(around[0])
        || !issuer.endsWith(around[1]))
        return false;
    const QString middle = issuer.mid(around[0].size(), issuer.size() - around[0].size() - around[1].size());
    return !QUuid::fromString(middle).isNull();
}

core::Result<Authority> authorityFrom(const AuthoritySettings &settings)
{
    const QUrl &base = settings.base;
    const QString shown = base.toDisplayString();
    if (!isSafe(base))
        return core::failure(core::Errc::BadInput, shown, u"signing in needs an address that begins with https://"_s);
    if (!base.userInfo().isEmpty() || base.path().size() > 1 || base.hasQuery() || base.hasFragment())
        return core::failure(core::Errc::BadInput, shown, u"the address of the sign-in service is a host alone"_s);
    const QString tenant = settings.tenant.trimmed().toLower();
    if (!isTenant(tenant))
        return core::failure(core::Errc::BadInput, settings.tenant,
            u"this is no tenant: give its GUID, one of its verified domains, or \"organizations\""_s);

    Authority authority;
    authority.base = base.adjusted(QUrl::RemovePath);
    authority.tenant = tenant;
    authority.ca = settings.ca;
    authority.discovery = settings.discovery;
    const QString host = hostOf(base);
    for (const QStringList &hosts : clouds()) {
        if (!hosts.contains(host))
            continue;
        authority.environment = hosts.first();
        authority.aliases = hosts;
        authority.isKnown = true;
    }
    if (!authority.isKnown) {
        authority.environment = host;
        authority.aliases = {host};
    }
    authority.metadata = authority.endpoint(u"v2.0/.well-known/openid-configuration"_s);
    const bool isGuid = !QUuid::fromString(tenant).isNull();
    authority.issuer = u"%1/%2/v2.0"_s.arg(authority.base.toString(), isGuid ? tenant : u"{tenantid}"_s);
    return authority;
}

QUrl Authority::endpoint(const QString &path) const
{
    QUrl url = base;
    url.setPath(u'/' + tenant + u'/' + path);
    return url;
}

bool Authority::isAlias(const QString &host) const
{
    return aliases.contains(host, Qt::CaseInsensitive);
}

bool Authority::mayAsk(const QUrl &url) const
{
    return isSafe(url) && url.userInfo().isEmpty() && isAlias(hostOf(url));
}

} // namespace auth
