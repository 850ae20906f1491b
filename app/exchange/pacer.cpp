// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pacer.h"

#include "exchange/log.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

namespace exchange {

using namespace Qt::StringLiterals;
using core::Errc;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr double slowFactor = 4.0;
constexpr double slowAtLeastMs = 3'000.0;
constexpr double calmFactor = 2.0;

} // namespace

Pacer::Pacer(
    CallPort &inner, Limits limits, core::Clock &clock, std::shared_ptr<Telemetry> telemetry, Busy &busy)
    : m_inner(inner)
    , m_limits(std::move(limits))
    , m_clock(clock)
    , m_telemetry(std::move(telemetry))
    , m_busy(busy)
    , m_window(m_limits.inFlight)
{
    if (!m_limits.random)
        m_limits.random = [] { return QRandomGenerator::global()->generateDouble(); };
    publish();
}

QCoro::Task<core::Result<Reply>> Pacer::call(Call call, std::stop_token stop)
{
    const milliseconds asked = m_clock.elapsed();
    const auto waiter = std::make_shared<Waiter>();
    waitersLike(call).push_back(waiter);
    grant();
    Turn turn = Turn::Cancelled;
    {
        const auto leave = [waiter] { waiter->turn.complete(Turn::Cancelled); };
        const std::stop_callback onStop(stop, leave);
        turn = co_await waiter->turn.wait();
    }
    if (turn == Turn::Cancelled || stop.stop_requested()) {
        std::erase(waitersLike(call), waiter);
        if (waiter->granted)
            release();
        publish();
        co_return core::failure(Errc::Cancelled, call.subject, u"cancelled"_s);
    }

    const milliseconds begun = m_clock.elapsed();
    if (call.kind == CallKind::Write && begun - asked > m_limits.writeWait) {
        release();
        co_return core::failure(core::Error{Errc::Throttled, call.subject,
            u"it waited %1 s for its turn and was not sent; what it relies on has to be read again"_s.arg(
                std::chrono::duration_cast<seconds>(begun - asked).count()),
            {}, seconds{0}});
    }
    core::Result<Reply> result = co_await m_inner.call(call, stop);
    learn(call, result, m_clock.elapsed() - begun);
    release();
    co_return result;
}

Pacer::Waiters &Pacer::waitersLike(const Call &call)
{
    return m_waiting[2 * static_cast<size_t>(call.priority) + (call.kind == CallKind::Write ? 0 : 1)];
}

void Pacer::shareWith(int processes)
{
    m_processes = std::max(1, processes);
    grant();
}

void Pacer::grant()
{
    if (m_clock.elapsed() < m_pausedUntil) {
        if (!m_wakes)
            wakeAfterPause();
        publish();
        return;
    }
    for (auto &lane : m_waiting) {
        while (!lane.empty() && m_inFlight < fairShare(m_window, m_processes)) {
            const auto waiter = lane.front();
            lane.pop_front();
            waiter->granted = true;
            ++m_inFlight;
            waiter->turn.complete(Turn::Granted);
        }
    }
    publish();
}

void Pacer::release()
{
    --m_inFlight;
    grant();
}

void Pacer::learn(const Call &call, const core::Result<Reply> &result, milliseconds took)
{
    if (!result && result.error().code == Errc::Throttled) {
        throttled(result.error().retryAfter);
        return;
    }
    if (!result)
        return; // an error tells nothing of the service's strength
    m_refusals = 0;
    const double ceiling = m_limits.inFlightMax;
    if (call.timeClass == TimeClass::ListPage) {
        m_window = std::min(ceiling, m_window + 1.0 / m_window);
        return;
    }
    const auto ms = static_cast<double>(took.count());
    m_smoothMs = m_smoothMs <= 0 ? ms : 0.9 * m_smoothMs + 0.1 * ms;
    m_bestMs = m_bestMs <= 0 ? m_smoothMs : std::min(m_bestMs, m_smoothMs);
    --m_untilSlower;
    if (m_smoothMs > slowFactor * m_bestMs && m_smoothMs > slowAtLeastMs) {
        if (m_untilSlower <= 0) {
            m_window = std::max<double>(m_limits.inFlightMin, m_window - 1.0);
            m_untilSlower = static_cast<int>(m_window);
        }
    } else if (m_smoothMs < calmFactor * m_bestMs || m_smoothMs < slowAtLeastMs / slowFactor) {
        m_window = std::min(ceiling, m_window + 1.0 / m_window);
    }
}

void Pacer::throttled(std::optional<seconds> retryAfter)
{
    ++m_telemetry->throttled;
    const milliseconds now = m_clock.elapsed();
    if (now >= m_pausedUntil) // of a volley of refusals only the first one counts
        m_window = std::max<double>(m_limits.inFlightMin, m_window / 2.0);
    milliseconds pause{0};
    if (retryAfter) {
        pause = std::min(*retryAfter, m_limits.longestPause);
    } else {
        if (now < m_pausedUntil)
            return;
        const double grown = static_cast<double>(m_limits.throttlePause.count()) * std::pow(2.0, m_refusals);
        const double spread = grown * (1.0 + 0.25 * m_limits.random());
        pause = std::min<milliseconds>(
            milliseconds{static_cast<qint64>(spread * 1000.0)}, m_limits.longestPause);
        ++m_refusals;
    }
    m_pausedUntil = std::max(m_pausedUntil, now + pause);
    m_telemetry->pausedUntil = m_clock.now() + (m_pausedUntil - now);
    qCInfo(logExchange) << "the service asks for a pause of" << pause.count() << "ms; window" << m_window;
}

QCoro::Task<> Pacer::wakeAfterPause()
{
    const Busy::Guard guard = m_busy.enter();
    const std::stop_token end = m_busy.ending();
    m_wakes = true;
    while (!end.stop_requested()) {
        const milliseconds rest = m_pausedUntil - m_clock.elapsed();
        if (rest.count() <= 0)
            break;
        co_await m_clock.sleep(rest, end);
    }
    if (end.stop_requested())
        co_return;
    m_wakes = false;
    m_telemetry->pausedUntil.reset();
    grant();
}

void Pacer::publish()
{
    m_telemetry->inFlight = m_inFlight;
    m_telemetry->waiting = 0;
    for (const auto &lane : m_waiting)
        m_telemetry->waiting += static_cast<int>(lane.size());
    m_telemetry->window = m_window;
    m_telemetry->sharedBy = m_processes;
}

} // namespace exchange
