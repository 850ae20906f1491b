// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace domain {

/// Why a mailbox is in its state, and why a plan changes it, leaves it or holds it. Sentences are made in words/.
enum class Reason : quint8 {
    None,
    // What was read
    Gone,             ///< Absent from a complete list and from a look-up by GUID.
    NotFound,         ///< Not found just now: gone, or out of the account's reach.
    NotRead,          ///< No reading at all.
    ReadFailed,       ///< The last reading failed; facts: error code, detail.
    StaleReading,     ///< Read too long ago.
    DefaultMissing,   ///< The service did not show the entry of Default.
    AnonymousMissing, ///< The policy speaks of Anonymous, the service did not show it.
    AmbiguousEntry,   ///< An entry that matters cannot be resolved; facts: its text.
    OtherGeneration,  ///< The mailbox was made anew under its old id.
    // Who claims it
    NoPolicy,       ///< The connection has no policy set.
    Uncovered,      ///< No policy claims the mailbox.
    TypeNotInScope, ///< Not a user mailbox, and the scope does not name its type; facts: type.
    ScopeUnknown,   ///< A field of the scope was not read; facts: field names.
    ClaimedTwice,   ///< Two policies claim it; facts: both names.
    LeftScope,      ///< Planned, but no longer in scope.
    // What it is
    ExceptionKept,
    ExceptionExpired,
    ExceptionGrantMissing, ///< Default is kept on purpose, but a grant is not there; facts: groups.
    DriftNarrower,         ///< Since our last run somebody shows less; facts: what moved.
    DriftWider,            ///< Somebody shows more.
    DriftMixed,            ///< Both.
    DefaultCustomised,
    ClosedByOwner,
    GrantMissing, ///< Facts: groups.
    GrantDead,    ///< The group was made anew: its old entry grants nothing; facts: groups.
    DefaultOpen,
    AnonymousDiffers,
    ManagedEntry, ///< A group whose entries the policy owns, and that nobody wants any more; facts: groups.
    GrantDiffers, ///< An entry of an exact grant has other rights; facts: groups.
    AsWanted,
    // What a plan does about it
    DriftReported,
    DriftAccepted,
    DriftEnforced,
    CustomisedHeld,
    CustomisedKept,
    CustomisedOverwritten,
    GroupCannotCarryRights, ///< Facts: groups.
    // Restore and undo
    FromSnapshot,
    NotInSnapshot,
    SnapshotUnread,    ///< The snapshot holds a failed reading of this mailbox.
    NotCustomised,     ///< Only customised mailboxes were asked for, and this one was not.
    EntryCannotBeMade, ///< An entry of the snapshot names nobody who could be added; facts: its text.
    RunUndone,
    NotInRun,
    ChangedSince, ///< Facts: what moved, as "label: before -> now".
    OrphanedEntry, ///< An entry of somebody who was deleted; facts: its text.
    // Email apps
    ToProfile,
    // At apply
    StalePlan, ///< Something moved that the planned steps rely on; facts as ChangedSince.
};

[[nodiscard]] QString reasonName(Reason reason); ///< Stable, e.g. "closed-by-owner".
[[nodiscard]] std::optional<Reason> reasonFromName(const QString &name);

} // namespace domain
