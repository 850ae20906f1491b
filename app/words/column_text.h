// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"

#include <QString>

namespace words {

/// What tables show beside the fields of a mailbox.
enum class Column { Folder, Reason, Error, Result, Why, Before, After, ChangedByOthers };

[[nodiscard]] QString columnTitle(domain::Field field);
[[nodiscard]] QString columnTitle(Column column);

} // namespace words
