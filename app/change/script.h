// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/plan.h"
#include "domain/recipient.h"

#include <functional>

namespace change {

/// A PowerShell literal in single quotes. PowerShell takes four typographic quotes for ' too: all are doubled.
[[nodiscard]] QString powerShellQuoted(const QString &text);

struct ScriptOptions
{
    const domain::RecipientIndex *recipients = nullptr; ///< To write addresses instead of GUIDs where they are unique.
    /// The calendar's folder id where it is known, else empty: the script then looks it up.
    std::function<QString(const domain::MailboxRef &)> folderId;
};

/// The PowerShell a colleague would type for the same plan, rows in order, for Windows PowerShell 5.1 and 7. Never sends
/// SendNotificationToUser. Ends with a line feed.
[[nodiscard]] QString script(const Plan &plan, const ScriptOptions &options);

} // namespace change
