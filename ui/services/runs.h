// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/records.h"
#include "session/running.h"

#include <QTimer>

namespace ui {

/// Past runs and the one under way. At most one runs at a time. Lives on the window thread.
class Runs final : public QObject
{
    Q_OBJECT

public:
    explicit Runs(Engine &engine, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<store::RunRecord> &all() const { return m_all; } ///< Newest first.
    /// The newest run that stopped before its end, when it is the newest run of all and nobody carries it out: what a start
    /// offers to go on with.
    [[nodiscard]] const store::RunRecord *stopped() const;

    void reload();
    void details(QObject *context, const QString &run, Engine::Answer<session::RunDetails> answer);

    /// One of ended(), failed() and objected() follows.
    void start(std::shared_ptr<const change::Plan> plan, session::ApplyRequest request);
    void resume(const QString &run);
    void retry(const QString &run); ///< The failed rows once more.

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const session::RunProgress &progress() const
    {
        return m_progress;
    } ///< Of the run under way, or the last one.
    [[nodiscard]] bool isTryingFailedAgain() const { return m_tryingAgain; }
    /// How long the rest will take at the pace of progress(); none while nothing can be said.
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;

    void pause(); ///< Nothing new starts; the run keeps its place.
    void goOn();
    [[nodiscard]] bool isPaused() const { return *m_held; }
    void cancel(); ///< Nothing new starts, what was sent is awaited and recorded; it can be resumed later.
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }

Q_SIGNALS:
    void endedElsewhere(); ///< Another program has brought a run to its end: what mailboxes are is no longer as it was read.
    void changed(); ///< all()
    void started();
    void progressed(); ///< At most ten times a second.
    void rowsEnded(const std::vector<change::RunRow> &rows); ///< Rides with progressed().
    void ended(const session::RunResult &result);
    void failed(const core::Error &error); ///< Nothing was started, or the store gave out.
    void objected(const std::vector<change::Concern> &concerns); ///< A run did not start because of these.

private:
    void follow();

    struct News;
    using Start = std::function<QCoro::Task<core::Result<session::RunResult>>(
        session::Session &, session::RunObserver, std::stop_token)>;
    void carry(Start start, bool tryingAgain = false);
    [[nodiscard]] session::RunObserver observer();
    void fetchNews();
    void end(core::Result<session::RunResult> result);

    Engine &m_engine;
    std::vector<store::RunRecord> m_all;
    std::shared_ptr<News> m_news; ///< Filled on the engine thread.
    QTimer m_fetch;
    QTimer m_follow; ///< A run of another program, as far as the store knows of it.
    QString m_open; ///< The newest run while it has not ended and is not under way here.
    session::RunProgress m_progress;
    Engine::Stopper m_cancel;
    std::shared_ptr<std::atomic<bool>> m_held = std::make_shared<std::atomic<bool>>(false);
    bool m_running = false;
    bool m_cancelling = false;
    bool m_tryingAgain = false;
};

} // namespace ui
