// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/entry_steps.h"

#include "core/ensure.h"

#include <algorithm>
#include <bit>
#include <span>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

bool isSpecial(const Trustee &who)
{
    return who.kind == Trustee::Kind::Default || who.kind == Trustee::Kind::Anonymous;
}

/// The place of a change in the order of writes; below `firstNarrow` it belongs to the half that widens.
enum class Phase { NewEntry, EntryGains, EveryoneGains, EntryLoses, EveryoneLoses, EntryGoes };
constexpr Phase firstNarrow = Phase::EntryLoses;

/// Sight decides; what else changes only where sight stays the same.
bool gains(const Entry &before, const Entry &after)
{
    if (after.right.sight() != before.right.sight())
        return after.right.sight() > before.right.sight();
    return after.right.covers(before.right) && after.sharing >= before.sharing;
}

Phase phaseOf(const EntryChange &change)
{
    if (!change.before)
        return Phase::NewEntry;
    if (!change.after)
        return Phase::EntryGoes;
    const bool gain = gains(*change.before, *change.after);
    if (isSpecial(change.who()))
        return gain ? Phase::EveryoneGains : Phase::EveryoneLoses;
    return gain ? Phase::EntryGains : Phase::EntryLoses;
}

/// Somebody may be in several groups and sees what all of them together see: the strongest entry comes first and goes
/// last.
bool goesBefore(const EntryChange &a, const EntryChange &b)
{
    const Phase first = phaseOf(a);
    const Phase second = phaseOf(b);
    if (first != second || (first != Phase::NewEntry && first != Phase::EntryGoes))
        return first < second;
    const auto strength = [](const EntryChange &change) {
        const Right right = change.after ? change.after->right : change.before->right;
        return std::pair(right.sight(), std::popcount(right.change()));
    };
    return first == Phase::NewEntry ? strength(b) < strength(a) : strength(a) < strength(b);
}

EntryStep stepFor(const EntryChange &change)
{
    const Trustee::Kind kind = change.who().kind;
    core::ensure(kind != Trustee::Kind::Ambiguous && kind != Trustee::Kind::GroupLocal, "a step would write to an owner who cannot be addressed");
    core::ensure(!isSpecial(change.who()) || (change.before && change.after), "Default and Anonymous can only be set");
    if (!change.before)
        return {EntryStep::Verb::Add, *change.after, change.after->sharing != Sharing::None};
    if (!change.after)
        return {EntryStep::Verb::Remove, *change.before, false};
    return {EntryStep::Verb::Set, *change.after, change.after->sharing != change.before->sharing};
}

/// Takes an owner's entries from the front of what is left of an ACL.
std::vector<const Entry *> takeEntriesOf(const Trustee &owner, std::span<const Entry> &left)
{
    std::vector<const Entry *> taken;
    for (; !left.empty() && left.front().who.sameAs(owner); left = left.subspan(1))
        taken.push_back(&left.front());
    return taken;
}

} // namespace

std::vector<EntryChange> changes(const Acl &from, const Acl &to)
{
    // Unresolved owners may share a text, so an owner can have several entries: equal ones cancel out.
    std::vector<EntryChange> all;
    std::span<const Entry> old = from.entries();
    std::span<const Entry> now = to.entries();
    while (!old.empty() || !now.empty()) {
        const bool oldFirst = now.empty() || (!old.empty() && old.front().who.compareKeys(now.front().who) <= 0);
        const Trustee &owner = (oldFirst ? old : now).front().who;
        std::vector<const Entry *> before = takeEntriesOf(owner, old);
        std::vector<const Entry *> after = takeEntriesOf(owner, now);
        std::erase_if(before, [&after](const Entry *was) {
            const auto same = std::find_if(after.begin(), after.end(), [was](const Entry *e) { return e->sameAs(*was); });
            if (same == after.end())
                return false;
            after.erase(same);
            return true;
        });
        for (size_t i = 0; i < std::max(before.size(), after.size()); ++i)
            all.push_back({i < before.size() ? before[i] : nullptr, i < after.size() ? after[i] : nullptr});
    }
    return all;
}

std::vector<OrderedStep> entrySteps(const Acl &from, const Acl &to)
{
    std::vector<EntryChange> all = changes(from, to);
    std::stable_sort(all.begin(), all.end(), goesBefore);
    std::vector<OrderedStep> steps;
    steps.reserve(all.size());
    for (const EntryChange &change : all)
        steps.push_back({stepFor(change), phaseOf(change) < firstNarrow});
    return steps;
}

Acl applied(const Acl &acl, const EntryStep &step)
{
    const Entry *there = acl.find(step.entry.who);
    switch (step.verb) {
    case EntryStep::Verb::Add: return there ? acl : acl.with(step.entry);
    case EntryStep::Verb::Remove: return there && !isSpecial(step.entry.who) ? acl.without(step.entry.who) : acl;
    case EntryStep::Verb::Set: {
        if (!there)
            return acl;
        Entry changed = *there;
        changed.right = step.entry.right;
        if (step.sendSharing)
            changed.sharing = step.entry.sharing;
        return acl.with(std::move(changed));
    }
    }
    return acl;
}

bool shows(const Acl &acl, const EntryStep &step)
{
    const Entry *there = acl.find(step.entry.who);
    if (step.verb == EntryStep::Verb::Remove)
        return !there;
    return there && there->right == step.entry.right && (!step.sendSharing || there->sharing == step.entry.sharing);
}

QString entryText(const Entry *entry)
{
    if (!entry)
        return {};
    const QString rights = entry->right.text();
    return entry->sharing == Sharing::None ? rights : rights + u" +"_s + sharingName(entry->sharing);
}

} // namespace domain::calendar
