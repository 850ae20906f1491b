// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exit_code.h"

#include <algorithm>
#include <array>

namespace cli {

ExitCode exitCodeFor(const core::Error &error)
{
    switch (error.code) {
    case core::Errc::BadInput: return ExitCode::Usage;
    case core::Errc::SignInNeeded: return ExitCode::SignIn;
    case core::Errc::Forbidden: return ExitCode::NotPermitted;
    case core::Errc::Cancelled: return ExitCode::Cancelled;
    default: return ExitCode::Failed;
    }
}

ExitCode graver(ExitCode a, ExitCode b)
{
    static constexpr std::array byGravity {ExitCode::Done, ExitCode::OutOfPolicy, ExitCode::Incomplete, ExitCode::Failed,
        ExitCode::Usage, ExitCode::NotPermitted, ExitCode::SignIn, ExitCode::Cancelled};
    const auto rank = [](ExitCode code) { return std::find(byGravity.begin(), byGravity.end(), code) - byGravity.begin(); };
    return rank(a) >= rank(b) ? a : b;
}

} // namespace cli
