// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apps/switches.h"
#include "report/table.h"
#include "session/view.h"

#include <span>
#include <vector>

namespace session {

/// Where mail for one mailbox is to go on to, as a line of a file says.
struct ForwardingLine
{
    QString address; ///< The mailbox's.
    domain::apps::Forwarding forwarding;
};

/// Reads a CSV file with the columns `address`, `forward-to` and, if wanted, `keep-copy` (yes or no; no without it).
/// Errors: BadInput naming file and line: a column that is missing, something that is no address, a mailbox that would
/// forward to itself, a mailbox named twice.
[[nodiscard]] core::Result<std::vector<ForwardingLine>> readForwardingCsv(const QByteArray &bytes, const QString &fileName);

/// The email apps and forwarding of some mailboxes, in technical words.
[[nodiscard]] report::Table emailAppsTable(std::span<const domain::Subject> subjects);

} // namespace session
