// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace platform {

/// Calls `stop` on the event loop of the calling thread at the first Ctrl+C or request to end; the second one ends the
/// program at once, as without us. Called once, from main().
void onInterrupt(std::function<void()> stop);

/// Puts something that refuses every use where the caller closed a standard stream (`>&-`), lest a store or a connection to a
/// service that is opened later is taken for it. Called first of all.
void occupyStandardStreams();

/// Whether a stream of the program is a terminal: 0 input, 1 output, 2 errors.
[[nodiscard]] bool isTerminal(int stream);

/// Whether somebody still takes what is written: false for a pipe whose reader has ended, as in `| head`.
[[nodiscard]] bool hasReader(int stream);

/// For the lease.
[[nodiscard]] QString hostName();
[[nodiscard]] long long processId();

} // namespace platform
