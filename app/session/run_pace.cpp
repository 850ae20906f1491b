// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_pace.h"

namespace session {
namespace {

constexpr int fewestRows = 10; ///< The first ones say how long a mailbox takes, not how many are done at a time.

} // namespace

double RunPace::rowsPerSecond(const change::RunCounts &now) const
{
    const int rows = now.ended() - m_endedBefore;
    return rows < fewestRows || m_worked.count() == 0 ? 0 : rows * 1000.0 / double(m_worked.count());
}

std::optional<std::chrono::seconds> RunPace::timeLeft(const change::RunCounts &now) const
{
    const double rate = rowsPerSecond(now);
    if (rate <= 0 || now.ended() == now.total())
        return std::nullopt;
    return std::chrono::seconds(qint64((now.waiting + now.begun) / rate));
}

} // namespace session
