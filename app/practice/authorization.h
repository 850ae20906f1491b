// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/error_script.h"
#include "practice/form.h"
#include "practice/sign_in_pages.h"
#include "practice/tenant.h"
#include "practice/token_desk.h"

#include <variant>

namespace practice {

/// What every part of the authority looks at.
struct Realm
{
    const Tenant &tenant;
    const Urls &urls;

    const SignInSettings &settings() const { return tenant.faults.signIn; }
    QString tenantId() const { return guidText(tenant.state.tenantId); }
    QString clientId() const { return guidText(tenant.state.clientId); }
    /// Whether the first part of a path is the tenant (GUID or domain) or one of `organizations` and
    /// `common`.
    bool serves(const QString &part) const { return isTenant(part) || isShared(part); }
    bool isTenant(const QString &part) const;
    static bool isShared(const QString &part) { return part == u"organizations" || part == u"common"; }
    /// Whose tokens somebody gets there: with a shared part the home tenant's.
    QUuid tenantOf(const QString &part, const Operator &person) const
    {
        return isShared(part) ? person.homeTenant : tenant.state.tenantId;
    }
    QString issuer(const QUuid &of) const
    {
        return urls.authority + u'/' + guidText(of) + QStringLiteral("/v2.0");
    }
    /// base64url of {"uid", "utid"}: the home account.
    static QString clientInfo(const Operator &person);
};

/// Somebody who signed in to a client.
struct SignIn
{
    Operator person;
    QUuid tenant; // whose tokens
    QString scope; // as asked when signing in
    QString nonce; // empty: none
};

/// The authorize page, the choice of a person, and the codes that come of it (sign-in reference 3.1 to 3.4).
class Authorization
{
public:
    Authorization(const Realm &realm, ErrorScript &script);

    /// GET /{tenant}/oauth2/v2.0/authorize
    HttpAnswer authorize(const HttpRequest &request);
    /// POST /{tenant}/oauth2/v2.0/login: the choice, once for each page that was shown.
    HttpAnswer login(const HttpRequest &request);
    /// Takes the code of a token request, which is then used up.
    std::variant<SignIn, Refusal> redeem(const Form &form);
    /// Codes and open pages are no more.
    void forget();

private:
    /// An authorize request that is in order.
    struct Attempt
    {
        QString part;
        QString redirectUri;
        QString responseMode;
        QString state;
        QString scope;
        QString nonce;
        QByteArray challenge;
        bool clientInfo = false;
        QString correlation;
    };
    struct Code
    {
        SignIn signIn;
        QString redirectUri;
        QByteArray challenge;
        qint64 bornMs = 0;
        bool used = false;
    };

    std::optional<Refusal> objection(const Form &query) const;
    HttpAnswer deliver(const Attempt &attempt, Fields fields) const;
    HttpAnswer deliver(const Attempt &attempt, const Refusal &refusal, const QString &subcode = {}) const;
    HttpAnswer signedIn(const Attempt &attempt, const Operator &person);

    const Realm &m_realm;
    ErrorScript &m_script;
    QHash<QString, Attempt> m_attempts;
    QHash<QString, Code> m_codes;
    QElapsedTimer m_clock;
};

} // namespace practice
