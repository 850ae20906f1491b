// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facet.h"
#include "session/view.h"
#include "store/snapshots.h"

namespace session {

struct SnapshotRequest
{
    QString name;
    QString where; ///< Only mailboxes this query matches; empty: all.
    QStringList named; ///< Of these, only mailboxes with one of these GUIDs; empty: all.
    std::chrono::milliseconds maxAge = std::chrono::hours(24); ///< Older readings do not go in.
};

struct SnapshotResult
{
    int rows = 0;
    int inScope = 0;
    QStringList missing; ///< Addresses in scope without a fresh reading.
};

/// Keeps the stored readings under a name. Errors: Conflict (name taken), BadInput (query), NotFound (nothing read).
QCoro::Task<core::Result<SnapshotResult>> createSnapshot(Session &session, SnapshotRequest request);

struct ImportResult
{
    int rows = 0;
    QStringList problems; ///< "line 12: nobody has the address bob@example.com"; these lines are not in the snapshot.
};

/// A snapshot from a file: our own JSON, or the CSV of Get-MailboxFolderPermission | Export-Csv. Mailboxes and trustees
/// are found among what was scanned. Errors: BadInput (file), NotFound (no scan yet), Conflict (name taken).
QCoro::Task<core::Result<ImportResult>> importSnapshot(Session &session, QString name, QString fileName, QByteArray bytes);

/// {"format":"mullion-snapshot/1",...}, readable by importSnapshot().
[[nodiscard]] core::Result<QByteArray> exportSnapshot(const StoreReader &reader, const QString &name);

/// What differs between a snapshot and another one, or (empty name) the stored readings.
struct SnapshotDifference
{
    QString address;
    QString name;
    std::vector<change::Difference> differences; ///< Empty when only one side has the mailbox.
    bool onlyBefore = false;
    bool onlyAfter = false;
};
[[nodiscard]] core::Result<std::vector<SnapshotDifference>> compareSnapshots(
    const StoreReader &reader, const QString &before, const QString &after);

QCoro::Task<core::Result<>> deleteSnapshot(Session &session, QString name);

} // namespace session
