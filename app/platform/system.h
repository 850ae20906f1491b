// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform {

[[nodiscard]] bool isWindows();

} // namespace platform
