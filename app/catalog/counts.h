// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/columns.h"

#include <QMap>
#include <span>

namespace catalog {

/// How much of what is in scope is known. Nothing may be called fine under 100 %.
struct Coverage
{
    qint64 inScope = 0;     ///< Claimed by a policy, or all when there is none; gone ones do not count.
    qint64 freshlyRead = 0; ///< Of these, known and not too old.
    qint64 remote = 0;      ///< Out of reach besides: on premises or elsewhere.
    qint64 accepted = 0;    ///< Of the unread ones, accepted as unreadable.

    [[nodiscard]] bool isComplete() const { return freshlyRead + accepted >= inScope; }
};

struct Counts
{
    std::array<qint64, domain::calendar::stateCount> states {};
    qint64 newcomers = 0; ///< Flag `new`.
    /// Rows in scope by the right of Default, as Right::bits(); the question before the first plan of a tenant.
    QMap<quint16, qint64> defaults;
    Coverage coverage;

    [[nodiscard]] qint64 of(domain::calendar::State state) const { return states[size_t(state)]; }
    [[nodiscard]] qint64 rows() const;
    /// Share of the scope whose Default is no baseline value, from 0 to 1; over 5 % a person is asked.
    [[nodiscard]] double customShare(const std::vector<domain::calendar::Right> &baseline) const;
};

/// \param remote, accepted  known elsewhere.
[[nodiscard]] Counts count(const Columns &columns, std::span<const RowId> rows, qint64 remote = 0, qint64 accepted = 0);

} // namespace catalog
