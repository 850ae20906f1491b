// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/assertions.h"
#include "practice/authorization.h"
#include "practice/device_codes.h"
#include "practice/scopes.h"
#include "practice/signing_keys.h"

namespace practice {

/// POST /{tenant}/oauth2/v2.0/token: authorization_code, refresh_token, device_code and client_credentials
/// (sign-in reference 3.4 to 3.9).
class TokenEndpoint
{
public:
    struct Parts
    {
        const Realm &realm;
        TokenDesk &tokens;
        Assertions &assertions;
        Authorization &authorization;
        DeviceCodes &devices;
        SigningKeys &keys;
        ErrorScript &script;
    };
    explicit TokenEndpoint(const Parts &parts)
        : m(parts)
    {
    }

    HttpAnswer answer(const HttpRequest &request);
    /// Refresh tokens of a person are refused from now on.
    void revoke(const QString &person);
    void forget() { m_refreshTokens.clear(); }

private:
    struct RefreshToken
    {
        SignIn signIn;
        quint64 chain = 0; // of tokens that came of one sign-in
        bool used = false;
        bool revoked = false; // with its chain
        bool ended = false; // with its person
    };
    struct Claims
    {
        bool continuous = false; // xms_cc has cp1
        bool answersChallenge = false;
    };

    std::variant<HttpAnswer, Refusal> grant(const HttpRequest &request, const Form &form);
    std::variant<HttpAnswer, Refusal> toApplication(
        const HttpRequest &request, const Form &form, const Claims &claims);
    std::variant<HttpAnswer, Refusal> toPerson(
        const HttpRequest &request, const Form &form, const Claims &claims);
    std::variant<SignIn, Refusal> refreshed(const Form &form, quint64 *chain);
    std::variant<HttpAnswer, Refusal> success(
        const SignIn &signIn, const Form &form, const Claims &claims, quint64 chain);
    static std::variant<Claims, Refusal> readClaims(const Form &form);
    HttpAnswer body(QJsonObject members) const;

    Parts m;
    QHash<QString, RefreshToken> m_refreshTokens;
    quint64 m_chains = 0;
};

} // namespace practice
