// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "services/scope.h"
#include "session/planning.h"

#include <QSet>

namespace ui {

using PlannedPtr = std::shared_ptr<const session::Planned>;

/// What an administrator needs for the limits file to let somebody approve.
struct ApprovalKey
{
    QString account;
    QString key; ///< The public half, base64.
};

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

    // Plans and approvals of second persons go from one to the other in files.
    void open(const QString &path); ///< Instead of what is on the table; with the approval that lies beside it.
    void save(const QString &path); ///< What is left of the plan. Either saved() or fileFailed() follows.
    /// A second person's approval of what is left of the plan; empty: none was given.
    [[nodiscard]] const QByteArray &approval() const { return m_approval; }
    void readApproval(const QString &path);
    /// Signs the plan as a second person and puts the approval beside its file. Either approved() or fileFailed() follows.
    void approve();
    void askApprovalKey(QObject *context, Engine::Answer<ApprovalKey> answer);
    /// Of the plan on the table; empty: it was made here.
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isOwn() const { return m_isOwn; } ///< Whoever works here made it.

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
    void opened(); ///< After made().
    void saved(const QString &path);
    void approvalGiven();
    void approved(const QString &path);
    void fileFailed(const core::Error &error);

private:
    using Wish = Engine::Work<session::Planned>;
    void make(Wish wish);
    void take(core::Result<session::Planned> planned);
    void forgetFile();

    Engine &m_engine;
    Wish m_wish;
    PlannedPtr m_current;
    QSet<core::MailboxId> m_takenOut;
    bool m_planning = false;
    QString m_file;
    bool m_isOwn = true;
    QByteArray m_approval;
};

} // namespace ui
