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

/// Who may read a file that is made.
enum class Readers { AsUsual, OwnerAlone };

/// Writes all or nothing; a device or a pipe stays what it is. Errors: those of writeTo() and cannotBeKept().
[[nodiscard]] core::Result<> writeFile(const QString &path, const QByteArray &bytes, Readers readers = Readers::AsUsual);
/// Opens a file and writes to it, as far as the system; a QSaveFile is not yet under its name. Errors: BadInput where it cannot be
/// opened, which another place helps against; cannotBeKept().
[[nodiscard]] core::Result<> writeTo(QFileDevice &file, const QByteArray &bytes);
/// Why a file is not whole or did not get its name, though nothing is wrong with what was asked for, as on a full disk: Storage
/// with core::fileKey.
[[nodiscard]] core::Error cannotBeKept(const QFileDevice &file);

} // namespace session
