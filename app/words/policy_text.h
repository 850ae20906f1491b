// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace words {

/// What is wrong with a policy, for those who fill in a form: without the place in a file.
[[nodiscard]] QString policyFaultText(const core::Error &error);

} // namespace words
