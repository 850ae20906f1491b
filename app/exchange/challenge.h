// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http.h"

namespace exchange {

/// What a 401 wants of the next token: the `claims` (JSON) of a Bearer challenge whose error is insufficient_claims, decoded from either
/// alphabet of base64, with or without padding; empty when there are none, or they are no JSON object.
/// Source: sign-in reference 7; RFC 9110 11.6.1.
[[nodiscard]] QByteArray claimsChallenge(const HttpAnswer &answer);

} // namespace exchange
