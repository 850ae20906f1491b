// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "session/exceptions.h"

namespace ui {

/// Mailboxes that are kept as they are on purpose. Lives on the window thread.
class Exceptions final : public QObject
{
    Q_OBJECT

public:
    explicit Exceptions(Engine &engine, QObject *parent = nullptr);

    /// Keeps Default of these as it was last read. Either kept() or failed() follows.
    void keep(std::vector<core::MailboxId> mailboxes, const QString &reason);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void started();
    void kept(const session::KeptExceptions &result);
    void failed(const core::Error &error);

private:
    Engine &m_engine;
    bool m_busy = false;
};

} // namespace ui
