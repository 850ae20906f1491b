// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace words {

/// How long ago something was: "just now" (under a minute, or not yet), "3 minutes ago", "2 days ago", "4 months ago"
/// (of 30 days), "2 years ago" (of 365). Always rounded down.
[[nodiscard]] QString ageText(core::Instant then, core::Instant now);

} // namespace words
