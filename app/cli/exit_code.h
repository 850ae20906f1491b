// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace cli {

/// What the program ends with; part of the contract with scripts.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    OutOfPolicy = 3,
    Incomplete = 4, ///< Rows failed, held, in doubt or unknown.
    SignIn = 5,
    NotPermitted = 6,
    Cancelled = 130,
};

[[nodiscard]] ExitCode exitCodeFor(const core::Error &error);

/// The graver of two: what stopped everything before what left something undone, and that before a finding.
[[nodiscard]] ExitCode graver(ExitCode a, ExitCode b);

} // namespace cli
