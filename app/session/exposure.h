// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

namespace session {

/// A file that other people on this computer get at by its mode.
struct Exposed
{
    QString path;
    bool canBeChanged = false; ///< Or only read.
};

/// What of a connection is exposed: its private key, its store, the folder in which the store may be exchanged.
/// \param store  the file in use.
[[nodiscard]] std::vector<Exposed> exposedFiles(const Connection &connection, const QString &store);
/// Error BadInput naming a file or folder that everybody can change: who signs in where is not left to them.
[[nodiscard]] core::Result<> checkNotOpenToAll(const QString &path);

} // namespace session
