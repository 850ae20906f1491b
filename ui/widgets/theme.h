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

} // namespace ui
