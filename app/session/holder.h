// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace session {

/// "person@host:process": who holds a lease or a share, as a store's other processes read it.
[[nodiscard]] QString holderName(const QString &person);

/// Whether it is a process of this machine that has ended.
[[nodiscard]] bool hasEnded(const QString &holder);

} // namespace session
