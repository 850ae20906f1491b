// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/counts.h"

#include <algorithm>
#include <numeric>

namespace catalog {

using domain::calendar::Right;
using domain::calendar::State;

qint64 Counts::rows() const
{
    return std::accumulate(states.begin(), states.end(), qint64(0));
}

double Counts::customShare(const std::vector<Right> &baseline) const
{
    qint64 all = 0;
    qint64 custom = 0;
    for (auto it = defaults.cbegin(); it != defaults.cend(); ++it) {
        all += it.value();
        if (std::find(baseline.begin(), baseline.end(), Right(it.key())) == baseline.end())
            custom += it.value();
    }
    return all == 0 ? 0.0 : double(custom) / double(all);
}

Counts count(const Columns &columns, std::span<const RowId> rows, qint64 remote, qint64 accepted)
{
    Counts counts;
    counts.coverage.remote = remote;
    counts.coverage.accepted = accepted;
    for (const RowId row : rows) {
        const State state = columns.state(row);
        ++counts.states[size_t(state)];
        counts.newcomers += columns.isNew(row);
        if (state == State::Gone || state == State::Uncovered)
            continue;
        ++counts.coverage.inScope;
        const bool known = state == State::NoPolicy ? columns.hasReading(row) : state != State::Unknown;
        counts.coverage.freshlyRead += known;
        if (const auto right = columns.defaultRight(row))
            ++counts.defaults[right->bits()];
    }
    return counts;
}

} // namespace catalog
