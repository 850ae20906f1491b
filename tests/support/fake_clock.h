// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/deferred.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <algorithm>
#include <vector>

namespace testsupport {

/// Time that stands still until a test moves it. Sleepers wake in the order of their moments.
class FakeClock final : public core::Clock
{
public:
    [[nodiscard]] core::Instant now() const override
    {
        return core::Instant{std::chrono::milliseconds{1'763'900'000'000}} + m_elapsed + shift; // 23 November 2025
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }

    QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        slept.push_back(duration);
        const core::Deferred<core::Done> woken;
        m_sleepers.push_back({m_elapsed + duration, woken});
        if (duration.count() <= 0)
            woken.complete({});
        const std::stop_callback onStop(stop, [woken] { woken.complete({}); });
        co_await woken.wait();
    }

    /// Moves on, stopping at each sleeper's moment to let it and what follows run.
    void advance(std::chrono::milliseconds duration)
    {
        const auto until = m_elapsed + duration;
        settle();
        while (const auto next = nextWake(until)) {
            m_elapsed = std::max(m_elapsed, *next);
            wake();
            settle();
        }
        m_elapsed = until;
        settle();
    }

    /// Moves to the next sleeper's moment; false when nobody sleeps.
    bool advanceToNext()
    {
        settle();
        const auto next = nextWake(std::chrono::milliseconds::max());
        if (!next)
            return false;
        m_elapsed = std::max(m_elapsed, *next);
        wake();
        settle();
        return true;
    }

    /// Runs what is ready, without moving time.
    static void settle()
    {
        for (int i = 0; i < 60; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }

    std::vector<std::chrono::milliseconds> slept; ///< Every sleep asked for.
    std::chrono::milliseconds shift{0}; ///< By how much somebody has moved the time of day.

private:
    struct Sleeper
    {
        std::chrono::milliseconds at;
        core::Deferred<core::Done> woken;
    };

    std::optional<std::chrono::milliseconds> nextWake(std::chrono::milliseconds until)
    {
        std::erase_if(m_sleepers, [](const Sleeper &sleeper) { return sleeper.woken.isComplete(); });
        std::optional<std::chrono::milliseconds> next;
        for (const Sleeper &sleeper : m_sleepers) {
            if (sleeper.at <= until && (!next || sleeper.at < *next))
                next = sleeper.at;
        }
        return next;
    }

    void wake()
    {
        const auto all = m_sleepers;
        for (const Sleeper &sleeper : all) {
            if (sleeper.at <= m_elapsed)
                sleeper.woken.complete({});
        }
    }

    std::chrono::milliseconds m_elapsed{1'000'000};
    std::vector<Sleeper> m_sleepers;
};

} // namespace testsupport
