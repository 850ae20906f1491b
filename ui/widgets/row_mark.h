// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/decision.h"
#include "change/run.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace ui {

// Marks of what a plan does, of the rows of a run and of runs: each with a shape of its own.

[[nodiscard]] QIcon decisionIcon(change::DecisionKind kind);
[[nodiscard]] QIcon takenOutIcon();

[[nodiscard]] QColor rowStatusColor(change::RowStatus status, const QPalette &palette);
[[nodiscard]] QIcon rowStatusIcon(change::RowStatus status);

[[nodiscard]] QIcon changedByOthersIcon();

/// How a run stands; none: it is neither at work here nor over.
[[nodiscard]] QIcon runEndIcon(std::optional<change::RunEnd> end, const change::RunCounts &counts);
[[nodiscard]] QIcon runAtWorkIcon(bool paused);

} // namespace ui
