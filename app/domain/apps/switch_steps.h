// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apps/switches.h"

#include <vector>

namespace domain::apps {

/// Where a switch stands, from closed to open; "not set" is the service's default (on), for submission the
/// organisation's setting.
enum class Position { Off, Unset, On };
[[nodiscard]] Position positionOf(const QString &name, std::optional<bool> value);

struct OrderedSwitchStep
{
    SwitchStep step;
    bool widens = false;
};

/// Apps that open first, then forwarding, then apps that close: mail has somewhere to go before the last app is shut,
/// and somebody can read again before forwarding ends. A switch that `to` does not mention stays.
[[nodiscard]] std::vector<OrderedSwitchStep> switchSteps(const Switches &from, const Switches &to);

[[nodiscard]] Switches applied(const Switches &switches, const SwitchStep &step);
[[nodiscard]] bool shows(const Switches &switches, const SwitchStep &step);

[[nodiscard]] QString switchText(std::optional<bool> value);         ///< "true", "false", "unset"
[[nodiscard]] QString forwardingText(const Forwarding &forwarding); ///< "kim@example.com, copy kept"; empty for none.

} // namespace domain::apps
