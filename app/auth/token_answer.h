// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/endpoint.h"
#include "core/clock.h"
#include "core/error.h"

#include <QByteArray>
#include <QDebug>
#include <QJsonObject>
#include <QStringList>

/// What the token endpoint answers. Pure. Source: sign-in reference 3.5, 3.9, 6 and 8.
namespace auth {

/// Tokens given out. All but the access token may be missing. Secret, but for scopes and times: printing it shows "***".
struct TokenAnswer
{
    QByteArray accessToken;
    std::optional<std::chrono::seconds> expiresIn; ///< None: good for this call, not to be kept.
    std::optional<std::chrono::seconds> extendedExpiresIn; ///< For times when the sign-in service is down.
    std::optional<std::chrono::seconds> refreshIn; ///< When to ask for the next one.
    QByteArray refreshToken;
    QByteArray idToken;
    QByteArray clientInfo;
    QStringList scopes; ///< Empty: those asked for.
    QString family; ///< Of Microsoft's own programs; kept, never used.
};
QDebug operator<<(QDebug debug, const TokenAnswer &answer);

/// Why there are none.
struct Refusal
{
    core::Error error; ///< For people; `key` is "AADSTS50076" and the like, for help texts alone.
    QString code; ///< OAuth's `error`, e.g. "invalid_grant"; empty when the answer was none of OAuth's.
    QByteArray claims; ///< What the next sign-in has to satisfy (JSON); empty when nothing was named.
    /// How long nobody should ask again: with 429 and 5xx, as told or 60 s, at most an hour.
    std::optional<std::chrono::seconds> pause;
};

/// The token answer, or why not. \param host  of the sign-in service, for errors.
[[nodiscard]] tl::expected<TokenAnswer, Refusal> readTokenAnswer(const HttpAnswer &answer, core::Instant now, const QString &host);

/// The same for an error that came by another way than the token endpoint, e.g. with the browser.
[[nodiscard]] Refusal readRefusal(int status, const QJsonObject &object, const QString &host);

/// The capability "cp1" and a challenge of the service, merged. A challenge that is no JSON object is left out.
[[nodiscard]] QByteArray claimsParameter(const QByteArray &challenge);

} // namespace auth
