// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facet.h"

namespace words {

/// What differs, in plain language and in pieces, for the cells of a table: "Kim Akers", "no entry", "editor, delegate".
struct DifferenceWords
{
    QString part, before, after;
};
[[nodiscard]] DifferenceWords differenceWords(domain::FacetId facet, const change::Difference &difference);

/// What differs, in plain language: "Default: free/busy only → none", "Kim Akers: no entry → editor, delegate".
[[nodiscard]] QString differenceText(domain::FacetId facet, const change::Difference &difference);
[[nodiscard]] QString differencesText(domain::FacetId facet, const std::vector<change::Difference> &differences); ///< Joined by "; ".

/// What is done to a mailbox, without what was there before: "Add Staff (free/busy only) · Close Default".
[[nodiscard]] QString deedsText(domain::FacetId facet, const std::vector<change::Difference> &differences);

/// One side of some differences as tables and exports show it, in the facet's technical words:
/// "Default: AvailabilityOnly; Kim Akers: no entry".
[[nodiscard]] QString beforeText(const std::vector<change::Difference> &differences);
[[nodiscard]] QString afterText(const std::vector<change::Difference> &differences);

} // namespace words
