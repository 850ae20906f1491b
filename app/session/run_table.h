// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/table.h"
#include "session/records.h"

namespace session {

/// A run, mailbox by mailbox: what was there before our first write, what reading back showed last (as planned, where
/// nothing was read), the result, why it is so, and what somebody else changed meanwhile. Pure, safe on any thread.
[[nodiscard]] report::Table runTable(const RunDetails &run);

} // namespace session
