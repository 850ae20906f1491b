// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace testsupport {

/// How long a test waits for what comes by itself: long enough for a machine that does other things as well; nobody waits
/// for it when things go well.
inline constexpr int patienceMs = 60'000;

} // namespace testsupport
