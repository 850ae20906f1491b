// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

namespace words {

/// Where a query is wrong, and what was expected there.
[[nodiscard]] QString queryFaultText(const domain::QueryFault &fault);

} // namespace words
