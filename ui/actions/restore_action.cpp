// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/restore_action.h"

#include "snapshots/restore_dialog.h"

using namespace Qt::StringLiterals;

namespace ui {

RestoreAction::RestoreAction(Plans &plans, Snapshots &snapshots, std::function<Scope()> scope,
    std::function<QString()> chosen, QWidget *window)
    : Intention(u"restore"_s, u"edit-undo"_s, window)
    , m_plans(plans)
    , m_snapshots(snapshots)
    , m_scope(std::move(scope))
    , m_chosen(std::move(chosen))
    , m_window(window)
{
    connect(this, &QAction::triggered, this, &RestoreAction::run);
    connect(&snapshots, &Snapshots::changed, this, &RestoreAction::update);
    for (auto signal : {&Plans::started, &Plans::made})
        connect(&plans, signal, this, &RestoreAction::update);
    connect(&plans, &Plans::failed, this, &RestoreAction::update);
    retranslate();
}

void RestoreAction::setCount(int count)
{
    m_count = count;
    update();
}

void RestoreAction::update()
{
    setOffBecause(m_snapshots.all().empty() ? tr("There is no snapshot to go back to")
            : m_plans.isPlanning()          ? tr("A plan is being made")
            : m_count == 0                  ? tr("No mailbox matches")
                                            : QString());
}

void RestoreAction::retranslate()
{
    describe(tr("R&estore…"), tr("Show what going back to a snapshot would change; nothing is written yet"));
    update();
}

void RestoreAction::run()
{
    auto *dialog = new RestoreDialog(m_snapshots, m_scope(), m_chosen(), m_window);
    connect(dialog, &RestoreDialog::chosen, &m_plans,
        [this, scope = m_scope()](
            const session::RestoreRequest &request) { m_plans.restore(request, scope); });
    dialog->open();
}

} // namespace ui
