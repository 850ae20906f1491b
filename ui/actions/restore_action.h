// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/plans.h"
#include "services/snapshots.h"

namespace ui {

/// Plans to put the scope back to what a snapshot holds.
class RestoreAction final : public Intention
{
    Q_OBJECT

public:
    /// \param chosen  the snapshot to begin with; empty: the newest.
    RestoreAction(Plans &plans, Snapshots &snapshots, std::function<Scope()> scope,
        std::function<QString()> chosen, QWidget *window);
    void setCount(int count); ///< How many mailboxes the scope has.
    void retranslate();

private:
    void update();
    void run();

    Plans &m_plans;
    Snapshots &m_snapshots;
    std::function<Scope()> m_scope;
    int m_count = 0;
    std::function<QString()> m_chosen;
    QWidget *m_window;
};

} // namespace ui
