// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/event.h"

namespace words {

/// A line of the history or of the audit log as a sentence: who did what, from what to what. Without its time, which
/// stands in a column of its own. An event of a kind that is not known (a newer program's) is named by its kind.
[[nodiscard]] QString eventText(const change::Event &event);

} // namespace words
