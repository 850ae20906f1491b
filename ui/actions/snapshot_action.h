// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/mailboxes.h"
#include "services/snapshots.h"

namespace ui {

/// Keeps what was read of the scope under a name.
class SnapshotAction final : public Intention
{
    Q_OBJECT

public:
    /// \param window  what the question for a name belongs to.
    SnapshotAction(Mailboxes &mailboxes, Snapshots &snapshots, std::function<Scope()> scope, QWidget *window);
    void setCount(int count); ///< How many mailboxes the scope has.
    void retranslate();

private:
    void update();
    void run();

    Mailboxes &m_mailboxes;
    Snapshots &m_snapshots;
    std::function<Scope()> m_scope;
    int m_count = 0;
    QWidget *m_window;
};

} // namespace ui
