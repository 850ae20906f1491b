// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql.h"

namespace store {

/// Small facts that belong to a tenant, by name: findings of the self-test, group identities seen, agreed modes.
[[nodiscard]] core::Result<> keepSetting(Sql &sql, qint64 tenant, const QString &name, const QString &value);
[[nodiscard]] core::Result<std::optional<QString>> setting(Sql &sql, qint64 tenant, const QString &name);

/// The active policy set: its canonical JSON and hash.
struct StoredPolicy
{
    QString hash;
    QByteArray json;
};
[[nodiscard]] core::Result<> keepPolicy(Sql &sql, qint64 tenant, const StoredPolicy &policy, qint64 atMs);
[[nodiscard]] core::Result<std::optional<StoredPolicy>> activePolicy(Sql &sql, qint64 tenant);

} // namespace store
