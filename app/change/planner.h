// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/intent.h"
#include "change/plan.h"

#include <span>

namespace change {

/// Runs an intent over mailboxes. Pure: planning sends nothing. `kind`, `facets` and `watched` of the header are filled
/// in from the intent, and `coverage.uncovered` is counted. A mailbox that comes twice is planned once.
[[nodiscard]] Plan plan(Intent &intent, std::span<const domain::Subject> subjects, PlanHeader header);

} // namespace change
