// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/secret_store.h"

#include <chrono>

namespace auth {

/// The keychain of the system by QtKeychain: Windows' credentials, macOS' keychain, the secret service or KWallet. Its jobs run on the
/// program's main thread, whose event loop they need; this object may live on any. Never in clear text.
///
/// What QtKeychain 0.13 does is handled here: jobs that never end are given up, a write is read back (KWallet swallows errors),
/// secrets are binary (text is cut at a NUL), without D-Bus every error looks alike and means that there is no keychain. That a
/// locked keyring says "not found" cannot be seen here; see TokenStore. Source: sign-in reference 12.1.
class Keychain final : public SecretStore
{
public:
    /// \param patience  for one job, a person's typing of the keyring's password included.
    explicit Keychain(std::chrono::milliseconds patience = std::chrono::seconds(30))
        : m_patience(patience)
    {
    }

    QCoro::Task<core::Result<std::optional<QByteArray>>> read(QString key) override;
    QCoro::Task<core::Result<>> write(QString key, QByteArray secret) override;
    QCoro::Task<core::Result<>> remove(QString key) override;

private:
    std::chrono::milliseconds m_patience;
};

/// How much one entry holds here, in bytes; none without a limit worth minding.
[[nodiscard]] std::optional<qsizetype> keychainLimit();

} // namespace auth
