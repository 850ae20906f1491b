// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/token_answer.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace auth {

/// Somebody who has signed in.
struct Account
{
    QString homeAccountId; ///< "<object>.<home tenant>"; what tells people apart.
    QString environment; ///< Name of the cloud's sign-in host.
    QString realm; ///< GUID of the tenant worked in; differs from the home tenant with guests.
    QString localAccountId; ///< Object id in that tenant.
    QString username; ///< E.g. "ada@contoso.com"; for people and hints, decides nothing.
    QString name;

    friend bool operator==(const Account &, const Account &) = default;
};

/// What a token is looked up by. Everything is compared without regard to case.
struct CacheQuery
{
    QStringList aliases; ///< Hosts of the cloud.
    QString clientId;
    QString homeAccountId;
    QString realm;
    QStringList scopes; ///< A token with more than these fits too.
};

struct CachedToken
{
    QByteArray secret;
    core::Instant expires;
    core::Instant extendedExpires; ///< Until when it may serve while the sign-in service is down.
    std::optional<core::Instant> refreshOn;
    QStringList scopes; ///< What it is good for, as the service said, and what was asked for.
};

/// What came of a sign-in or a renewal, to be kept.
struct CacheEntry
{
    Account account;
    QStringList aliases;
    QString clientId;
    QStringList asked; ///< Scopes of the request, without openid, profile and offline_access.
    TokenAnswer answer;
    core::Instant now;
};

/// The token cache as MSAL writes it (the "unified schema"): five maps of entries at the root of a JSON document. Entries
/// are found by their fields, never by their keys; what is not understood is kept. A value; not thread safe.
/// Source: sign-in reference 4.
class TokenCache
{
public:
    /// An empty text is an empty cache. Errors: BadReply, without any of the content.
    [[nodiscard]] static core::Result<TokenCache> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    /// One per account and realm.
    [[nodiscard]] std::vector<Account> accounts(const QStringList &aliases) const;
    /// None where none fits, and where more than one does. Times that cannot be (kept in the future, good for more than ten
    /// years) do not fit.
    [[nodiscard]] std::optional<CachedToken> accessToken(const CacheQuery &query, core::Instant now) const;
    /// The newest of this client and account, good for every tenant and resource; empty when there is none.
    [[nodiscard]] QByteArray refreshToken(const CacheQuery &query) const;
    [[nodiscard]] QByteArray idToken(const CacheQuery &query) const;

    /// Keeps what a sign-in brought: replaces the tokens of the same account, realm and client whose scopes overlap.
    void put(const CacheEntry &entry);
    /// The same for a renewal. An account that was removed meanwhile does not come back. \return whether it was kept.
    bool renew(const CacheEntry &entry);
    /// Forgets one access token, e.g. because the service refused it.
    void drop(const QByteArray &accessToken);
    /// Forgets the account's tokens in every tenant of the cloud; other accounts and clients stay.
    void remove(const QStringList &aliases, const QString &clientId, const QString &homeAccountId);
    /// Whether nobody's tokens are in it.
    [[nodiscard]] bool isEmpty() const;

private:
    QJsonObject m_root;
};

/// Scopes of a resource: openid, profile, offline_access and the like left out.
[[nodiscard]] QStringList resourceScopes(const QStringList &scopes);

} // namespace auth
