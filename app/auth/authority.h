// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QStringList>
#include <QUrl>

/// Where people of a tenant sign in. Pure. Source: sign-in reference 2.
namespace auth {

/// A host of a cloud's sign-in service together with a tenant, and what stands for the host in a token cache.
struct Authority
{
    QUrl base;             ///< E.g. https://login.microsoftonline.com, without a path.
    QString tenant;        ///< GUID, verified domain or "organizations", in lower case.
    QString environment;   ///< How the cache calls the host, e.g. "login.windows.net".
    QStringList aliases;   ///< Hosts that are the same cloud, lower case, `base` and `environment` among them.
    QString ca;            ///< PEM file of further authorities to trust; empty for none.
    QUrl discovery;        ///< A host that may be asked whether `base` is real; empty: nobody has to vouch for it.
    bool isKnown = false;  ///< Stands in the table of clouds.
    QUrl metadata;         ///< The OpenID configuration of this authority.
    /// "{tenantid}" in it stands for the tenant that a token names.
    QString issuer;

    /// base/tenant/`path`.
    [[nodiscard]] QUrl endpoint(const QString &path) const;
    /// Whether a host belongs to this cloud; without regard to case.
    [[nodiscard]] bool isAlias(const QString &host) const;
    /// Whether an address may be spoken to on behalf of this authority: https (or loopback) on one of its hosts.
    [[nodiscard]] bool mayAsk(const QUrl &url) const;

    friend bool operator==(const Authority &, const Authority &) = default;
};

struct AuthoritySettings
{
    QUrl base;
    QString tenant;
    QString ca;
    QUrl discovery;
};

/// Errors: BadInput for another scheme than https (http is for loopback alone), an address with user, path or
/// query, and a tenant that is none.
[[nodiscard]] core::Result<Authority> authorityFrom(const AuthoritySettings &settings);

/// Whether an issuer is the one expected, in which "{tenantid}" stands for itself or for any tenant's GUID.
[[nodiscard]] bool isIssuer(const QString &issuer, const QString &expected);

/// https, or http to this machine.
[[nodiscard]] bool isSafe(const QUrl &url);

} // namespace auth
