// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apps/switches.h"

namespace domain::apps {

/// What a send-only mailbox is: every app that reads mail is off, submission is on, mail goes on to somewhere.
/// \param forwarding  none: what the mailbox has stays.
[[nodiscard]] Switches sendOnly(const Switches &now, const std::optional<Forwarding> &forwarding);
[[nodiscard]] bool isSendOnly(const Switches &switches);

} // namespace domain::apps
