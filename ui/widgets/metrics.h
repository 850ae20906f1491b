// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui::metrics {

// One spacing grid for every page, in device-independent pixels.
inline constexpr int grid = 8;
inline constexpr int half = grid / 2;
inline constexpr int margin = 2 * grid;
inline constexpr int icon = 16;
inline constexpr int navigationIcon = 20;
inline constexpr int rowPadding = 10; ///< Added to the height of a line of text in tables.

} // namespace ui::metrics
