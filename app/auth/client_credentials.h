// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "exchange/cloud.h"
#include "exchange/token_source.h"

#include <QString>
#include <functional>
#include <memory>

namespace auth {

/// A certificate with its private key, ready to sign. Copies share the key; the key never leaves OpenSSL's memory.
class Credential
{
public:
    /// Asked once, only for an encrypted key. None: the person gave up.
    using Passphrase = std::function<std::optional<QByteArray>()>;

    /// Reads PEM files; both may be the same file. Checks that the key belongs to the certificate and is RSA.
    /// Errors: BadInput naming the file, never its content; Cancelled when no passphrase was given.
    [[nodiscard]] static core::Result<Credential> load(
        const QString &certificatePath, const QString &keyPath, const Passphrase &passphrase = {});

    /// base64url of SHA-256 of the DER certificate, without padding: x5t#S256.
    [[nodiscard]] QByteArray thumbprintSha256() const;
    /// The end of the certificate's validity, and what it is called, for `status`.
    [[nodiscard]] core::Instant expires() const;
    [[nodiscard]] QString subject() const;

    /// A client assertion, signed PS256; RS256 with x5t where the key cannot do PSS.
    /// Source: sign-in reference 3.8. Error BadInput when OpenSSL refuses.
    [[nodiscard]] core::Result<QByteArray> assertion(
        const QString &audience, const QString &clientId, core::Instant now) const;

private:
    struct Parts;
    std::shared_ptr<const Parts> m_parts;
};

struct ClientCredentialsSettings
{
    exchange::Cloud cloud;
    QString tenant; ///< GUID or verified domain; "organizations" and "common" are refused by the service.
    QString clientId;
};

/// Signs in as an application with a certificate. Tokens are kept in memory until 300 s before they end; one request
/// per resource is under way at a time and serves everybody who waits. Engine thread; must outlive its tasks.
class ClientCredentials final : public exchange::TokenSource
{
public:
    ClientCredentials(ClientCredentialsSettings settings, Credential credential, core::Clock &clock);
    ~ClientCredentials() override;

    QCoro::Task<core::Result<exchange::Token>> token(exchange::TokenRequest request, std::stop_token stop) override;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace auth
