// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QString>
#include <stop_token>

namespace exchange {

/// What a token is for. The two generations of the Exchange interface want different permissions and their
/// tokens are not interchangeable.
enum class Scope { ExchangeBeta, ExchangeV2, Graph };

struct Token
{
    QByteArray bearer; ///< Secret: for the Authorization header alone, never into a log or an error.
    core::Instant expires{};
};

struct TokenRequest
{
    Scope scope = Scope::ExchangeBeta;
    /// The bearer the service has just refused: it is not handed out again. Several calls that were refused
    /// with the same one lead to one renewal.
    QByteArray rejected;
    QByteArray claims; ///< A claims challenge of the service (JSON) to pass on; empty when there was none.
};

/// Port to sign-in. Lives on the engine thread; calls may overlap.
class TokenSource
{
public:
    virtual ~TokenSource() = default;

    /// A bearer good for some minutes. Errors: SignInNeeded, Forbidden, Throttled, Unavailable, BadInput,
    /// BadReply, Cancelled.
    virtual QCoro::Task<core::Result<Token>> token(TokenRequest request, std::stop_token stop) = 0;
};

} // namespace exchange
