// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/store_reader.h"
#include "store/event_log.h"
#include "store/runs.h"
#include "store/snapshots.h"

/// What the store remembers, for those who show it.
namespace session {

[[nodiscard]] core::Result<std::vector<store::RunRecord>> allRuns(const StoreReader &reader); ///< Newest first.

struct RunDetails
{
    store::RunRecord record;
    std::vector<change::RunRow> rows;
};
/// By id, its first characters, or "last". Errors: BadInput, Ambiguous.
[[nodiscard]] core::Result<RunDetails> runDetails(const StoreReader &reader, const QString &run);

[[nodiscard]] core::Result<std::vector<store::Snapshot>> allSnapshots(const StoreReader &reader); ///< Newest first.
[[nodiscard]] core::Result<std::vector<store::SnapshotRow>> snapshotContent(const StoreReader &reader, const QString &name);

/// What happened to a mailbox, newest first.
[[nodiscard]] core::Result<std::vector<store::StoredEvent>> historyOf(const StoreReader &reader, core::MailboxId mailbox, int limit);
[[nodiscard]] core::Result<store::ChainCheck> checkAuditLog(const StoreReader &reader);

/// Folder ids found so far, by mailbox.
[[nodiscard]] core::Result<QHash<core::RecipientId, QString>> knownFolders(const StoreReader &reader);

} // namespace session
