// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A text to be painted that may be cut: in a window read from right to left, one that reads from left to right keeps its dots, brackets
/// and full stops where it ends.
[[nodiscard]] QString inItsDirection(const QString &text);

} // namespace ui
