// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace ui {

enum class Appearance { System, Light, Dark };

/// One look on every system: Fusion with our own palettes, icons built in. `System` follows what the desktop
/// says at the start; the choice is remembered.
void applyTheme(QApplication &app);
[[nodiscard]] Appearance appearance();
void setAppearance(QApplication &app, Appearance appearance);

/// Lets a list mark what is selected with a tint, so that words, icons and marks in it stay as they are. Called again when
/// the application's palette changes.
void tintSelection(QWidget &list);

} // namespace ui
