// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace platform {

/// Whether a process of this machine is there; true when that cannot be told.
[[nodiscard]] bool processExists(long long id);

struct Process
{
    long long id = 0;
    QString name;
    bool isStopped = false; ///< It was halted, and goes on when somebody lets it.
};

/// Which process of this machine holds the lock for writing on a byte of a file; none where nobody does, or where the
/// system does not tell.
[[nodiscard]] std::optional<Process> lockHolder(const QString &path, long long byte);

} // namespace platform
