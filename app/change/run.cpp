// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/run.h"

#include "core/deferred.h"
#include "core/ensure.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace change {
namespace {

constexpr std::array endNames {"finished"_L1, "cancelled"_L1, "sign-in-needed"_L1, "forbidden"_L1, "failure-rate"_L1, "equal-failures"_L1, "lease-lost"_L1, "storage"_L1, "bug"_L1};

constexpr std::chrono::seconds firstPause {2};
constexpr std::chrono::seconds longestPause {120};
constexpr std::chrono::milliseconds heldLook {250}; ///< How often a held run looks whether it may go on.
/// How often a row may be told "forbidden" before the run believes it: a role that just expired looks the same as one
/// mailbox out of reach, and a token renewed meanwhile mends neither at once.
constexpr int forbiddenTries = 3;

bool isEnded(RowStatus status)
{
    return status != RowStatus::Waiting && status != RowStatus::Begun;
}

} // namespace

QString runEndName(RunEnd end)
{
    return endNames[size_t(end)];
}

std::optional<RunEnd> runEndFromName(const QString &name)
{
    for (size_t end = 0; end < endNames.size(); ++end) {
        if (name == endNames[end])
            return RunEnd(end);
    }
    return std::nullopt;
}

void RunCounts::add(RowStatus status, int by)
{
    switch (status) {
    case RowStatus::Waiting: waiting += by; return;
    case RowStatus::Begun: begun += by; return;
    case RowStatus::Done: done += by; return;
    case RowStatus::Held: held += by; return;
    case RowStatus::Failed: failed += by; return;
    case RowStatus::InDoubt: inDoubt += by; return;
    }
}

struct Run::State
{
    std::deque<RunRow> queue;
    std::stop_source stop;
    RunSummary summary;
    bool stopping = false;
    std::deque<bool> recentlyFailed;
    QString lastFailure;
    int equalFailures = 0;
    int forbidden = 0;
    std::map<int, int> looks; ///< By position, how often a row in doubt was taken up again.
    std::chrono::seconds pause {0};
    std::chrono::milliseconds pausedSince {0};
    int workers = 0;
    int underWay = 0;
    core::Deferred<core::Done> allEnded;

    void end(RunEnd why, std::optional<core::Error> error)
    {
        if (stopping)
            return;
        stopping = true;
        summary.end = why;
        summary.error = std::move(error);
        stop.request_stop();
    }
};

Run::Run(RowRunner &runner, core::Clock &clock, Brakes brakes, int rowsInFlight, Observer observer,
    std::shared_ptr<const std::atomic<bool>> held)
    : m_runner(runner)
    , m_clock(clock)
    , m_brakes(brakes)
    , m_rowsInFlight(rowsInFlight)
    , m_observer(std::move(observer))
    , m_held(std::move(held))
{
}

QCoro::Task<RunSummary> Run::run(std::vector<RunRow> rows, std::stop_token stop)
{
    const auto state = std::make_shared<State>();
    for (RunRow &row : rows) {
        state->summary.counts.add(row.status);
        if (!isEnded(row.status))
            state->queue.push_back(std::move(row));
    }
    const std::stop_callback onStop(stop, [state] { state->end(RunEnd::Cancelled, std::nullopt); });

    state->workers = int(std::min<size_t>(size_t(m_rowsInFlight), state->queue.size()));
    if (state->workers > 0) {
        std::vector<QCoro::Task<>> workers;
        for (int i = state->workers; i > 0; --i)
            workers.push_back(worker(state));
        co_await state->allEnded.wait();
    }
    co_return std::move(state->summary);
}

QCoro::Task<> Run::worker(std::shared_ptr<State> state)
{
    while (!state->stopping && !state->queue.empty()) {
        if (m_held && *m_held) {
            co_await m_clock.sleep(heldLook, state->stop.get_token());
            continue;
        }
        if (state->pause.count() > 0) {
            const std::chrono::seconds pause = state->pause;
            co_await m_clock.sleep(pause, state->stop.get_token());
            if (state->pause == pause) // the first to wake lets everybody try again
                state->pause = std::chrono::seconds {0};
            continue;
        }
        RunRow row = std::move(state->queue.front());
        state->queue.pop_front();
        state->summary.counts.add(row.status, -1);
        countUnderWay(*state, 1);
        core::Result<RunRow> back = row;
        const QString address = row.mailbox.address;
        try {
            back = co_await m_runner.run(row, state->stop.get_token());
        } catch (const core::BrokenInvariant &broken) {
            state->summary.counts.add(row.status);
            state->end(RunEnd::Bug, core::Error {core::Errc::Conflict, address, QString::fromUtf8(broken.what()), {}, {}});
            countUnderWay(*state, -1);
            continue;
        }
        if (!back)
            state->summary.counts.add(row.status);
        rowBack(*state, std::move(back));
        countUnderWay(*state, -1);
    }
    if (--state->workers == 0)
        state->allEnded.complete(core::Done {});
}

void Run::countUnderWay(State &state, int by)
{
    state.underWay += by;
    if (m_observer.underWay)
        m_observer.underWay(state.underWay);
}

void Run::rowBack(State &state, core::Result<RunRow> row)
{
    if (!row) {
        state.end(row.error().code == core::Errc::Conflict ? RunEnd::LeaseLost : RunEnd::Storage, row.error());
        return;
    }
    const bool looksAgain = row->status == RowStatus::InDoubt && row->error && row->error->key != doneUnseen && !state.stopping
        && ++state.looks[row->position] <= looksAtDoubt;
    if (looksAgain) {
        row->status = RowStatus::Begun;
        row->error.reset();
        state.summary.counts.add(row->status);
        state.queue.push_back(std::move(*row));
        return;
    }
    state.summary.counts.add(row->status);
    if (isEnded(row->status)) {
        state.pausedSince = {};
        state.forbidden = 0;
        if (m_observer.rowEnded)
            m_observer.rowEnded(*row);
        brake(state, *row);
        return;
    }

    const core::Error error = row->error.value_or(core::Error {core::Errc::Unavailable, row->mailbox.address, {}, {}, {}});
    row->error.reset();
    state.queue.push_front(std::move(*row));
    if (state.stopping || error.code == core::Errc::Cancelled)
        return;
    if (error.code == core::Errc::SignInNeeded) {
        state.end(RunEnd::SignInNeeded, error);
        return;
    }
    if (error.code == core::Errc::Forbidden && ++state.forbidden >= forbiddenTries) {
        state.end(RunEnd::Forbidden, error);
        return;
    }
    if (error.retryAfter == std::chrono::seconds {0}) // it only waited too long for its turn
        return;
    const std::chrono::milliseconds now = m_clock.elapsed();
    if (state.pausedSince.count() == 0)
        state.pausedSince = now;
    // Whoever sends keeps the pauses of throttling: they need not grow here too.
    const auto half = std::chrono::duration_cast<std::chrono::seconds>((now - state.pausedSince) / 2);
    const auto grown = error.code == core::Errc::Throttled ? firstPause : std::clamp(half, firstPause, longestPause);
    state.pause = std::max(state.pause, error.retryAfter.value_or(grown));
    if (m_observer.pausing)
        m_observer.pausing(error, state.pause);
}

void Run::brake(State &state, const RunRow &row) const
{
    const bool failed = row.status == RowStatus::Failed;
    state.recentlyFailed.push_back(failed);
    if (int(state.recentlyFailed.size()) > m_brakes.recentRows)
        state.recentlyFailed.pop_front();
    const auto failures = int(std::count(state.recentlyFailed.begin(), state.recentlyFailed.end(), true));
    if (failures >= m_brakes.fewestFailures && failures * 100 > m_brakes.percentFailed * int(state.recentlyFailed.size()))
        state.end(RunEnd::FailureRate, row.error);

    const QString failure = failed && row.error ? core::errcName(row.error->code) + u'/' + row.error->key : QString();
    state.equalFailures = failed && failure == state.lastFailure ? state.equalFailures + 1 : (failed ? 1 : 0);
    state.lastFailure = failure;
    if (state.equalFailures >= m_brakes.equalFailuresInARow)
        state.end(RunEnd::EqualFailures, row.error);
}

} // namespace change
