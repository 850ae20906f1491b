// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace platform {

/// Calls `stop` on the event loop of the calling thread at the first Ctrl+C or request to end; the second one ends the
/// program at once, as without us. Called once, from main().
void onInterrupt(std::function<void()> stop);

/// Whether a stream of the program is a terminal: 0 input, 1 output, 2 errors.
[[nodiscard]] bool isTerminal(int stream);

/// For the lease and the audit log.
[[nodiscard]] QString hostName();
[[nodiscard]] long long processId();

} // namespace platform
