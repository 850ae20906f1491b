// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/apps/switch_steps.h"

using namespace Qt::StringLiterals;

namespace domain::apps {
namespace {

bool isNone(const Forwarding &forwarding)
{
    return forwarding.address.isEmpty() && forwarding.recipient.isEmpty();
}

} // namespace

Position positionOf(const QString &name, std::optional<bool> value)
{
    if (!value)
        return Position::Unset;
    const bool on = name == "SmtpClientAuthenticationDisabled"_L1 ? !*value : *value;
    return on ? Position::On : Position::Off;
}

std::vector<OrderedSwitchStep> switchSteps(const Switches &from, const Switches &to)
{
    SwitchStep opening;
    SwitchStep closing;
    for (auto it = to.apps.cbegin(); it != to.apps.cend(); ++it) {
        const std::optional<bool> now = from.apps.value(it.key());
        if (now == it.value())
            continue;
        const bool opens = positionOf(it.key(), it.value()) > positionOf(it.key(), now);
        (opens ? opening : closing).apps.insert(it.key(), it.value());
    }
    std::vector<OrderedSwitchStep> steps;
    if (!opening.apps.isEmpty())
        steps.push_back({std::move(opening), true});
    if (from.forwarding != to.forwarding)
        steps.push_back({SwitchStep {{}, to.forwarding}, !isNone(to.forwarding)});
    if (!closing.apps.isEmpty())
        steps.push_back({std::move(closing), false});
    return steps;
}

Switches applied(const Switches &switches, const SwitchStep &step)
{
    Switches result = switches;
    if (step.forwarding)
        result.forwarding = *step.forwarding;
    for (auto it = step.apps.cbegin(); it != step.apps.cend(); ++it)
        result.apps.insert(it.key(), it.value());
    return result;
}

bool shows(const Switches &switches, const SwitchStep &step)
{
    if (step.forwarding && switches.forwarding != *step.forwarding)
        return false;
    for (auto it = step.apps.cbegin(); it != step.apps.cend(); ++it) {
        if (switches.apps.value(it.key()) != it.value())
            return false;
    }
    return true;
}

QString switchText(std::optional<bool> value)
{
    if (!value)
        return u"unset"_s;
    return *value ? u"true"_s : u"false"_s;
}

QString forwardingText(const Forwarding &forwarding)
{
    if (isNone(forwarding))
        return {};
    const QString to = forwarding.recipient.isEmpty() ? forwarding.address : forwarding.recipient;
    return forwarding.keepCopy ? to + u", copy kept"_s : to;
}

} // namespace domain::apps
