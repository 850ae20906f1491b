// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "store/event_log.h"
#include "store/runs.h"
#include "store/snapshots.h"

/// What the store remembers, for those who show it.
namespace session {

[[nodiscard]] core::Result<std::vector<store::RunRecord>> allRuns(Session &session); ///< Newest first.

struct RunDetails
{
    store::RunRecord record;
    std::vector<change::RunRow> rows;
};
/// By id, its first characters, or "last". Errors: NotFound, Ambiguous.
[[nodiscard]] core::Result<RunDetails> runDetails(Session &session, const QString &run);

[[nodiscard]] core::Result<std::vector<store::Snapshot>> allSnapshots(Session &session); ///< Newest first.
[[nodiscard]] core::Result<std::vector<store::SnapshotRow>> snapshotContent(Session &session, const QString &name);

/// What happened to a mailbox, newest first.
[[nodiscard]] core::Result<std::vector<store::StoredEvent>> historyOf(Session &session, core::MailboxId mailbox, int limit);
[[nodiscard]] core::Result<store::ChainCheck> checkAuditLog(Session &session);

/// Folder ids found so far, by mailbox.
[[nodiscard]] core::Result<QHash<core::RecipientId, QString>> knownFolders(Session &session);

} // namespace session
