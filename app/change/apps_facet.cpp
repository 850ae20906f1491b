// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/apps_facet.h"

#include "core/ensure.h"
#include "domain/apps/profile.h"
#include "domain/apps/switch_steps.h"

using namespace Qt::StringLiterals;

namespace change {
namespace {

using domain::Value;
using domain::apps::OrderedSwitchStep;
using domain::apps::Switches;
using domain::apps::SwitchStep;

constexpr QLatin1StringView forwardingKey {"forwarding"};

SwitchStep switchStep(const Step &step)
{
    auto read = SwitchStep::fromJson(step.call);
    core::ensure(read.has_value(), "an email-apps step cannot be read");
    return std::move(*read);
}

/// What `to` says differently; a switch it does not mention stays as it is.
std::vector<Difference> differences(const Switches &from, const Switches &to)
{
    std::vector<Difference> all;
    for (auto it = to.apps.cbegin(); it != to.apps.cend(); ++it) {
        const std::optional<bool> before = from.apps.value(it.key());
        if (before != it.value())
            all.push_back({it.key(), it.key(), domain::apps::switchText(before), domain::apps::switchText(it.value())});
    }
    if (from.forwarding != to.forwarding)
        all.push_back({forwardingKey, forwardingKey, domain::apps::forwardingText(from.forwarding), domain::apps::forwardingText(to.forwarding)});
    return all;
}

bool mentions(const std::vector<Difference> &all, const QString &what)
{
    return std::any_of(all.begin(), all.end(), [&what](const Difference &d) { return d.what == what; });
}

} // namespace

QString AppsFacet::name() const
{
    return u"apps"_s;
}

core::Result<Value> AppsFacet::fromJson(const QJsonObject &json) const
{
    return Switches::fromJson(json).map([](const Switches &switches) { return switches.toValue(); });
}

std::vector<Difference> AppsFacet::diff(const Value &from, const Value &to) const
{
    return differences(from.as<Switches>(), to.as<Switches>());
}

std::vector<Step> AppsFacet::steps(const Value &from, const Value &to) const
{
    std::vector<Step> all;
    for (const OrderedSwitchStep &one : domain::apps::switchSteps(from.as<Switches>(), to.as<Switches>()))
        all.push_back({domain::FacetId::Apps, one.widens ? Step::Effect::Widen : Step::Effect::Narrow, one.step.toJson()});
    return all;
}

Value AppsFacet::applied(const Value &value, const Step &step) const
{
    return domain::apps::applied(value.as<Switches>(), switchStep(step)).toValue();
}

bool AppsFacet::shows(const Value &value, const Step &step) const
{
    return domain::apps::shows(value.as<Switches>(), switchStep(step));
}

QString AppsFacet::kept(const Value &value) const
{
    return domain::apps::isSendOnly(value.as<Switches>()) ? u"send-only"_s : u"own"_s;
}

Rebased AppsFacet::rebase(const Value &before, const Value &after, const Value &now, const std::vector<core::RecipientId> &) const
{
    const Switches &was = before.as<Switches>();
    const Switches &planned = after.as<Switches>();
    const Switches &is = now.as<Switches>();
    const std::vector<Difference> wanted = differences(was, planned);
    const std::vector<Difference> open = differences(is, planned);

    Rebased result;
    bool stale = false;
    for (const Difference &moved : differences(was, is)) {
        const bool isPlanned = mentions(wanted, moved.what);
        if (isPlanned && !mentions(open, moved.what))
            continue; // as planned already
        stale |= isPlanned || moved.what == forwardingKey;
        result.moved.push_back(moved);
    }
    if (stale)
        return result;

    Switches target = is;
    for (const Difference &change : wanted) {
        if (change.what == forwardingKey)
            target.forwarding = planned.forwarding;
        else
            target.apps.insert(change.what, planned.apps.value(change.what));
    }
    result.target = target.toValue();
    return result;
}

} // namespace change
