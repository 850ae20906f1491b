// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/exception.h"
#include "domain/mailbox.h"
#include "domain/value.h"

#include <vector>

namespace domain {

/// What a run of ours last proved to be there.
struct Verified
{
    Value value;
    /// Default was left as it was on purpose (exception, customised), or put back (restore, undo): nobody may take
    /// it for closed by us.
    bool defaultKept = false;
};

/// One mailbox as the rules see it: who it is, what was last read of one facet, and what is remembered. Values only;
/// `mailbox` is owned by the caller and outlives the subject.
struct Subject
{
    const Mailbox *mailbox = nullptr;
    bool gone = false; ///< Absent from a complete list and from a look-up by GUID.
    Value value;       ///< Null when there is no good reading.
    std::optional<core::Error> failure; ///< Why there is none; without both, it was never read.
    core::Instant readAt;
    std::optional<Verified> verified;
    std::optional<Exception> exception;
    /// Groups that were made anew (same GUID, other SID) after this mailbox was verified: their entries grant nothing.
    std::vector<core::RecipientId> deadGroups;
    bool named = false; ///< A person named this mailbox: what a bulk plan passes over in silence is held instead.
};

} // namespace domain
