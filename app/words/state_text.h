// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/decision.h"
#include "change/run.h"
#include "domain/calendar/state.h"
#include "domain/reason.h"

namespace words {

[[nodiscard]] QString stateText(domain::calendar::State state);     ///< "segmented", "closed by owner": one or two words.
[[nodiscard]] QString reasonText(domain::Reason reason);            ///< A short sentence without facts.
[[nodiscard]] QString decisionText(change::DecisionKind kind);
[[nodiscard]] QString rowStatusText(change::RowStatus status);
[[nodiscard]] QString runEndText(change::RunEnd end);
/// "120 done, 3 held, 1 failed": what is zero is left out.
[[nodiscard]] QString countsText(const change::RunCounts &counts);

} // namespace words
