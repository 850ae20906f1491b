// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

#include <optional>

namespace session {

/// Somebody who may approve plans of others.
struct Approver
{
    QString account; ///< As `approve --show-key` prints it.
    QByteArray key;  ///< Ed25519, 32 bytes.
};

/// What an administrator allows of a connection, in a file that is theirs. It binds whoever uses this program and leaves the file
/// alone; only the tenant's own roles truly bind.
struct RunLimits
{
    QString file; ///< Empty: there are no limits.
    std::optional<int> rowsPerRun;
    QStringList forbidden; ///< Of modeNames().
    bool reasonNeeded = false;
    bool ticketNeeded = false;
    std::optional<int> approvalOver; ///< Runs of more rows need a second person's approval.
    std::vector<Approver> approvers;
};

/// What can be forbidden: "overwrite" (customised mailboxes), "enforce" (drift), "every-entry" (restore), "forwarding".
[[nodiscard]] const QStringList &modeNames();

/// The limits of a connection: of its own file, else of "mullion/limits.json" in a system-wide configuration folder
/// (XDG_CONFIG_DIRS), else none.
/// {"format": "mullion-limits/1", "rowsPerRun": 500, "forbidden": ["overwrite"], "reason": true, "ticket": true,
///  "approval": {"over": 100, "approvers": [{"account": "kim@example.com", "key": "<base64>"}]}}
/// Errors: BadInput naming the file and the field. A file that is named and not there is an error too.
[[nodiscard]] core::Result<RunLimits> runLimitsOf(const Connection &connection);

} // namespace session
