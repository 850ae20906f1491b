// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <optional>

namespace exchange {

/// Why nothing comes from the service for now.
struct ServicePause
{
    core::Errc why = core::Errc::Throttled; ///< Throttled: it asked for it. Unavailable: it does not answer.
    core::Instant until; ///< When something is sent again.

    bool operator==(const ServicePause &) const = default;
};

/// Counters of one connection since its start, for progress lines. A snapshot: read by polling, engine
/// thread.
struct Telemetry
{
    qint64 calls = 0; ///< Cmdlets that were answered or failed for good.
    qint64 writes = 0; ///< Of these, writes.
    qint64 requests = 0; ///< HTTP requests; fewer than calls where these were batched.
    qint64 repeated = 0; ///< Calls sent again after a passing failure.
    qint64 throttled = 0; ///< Answers that asked us to wait.
    qint64 lanesReplaced = 0;
    int inFlight = 0;
    int waiting = 0; ///< Calls that wait for their turn.
    double window = 0; ///< Cmdlets allowed in flight now, for all who share it.
    int sharedBy = 1; ///< Processes that share the window.
    std::optional<core::Instant> pausedUntil; ///< Nobody sends before this moment.
    std::optional<core::Instant> repeatsAt; ///< When the first of the calls is sent again that failed several times.

    /// None while something is in flight, which may still be answered.
    [[nodiscard]] std::optional<ServicePause> pause(core::Instant now) const
    {
        if (pausedUntil && *pausedUntil > now)
            return ServicePause{core::Errc::Throttled, *pausedUntil};
        if (repeatsAt && *repeatsAt > now && inFlight == 0)
            return ServicePause{core::Errc::Unavailable, *repeatsAt};
        return std::nullopt;
    }
};

} // namespace exchange
