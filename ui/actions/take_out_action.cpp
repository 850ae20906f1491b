// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/take_out_action.h"

using namespace Qt::StringLiterals;

namespace ui {

TakeOutAction::TakeOutAction(Plans &plans, Rows rows, QObject *parent)
    : Intention(u"takeOut"_s, u"list-remove"_s, parent)
{
    setShortcut(QKeySequence::Delete);
    setShortcutContext(Qt::WidgetShortcut);
    connect(this, &QAction::triggered, &plans, [&plans, rows = std::move(rows)] { plans.takeOut(rows()); });
    retranslate();
    update(0);
}

void TakeOutAction::update(int count)
{
    setOffBecause(count == 0 ? tr("None of these rows is in the plan any more") : QString());
}

void TakeOutAction::retranslate()
{
    describe(tr("&Take out"), tr("Leave these mailboxes out of the run; they can be put back"));
}

PutBackAction::PutBackAction(Plans &plans, TakeOutAction::Rows rows, QObject *parent)
    : Intention(u"putBack"_s, u"list-add"_s, parent)
{
    connect(this, &QAction::triggered, &plans, [&plans, rows = std::move(rows)] { plans.putBack(rows()); });
    retranslate();
    update(0);
}

void PutBackAction::update(int count)
{
    setOffBecause(count == 0 ? tr("None of these rows was taken out") : QString());
}

void PutBackAction::retranslate()
{
    describe(tr("&Put back"), tr("Put these mailboxes back into the plan"));
}

} // namespace ui
