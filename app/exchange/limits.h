// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <functional>

namespace exchange {

/// How hard a connection may press the service. Defaults are the product's.
struct Limits
{
    int inFlight = 20; ///< Cmdlets in flight to begin with.
    int inFlightMin = 2; ///< Never fewer, however slow the service.
    int inFlightMax = 40; ///< Never more, however quick.
    int batchSize = 10; ///< Calls joined into one request; 1: none are joined.
    std::chrono::milliseconds linger{4}; ///< How long a batch waits to fill up.
    std::chrono::milliseconds mailboxTimeout{60'000};
    std::chrono::milliseconds listTimeout{300'000};
    int tries = 6; ///< Of a read, passing failures included.
    int throttledTries = 8; ///< How often a call is sent again after "too many requests".
    std::chrono::milliseconds firstDelay{2'000}; ///< Doubled for each further try.
    std::chrono::milliseconds longestDelay{60'000};
    std::chrono::milliseconds overall{15 * 60'000}; ///< After this no further try begins.
    /// A write that would have to wait longer is not sent: what it was decided on has to be read again.
    std::chrono::milliseconds writeWait{5'000};
    std::chrono::seconds throttlePause{30}; ///< When the service does not say how long; doubled each time.
    std::chrono::seconds longestPause{300};
    /// From 0 to below 1; spreads waits so that several clients do not come back together. Tests give a
    /// constant.
    std::function<double()> random;
};

/// How many of a window of cmdlets one of the processes that share it may have in flight: an equal part, and never
/// none.
[[nodiscard]] inline int fairShare(double window, int processes)
{
    return std::max(1, static_cast<int>(window) / std::max(1, processes));
}

} // namespace exchange
