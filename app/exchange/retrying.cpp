// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/retrying.h"

#include "exchange/log.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cmath>

namespace exchange {

using namespace Qt::StringLiterals;
using core::Errc;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds toldFrom {5'000}; ///< A shorter wait is over before anybody has read of it.

} // namespace

Retrying::Retrying(CallPort &inner, Limits limits, core::Clock &clock, std::shared_ptr<Telemetry> telemetry)
    : m_inner(inner)
    , m_limits(std::move(limits))
    , m_clock(clock)
    , m_telemetry(std::move(telemetry))
{
    if (!m_limits.random)
        m_limits.random = [] { return QRandomGenerator::global()->generateDouble(); };
}

milliseconds Retrying::delay(int failures) const
{
    const double grown = static_cast<double>(m_limits.firstDelay.count()) * std::pow(2.0, failures - 1);
    const double capped = std::min(grown, static_cast<double>(m_limits.longestDelay.count()));
    return milliseconds{static_cast<qint64>(capped * (0.5 + m_limits.random()))};
}

QCoro::Task<> Retrying::sleep(milliseconds wait, std::stop_token stop)
{
    if (wait < toldFrom) {
        co_await m_clock.sleep(wait, stop);
        co_return;
    }
    const auto mine = m_repeats.insert(m_clock.now() + wait);
    m_telemetry->repeatsAt = *m_repeats.begin();
    co_await m_clock.sleep(wait, stop);
    m_repeats.erase(mine);
    m_telemetry->repeatsAt = m_repeats.empty() ? std::nullopt : std::optional(*m_repeats.begin());
}

QCoro::Task<core::Result<Reply>> Retrying::call(Call call, std::stop_token stop)
{
    const milliseconds begun = m_clock.elapsed();
    int failures = 0;
    int refusals = 0;
    core::Result<Reply> result;
    while (true) {
        result = co_await m_inner.call(call, stop);
        if (result)
            break;
        const Errc code = result.error().code;
        const milliseconds inTime = call.kind == CallKind::Write ? m_limits.writeWait : m_limits.overall;
        if (code == Errc::Throttled) {
            const milliseconds pause = result.error().retryAfter.value_or(m_limits.throttlePause);
            const bool tooLate = call.kind == CallKind::Write && m_clock.elapsed() - begun + pause > inTime;
            if (++refusals >= m_limits.throttledTries || tooLate)
                break;
        } else if (code == Errc::Unavailable) {
            const milliseconds wait = delay(++failures);
            if (failures >= m_limits.tries || m_clock.elapsed() - begun + wait >= inTime)
                break;
            qCDebug(logExchange) << call.cmdlet << "failed for now, again in" << wait.count() << "ms";
            co_await sleep(wait, stop);
        } else {
            break;
        }
        if (stop.stop_requested()) {
            result = core::failure(Errc::Cancelled, call.subject, u"cancelled"_s);
            break;
        }
        ++m_telemetry->repeated;
    }
    ++m_telemetry->calls;
    if (call.kind == CallKind::Write)
        ++m_telemetry->writes;
    co_return result;
}

} // namespace exchange
