// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/finding.h"

namespace words {

/// What a probe of the self-test looks at, as a sentence that holds or not.
[[nodiscard]] QString probeText(change::Probe probe);
[[nodiscard]] QString outcomeText(change::Finding::Outcome outcome);
/// What is done about a finding against a probe; empty where it stands against bulk changes.
[[nodiscard]] QString adaptionText(change::Probe probe);

} // namespace words
