// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/row_runner.h"

#include "core/deferred.h"
#include "core/ensure.h"
#include "domain/reason.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace change {
namespace {

constexpr std::array statusNames {"waiting"_L1, "begun"_L1, "done"_L1, "held"_L1, "failed"_L1, "in-doubt"_L1};

constexpr std::chrono::milliseconds firstReadBackWait {250};
constexpr std::chrono::milliseconds longestReadBackWait {3'000};

const QString staleHold = domain::reasonName(domain::Reason::StalePlan);

bool allShow(const Facet &facet, const domain::Value &value, const std::vector<Step> &steps)
{
    return std::all_of(steps.begin(), steps.end(), [&](const Step &step) { return facet.shows(value, step); });
}

} // namespace

QString rowStatusName(RowStatus status)
{
    return statusNames[size_t(status)];
}

std::optional<RowStatus> rowStatusFromName(const QString &name)
{
    const auto found = std::find(statusNames.begin(), statusNames.end(), name);
    return found == statusNames.end() ? std::nullopt : std::optional(RowStatus(found - statusNames.begin()));
}

bool pausesRun(const core::Error &error)
{
    switch (error.code) {
    case core::Errc::Throttled:
    case core::Errc::SignInNeeded:
    case core::Errc::Forbidden:
    case core::Errc::Unavailable:
    case core::Errc::Cancelled: return true;
    default: return false;
    }
}

namespace {

/// Ends `end` a while after `stop`, unless it is over before.
QCoro::Task<> endAfter(core::Clock &clock, std::stop_token stop, std::chrono::milliseconds wait, std::stop_source end, std::stop_token over)
{
    const core::Deferred<core::Done> asked;
    {
        const auto wake = [asked] { asked.complete(core::Done {}); };
        const std::stop_callback onStop(stop, wake);
        const std::stop_callback onOver(over, wake);
        co_await asked.wait();
    }
    if (!over.stop_requested())
        co_await clock.sleep(wait, over);
    if (!over.stop_requested())
        end.request_stop();
}

} // namespace

/// How far a row has come. Shared with the coroutines of its phases.
struct RowRunner::Progress
{
    RunRow row;
    std::vector<Step> leg;         ///< The steps to the next waypoint.
    std::vector<Step> sent;        ///< Done, as far as the service told.
    std::optional<Step> unseen;    ///< The last of these that was not read back yet.
    domain::Value expected;        ///< The model after `sent`.
    bool inDoubt = false;          ///< A step is sent and does not show.
    bool stale = false;            ///< Somebody changed what the next step relies on.
    std::optional<core::Error> unrecorded; ///< The journal could not keep an intent: the run must stop.
};

RowRunner::RowRunner(
    Gateway &gateway, const Facet &facet, RunLog &log, RowGuard &guard, core::Clock &clock, RowSettings settings)
    : m_gateway(gateway)
    , m_facet(facet)
    , m_log(log)
    , m_guard(guard)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
}

QCoro::Task<core::Result<RunRow>> RowRunner::run(RunRow row, std::stop_token stop)
{
    core::Result<domain::Value> now = core::failure(core::Errc::Cancelled, row.mailbox.address, u"not started"_s);
    const bool unsettled = row.openStep.has_value();
    if (unsettled) { // sent before a stop: it may not show yet
        std::vector<Step> open {*row.openStep};
        now = co_await readBack(row.mailbox, std::move(open), stop);
    } else {
        now = co_await m_gateway.read(row.mailbox, Priority::Apply, stop);
    }
    if (!now) {
        if (pausesRun(now.error())) {
            row.error = now.error();
            co_return row;
        }
        co_return co_await failed(std::move(row), now.error());
    }

    const std::optional<std::vector<domain::Value>> goals = waypoints(row, *now);
    if (!goals) {
        row.hold = staleHold;
        row.leftAs = *now;
        co_return co_await finish(std::move(row), RowStatus::Held);
    }
    if (!row.image)
        row.image = *now;
    if (!row.target)
        row.target = goals->back();
    const bool isThere = std::all_of(goals->begin(), goals->end(), [&](const domain::Value &goal) { return m_facet.diff(*now, goal).empty(); });
    if (isThere) {
        row.leftAs = *now;
        co_return co_await finish(std::move(row), RowStatus::Done);
    }
    const core::Result<std::optional<QString>> hold = co_await m_guard.holdReason(row);
    if (!hold)
        co_return core::failure(hold.error());
    if (*hold) {
        row.hold = **hold;
        row.leftAs = *now;
        co_return co_await finish(std::move(row), RowStatus::Held);
    }

    const auto progress = std::make_shared<Progress>();
    progress->row = std::move(row);
    progress->expected = *now;
    for (const domain::Value &goal : *goals) {
        std::optional<core::Error> stopped = co_await reach(progress, goal, stop);
        if (stopped)
            co_return co_await stoppedRow(progress, std::move(*stopped));
    }
    RunRow done = std::move(progress->row);
    done.error.reset();
    const std::vector<Difference> foreign = m_facet.diff(goals->back(), *done.leftAs);
    done.notes.insert(done.notes.end(), foreign.begin(), foreign.end());
    co_return co_await finish(std::move(done), RowStatus::Done);
}

QCoro::Task<core::Result<RunRow>> RowRunner::stoppedRow(std::shared_ptr<Progress> progress, core::Error error)
{
    if (progress->unrecorded)
        co_return core::failure(*progress->unrecorded);
    RunRow row = std::move(progress->row);
    if (progress->stale) {
        row.hold = staleHold;
        co_return co_await finish(std::move(row), RowStatus::Held);
    }
    if (progress->inDoubt) {
        row.error = std::move(error);
        co_return co_await finish(std::move(row), RowStatus::InDoubt);
    }
    if (pausesRun(error)) {
        row.error = std::move(error);
        co_return row;
    }
    co_return co_await failed(std::move(row), std::move(error));
}

std::optional<std::vector<domain::Value>> RowRunner::waypoints(RunRow &row, const domain::Value &now) const
{
    // What may be there: the planned start; once begun, also the start with some of our steps done; or the goal.
    const domain::Value start = row.image.value_or(row.before);
    const domain::Value goal = row.target.value_or(row.after);
    struct Model
    {
        domain::Value value;
        bool beforeVia;
    };
    const bool passed = row.via && hasPassed(row, start, *row.via, goal);
    std::vector<Model> models {{passed ? *row.via : start, row.via && !passed}};
    const auto walk = [&](const domain::Value &to, bool beforeVia) {
        for (const Step &step : m_facet.steps(models.back().value, to))
            models.push_back({m_facet.applied(models.back().value, step), beforeVia});
    };
    if (row.target) {
        if (row.via && !passed) {
            walk(*row.via, true);
            models.back().beforeVia = false;
        }
        walk(goal, false);
    }
    models.push_back({goal, false});

    for (size_t i = 0; i < models.size(); ++i) {
        std::vector<Difference> moved;
        std::optional<std::vector<domain::Value>> goals
            = carriedOver(models[i].value, models[i].beforeVia ? std::vector {*row.via, goal} : std::vector {goal}, now, moved);
        if (i == 0 || (goals && !row.image))
            row.notes = std::move(moved);
        if (goals)
            return goals;
    }
    return std::nullopt;
}

bool RowRunner::hasPassed(const RunRow &row, const domain::Value &start, const domain::Value &via, const domain::Value &goal) const
{
    const auto isOf = [&](const domain::Value &from, const domain::Value &to) {
        const std::vector<Step> leg = m_facet.steps(from, to);
        return std::find(leg.begin(), leg.end(), *row.openStep) != leg.end();
    };
    return row.openStep && isOf(via, goal) && !isOf(start, via);
}

std::optional<std::vector<domain::Value>> RowRunner::carriedOver(
    domain::Value from, const std::vector<domain::Value> &planned, domain::Value now, std::vector<Difference> &moved) const
{
    // Leg by leg: what only the second one changes may look the same at both ends of the whole way.
    std::vector<domain::Value> goals;
    for (const domain::Value &next : planned) {
        Rebased rebased = m_facet.rebase(from, next, now, m_settings.watched);
        if (goals.empty() || !rebased.target)
            moved = std::move(rebased.moved);
        if (!rebased.target)
            return std::nullopt;
        from = next;
        now = *rebased.target;
        goals.push_back(std::move(*rebased.target));
    }
    return goals;
}

QCoro::Task<std::optional<core::Error>> RowRunner::reach(
    std::shared_ptr<Progress> progress, domain::Value goal, std::stop_token stop)
{
    // What came before was read back: whoever changed in between what the next steps rely on is not overwritten.
    if (std::optional<core::Error> moved = movedMeanwhile(*progress, goal))
        co_return moved;
    progress->leg = m_facet.steps(progress->expected, goal);
    progress->sent.clear();
    std::optional<core::Error> stopped = co_await phase(progress, Step::Effect::Widen, stop);
    if (!stopped && !progress->sent.empty() && progress->sent.size() < progress->leg.size())
        stopped = movedMeanwhile(*progress, goal);
    if (!stopped)
        stopped = co_await phase(progress, Step::Effect::Narrow, stop);
    co_return stopped;
}

std::optional<core::Error> RowRunner::movedMeanwhile(Progress &progress, const domain::Value &goal) const
{
    if (progress.sent.empty()) // nothing was sent since the reading the row began with
        return std::nullopt;
    Rebased rebased = m_facet.rebase(progress.expected, goal, *progress.row.leftAs, m_settings.watched);
    if (rebased.target)
        return std::nullopt;
    progress.stale = true;
    progress.row.notes = std::move(rebased.moved);
    return core::Error {core::Errc::Conflict, progress.row.mailbox.address, u"it was changed by somebody else meanwhile"_s, {}, {}};
}

QCoro::Task<std::optional<core::Error>> RowRunner::phase(
    std::shared_ptr<Progress> progress, Step::Effect effect, std::stop_token stop)
{
    std::vector<Step> steps;
    std::copy_if(progress->leg.begin(), progress->leg.end(), std::back_inserter(steps),
        [effect](const Step &step) { return step.effect == effect; });
    if (steps.empty())
        co_return std::nullopt;
    for (const Step &step : steps) {
        std::optional<core::Error> stopped = co_await send(progress, step, stop);
        if (stopped)
            co_return stopped;
    }
    std::vector<Step> sent = progress->sent;
    const core::Result<domain::Value> now = co_await readBackSent(progress->row.mailbox, std::move(sent), stop);
    if (!now && stop.stop_requested()) {
        progress->inDoubt = true;
        co_return core::Error {core::Errc::InDoubt, progress->row.mailbox.address,
            u"the service said done, and the run was stopped before that could be read back"_s, doneUnseen, {}};
    }
    if (!now) {
        progress->inDoubt = !pausesRun(now.error());
        co_return now.error();
    }
    progress->row.leftAs = *now;
    if (!allShow(m_facet, *now, progress->sent)) {
        progress->inDoubt = true;
        progress->row.narrowed = std::any_of(progress->sent.begin(), progress->sent.end(),
            [&](const Step &step) { return step.effect == Step::Effect::Narrow && m_facet.shows(*now, step); });
        co_return core::Error {core::Errc::InDoubt, progress->row.mailbox.address,
            u"the service said done, but reading back does not show it"_s, doneUnseen, {}};
    }
    progress->row.openStep.reset();
    progress->unseen.reset();
    co_return std::nullopt;
}

QCoro::Task<std::optional<core::Error>> RowRunner::send(std::shared_ptr<Progress> progress, Step step, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return core::Error {core::Errc::Cancelled, progress->row.mailbox.address, u"stopped before a step was sent"_s, {}, {}};
    const core::Result<> kept = co_await m_log.intent(progress->row, step);
    if (!kept) { // what cannot be recorded is not done
        progress->unrecorded = kept.error();
        co_return kept.error();
    }
    progress->row.status = RowStatus::Begun;
    progress->row.openStep = step;

    // What has not left when the run is to stop does not; what was sent is awaited and recorded.
    const WriteOutcome outcome = co_await m_gateway.write(progress->row.mailbox, step, stop);
    const int position = progress->row.position;
    if (outcome.written == Written::Done || outcome.written == Written::AlreadySo) {
        m_log.outcome(position, outcome.written == Written::Done ? u"done"_s : u"already-so"_s, step);
        progress->sent.push_back(step);
        progress->unseen = step;
        progress->expected = m_facet.applied(progress->expected, step);
        co_return std::nullopt;
    }
    core::ensure(outcome.error.has_value(), "a write that was not done says why");
    if (outcome.written == Written::Refused && outcome.error->code != core::Errc::Conflict) {
        progress->row.openStep = progress->unseen;
        m_log.outcome(position, u"refused: "_s + core::errcName(outcome.error->code), progress->unseen);
        co_return outcome.error;
    }

    // The answer got lost, or the entry was not as we thought: decide by what is there.
    std::vector<Step> steps {step};
    const core::Result<domain::Value> now = co_await readBackSent(progress->row.mailbox, std::move(steps), stop);
    if (now && m_facet.shows(*now, step)) {
        m_log.outcome(position, u"shown by reading"_s, step);
        progress->row.leftAs = *now;
        progress->sent.push_back(step);
        progress->unseen = step;
        progress->expected = m_facet.applied(progress->expected, step);
        co_return std::nullopt;
    }
    if (outcome.written == Written::Refused) {
        progress->row.openStep = progress->unseen;
        m_log.outcome(position, u"refused: conflict"_s, progress->unseen);
        if (now) {
            progress->stale = true;
            progress->row.leftAs = *now;
            progress->row.notes = m_facet.diff(progress->expected, *now);
        }
        co_return outcome.error;
    }
    progress->inDoubt = true;
    co_return now || stop.stop_requested() ? outcome.error : std::optional(now.error());
}

QCoro::Task<core::Result<domain::Value>> RowRunner::readBack(
    domain::MailboxRef mailbox, std::vector<Step> steps, std::stop_token stop)
{
    const std::chrono::milliseconds until = m_clock.elapsed() + m_settings.settle;
    std::chrono::milliseconds wait = firstReadBackWait;
    while (true) {
        core::Result<domain::Value> now = co_await m_gateway.read(mailbox, Priority::Apply, stop);
        const bool over = m_clock.elapsed() >= until || stop.stop_requested();
        if (over || (now && allShow(m_facet, *now, steps)) || (!now && !pausesRun(now.error())))
            co_return now;
        co_await m_clock.sleep(wait, stop);
        wait = std::min(wait * 2, longestReadBackWait);
    }
}

QCoro::Task<core::Result<domain::Value>> RowRunner::readBackSent(
    domain::MailboxRef mailbox, std::vector<Step> steps, std::stop_token stop)
{
    std::stop_source end;
    std::stop_source over;
    const QCoro::Task<> ending = endAfter(m_clock, std::move(stop), m_settings.afterStop, end, over.get_token());
    const std::stop_token token = end.get_token();
    core::Result<domain::Value> now = co_await readBack(std::move(mailbox), std::move(steps), token);
    over.request_stop();
    co_await ending;
    co_return now;
}

QCoro::Task<core::Result<RunRow>> RowRunner::failed(RunRow row, core::Error error)
{
    row.error = std::move(error);
    co_return co_await finish(std::move(row), RowStatus::Failed);
}

QCoro::Task<core::Result<RunRow>> RowRunner::finish(RunRow row, RowStatus status)
{
    row.status = status;
    if (status != RowStatus::InDoubt)
        row.openStep.reset();
    const core::Result<> kept = co_await m_log.ended(row);
    if (!kept)
        co_return core::failure(kept.error());
    co_return row;
}

} // namespace change
