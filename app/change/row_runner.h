// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facet.h"
#include "change/gateway.h"
#include "change/run_log.h"
#include "core/clock.h"

#include <memory>
#include <vector>

namespace change {

/// Says whether a row may still be changed, from what is true now: the exception ledger and the policy's scope.
class RowGuard
{
public:
    virtual ~RowGuard() = default;
    /// \return why the row is to be held (a stable key), or nothing.
    virtual QCoro::Task<core::Result<std::optional<QString>>> holdReason(RunRow row) = 0;
};

struct RowSettings
{
    /// For how long a write may stay invisible before the row is in doubt (replication).
    std::chrono::milliseconds settle {12'000};
    std::vector<core::RecipientId> watched; ///< The policy's groups.
    /// For how long what was sent is looked after once the run is to stop; what cannot be read by then is in doubt.
    std::chrono::milliseconds afterStop {3'000};
};

/// Does one row in the one fixed order: read, stale?, exception and scope?, then per write: intent, write, outcome;
/// what widens is read back before anything narrows; at the end everything is compared.
///
/// A row that could not be tried now (throttled, signed out, service away) comes back Waiting or Begun with the error,
/// and is run again as it is. Lives on the engine thread; rows overlap freely.
class RowRunner
{
public:
    RowRunner(Gateway &gateway, const Facet &facet, RunLog &log, RowGuard &guard, core::Clock &clock, RowSettings settings);

    /// Completes with the row as it ended. Ended rows (Done, Held, Failed, InDoubt) are recorded already.
    /// Throws BrokenInvariant.
    QCoro::Task<core::Result<RunRow>> run(RunRow row, std::stop_token stop);

private:
    struct Progress;
    QCoro::Task<core::Result<RunRow>> finish(RunRow row, RowStatus status);
    QCoro::Task<core::Result<RunRow>> failed(RunRow row, core::Error error);
    QCoro::Task<core::Result<RunRow>> stoppedRow(std::shared_ptr<Progress> progress, core::Error error);
    QCoro::Task<std::optional<core::Error>> reach(std::shared_ptr<Progress> progress, domain::Value goal, std::stop_token stop);
    /// Sets `stale` and says so when the last reading differs in what reaching `goal` relies on.
    [[nodiscard]] std::optional<core::Error> movedMeanwhile(Progress &progress, const domain::Value &goal) const;
    QCoro::Task<std::optional<core::Error>> phase(std::shared_ptr<Progress> progress, Step::Effect effect, std::stop_token stop);
    QCoro::Task<std::optional<core::Error>> send(std::shared_ptr<Progress> progress, Step step, std::stop_token stop);
    /// Reads until all of `steps` show, or the settling time is over. \return the last reading.
    QCoro::Task<core::Result<domain::Value>> readBack(domain::MailboxRef mailbox, std::vector<Step> steps, std::stop_token stop);
    /// The same for what was sent just now: goes on for a little while after a stop.
    QCoro::Task<core::Result<domain::Value>> readBackSent(domain::MailboxRef mailbox, std::vector<Step> steps, std::stop_token stop);
    /// The values to reach one after the other from what is there now; none: somebody moved what the row relies on.
    [[nodiscard]] std::optional<std::vector<domain::Value>> waypoints(RunRow &row, const domain::Value &now) const;
    /// Whether the open step is one of those that follow the stop on the way: where a group's entry goes and comes again,
    /// the calendar looks the same before and after.
    [[nodiscard]] bool hasPassed(
        const RunRow &row, const domain::Value &start, const domain::Value &via, const domain::Value &goal) const;
    /// `planned`, one after the other from `from`, carried over to what is there now; none, and why in `moved`: stale.
    [[nodiscard]] std::optional<std::vector<domain::Value>> carriedOver(domain::Value from,
        const std::vector<domain::Value> &planned, domain::Value now, std::vector<Difference> &moved) const;

    Gateway &m_gateway;
    const Facet &m_facet;
    RunLog &m_log;
    RowGuard &m_guard;
    core::Clock &m_clock;
    RowSettings m_settings;
};

/// Key of the error of a row in doubt to which the service said done: nothing got lost, it does not show.
inline constexpr QLatin1StringView doneUnseen {"done-unseen"};

/// Whether an error means "not now" rather than "not this row": throttled, signed out, forbidden, service away.
[[nodiscard]] bool pausesRun(const core::Error &error);

} // namespace change
