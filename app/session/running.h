// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/concern.h"
#include "change/plan.h"
#include "change/run.h"
#include "domain/calendar/policy_set.h"
#include "session/session.h"

#include <atomic>
#include <functional>
#include <memory>
#include <set>

namespace session {

struct ApplyRequest
{
    QString reason;
    QString ticket;
    int first = 0;      ///< Only the first so many rows that change something; 0: all.
    QString where;      ///< Of these, only mailboxes this query matches.
    int maxChanges = 0; ///< More rows than this are refused before anything is sent; 0: no limit.
    std::set<change::Concern::Code> accepted = {}; ///< What speaks against it and a person goes on in spite of; recorded.
    QByteArray approval; ///< Of a second person; empty: none.
    int groupGrowthPercent = 20; ///< As RunOutline says.
    domain::calendar::PolicySet policies; ///< Of the plan; empty: the one the store knows by the plan's hash.
    std::optional<std::chrono::milliseconds> settle = {}; ///< None: 12 s, or what the self-test found.
    change::Brakes brakes;
    int rowsInFlight = 60;
    /// While it is true nothing new starts, and what was sent is awaited; the run stays under way. May be null.
    std::shared_ptr<const std::atomic<bool>> held;
};

struct RunProgress
{
    core::RunId run;
    change::RunCounts counts;
    int underWay = 0; ///< Rows that were begun and have not come back yet.
    std::optional<core::Error> pausedBy;
    std::chrono::seconds pause {0};
    std::optional<exchange::ServicePause> servicePause;
    double rowsPerSecond = 0;                      ///< As RunPace says.
    std::optional<std::chrono::seconds> timeLeft;  ///< As RunPace says.
};

struct RunResult
{
    std::vector<change::Concern> concerns; ///< What speaks against the run and nobody accepted: it did not begin, nothing was sent.
    core::RunId run;
    change::RunSummary summary;
    int exceptionsKept = 0;
};

/// Called on the engine thread.
struct RunObserver
{
    std::function<void(const RunProgress &)> progressed;
    std::function<void(const change::RunRow &)> rowEnded; ///< Before the progress that counts it.
};

/// Carries a plan out as a new run. Errors are told before anything is sent: Refused (a group; too many rows), Conflict (another
/// run holds the lease), BadInput (query, policy). What happens later is in the summary.
QCoro::Task<core::Result<RunResult>> apply(
    Session &session, std::shared_ptr<const change::Plan> plan, ApplyRequest request, RunObserver observer, std::stop_token stop);

/// Goes on with a run that stopped: rows waiting, begun or in doubt.
QCoro::Task<core::Result<RunResult>> resume(
    Session &session, QString run, ApplyRequest request, RunObserver observer, std::stop_token stop);

/// Tries the failed rows of a run again.
QCoro::Task<core::Result<RunResult>> retry(
    Session &session, QString run, ApplyRequest request, RunObserver observer, std::stop_token stop);

} // namespace session
