// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"

#include <QString>

namespace words {

/// One thing worth saying about a policy's group, as a sentence: why it cannot be used, or what to know about it.
[[nodiscard]] QString findingText(const domain::GroupFinding &finding);

/// Whether it can be used, in a sentence.
[[nodiscard]] QString verdictText(const domain::GroupVerdict &verdict);

} // namespace words
