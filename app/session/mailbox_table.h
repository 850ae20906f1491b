// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "report/table.h"
#include "session/view.h"

#include <span>

namespace session {

/// The columns of `list` and of exports: stable keys, "group" standing for one column per policy group.
[[nodiscard]] QStringList mailboxColumnKeys();
[[nodiscard]] QStringList defaultMailboxColumns();

/// Rows of a view as a table, in technical words. Pure, safe on any thread. Error BadInput naming a column that is not known.
[[nodiscard]] core::Result<report::Table> mailboxTable(
    const Stock &stock, const View &view, std::span<const catalog::RowId> rows, const QStringList &columns);

} // namespace session
