// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/plan.h"
#include "session/email_apps.h"
#include "session/view.h"

namespace session {

struct PlanRequest
{
    std::chrono::milliseconds maxAge = std::chrono::hours(24); ///< Older readings are unknown to a plan.
    QString where;             ///< Only mailboxes this query matches; those it cannot tell are left out and counted.
    QStringList named;         ///< Only these addresses; each is told when nothing can be done for it.
    double callsPerSecond = 15; ///< For the estimate.
};

struct Planned
{
    change::Plan plan;
    std::vector<CheckedGroup> groups; ///< The policy's groups as they are now.
    qint64 undecided = 0;             ///< Mailboxes that `where` could not tell.
    QStringList notFound;             ///< Of `named`, those the store does not know.
    qint64 unfinished = 0;            ///< Of a run to undo: mailboxes that it has not come to, or not come to an end with.
};

/// What bringing mailboxes under a policy set takes. Reads the policy's groups, writes nothing to the tenant; keeps the
/// set in the store under its hash.
/// Errors: BadInput (policies, query), Refused (a group cannot carry rights), and those of a call.
QCoro::Task<core::Result<Planned>> planSegment(
    Session &session, domain::calendar::PolicySet policies, PlanRequest request, std::stop_token stop);

struct RestoreRequest
{
    QString snapshot;
    bool customisedOnly = false;
    bool everyEntry = false;
};
/// What putting a snapshot back takes. `policies` names the groups whose entries are put back too.
[[nodiscard]] core::Result<Planned> planRestore(
    const StoreReader &reader, const domain::calendar::PolicySet &policies, const RestoreRequest &restore, const PlanRequest &request);

/// What making mailboxes send-only takes: those that `request` chooses; without a choice those that `forwarding` names.
/// Whom `forwarding` does not name keeps the forwarding it has. Other types than user mailboxes are planned when they are
/// named, by address or in the query.
/// Errors: BadInput (query; nothing says which mailboxes).
[[nodiscard]] core::Result<Planned> planEmailApps(
    const StoreReader &reader, const std::vector<ForwardingLine> &forwarding, const PlanRequest &request);

/// What taking a run back takes.
[[nodiscard]] core::Result<Planned> planUndo(const StoreReader &reader, const QString &run, const PlanRequest &request);

/// What taking away the entries of those who were deleted takes.
[[nodiscard]] core::Result<Planned> planOrphans(const StoreReader &reader, const PlanRequest &request);

/// The same plan, made anew of what is known now, for the mailboxes that the old one changes or holds. Errors: NotFound (the
/// policy, snapshot or run it goes by is not in this store), BadInput (a kind of plan that is not known), and those of its kind.
QCoro::Task<core::Result<Planned>> planAgain(
    Session &session, std::shared_ptr<const change::Plan> plan, PlanRequest request, std::stop_token stop);

/// Notes in the audit log that a plan was made: what kind, from what, its hash, what it would do.
QCoro::Task<core::Result<>> notePlan(Session &session, Planned planned);

} // namespace session
