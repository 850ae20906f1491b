// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/openssl.h"
#include "core/error.h"

#include <QByteArray>

namespace auth {

/// An Ed25519 key that somebody signs with (RFC 8032).
class SigningKey
{
public:
    [[nodiscard]] static SigningKey make(); ///< From the system's generator.
    /// \param seed  32 bytes, as seed() gave them. Error BadInput.
    [[nodiscard]] static core::Result<SigningKey> fromSeed(const QByteArray &seed);

    [[nodiscard]] QByteArray seed() const; ///< The secret: for the keychain alone.
    [[nodiscard]] QByteArray publicKey() const; ///< 32 bytes.
    [[nodiscard]] QByteArray sign(const QByteArray &text) const; ///< 64 bytes.

    /// Whether `signature` is of `text` by the owner of a public key.
    [[nodiscard]] static bool verifies(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature);

private:
    explicit SigningKey(KeyHandle key) : m_key(std::move(key)) { }

    KeyHandle m_key;
};

} // namespace auth
