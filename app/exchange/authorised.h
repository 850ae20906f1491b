// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http.h"
#include "exchange/token_source.h"
#include "exchange/wire.h"

namespace exchange {

/// Adds the bearer, to requests for its own resource's host alone: anything else is a broken invariant. A 401
/// leads to one renewal and one repetition (nothing was run, so that is safe for writes too); the second one
/// is the answer.
class Authorised final : public HttpPort
{
public:
    Authorised(HttpPort &inner, TokenSource &tokens, Endpoints endpoints);

    QCoro::Task<HttpAnswer> send(HttpRequest request, std::stop_token stop) override;

private:
    [[nodiscard]] HttpRequest withBearer(const HttpRequest &request, const QByteArray &bearer) const;

    HttpPort &m_inner;
    TokenSource &m_tokens;
    Endpoints m_endpoints;
};

} // namespace exchange
