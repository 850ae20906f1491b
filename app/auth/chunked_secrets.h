// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/secret_store.h"

namespace auth {

/// Splits what is too large for one entry of a keychain into pieces of another generation than the last, written and then named by a
/// manifest at the key itself, so that whoever is killed in between leaves the old or the new; what else is left the next writing or
/// removing clears away. Small secrets stand at the key as they are.
///
/// The manifest is JSON {"v": 1, "generation": 1 or 2, "chunks": N, "bytes": N, "sha256": HEX}; the pieces stand at KEY/GENERATION/0,
/// /1 and so on. A secret that is itself such an object cannot be kept. Source: sign-in reference 12.3.
/// Errors besides those of the store below: Storage with `key` "damaged" (pieces that do not fit the manifest; read as nothing by
/// none) and "newer" (a manifest of a later version, which is left alone).
class ChunkedSecrets final : public SecretStore
{
public:
    /// \param limit  of one entry in bytes, at least 256. `below` outlives it.
    ChunkedSecrets(SecretStore &below, qsizetype limit)
        : m_below(below)
        , m_limit(limit)
    {
    }

    QCoro::Task<core::Result<std::optional<QByteArray>>> read(QString key) override;
    QCoro::Task<core::Result<>> write(QString key, QByteArray secret) override;
    QCoro::Task<core::Result<>> remove(QString key) override;

private:
    struct Manifest;
    QCoro::Task<core::Result<std::optional<Manifest>>> manifest(QString key);
    QCoro::Task<core::Result<>> removeChunks(QString key, int generation, int from);

    SecretStore &m_below;
    qsizetype m_limit;
};

} // namespace auth
