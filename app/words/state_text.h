// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/decision.h"
#include "change/run.h"
#include "domain/calendar/state.h"
#include "domain/reason.h"

namespace words {

// A text is a word or two, as in a table; an explanation is one sentence. None names a mailbox.

[[nodiscard]] QString stateText(domain::calendar::State state); ///< "segmented", "no policy"
[[nodiscard]] QString stateExplanation(domain::calendar::State state);
[[nodiscard]] QString reasonText(domain::Reason reason); ///< Why it is in its state, or why a plan does what it does: a sentence.

[[nodiscard]] QString decisionText(change::DecisionKind kind);
[[nodiscard]] QString decisionExplanation(change::DecisionKind kind);

[[nodiscard]] QString rowStatusText(change::RowStatus status);
[[nodiscard]] QString rowStatusExplanation(change::RowStatus status);
[[nodiscard]] QString runEndText(change::RunEnd end); ///< How a run ended, and what to do: a sentence.
/// State of a run as the store keeps it, "running" or runEndName(), in a word or two: "stopped: signed out".
[[nodiscard]] QString runStateText(const QString &state);
/// State of a run that is neither at work here nor over.
[[nodiscard]] QString runNotEndedText();
/// "120 done, 3 held, 1 failed": what is zero is left out.
[[nodiscard]] QString countsText(const change::RunCounts &counts);

} // namespace words
