// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "session/session.h"
#include "session/store_reader.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace ui {

/// A value shared by many whose last owner does not pay for freeing it: for 100,000 rows that takes longer than a frame.
template <typename T>
std::shared_ptr<T> freedElsewhere(T value)
{
    return std::shared_ptr<T>(new T(std::move(value)), [](T *last) { QThreadPool::globalInstance()->start([last] { delete last; }); });
}

/// One session on a thread of its own, and a pool that reads its store. Lives on the window thread; work goes
/// out as functions, answers come back to the window thread and are dropped when their `context` is gone by
/// then.
class Engine final : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Work = std::function<QCoro::Task<core::Result<T>>(session::Session &, std::stop_token)>;
    template <typename T> using Reading = std::function<core::Result<T>(const session::StoreReader &)>;
    template <typename T = void> using Answer = std::function<void(core::Result<T>)>;
    using Stopper = std::function<void()>; ///< Called on the window thread, while the engine lives.

    Engine(session::Connection connection, exchange::Limits limits, QObject *parent = nullptr);
    /// Stops what is under way, waits until it has ended and is recorded, and joins the threads. stop() first
    /// where a person would wait for it.
    ~Engine() override;

    [[nodiscard]] const session::Connection &connection() const { return m_connection; }
    void setConnection(session::Connection connection) { m_connection = std::move(connection); } ///< After open(): somebody has signed in.

    /// Opens the store. Errors: Storage. Everything below comes after a good answer.
    void open(QObject *context, Answer<> answer);

    /// Runs a coroutine on the engine thread. \return asks it to end early, as stop() does to all.
    template <typename T> Stopper ask(QObject *context, Work<T> work, Answer<T> answer);

    /// Runs on a pool thread, with a connection of its own to the store; no network there.
    template <typename T> void read(QObject *context, Reading<T> work, Answer<T> answer);

    /// Reads anew what a service keeps; its changed() or failed() follows.
    template <typename Service, typename T> void reload(Service *service, T &kept, std::type_identity_t<Reading<T>> work);

    /// Runs a pure function on a pool thread.
    template <typename T>
    void compute(QObject *context, std::function<T()> work, std::function<void(T)> answer);

    /// Runs `job` on the window thread unless `context` is gone by then. Callable from work of this engine,
    /// on any thread.
    void deliver(QPointer<QObject> context, std::function<void()> job);

    /// Asks everything to end and closes the session; stopped() tells when all of it has.
    void stop();
    [[nodiscard]] bool isStopping() const { return m_stopping; }

Q_SIGNALS:
    void stopped();

private:
    class Host;

    void onEngineThread(std::function<void()> job);
    void inPool(
        std::function<void(const session::StoreReader &)> work, std::function<void(core::Error)> failed);
    template <typename T>
    QCoro::Task<> carry(Work<T> work, std::stop_source stop, std::function<void(core::Result<T>)> done);
    [[nodiscard]] static core::Error brokenRule(const std::exception &broken);
    [[nodiscard]] session::Session &session();
    void begun(const std::stop_source &stop);
    void ended(const std::stop_source &stop);

    session::Connection m_connection;
    exchange::Limits m_limits;
    core::SystemClock m_clock;
    QThread m_thread;
    QThreadPool m_pool;
    std::unique_ptr<Host> m_host; ///< Lives on m_thread.
    bool m_stopping = false;
};

template <typename T>
QCoro::Task<> Engine::carry(Work<T> work, std::stop_source stop, std::function<void(core::Result<T>)> done)
{
    try {
        done(co_await work(session(), stop.get_token()));
    } catch (const std::exception &broken) {
        done(core::failure(brokenRule(broken)));
    }
    ended(stop);
}

template <typename T> Engine::Stopper Engine::ask(QObject *context, Work<T> work, Answer<T> answer)
{
    const QPointer<QObject> guard(context);
    std::function<void(core::Result<T>)> done = [this, guard, answer](core::Result<T> result) {
        deliver(guard, [answer, kept = std::make_shared<core::Result<T>>(std::move(result))] {
            answer(std::move(*kept));
        });
    };
    std::stop_source stop;
    onEngineThread([this, work, stop, done] {
        begun(stop);
        carry<T>(work, stop, done);
    });
    return [this, stop] { onEngineThread([stop]() mutable { stop.request_stop(); }); };
}

template <typename T> void Engine::read(QObject *context, Reading<T> work, Answer<T> answer)
{
    const QPointer<QObject> guard(context);
    const auto tell = [this, guard, answer](core::Result<T> result) {
        deliver(guard, [answer, kept = std::make_shared<core::Result<T>>(std::move(result))] {
            answer(std::move(*kept));
        });
    };
    inPool([work, tell](const session::StoreReader &reader) { tell(work(reader)); },
        [tell](core::Error error) { tell(core::failure(std::move(error))); });
}

template <typename Service, typename T>
void Engine::reload(Service *service, T &kept, std::type_identity_t<Reading<T>> work)
{
    read<T>(service, std::move(work), [service, &kept](core::Result<T> result) {
        if (!result) {
            Q_EMIT service->failed(result.error());
            return;
        }
        kept = std::move(*result);
        Q_EMIT service->changed();
    });
}

template <typename T>
void Engine::compute(QObject *context, std::function<T()> work, std::function<void(T)> answer)
{
    const QPointer<QObject> guard(context);
    m_pool.start([this, guard, work, answer] {
        deliver(guard, [answer, kept = std::make_shared<T>(work())] { answer(std::move(*kept)); });
    });
}

} // namespace ui
