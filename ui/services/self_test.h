// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/self_test.h"

namespace ui {

/// The self-test of the tenant. Lives on the window thread.
class SelfTest final : public QObject
{
    Q_OBJECT

public:
    explicit SelfTest(Engine &engine, QObject *parent = nullptr);

    /// Either ended() or failed() follows; found() for each finding before.
    void start(const QString &mailbox, const QString &other);
    void cancel(); ///< Puts everything back first.
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    void found(const change::Finding &finding);
    void ended(const session::SelfTestReport &report);
    void failed(const core::Error &error);

private:
    Engine &m_engine;
    Engine::Stopper m_cancel;
    bool m_running = false;
};

} // namespace ui
