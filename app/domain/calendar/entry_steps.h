// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/acl.h"

namespace domain::calendar {

/// One owner's entry in two ACLs; null where it has none.
struct EntryChange
{
    const Entry *before = nullptr;
    const Entry *after = nullptr;

    [[nodiscard]] const Trustee &who() const { return before ? before->who : after->who; }
};

/// Entries that differ, by owner in canonical order. Points into both arguments.
[[nodiscard]] std::vector<EntryChange> changes(const Acl &from, const Acl &to);

/// The order in which changes may be made so that nobody who may see is in the dark between two steps, and nobody
/// sees more than before or after: new entries, entries that gain, Default and Anonymous that gain; then entries that
/// lose, Default and Anonymous that lose, entries that go. Of new entries the strongest comes first, of those that go
/// it is the last: members of several groups see what all of them together see.
struct OrderedStep
{
    EntryStep step;
    bool widens = false; ///< Belongs to the first half.
};
/// Default and Anonymous are only ever Set. Ensures that no step names an owner who cannot be addressed (ambiguous,
/// group-local) and that Default and Anonymous do not go.
[[nodiscard]] std::vector<OrderedStep> entrySteps(const Acl &from, const Acl &to);

/// The service's answer to a step as a pure model: a step that it would refuse (Add on an entry, Set and Remove
/// without one, Remove of Default) changes nothing; Set without flags leaves them.
[[nodiscard]] Acl applied(const Acl &acl, const EntryStep &step);
[[nodiscard]] bool shows(const Acl &acl, const EntryStep &step);

/// "AvailabilityOnly", "Editor +delegate"; empty for null.
[[nodiscard]] QString entryText(const Entry *entry);

} // namespace domain::calendar
