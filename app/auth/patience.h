// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <chrono>

/// How long tokens, refusals and pauses last, whoever signs in. Source: sign-in reference 5 and 8.
namespace auth {

inline constexpr std::chrono::seconds renewedBefore {300}; ///< A token that ends sooner is renewed.
inline constexpr std::chrono::seconds refusalRemembered {120};
inline constexpr std::chrono::seconds pauseBeforeRepeat {1};

[[nodiscard]] inline core::Error cancelledError()
{
    return {core::Errc::Cancelled, QStringLiteral("sign-in"), QStringLiteral("cancelled"), {}, {}};
}

} // namespace auth
