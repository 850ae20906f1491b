// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace ui {

/// A push button that does, says and is on or off as its action.
/// \param prominent  the one that leads on from here.
[[nodiscard]] QPushButton *actionButton(QAction *action, bool prominent, QWidget *parent);

} // namespace ui
