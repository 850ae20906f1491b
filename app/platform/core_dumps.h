// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace platform {

/// Crashes of this process, and of those that it starts, leave no picture of its memory on the disk from now on: tokens are in it.
void leaveNoCoreDumps();

} // namespace platform
