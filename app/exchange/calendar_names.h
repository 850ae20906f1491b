// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exchange {

/// Names the default calendar is known to have, by language of the mailbox, the frequent ones first. For
/// reading over v2 alone; everywhere else the folder is found by its type. Source: wire reference 3.4; small
/// languages unconfirmed.
[[nodiscard]] QStringList calendarNames();

} // namespace exchange
