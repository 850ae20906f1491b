// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace practice {

/// The authority's RSA keys of 2048 bits for ID tokens, made when first needed.
class SigningKeys
{
public:
    SigningKeys();
    ~SigningKeys();

    /// The id of the key that signs now.
    QByteArray id();
    /// PKCS#1 v1.5 with SHA-256: RS256.
    QByteArray sign(const QByteArray &text);
    /// The JWKS; with `two`, a second key that signs nothing stands first.
    QByteArray keySet(bool two, const QString &issuer);
    /// From now on another key signs; the old one is published no more.
    void rotate();

private:
    struct Key;
    Key &current();

    std::unique_ptr<Key> m_current;
    std::unique_ptr<Key> m_idle;
};

} // namespace practice
