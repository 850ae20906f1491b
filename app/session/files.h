// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QFile>

namespace session {

/// A file's content, up to 1 GiB: a snapshot of 700,000 mailboxes. Error BadInput naming the file and why.
[[nodiscard]] core::Result<QByteArray> readFile(const QString &path);
/// The rest of a file that is open, which may be a device without an end.
[[nodiscard]] core::Result<QByteArray> readRest(QFile &file, const QString &path);
/// Writes all or nothing; a device or a pipe stays what it is. Error BadInput naming the file and why.
[[nodiscard]] core::Result<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace session
