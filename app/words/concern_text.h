// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/concern.h"

namespace words {

/// What speaks against a run, and what to do: a sentence or two.
[[nodiscard]] QString concernText(const change::Concern &concern);

} // namespace words
