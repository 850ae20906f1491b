// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "report/table.h"
#include "session/view.h"

#include <span>

namespace cli {

/// The columns of `list` and of the reports of a run: stable keys, "group" standing for one column per policy group.
[[nodiscard]] QStringList mailboxColumnKeys();
[[nodiscard]] QStringList defaultMailboxColumns();

/// Rows of a view as a table. Error BadInput naming a column that is not known.
[[nodiscard]] core::Result<report::Table> mailboxTable(
    const session::Stock &stock, const session::View &view, std::span<const catalog::RowId> rows, const QStringList &columns);

} // namespace cli
