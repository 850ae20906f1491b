// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace report {

/// Whether a spreadsheet would take a cell for a formula.
[[nodiscard]] inline bool looksLikeFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

} // namespace report
