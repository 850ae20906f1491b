// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/deferred.h"
#include "exchange/busy.h"
#include "exchange/call_port.h"
#include "exchange/limits.h"
#include "exchange/telemetry.h"

#include <array>
#include <deque>
#include <memory>

namespace exchange {

/// Holds back what the service cannot take: a window of calls in flight, the person who clicked before a run
/// before a scan, and a pause for everyone when the service asks for one. Of each, writes go before reads: what they
/// were decided on grows old while they wait. One that waited too long comes back as Throttled, to be called again at
/// once when it has been decided anew.
///
/// The window halves at 429 and shrinks by one when answers take four times as long as they did at best (and
/// over 3 s); it grows by one per window of quick answers. Pauses: Retry-After exactly, capped; without it 30
/// s, doubled each time until a call succeeds. Returns Throttled to the caller, who may call again: he waits
/// here.
///
/// The window is what the service takes from all of us: where several processes talk to one tenant, each uses its
/// fair share of it.
class Pacer final : public CallPort
{
public:
    Pacer(
        CallPort &inner, Limits limits, core::Clock &clock, std::shared_ptr<Telemetry> telemetry, Busy &busy);

    QCoro::Task<core::Result<Reply>> call(Call call, std::stop_token stop) override;

    /// From now on so many processes, this one among them, share the window. What is in flight stays.
    void shareWith(int processes);

private:
    enum class Turn { Granted, Cancelled };
    struct Waiter
    {
        core::Deferred<Turn> turn;
        bool granted = false;
    };

    using Waiters = std::deque<std::shared_ptr<Waiter>>;

    [[nodiscard]] Waiters &waitersLike(const Call &call);
    void grant();
    void release();
    void learn(const Call &call, const core::Result<Reply> &result, std::chrono::milliseconds took);
    void throttled(std::optional<std::chrono::seconds> retryAfter);
    QCoro::Task<> wakeAfterPause();
    void publish();

    CallPort &m_inner;
    Limits m_limits;
    core::Clock &m_clock;
    std::shared_ptr<Telemetry> m_telemetry;
    Busy &m_busy;
    std::array<Waiters, 6> m_waiting; ///< Writes and reads of each priority, in the order they go.
    int m_inFlight = 0;
    int m_processes = 1;
    double m_window;
    double m_smoothMs = 0; ///< Of mailbox calls; list pages take what they take.
    double m_bestMs = 0;
    int m_untilSlower = 0; ///< Answers to await before the window may shrink again for slowness.
    int m_refusals = 0; ///< 429 without Retry-After since the last success.
    std::chrono::milliseconds m_pausedUntil{0}; ///< In Clock::elapsed() time.
    bool m_wakes = false;
};

} // namespace exchange
