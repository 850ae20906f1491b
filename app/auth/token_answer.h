// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/token_source.h"

#include <QByteArray>
#include <QJsonObject>

/// What the token endpoint answers. Pure. Source: sign-in reference 3.5, 3.9, 6 and 8.
namespace auth {

/// A token, or the error with its class; `retryAfter` is the header's text. Never holds a token in an error.
[[nodiscard]] core::Result<exchange::Token> readTokenAnswer(int status, const QByteArray &retryAfter,
    const QByteArray &body, core::Instant now, const QString &subject);

/// Whether an answer refuses the client itself (OAuth's `invalid_client`), of which its signature is a part.
[[nodiscard]] bool refusesClient(int status, const QByteArray &body);

/// The capability "cp1" and a challenge of the service, merged.
[[nodiscard]] QByteArray claimsParameter(const QByteArray &challenge);

} // namespace auth
