// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runs.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr std::chrono::milliseconds fetchEvery{100};
constexpr std::chrono::seconds followEvery {2}; ///< What another program carries out.
constexpr std::chrono::seconds lookEvery {10}; ///< Whether another program takes up what stopped.

} // namespace

/// What the engine thread has to tell. Fetched by the window at its own pace: the run's signals are never
/// throttled.
struct Runs::News
{
    std::mutex mutex;
    std::optional<session::RunProgress> progress;
    std::vector<change::RunRow> rows;
};

Runs::Runs(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_fetch.callOnTimeout(this, &Runs::fetchNews);
    m_follow.setSingleShot(true);
    m_follow.callOnTimeout(this, &Runs::reload);
    connect(this, &Runs::changed, this, &Runs::follow);
}

/// The newest run may be brought to its end by another program.
void Runs::follow()
{
    const store::RunRecord *newest = m_running || m_all.empty() ? nullptr : &m_all.front();
    const QString wasOpen = std::exchange(m_open, newest && !newest->ended ? newest->id.text() : QString());
    if (!m_open.isEmpty())
        m_follow.start(newest->carriedOutBy.isEmpty() ? lookEvery : followEvery);
    if (newest && newest->ended && newest->id.text() == wasOpen)
        Q_EMIT endedElsewhere();
}

const store::RunRecord *Runs::stopped() const
{
    if (m_running || m_all.empty() || m_all.front().ended || !m_all.front().carriedOutBy.isEmpty())
        return nullptr;
    const change::RunCounts &counts = m_all.front().counts;
    return counts.waiting + counts.begun + counts.inDoubt > 0 ? &m_all.front() : nullptr;
}

void Runs::reload()
{
    m_engine.reload(this, m_all, session::allRuns);
}

void Runs::details(QObject *context, const QString &run, Engine::Answer<session::RunDetails> answer)
{
    m_engine.read<session::RunDetails>(
        context, [run](const session::StoreReader &reader) { return session::runDetails(reader, run); },
        std::move(answer));
}

session::RunObserver Runs::observer()
{
    const auto news = m_news;
    const auto progressed = [news](const session::RunProgress &progress) {
        const std::lock_guard lock(news->mutex);
        news->progress = progress;
    };
    const auto rowEnded = [news](const change::RunRow &row) {
        const std::lock_guard lock(news->mutex);
        news->rows.push_back(row);
    };
    return {progressed, rowEnded};
}

void Runs::carry(Start start, bool tryingAgain)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelling = false;
    m_tryingAgain = tryingAgain;
    *m_held = false;
    m_progress = {};
    m_news = std::make_shared<News>();
    m_cancel = m_engine.ask<session::RunResult>(
        this,
        [start = std::move(start), observer = observer()](
            session::Session &session, std::stop_token stop) { return start(session, observer, stop); },
        [this](core::Result<session::RunResult> result) { end(std::move(result)); });
    m_fetch.start(fetchEvery);
    Q_EMIT started();
}

void Runs::start(std::shared_ptr<const change::Plan> plan, session::ApplyRequest request)
{
    request.held = m_held;
    carry([plan, request](session::Session &session, session::RunObserver observer, std::stop_token stop) {
        return session::apply(session, plan, request, observer, stop);
    });
}

void Runs::resume(const QString &run)
{
    session::ApplyRequest request;
    request.held = m_held;
    carry([run, request](session::Session &session, session::RunObserver observer, std::stop_token stop) {
        return session::resume(session, run, request, observer, stop);
    });
}

void Runs::retry(const QString &run)
{
    session::ApplyRequest request;
    request.held = m_held;
    carry([run, request](session::Session &session, session::RunObserver observer,
              std::stop_token stop) { return session::retry(session, run, request, observer, stop); },
        true);
}

void Runs::fetchNews()
{
    std::vector<change::RunRow> rows;
    {
        const std::lock_guard lock(m_news->mutex);
        rows.swap(m_news->rows);
        if (m_news->progress)
            m_progress = *m_news->progress;
    }
    if (m_progress.counts.total() == 0)
        return; // not begun yet
    if (!rows.empty())
        Q_EMIT rowsEnded(rows);
    Q_EMIT progressed();
}

std::optional<std::chrono::seconds> Runs::timeLeft() const
{
    if (!m_running || isPaused())
        return {};
    return m_progress.timeLeft;
}

void Runs::pause()
{
    *m_held = true;
    Q_EMIT progressed();
}

void Runs::goOn()
{
    *m_held = false;
    Q_EMIT progressed();
}

void Runs::cancel()
{
    if (!m_running)
        return;
    m_cancelling = true;
    m_cancel();
    Q_EMIT progressed();
}

void Runs::end(core::Result<session::RunResult> result)
{
    m_fetch.stop();
    fetchNews();
    m_running = false;
    m_cancelling = false;
    *m_held = false;
    reload();
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    if (!result->concerns.empty()) {
        Q_EMIT objected(result->concerns);
        return;
    }
    m_progress.counts = result->summary.counts;
    Q_EMIT ended(*result);
}

} // namespace ui
