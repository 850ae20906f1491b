// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deferred.h"

#include <QCoreApplication>
#include <memory>
#include <stop_token>
#include <vector>

namespace exchange {

/// Counts what is under way in a stack of ports and keeps the stack alive for as long: its coroutines use its
/// members.
class Busy
{
public:
    class Guard
    {
    public:
        Guard(Busy &busy, std::shared_ptr<void> owner)
            : m_busy(busy)
            , m_owner(std::move(owner))
        {
            ++m_busy.m_count;
        }
        Guard(const Guard &) = delete;
        Guard &operator=(const Guard &) = delete;
        ~Guard()
        {
            if (--m_busy.m_count == 0)
                m_busy.tellIdle();
            if (m_owner
                && QCoreApplication::instance() != nullptr) // never destroy the stack from within itself
                QMetaObject::invokeMethod(
                    QCoreApplication::instance(), [owner = std::move(m_owner)] {}, Qt::QueuedConnection);
        }

    private:
        Busy &m_busy;
        std::shared_ptr<void> m_owner;
    };

    /// What to keep alive; without it the caller does.
    void setOwner(std::weak_ptr<void> owner) { m_owner = std::move(owner); }
    [[nodiscard]] Guard enter() { return Guard(*this, m_owner.lock()); }
    [[nodiscard]] bool isIdle() const { return m_count == 0; }

    /// Requested once the connection is given up: whatever only waits for time ends.
    [[nodiscard]] std::stop_token ending() const { return m_end.get_token(); }
    void end() { m_end.request_stop(); }

    /// Completes when nothing is under way.
    [[nodiscard]] core::Deferred<core::Done> whenIdle()
    {
        core::Deferred<core::Done> idle;
        m_waiting.push_back(idle);
        if (m_count == 0)
            tellIdle();
        return idle;
    }

private:
    void tellIdle()
    {
        for (const auto &waiting : m_waiting)
            waiting.complete({});
        m_waiting.clear();
    }

    int m_count = 0;
    std::stop_source m_end;
    std::weak_ptr<void> m_owner;
    std::vector<core::Deferred<core::Done>> m_waiting;
};

} // namespace exchange
