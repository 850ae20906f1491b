// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace cli {

/// What somebody hands in: a file's content; "-" is standard input. Error BadInput naming the file and why.
[[nodiscard]] core::Result<QByteArray> readInput(const QString &path);

} // namespace cli
