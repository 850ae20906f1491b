// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QComboBox>
#include <QLineEdit>

/// Words for people who listen, where Qt has none.
namespace ui {

/// A text as it is read: "Sa&ve" gives "Save".
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// Says what a combo box chooses, there and on the list it opens. On Linux its own name is what is chosen.
void nameChoice(QComboBox &choice, const QString &what);

/// Gives names to the small buttons inside a field: the mark that it searches, if it has one, and the clear button.
void nameButtons(QLineEdit &field, QAction *searchMark = nullptr);

/// A cell of a table as it is read: its column, and what is shown there.
[[nodiscard]] QString spokenCell(const QString &column, const QString &shown);

/// Has every view of a table ask for its words again: the language may have changed.
void tellAnew(QAbstractTableModel &table);

} // namespace ui
