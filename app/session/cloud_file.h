// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace session {

/// Whether a connection could use this cloud: a name of the table, or the path of a cloud file. Errors: BadInput saying what is wrong.
[[nodiscard]] core::Result<> checkCloud(const QString &nameOrPath);

} // namespace session
