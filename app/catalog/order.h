// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/columns.h"

#include <QLocale>
#include <span>

namespace catalog {

/// A number per row, in the order of a column: texts by the rules of a language (numbers in them by value), times and
/// states by what they are, rights from None upwards. Costs one collation per distinct text; keep it while the columns
/// do not change. Unknown and empty come last in either direction.
class Ranks
{
public:
    Ranks(const Columns &columns, Column column, const QLocale &locale);
    [[nodiscard]] quint32 of(RowId row) const { return m_ranks[Columns::index(row)]; }
    static constexpr quint32 last = 0xFFFFFFFF;

private:
    std::vector<quint32> m_ranks;
};

/// Stable: rows of one rank keep their order.
[[nodiscard]] std::vector<RowId> sorted(std::span<const RowId> rows, const Ranks &ranks, Qt::SortOrder order);

} // namespace catalog
