// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql.h"

#include <QString>

namespace store {

/// Version of the schema this program writes: the number of the newest file in migrations/.
[[nodiscard]] int newestSchema();

/// Makes the store ready: creates folder (0700) and file (0600) where they are missing, refuses a network drive and a
/// schema newer than ours, and brings an older one up to date, each version in one transaction.
/// Errors: Storage, naming the path and what to do.
[[nodiscard]] core::Result<> prepare(const QString &path);

/// Whether a store may be where a file system of this type is mounted from this device (QStorageInfo). WAL needs shared
/// memory and locks that drives of other machines, of hosts and of synchronisers do not keep.
/// Error: Storage, naming the path, the type and what to do.
[[nodiscard]] core::Result<> checkDrive(const QString &path, const QByteArray &type, const QByteArray &device);

/// The same migrations up to `version`: for tests of older stores.
[[nodiscard]] core::Result<> migrate(Sql &sql, int version);

/// Where the store is when nobody says: XDG data folder of the user, "mullion/store.sqlite".
[[nodiscard]] QString defaultPath();

} // namespace store
