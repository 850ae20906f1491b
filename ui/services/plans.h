// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "services/scope.h"
#include "session/planning.h"

#include <QSet>

namespace ui {

using PlannedPtr = std::shared_ptr<const session::Planned>;

/// The plan on the table: making it, taking rows out. One at a time. Lives on the window thread.
class Plans final : public QObject
{
    Q_OBJECT

public:
    explicit Plans(Engine &engine, QObject *parent = nullptr);

    void segment(const Scope &scope);
    void restore(const session::RestoreRequest &restore, const Scope &scope);
    void undo(const QString &run);
    void makeAgain(); ///< The same wish on what is known now.
    void drop();

    [[nodiscard]] bool isPlanning() const { return m_planning; }
    [[nodiscard]] const PlannedPtr &current() const { return m_current; } ///< Null: none.

    [[nodiscard]] const QSet<core::MailboxId> &takenOut() const { return m_takenOut; }
    void takeOut(const QSet<core::MailboxId> &mailboxes);
    void putBack(const QSet<core::MailboxId> &mailboxes);
    /// The plan without what was taken out, put together on a pool thread.
    void remaining(QObject *context, std::function<void(std::shared_ptr<const change::Plan>)> answer);

Q_SIGNALS:
    void started();
    void made();
    void failed(const core::Error &error);
    void dropped();
    void takenOutChanged();

private:
    using Wish = Engine::Work<session::Planned>;
    void make(Wish wish);
    void take(core::Result<session::Planned> planned);

    Engine &m_engine;
    Wish m_wish;
    PlannedPtr m_current;
    QSet<core::MailboxId> m_takenOut;
    bool m_planning = false;
};

} // namespace ui
