// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/run_log.h"

namespace change {

/// What a run made of a mailbox, without what others changed at the same time: that is not ours to tell or to take back.
/// Of a row that was begun: it has an image and a target.
[[nodiscard]] domain::Value ourDoing(const RunRow &row);

/// The differences a row made, or, where it still waits, is to make.
[[nodiscard]] std::vector<Difference> ourDifferences(const RunRow &row);

} // namespace change
