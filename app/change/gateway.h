// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/step.h"
#include "core/error.h"
#include "domain/mailbox.h"

#include <QCoro/QCoroTask>
#include <stop_token>

namespace change {

/// Who waits for a call: a person who clicked goes before a run, a run before a scan.
enum class Priority { Click, Apply, Scan };

enum class Written {
    Done,      ///< The service said so.
    AlreadySo, ///< It was so before ("entry exists" to the same entry, nothing to remove).
    Refused,   ///< The service said no and changed nothing; `error` says why.
    Unknown,   ///< The answer got lost: read before deciding.
};

struct WriteOutcome
{
    Written written = Written::Unknown;
    std::optional<core::Error> error; ///< Set with Refused and Unknown.
};

/// Port to one facet of the tenant's mailboxes. Lives on the engine thread; calls may overlap.
class Gateway
{
public:
    virtual ~Gateway() = default;
    [[nodiscard]] virtual domain::FacetId facet() const = 0;

    /// What the service holds now. Repeats by itself what may be repeated.
    /// Errors: NotFound (mailbox or its calendar; or no access), Ambiguous, SignInNeeded, Forbidden, Throttled,
    /// Unavailable, BadReply, Cancelled.
    virtual QCoro::Task<core::Result<domain::Value>> read(domain::MailboxRef mailbox, Priority priority, std::stop_token stop) = 0;

    /// Sends one step at most once. Throttled and SignInNeeded answers come back as Refused with that code: nothing
    /// was changed, and the run pauses.
    virtual QCoro::Task<WriteOutcome> write(domain::MailboxRef mailbox, Step step, std::stop_token stop) = 0;
};

} // namespace change
