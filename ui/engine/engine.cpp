// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "core/ensure.h"

using namespace Qt::StringLiterals;

namespace ui {

/// What lives on the engine thread.
class Engine::Host final : public QObject
{
public:
    std::unique_ptr<session::Session> session;
    std::vector<std::stop_source>
        underWay; ///< A stop is asked for here, so that it is dealt with on this thread.
    bool closing = false;
    std::function<void()> closed;

    /// Ends the session once nothing is under way any more.
    void closeWhenIdle()
    {
        if (!closing || !underWay.empty())
            return;
        closing = false;
        close();
    }

private:
    QCoro::Task<> close()
    {
        if (session)
            co_await session->close();
        session.reset();
        closed();
    }
};

Engine::Engine(session::Connection connection, exchange::Limits limits, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(connection))
    , m_limits(std::move(limits))
    , m_host(std::make_unique<Host>())
{
    m_pool.setMaxThreadCount(2);
    m_thread.setObjectName(u"engine"_s);
    m_host->moveToThread(&m_thread);
    m_thread.start();
}

Engine::~Engine()
{
    stop();
    m_thread.wait(); // ends when the session is closed
    m_pool.waitForDone();
}

void Engine::open(QObject *context, Answer<> answer)
{
    const QPointer<QObject> guard(context);
    onEngineThread([this, guard, answer] {
        core::Result<> opened;
        auto session = session::Session::open(m_connection, m_limits, m_clock);
        if (session)
            m_host->session = std::move(*session);
        else
            opened = core::failure(session.error());
        deliver(guard, [answer, opened] { answer(opened); });
    });
}

void Engine::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    onEngineThread([this] {
        for (std::stop_source &one : std::vector(m_host->underWay))
            one.request_stop();
        m_host->closing = true;
        m_host->closed = [this] {
            m_thread.quit();
            deliver(this, [this] { Q_EMIT stopped(); });
        };
        m_host->closeWhenIdle();
    });
}

void Engine::deliver(QPointer<QObject> context, std::function<void()> job)
{
    const auto unlessGone = [context = std::move(context), job = std::move(job)] {
        if (context)
            job();
    };
    QMetaObject::invokeMethod(this, unlessGone, Qt::QueuedConnection);
}

void Engine::onEngineThread(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_host.get(), std::move(job), Qt::QueuedConnection);
}

void Engine::inPool(
    std::function<void(const session::StoreReader &)> work, std::function<void(core::Error)> failed)
{
    onEngineThread([this, work, failed] {
        if (!m_host->session)
            return failed({core::Errc::Cancelled, m_connection.name, {}, {}, {}});
        const std::stop_source alive; // the session stays while somebody reads
        begun(alive);
        m_pool.start([this, work, failed, alive, session = m_host->session.get()] {
            try {
                auto reader = session->newReader();
                if (reader)
                    work(*reader);
                else
                    failed(reader.error());
            } catch (const std::exception &broken) {
                failed(brokenRule(broken));
            }
            onEngineThread([this, alive] { ended(alive); });
        });
    });
}

core::Error Engine::brokenRule(const std::exception &broken)
{
    return {core::Errc::Conflict, tr("A rule of the program was broken; please report this"),
        QString::fromUtf8(broken.what()), {}, {}};
}

session::Session &Engine::session()
{
    core::ensure(m_host->session != nullptr, "work is asked for after the store was opened");
    return *m_host->session;
}

void Engine::begun(const std::stop_source &stop)
{
    m_host->underWay.push_back(stop);
}

void Engine::ended(const std::stop_source &stop)
{
    std::erase(m_host->underWay, stop);
    // Not on the coroutine's own stack: closing destroys what it may still use.
    onEngineThread([this] { m_host->closeWhenIdle(); });
}

} // namespace ui
