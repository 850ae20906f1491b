// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reason.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

struct ReasonText
{
    Reason reason;
    QLatin1StringView name;
};

constexpr std::array<ReasonText, 49> reasonTexts {{
    {Reason::None, "none"_L1},
    {Reason::Gone, "gone"_L1},
    {Reason::NotFound, "not-found"_L1},
    {Reason::NotRead, "not-read"_L1},
    {Reason::ReadFailed, "read-failed"_L1},
    {Reason::StaleReading, "stale-reading"_L1},
    {Reason::DefaultMissing, "default-missing"_L1},
    {Reason::AnonymousMissing, "anonymous-missing"_L1},
    {Reason::AmbiguousEntry, "ambiguous-entry"_L1},
    {Reason::OtherGeneration, "other-generation"_L1},
    {Reason::NoPolicy, "no-policy"_L1},
    {Reason::Uncovered, "uncovered"_L1},
    {Reason::TypeNotInScope, "type-not-in-scope"_L1},
    {Reason::ScopeUnknown, "scope-unknown"_L1},
    {Reason::ClaimedTwice, "claimed-twice"_L1},
    {Reason::LeftScope, "left-scope"_L1},
    {Reason::ExceptionKept, "exception-kept"_L1},
    {Reason::ExceptionExpired, "exception-expired"_L1},
    {Reason::ExceptionGrantMissing, "exception-grant-missing"_L1},
    {Reason::DriftNarrower, "drift-narrower"_L1},
    {Reason::DriftWider, "drift-wider"_L1},
    {Reason::DriftMixed, "drift-mixed"_L1},
    {Reason::DefaultCustomised, "default-customised"_L1},
    {Reason::ClosedByOwner, "closed-by-owner"_L1},
    {Reason::GrantMissing, "grant-missing"_L1},
    {Reason::GrantDead, "grant-dead"_L1},
    {Reason::DefaultOpen, "default-open"_L1},
    {Reason::AnonymousDiffers, "anonymous-differs"_L1},
    {Reason::ManagedEntry, "managed-entry"_L1},
    {Reason::GrantDiffers, "grant-differs"_L1},
    {Reason::AsWanted, "as-wanted"_L1},
    {Reason::DriftReported, "drift-reported"_L1},
    {Reason::DriftAccepted, "drift-accepted"_L1},
    {Reason::DriftEnforced, "drift-enforced"_L1},
    {Reason::CustomisedHeld, "customised-held"_L1},
    {Reason::CustomisedKept, "customised-kept"_L1},
    {Reason::CustomisedOverwritten, "customised-overwritten"_L1},
    {Reason::GroupCannotCarryRights, "group-cannot-carry-rights"_L1},
    {Reason::FromSnapshot, "from-snapshot"_L1},
    {Reason::NotInSnapshot, "not-in-snapshot"_L1},
    {Reason::SnapshotUnread, "snapshot-unread"_L1},
    {Reason::NotCustomised, "not-customised"_L1},
    {Reason::EntryCannotBeMade, "entry-cannot-be-made"_L1},
    {Reason::RunUndone, "run-undone"_L1},
    {Reason::NotInRun, "not-in-run"_L1},
    {Reason::ChangedSince, "changed-since"_L1},
    {Reason::OrphanedEntry, "orphaned-entry"_L1},
    {Reason::ToProfile, "to-profile"_L1},
    {Reason::StalePlan, "stale-plan"_L1},
}};

} // namespace

QString reasonName(Reason reason)
{
    for (const ReasonText &named : reasonTexts) {
        if (named.reason == reason)
            return named.name;
    }
    return {};
}

std::optional<Reason> reasonFromName(const QString &name)
{
    for (const ReasonText &named : reasonTexts) {
        if (named.name == name)
            return named.reason;
    }
    return std::nullopt;
}

} // namespace domain
