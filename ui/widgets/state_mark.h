// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/state.h"

#include <QColor>
#include <QIcon>

class QPainter;
class QPalette;
class QRectF;

namespace ui {

/// The colour of a state, readable on the palette's base. Never the only sign: each state has a shape of its
/// own too.
[[nodiscard]] QColor stateColor(domain::calendar::State state, const QPalette &palette);

/// Paints a state's mark: a shape and a glyph of its own, sharp at any size.
void paintStateMark(
    QPainter &painter, const QRectF &box, domain::calendar::State state, const QPalette &palette);

/// The same as an icon that follows scale and palette.
[[nodiscard]] QIcon stateIcon(domain::calendar::State state);

/// States in the order in which they are shown: what wants attention first.
[[nodiscard]] const std::vector<domain::calendar::State> &statesInOrder();

} // namespace ui
