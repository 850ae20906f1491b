// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/concern.h"
#include "change/plan.h"
#include "session/policies.h"

namespace session {

/// Runs of more mailboxes than this are bulk runs, which ask for more care.
inline constexpr qint64 bulkAbove = 50;

/// A run as it is about to be, beside its plan.
struct RunOutline
{
    qint64 rows = 0; ///< Mailboxes that would change.
    QString reason;
    QString ticket;
    QByteArray approval; ///< Of a second person; empty: none.
    int groupGrowthPercent = 20; ///< A group may have grown by this much since the plan.
    std::optional<std::vector<CheckedGroup>> groups = {}; ///< The plan's groups as they are now; none: they are asked for.
};

struct Weighed
{
    std::vector<change::Concern> concerns;
    QString approvedBy; ///< The second person whose approval the limits demand and have; empty: none is demanded.
};

/// What speaks against a run: limits of the connection, groups that are not as they were, and before bulk runs whether the service
/// was tried out, who else works here, what the mailboxes have in common, who outside would go dark, and whether the
/// signed-in one's rights reach them. Sends nothing that writes.
/// Errors: BadInput (limits file), Storage, and those of a call.
QCoro::Task<core::Result<Weighed>> weigh(
    Session &session, std::shared_ptr<const change::Plan> plan, RunOutline outline, std::stop_token stop);

/// Remembers that a person accepted a concern for good: that nobody else looks after this tenant.
QCoro::Task<core::Result<>> rememberSoleOperator(Session &session);

} // namespace session
