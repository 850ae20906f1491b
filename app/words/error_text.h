// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace words {

/// The sentence people read: what, where and what to do. The service's own words follow in brackets where there are some.
[[nodiscard]] QString errorText(const core::Error &error);

} // namespace words
