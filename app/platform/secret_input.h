// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace platform {

/// Asks at the terminal of this process, whatever its streams are; what is typed is not shown. Blocks. None: there is no terminal, or
/// the person gave up (Ctrl+C, Ctrl+D).
[[nodiscard]] std::optional<QByteArray> askAtTerminal(const QString &question);

/// The first line that an open file descriptor gives, without its end. None when it cannot be read.
[[nodiscard]] std::optional<QByteArray> readLineOf(int descriptor);

} // namespace platform
