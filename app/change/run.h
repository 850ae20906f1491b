// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/row_runner.h"

#include <atomic>
#include <deque>
#include <functional>
#include <memory>

namespace change {

/// How many rows are in which status; the sum is always the number of rows.
struct RunCounts
{
    int waiting = 0;
    int begun = 0;
    int done = 0;
    int held = 0;
    int failed = 0;
    int inDoubt = 0;

    void add(RowStatus status, int by = 1);
    [[nodiscard]] int ended() const { return done + held + failed + inDoubt; }
    [[nodiscard]] int total() const { return waiting + begun + ended(); }
    friend bool operator==(const RunCounts &, const RunCounts &) = default;
};

/// When a run stops by itself.
struct Brakes
{
    int recentRows = 200;         ///< Failures are counted over this many ended rows,
    int percentFailed = 5;        ///< and stop the run above this share of them,
    int fewestFailures = 10;      ///< but never before this many.
    int equalFailuresInARow = 10; ///< This many failures with one and the same key, one after the other, stop it too.
};

/// How often a row is looked at again, after the others, before it is left in doubt.
inline constexpr int looksAtDoubt = 2;

/// Why a run came to its end.
enum class RunEnd { Finished, Cancelled, SignInNeeded, Forbidden, FailureRate, EqualFailures, LeaseLost, Storage, Bug };

[[nodiscard]] QString runEndName(RunEnd end); ///< "finished", "cancelled", "sign-in-needed", ...
[[nodiscard]] std::optional<RunEnd> runEndFromName(const QString &name);

struct RunSummary
{
    RunEnd end = RunEnd::Finished;
    RunCounts counts;
    std::optional<core::Error> error; ///< What stopped it, where an error did.
};

/// One application of a plan: keeps a window of rows going, waits through throttling and outages for as long as they
/// last, brakes, and tells how each row ended. A row in doubt, because the answer to a write got lost, is taken up again
/// after the others: what it did may show by then. Knows no facet. Lives on the engine thread; run() is called once.
class Run
{
public:
    struct Observer
    {
        std::function<void(const RunRow &)> rowEnded;                      ///< Once for each row that ended.
        std::function<void(const core::Error &, std::chrono::seconds)> pausing; ///< Waits so long because of this.
        std::function<void(int)> underWay;                                 ///< So many rows are, after one was begun or came back.
    };

    /// \param held  while it is true no row is begun; null: never.
    Run(RowRunner &runner, core::Clock &clock, Brakes brakes, int rowsInFlight, Observer observer,
        std::shared_ptr<const std::atomic<bool>> held = nullptr);

    /// Rows already ended are only counted. Requesting `stop` starts nothing new; what was sent is awaited.
    QCoro::Task<RunSummary> run(std::vector<RunRow> rows, std::stop_token stop);

private:
    struct State;
    QCoro::Task<> worker(std::shared_ptr<State> state);
    void countUnderWay(State &state, int by);
    void rowBack(State &state, core::Result<RunRow> row);
    void brake(State &state, const RunRow &row) const;

    RowRunner &m_runner;
    core::Clock &m_clock;
    Brakes m_brakes;
    int m_rowsInFlight;
    Observer m_observer;
    std::shared_ptr<const std::atomic<bool>> m_held;
};

} // namespace change
