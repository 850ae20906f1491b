// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/plan_again_action.h"

using namespace Qt::StringLiterals;

namespace ui {

PlanAgainAction::PlanAgainAction(Plans &plans, QObject *parent)
    : Intention(u"planAgain"_s, u"view-refresh"_s, parent)
    , m_plans(plans)
{
    setShortcut(QKeySequence::Refresh);
    connect(this, &QAction::triggered, &plans, &Plans::makeAgain);
    for (auto signal : {&Plans::started, &Plans::made, &Plans::dropped})
        connect(&plans, signal, this, &PlanAgainAction::update);
    connect(&plans, &Plans::failed, this, &PlanAgainAction::update);
    retranslate();
}

void PlanAgainAction::update()
{
    setOffBecause(m_plans.isPlanning() ? tr("A plan is being made")
            : !m_plans.current()       ? tr("There is no plan yet")
                                       : QString());
}

void PlanAgainAction::retranslate()
{
    describe(tr("Plan a&gain"), tr("Make the same plan on what is known now"));
    update();
}

} // namespace ui
