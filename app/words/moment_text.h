// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace words {

// In the user's language and time zone.
[[nodiscard]] QString dateText(core::Instant moment); ///< "3 May 2026"
[[nodiscard]] QString timeText(core::Instant moment); ///< "14:05:30"
[[nodiscard]] QString momentText(core::Instant moment); ///< "3 May 2026 14:05"

/// "2 h 10 min", "4 min", "20 s": the two largest units, for what is left of a run.
[[nodiscard]] QString durationText(std::chrono::seconds duration);

} // namespace words
