// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/account_tokens.h"
#include "auth/client_credentials.h"
#include "auth/keychain.h"
#include "exchange/cloud.h"
#include "session/connection.h"

#include <functional>
#include <memory>
#include <optional>

namespace session {

using DeviceCode = auth::DeviceCode;

/// How a person is shown what to do; exactly one of the two is there, and chooses the way. Called on the engine thread.
struct SignInWay
{
    std::function<void(const QUrl &)> browser; ///< The page to open in the system's browser.
    std::function<void(const DeviceCode &)> deviceCode; ///< The code, and where to type it.
};

/// `key` of errors that another passphrase helps against.
inline constexpr QLatin1StringView passphraseKey = auth::Credential::passphraseKey;

/// Opens the private key in a file: asked once, only for an encrypted one. None: nobody knows it.
using KeyPassphrase = std::function<std::optional<QByteArray>(const QString &file)>;

/// What MULLION_KEY_PASSPHRASE says.
[[nodiscard]] std::optional<QByteArray> passphraseOfEnvironment();

/// Whether a connection can sign in with a certificate and its key: both can be read, and belong together. An encrypted key is not
/// opened without its passphrase; that is asked for later.
/// Errors: BadInput naming the file; `key` is passphraseKey where another passphrase helps.
[[nodiscard]] core::Result<> checkCertificate(const QString &certificate, const QString &key, const QByteArray &passphrase);

/// Who a connection is: an application with a certificate, or a person with tokens in the keychain. Hands out tokens; a person signs
/// in and out here. Lives on the engine thread; the clock outlives it.
class Identity final : public exchange::TokenSource
{
public:
    /// Errors: BadInput (no client id; certificate, key or authority wrong; `key` is passphraseKey where another passphrase
    /// helps).
    [[nodiscard]] static core::Result<std::unique_ptr<Identity>> make(
        const Connection &connection, const exchange::Cloud &cloud, core::Clock &clock, const KeyPassphrase &passphrase = {});

    /// False: a certificate.
    [[nodiscard]] bool isPerson() const { return m_signIn != nullptr; }
    QCoro::Task<core::Result<exchange::Token>> token(exchange::TokenRequest request, std::stop_token stop) override;

    /// Signs a person in, as whom the connection is from then on; the hint is who it was. Errors: those of the two ways; BadInput where
    /// the connection has a certificate.
    QCoro::Task<core::Result<auth::Account>> signIn(SignInWay way, std::stop_token stop);
    /// Forgets the person's tokens on this computer. Errors: Storage, Cancelled.
    QCoro::Task<core::Result<>> signOut(std::stop_token stop);
    /// The same, and everybody else's of this application and cloud, save those of some accounts ("<object>.<home tenant>").
    QCoro::Task<core::Result<>> forgetAllBut(QStringList accounts, std::stop_token stop);
    /// Permissions of Exchange that a person's token was granted without, each of which opens an interface; empty where nothing is missing or
    /// the service does not say.
    [[nodiscard]] QStringList missingConsent() const;
    /// Why the tokens are not in the keychain and end with the program; none when they are.
    [[nodiscard]] std::optional<core::Error> notKept() const;

private:
    Identity(const Connection &connection, exchange::Cloud cloud);
    void use(const auth::Account &account);

    QString m_name; ///< Of the connection.
    QString m_clientId;
    exchange::Cloud m_cloud;
    auth::Account m_account;
    struct Person;
    std::shared_ptr<Person> m_signIn; ///< Of a person; lives on until the last renewal has ended.
    std::unique_ptr<exchange::TokenSource> m_certificate;
    std::unique_ptr<auth::AccountTokens> m_person; ///< None before anybody has signed in.
};

/// GUID of a tenant named by one of its domains, as its sign-in service knows it. Errors: those of auth::Provider.
QCoro::Task<core::Result<core::TenantId>> tenantOf(QString domain, exchange::Cloud cloud, core::Clock &clock, std::stop_token stop);

} // namespace session
