// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "exchange/token_source.h"

#include <QString>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace auth {

/// A certificate with its private key, ready to sign. Copies share the key; the key never leaves OpenSSL's
/// memory.
class Credential
{
public:
    /// Asked once, only for an encrypted key. None: the person gave up.
    using Passphrase = std::function<std::optional<QByteArray>()>;

    /// `key` of the errors that another passphrase helps against.
    static constexpr QLatin1StringView passphraseKey {"passphrase"};

    /// Reads two PEM files, which may be the same, or one PFX (PKCS#12) file, which is then both. Checks that the key belongs to the
    /// certificate and is RSA.
    /// Errors: BadInput naming the file, never its content; Cancelled when no passphrase was given.
    [[nodiscard]] static core::Result<Credential> load(
        const QString &certificatePath, const QString &keyPath, const Passphrase &passphrase = {});

    /// base64url of SHA-256 of the DER certificate, without padding: x5t#S256.
    [[nodiscard]] QByteArray thumbprintSha256() const;
    /// From when until when the certificate is good, and what it is called.
    [[nodiscard]] core::Instant begins() const;
    [[nodiscard]] core::Instant expires() const;
    [[nodiscard]] QString subject() const;

    /// RSASSA-PSS with x5t#S256, and the old form for short keys and older authorities: PKCS#1 v1.5 with x5t.
    enum class Algorithm { Ps256, Rs256 };
    /// Whether the key is good for it: one shorter than 528 bits has no room for PSS.
    [[nodiscard]] bool canSign(Algorithm algorithm) const;

    /// A client assertion, good for ten minutes and for one request.
    /// Source: sign-in reference 3.8. Error BadInput when OpenSSL refuses.
    [[nodiscard]] core::Result<QByteArray> assertion(
        const QString &audience, const QString &clientId, core::Instant now, Algorithm algorithm) const;

private:
    struct Parts;
    std::shared_ptr<const Parts> m_parts;
};

struct ClientCredentialsSettings
{
    QUrl authority; ///< E.g. https://login.microsoftonline.com
    QUrl exchange; ///< The resources a token may be for; `graph` may be empty.
    QUrl graph;
    QString ca; ///< PEM file of further authorities to trust; empty for none.
    QString tenant; ///< GUID or verified domain; "organizations" and "common" are refused by the service.
    QString clientId;
};

/// Signs in as an application with a certificate. Tokens are kept in memory until 300 s before they end; one
/// request per resource is under way at a time and serves everybody who waits. A refusal is remembered for
/// 120 s, a request to wait for as long as it said, so that nobody hammers the service. Assertions are signed
/// PS256; where the key cannot, or the authority refuses the client, RS256, and what was taken is kept to. Engine
/// thread.
/// Errors: Forbidden (registration, certificate or tenant wrong: an administrator has to act), SignInNeeded,
/// Throttled, Unavailable, BadReply, BadInput, Cancelled; `key` is "AADSTS700027" and the like, for help
/// texts alone.
class ClientCredentials final : public exchange::TokenSource
{
public:
    ClientCredentials(ClientCredentialsSettings settings, Credential credential, core::Clock &clock);
    ~ClientCredentials() override;

    QCoro::Task<core::Result<exchange::Token>> token(
        exchange::TokenRequest request, std::stop_token stop) override;

private:
    struct State;
    struct Answer;
    static QCoro::Task<Answer> askSigned(std::shared_ptr<State> state, QString scope, QByteArray claims,
        Credential::Algorithm algorithm);
    static QCoro::Task<core::Result<exchange::Token>> ask(
        std::shared_ptr<State> state, QString scope, QByteArray claims);
    static QCoro::Task<> fetch(std::shared_ptr<State> state, QString scope, QByteArray claims);

    std::shared_ptr<State> m_state;
};

} // namespace auth
