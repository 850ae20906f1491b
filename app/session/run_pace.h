// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/run.h"

#include <chrono>
#include <optional>

namespace session {

/// How quickly a run comes on, by what it did since it was started or resumed; pauses that the service asked for are part
/// of that, the time during which a person held it is not.
class RunPace
{
public:
    /// \param before  as they were when it was started.
    explicit RunPace(const change::RunCounts &before) : m_endedBefore(before.ended()) { }

    void passed(std::chrono::milliseconds worked) { m_worked += worked; }

    [[nodiscard]] double rowsPerSecond(const change::RunCounts &now) const; ///< 0 before some rows have ended.
    /// How long the rest will take at that rate; none while nothing can be said.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft(const change::RunCounts &now) const;

private:
    int m_endedBefore;
    std::chrono::milliseconds m_worked {0};
};

} // namespace session
