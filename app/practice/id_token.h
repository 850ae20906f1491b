// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/operators.h"
#include "practice/signing_keys.h"

namespace practice {

/// What an ID token says (sign-in reference 3.5).
struct IdTokenFacts
{
    Operator person;
    QUuid tenant; // tid
    QString issuer; // with the tenant's GUID
    QString client;
    QString nonce; // empty: absent
    QByteArray accessToken; // for at_hash, where a fault wants it
};

/// A JWT signed RS256, or with one thing wrong: `fault` is "right" or one of idTokenFaults().
QByteArray idToken(const IdTokenFacts &facts, SigningKeys &keys, const QString &fault);

} // namespace practice
