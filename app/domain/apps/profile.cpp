// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apps/profile.h"

#include "domain/apps/switch_steps.h"

namespace domain::apps {
Switches sendOnly(const Switches &now, const std::optional<Forwarding> &forwarding)
{
    Switches result = now;
    for (const QString &name : Switches::names())
        result.apps.insert(name, false); // of SmtpClientAuthenticationDisabled, false means that submission is on
    if (forwarding)
        result.forwarding = *forwarding;
    return result;
}

bool isSendOnly(const Switches &switches)
{
    const Switches wanted = sendOnly(switches, std::nullopt);
    return switches == wanted && !forwardingText(switches.forwarding).isEmpty();
}

} // namespace domain::apps
