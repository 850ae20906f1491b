// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform {

/// Whether a process of this machine is there; true when that cannot be told.
[[nodiscard]] bool processExists(long long id);

} // namespace platform
