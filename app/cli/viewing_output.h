// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/viewing.h"

#include <QJsonObject>
#include <QTextStream>

namespace cli {

/// What somebody sees of a calendar, as `show --viewer` tells it.
[[nodiscard]] QJsonObject viewingJson(const session::Viewing &viewing);
void tellViewing(QTextStream &out, const session::Viewing &viewing);

} // namespace cli
