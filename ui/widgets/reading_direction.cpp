// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reading_direction.h"

#include <QGuiApplication>

namespace ui {

QString inItsDirection(const QString &text)
{
    constexpr QChar leftToRightIsolate(0x2066);
    const bool mirrored = QGuiApplication::isRightToLeft();
    return mirrored && !text.isEmpty() && !text.isRightToLeft() ? leftToRightIsolate + text : text;
}

} // namespace ui
