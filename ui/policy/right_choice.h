// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/right.h"

#include <QComboBox>

namespace ui {

/// Fills a box with every role in plain words, from None upwards; what it lets somebody do stands in the tool tip. What was
/// chosen stays chosen.
void fillRights(QComboBox &box);
/// A set that has no role gets an item of its own.
void chooseRight(QComboBox &box, domain::calendar::Right right);
[[nodiscard]] domain::calendar::Right chosenRight(const QComboBox &box);

} // namespace ui
