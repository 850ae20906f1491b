// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// Which mailboxes a person means: those selected, or all that match a query.
struct Scope
{
    QStringList named; ///< GUIDs of the selected ones; empty: all that match.
    QString where; ///< The query; empty: all there are.
    int count = 0; ///< How many that is on the screen.

    [[nodiscard]] bool isSelection() const { return !named.isEmpty(); }
};

} // namespace ui
