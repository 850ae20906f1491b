// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facet.h"

namespace words {

/// One side of some differences as tables and exports show it, in the facet's technical words:
/// "Default: AvailabilityOnly; Kim Akers: no entry".
[[nodiscard]] QString beforeText(const std::vector<change::Difference> &differences);
[[nodiscard]] QString afterText(const std::vector<change::Difference> &differences);

} // namespace words
