// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <coroutine>
#include <memory>
#include <mutex>
#include <optional>

namespace core {

/// A value that comes later: one coroutine waits for it, anybody completes it, from any thread.
///
/// The waiting coroutine is always resumed through the event loop of the thread it waits on, never on the
/// completer's stack, so that a chain over ten thousand instant answers does not recurse. The first completion
/// wins, later ones are ignored. Copies share the same value. A Deferred that is never completed leaves its
/// coroutine waiting for ever: whoever hands one out completes it, with an Error if need be.
template <typename T>
class Deferred
{
    struct State
    {
        std::mutex mutex;
        std::optional<T> value;
        std::coroutine_handle<> waiting;
        QObject *context = nullptr; // lives on the waiting thread
    };

public:
    Deferred() : m_state(std::make_shared<State>()) { }

    void complete(T value) const
    {
        const std::lock_guard lock(m_state->mutex);
        if (m_state->value)
            return;
        m_state->value = std::move(value);
        if (m_state->waiting)
            resumeLater(m_state);
    }

    [[nodiscard]] bool isComplete() const
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->value.has_value();
    }

    struct Awaiter
    {
        std::shared_ptr<State> state;

        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle) const
        {
            const std::lock_guard lock(state->mutex);
            state->waiting = handle;
            state->context = new QObject;
            if (state->value)
                resumeLater(state);
        }
        T await_resume() const { return std::move(*state->value); }
    };

    /// Awaited once.
    [[nodiscard]] Awaiter wait() const { return Awaiter {m_state}; }

private:
    static void resumeLater(const std::shared_ptr<State> &state)
    {
        QMetaObject::invokeMethod(
            state->context,
            [state] {
                state->context->deleteLater();
                const std::coroutine_handle<> handle = state->waiting;
                handle.resume();
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<State> m_state;
};

/// What a Deferred carries when only the moment matters.
struct Done
{
};

} // namespace core
