// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

// Labels of one kind look the same on every page. All of them show plain text, never markup: names come from
// outside.
[[nodiscard]] QLabel *pageTitle(QWidget *parent);
[[nodiscard]] QLabel *heading(QWidget *parent);
[[nodiscard]] QLabel *sectionTitle(QWidget *parent);
[[nodiscard]] QLabel *plainLabel(QWidget *parent); ///< Wraps; its text can be selected.
[[nodiscard]] QLabel *paleLabel(QWidget *parent); ///< The same, for what matters less.

} // namespace ui
