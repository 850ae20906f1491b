// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/mailbox.h"
#include "domain/value.h"
#include "store/sql.h"

#include <vector>

namespace store {

struct Snapshot
{
    qint64 id = 0;
    QString name;
    core::Instant created;
    QString who;
    QString origin; ///< "readings", or the name of the file it was imported from.
    int inScope = 0; ///< Mailboxes that were to be in it; fewer rows mean a coverage under 100 %.
    int rows = 0;
};

struct SnapshotRow
{
    domain::MailboxRef mailbox;
    QString name;
    domain::Value value;
    core::Instant at; ///< When the value was read.
};

/// Immutable once made. Errors: Conflict when the name is taken.
[[nodiscard]] core::Result<qint64> createSnapshot(
    Sql &sql, qint64 tenant, const Snapshot &snapshot, const std::vector<SnapshotRow> &rows);
[[nodiscard]] core::Result<std::vector<Snapshot>> snapshots(Sql &sql, qint64 tenant); ///< Newest first.
[[nodiscard]] core::Result<Snapshot> snapshotByName(Sql &sql, qint64 tenant, const QString &name); ///< Error BadInput.
[[nodiscard]] core::Result<std::vector<SnapshotRow>> snapshotRows(Sql &sql, qint64 snapshot); ///< By address.
[[nodiscard]] core::Result<> deleteSnapshot(Sql &sql, qint64 snapshot);

} // namespace store
