// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace platform {

[[nodiscard]] bool isWindows();

/// The name of the account this process runs under, as the system knows it, whatever the environment says; its number where it
/// has no name.
[[nodiscard]] QString accountName();

} // namespace platform
