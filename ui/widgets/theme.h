// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

enum class Appearance { System, Light, Dark };

/// Once there is an application. One look on every system: Fusion with our own palettes, icons built in. `System` follows the
/// desktop, also while everything runs; the choice is remembered.
void applyTheme();
[[nodiscard]] Appearance appearance();
void setAppearance(Appearance appearance);

} // namespace ui
