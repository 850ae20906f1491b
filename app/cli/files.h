// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>

namespace cli {

/// A file's content; "-" is standard input. Error BadInput naming the file and why.
[[nodiscard]] core::Result<QByteArray> readFile(const QString &path);
/// Writes all or nothing; a device or a pipe stays what it is. Error BadInput naming the file and why.
[[nodiscard]] core::Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace cli
