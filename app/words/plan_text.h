// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "domain/reason.h"
#include "domain/value.h"
#include "words/group_text.h"

#include <QStringList>
#include <chrono>

/// Plans, and runs as what carries them out.
namespace words {

/// What a plan or run is about, from PlanHeader::kind and source: "Segment: Staff only",
/// "Restore from the snapshot "before"", "Undo of the run 01234567".
[[nodiscard]] QString planTitle(const QString &kind, const QString &source);

/// reasonText() with the technical words that belong to it in brackets.
[[nodiscard]] QString whyText(domain::Reason reason, const QStringList &facts);

/// The value that an exception keeps, from the facet's technical word: "Reviewer: reads all".
[[nodiscard]] QString keptText(domain::FacetId facet, const QString &kept);

/// Why nothing is sent for a while, and how long: "The service asks to wait 30 s: too many requests".
[[nodiscard]] QString pauseText(const core::Error &error, std::chrono::seconds pause);
/// The same of all that is sent, by its code alone; empty once it is over.
[[nodiscard]] QString pauseText(core::Errc why, core::Instant until, core::Instant now);

} // namespace words
