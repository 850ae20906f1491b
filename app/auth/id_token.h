// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

/// Who signed in, as the sign-in service vouches for it. Pure. Source: OpenID Connect Core 1.0, 3.1.3.7 and 12.2; sign-in
/// reference 13 D.
namespace auth {

/// The public keys a sign-in service signs with.
class KeySet
{
public:
    /// From a JSON Web Key Set; RSA keys for signing, others are left out. Errors: BadReply.
    [[nodiscard]] static core::Result<KeySet> fromJson(const QByteArray &json, const QString &host);

    enum class Verdict { Good, Wrong, NoSuchKey };
    /// RS256. Without a key id any key will do; that none does may mean that they have changed.
    [[nodiscard]] Verdict verify(const QByteArray &text, const QByteArray &signature, const QString &keyId) const;

private:
    struct Key;
    std::vector<std::shared_ptr<const Key>> m_keys;
};

struct IdToken
{
    QString issuer;
    QString subject;
    QString objectId; ///< May be empty.
    QString tenantId; ///< May be empty.
    QString username; ///< preferred_username, else upn, email or name: never empty.
    QString name;
    QString loginHint;
};

/// What a token has to say to be believed.
struct IdTokenExpectation
{
    QString clientId;
    QString issuer; ///< "{tenantid}" in it stands for the tenant that the token names.
    QString host; ///< For errors.
    std::optional<QString> nonce; ///< None: it was not asked for, as with a renewal.
    QByteArray accessToken; ///< To hold at_hash against.
    core::Instant now;
};

/// An ID token that was checked; the signature always is.
/// \return none where no key of the set is the one named, so that the set should be fetched again. Errors: BadReply, saying
/// which rule was broken, without anything of the token.
[[nodiscard]] core::Result<std::optional<IdToken>> checkIdToken(
    const QByteArray &token, const IdTokenExpectation &expected, const KeySet &keys);

/// The claims of a token that was checked before it was kept. None when it cannot be read.
[[nodiscard]] std::optional<IdToken> readIdToken(const QByteArray &token);

} // namespace auth
