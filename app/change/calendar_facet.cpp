// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/calendar_facet.h"

#include "core/ensure.h"
#include "domain/calendar/entry_steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace change {
namespace {

using domain::Trustee;
using domain::Value;
using domain::calendar::Acl;
using domain::calendar::Entry;
using domain::calendar::EntryChange;
using domain::calendar::EntryStep;
using domain::calendar::OrderedStep;

EntryStep entryStep(const Step &step)
{
    auto entry = EntryStep::fromJson(step.call);
    core::ensure(entry.has_value(), "a calendar step cannot be read");
    return std::move(*entry);
}

Difference differenceOf(const EntryChange &change)
{
    return {change.who().key(), change.who().text, domain::calendar::entryText(change.before), domain::calendar::entryText(change.after)};
}

bool sameEntry(const Acl &a, const Acl &b, const Trustee &who)
{
    const Entry *first = a.find(who);
    const Entry *second = b.find(who);
    return first && second ? first->sameAs(*second) : first == second;
}

bool isReliedOn(const Trustee &who, const std::vector<core::RecipientId> &watched)
{
    return who.kind == Trustee::Kind::Default || who.kind == Trustee::Kind::Anonymous
        || (who.kind == Trustee::Kind::Recipient && std::find(watched.begin(), watched.end(), who.recipient) != watched.end());
}

} // namespace

QString CalendarFacet::name() const
{
    return u"calendar"_s;
}

core::Result<Value> CalendarFacet::fromJson(const QJsonObject &json) const
{
    return Acl::fromJson(json).map([](const Acl &acl) { return acl.toValue(); });
}

std::vector<Difference> CalendarFacet::diff(const Value &from, const Value &to) const
{
    std::vector<Difference> differences;
    for (const EntryChange &change : domain::calendar::changes(from.as<Acl>(), to.as<Acl>()))
        differences.push_back(differenceOf(change));
    return differences;
}

std::vector<Step> CalendarFacet::steps(const Value &from, const Value &to) const
{
    std::vector<Step> all;
    for (const OrderedStep &one : domain::calendar::entrySteps(from.as<Acl>(), to.as<Acl>()))
        all.push_back({domain::FacetId::Calendar, one.widens ? Step::Effect::Widen : Step::Effect::Narrow, one.step.toJson()});
    return all;
}

Value CalendarFacet::applied(const Value &value, const Step &step) const
{
    return domain::calendar::applied(value.as<Acl>(), entryStep(step)).toValue();
}

bool CalendarFacet::shows(const Value &value, const Step &step) const
{
    return domain::calendar::shows(value.as<Acl>(), entryStep(step));
}

QString CalendarFacet::kept(const Value &value) const
{
    const Entry *everybody = value.as<Acl>().defaultEntry();
    return everybody ? everybody->right.text() : QString();
}

Rebased CalendarFacet::rebase(const Value &before, const Value &after, const Value &now, const std::vector<core::RecipientId> &watched) const
{
    const Acl &was = before.as<Acl>();
    const Acl &planned = after.as<Acl>();
    const Acl &is = now.as<Acl>();
    const std::vector<OrderedStep> steps = domain::calendar::entrySteps(was, planned);
    const auto isPlanned = [&steps](const Trustee &who) {
        return std::any_of(steps.begin(), steps.end(), [&who](const OrderedStep &one) { return one.step.entry.who.sameAs(who); });
    };

    Rebased result;
    bool stale = false;
    for (const EntryChange &change : domain::calendar::changes(was, is)) {
        if (isPlanned(change.who()) && sameEntry(is, planned, change.who()))
            continue; // as planned already
        stale |= isPlanned(change.who()) || isReliedOn(change.who(), watched);
        result.moved.push_back(differenceOf(change));
    }
    bool waiting = false; // a step that widens is still to be done
    for (const OrderedStep &one : steps) {
        const bool done = sameEntry(is, planned, one.step.entry.who);
        waiting |= one.widens && !done;
        if (!one.widens && done && waiting) {
            stale = true;
            const Trustee &who = one.step.entry.who;
            result.moved.push_back(differenceOf({was.find(who), is.find(who)}));
        }
    }
    if (stale)
        return result;

    Acl target = is;
    for (const OrderedStep &one : steps) {
        const Entry *wanted = planned.find(one.step.entry.who);
        target = wanted ? target.with(*wanted) : target.without(one.step.entry.who);
    }
    result.target = target.toValue();
    return result;
}

} // namespace change
