// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/secret_store.h"
#include "auth/token_cache.h"

#include <QLockFile>
#include <functional>
#include <memory>
#include <optional>

namespace auth {

/// The tokens of one cloud and client id: in memory, and in the keychain, where every process of this person finds them. No two
/// processes change them at once (a lock file), and each notices what another has changed (a counter file; both hold no
/// secret). Where the keychain does not work the tokens stay in memory for as long as the program runs, and trouble() says why;
/// they are never written elsewhere. Engine thread; the collaborators outlive it.
class TokenStore
{
public:
    /// \param folder  for the lock and the counter; made where it is missing.
    TokenStore(SecretStore &secrets, core::Clock &clock, const QString &folder, const QString &cloud, const QString &clientId);

    /// As it was last read or changed here. Empty before the first refresh().
    [[nodiscard]] const TokenCache &cache() const { return m_cache; }
    /// Why the tokens are not kept; none when they are, or would be. Its `key` is "locked", "denied", "absent", "damaged" or "newer".
    [[nodiscard]] const std::optional<core::Error> &trouble() const { return m_trouble; }

    /// Whether the keychain was given tokens that have not been taken back, by whatever process.
    [[nodiscard]] bool isKept() const { return readStamp().isKept; }

    using Lock = std::unique_ptr<QLockFile>;
    /// Keeps other processes, and other stores of this one, from changing the tokens for as long as it is held. A lock that a dead
    /// process left is taken over. Errors: Cancelled, Storage (the folder), Unavailable (held for two minutes).
    QCoro::Task<core::Result<Lock>> lock(std::stop_token stop);
    /// Reads what another process has written since.
    QCoro::Task<> refresh();
    /// Makes a change and keeps it. The lock is held by the caller.
    QCoro::Task<> change(const Lock &held, std::function<void(TokenCache &)> change);
    /// Forgets an access token here; with the next change it is forgotten everywhere.
    void drop(const QByteArray &accessToken);

private:
    struct Stamp
    {
        qint64 generation = 0;
        bool isKept = false; ///< Whether the keychain should have something.
    };
    [[nodiscard]] Stamp readStamp() const;
    void writeStamp(Stamp stamp);
    void giveUpKeeping(core::Error error);

    SecretStore &m_secrets;
    core::Clock &m_clock;
    QString m_key;
    QString m_file; ///< Path without suffix.
    TokenCache m_cache;
    std::optional<qint64> m_generation; ///< Of what is in m_cache; none before the first reading.
    QByteArray m_dropped;
    bool m_isSessionOnly = false;
    std::optional<core::Error> m_trouble;
};

} // namespace auth
