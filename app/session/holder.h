// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace session {

/// "person@host:process": who holds a lease or a share, as a store's other processes read it.
[[nodiscard]] QString holderName(const QString &person);

/// Whether it is a process of this machine that has ended.
[[nodiscard]] bool hasEnded(const QString &holder);
/// Whether it is another process than this one, and has not ended as far as can be told from here.
[[nodiscard]] bool isAnotherAtWork(const QString &holder);

} // namespace session
