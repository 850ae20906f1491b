// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http.h"
#include "practice/operators.h"
#include "practice/options.h"

#include <QElapsedTimer>

namespace practice {

/// Where clients find the tenant; without a slash at the end.
struct Urls
{
    QString exchange;
    QString graph;
    QString authority;
};

enum class Audience : quint8 { Exchange, Graph };

/// What an access token stands for.
struct Grant
{
    Caller caller;
    Audience audience = Audience::Exchange;
    QUuid tenant; // whose token it is; a guest can bring one of the home tenant
    bool v1 = true; // Exchange.ManageAsApp or Exchange.Manage: beta
    bool v2 = true; // Exchange.ManageAsAppV2 or Exchange.ManageV2: v2.0
    QStringList scopes; // permissions granted to a person's token, e.g. "User.Read.All"
    bool continuous = false; // the client said that it can handle claims challenges (cp1)
    bool answersChallenge = false; // asked for with the claims of a challenge
    bool revoked = false;
    qint64 untilMs = 0; // of the desk's clock
};

/// A random text of 256 bits in base64url, and something before it that says what it is.
QByteArray randomToken(const QByteArray &prefix);

/// The access tokens that were given out. Tokens are random texts; they are written nowhere.
class TokenDesk
{
public:
    explicit TokenDesk(const Faults &faults);

    /// \param lifetime seconds.
    QByteArray issue(Grant grant, qint64 lifetime);
    /// The grant of a bearer header; empty when it is missing, unknown or expired.
    std::optional<Grant> find(const QByteArray &authorization) const;
    /// The 401 of a revoked token, or the claims challenge that is due (sign-in reference 7); empty when
    /// there is nothing to object.
    std::optional<HttpAnswer> objection(const Grant &grant, const Urls &urls) const;
    void revokeAll() { m_grants.clear(); }
    void revoke(const QString &person);

private:
    const Faults &m_faults;
    QHash<QByteArray, Grant> m_grants;
    QElapsedTimer m_clock;
    qint64 m_challengeTime; // seconds since 1970: what a challenge asks for; always the same
};

} // namespace practice
