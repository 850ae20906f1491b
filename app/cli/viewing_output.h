// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "session/viewing.h"

#include <QJsonObject>

namespace cli {

/// What somebody sees of a calendar, as `show --viewer` tells it.
[[nodiscard]] QJsonObject viewingJson(const session::Viewing &viewing);
void tellViewing(Console &console, const session::Viewing &viewing);

} // namespace cli
