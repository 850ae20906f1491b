// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_pace.h"

namespace session {

double RunPace::rowsPerSecond(const change::RunCounts &now) const
{
    const int rows = now.ended() - m_endedBefore;
    return rows <= 0 || m_worked.count() == 0 ? 0 : rows * 1000.0 / double(m_worked.count());
}

std::optional<std::chrono::seconds> RunPace::timeLeft(const change::RunCounts &now) const
{
    const double rate = rowsPerSecond(now);
    if (rate <= 0)
        return std::nullopt;
    return std::chrono::seconds(qint64((now.waiting + now.begun) / rate));
}

} // namespace session
