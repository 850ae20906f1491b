// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/snapshot_action.h"

#include "snapshots/name_dialog.h"

using namespace Qt::StringLiterals;

namespace ui {

SnapshotAction::SnapshotAction(
    Mailboxes &mailboxes, Snapshots &snapshots, std::function<Scope()> scope, QWidget *window)
    : Intention(u"snapshot"_s, u"camera-photo"_s, window)
    , m_mailboxes(mailboxes)
    , m_snapshots(snapshots)
    , m_scope(std::move(scope))
    , m_window(window)
{
    setShortcut(Qt::CTRL | Qt::Key_D);
    connect(this, &QAction::triggered, this, &SnapshotAction::run);
    connect(&snapshots, &Snapshots::changed, this, &SnapshotAction::update);
    retranslate();
}

void SnapshotAction::setCount(int count)
{
    m_count = count;
    update();
}

void SnapshotAction::update()
{
    setOffBecause(m_mailboxes.current()->view.counts.coverage.freshlyRead == 0
            ? tr("No calendar was read yet; refresh first")
            : m_snapshots.isBusy() ? tr("A snapshot is being made")
            : m_count == 0         ? tr("No mailbox matches")
                                   : QString());
}

void SnapshotAction::retranslate()
{
    describe(tr("Sn&apshot…"), tr("Keep what was read under a name, to compare with and to go back to"));
    update();
}

void SnapshotAction::run()
{
    auto *dialog = new NameDialog(m_snapshots, m_scope(), m_window);
    connect(dialog, &NameDialog::named, &m_snapshots,
        [this, scope = m_scope()](const QString &name) { m_snapshots.create(name, scope); });
    dialog->open();
}

} // namespace ui
