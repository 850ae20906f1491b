// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/segment_action.h"

using namespace Qt::StringLiterals;

namespace ui {

SegmentAction::SegmentAction(Plans &plans, Policies &policies, std::function<Scope()> scope, QObject *parent)
    : Intention(u"segment"_s, u"go-next"_s, parent)
    , m_plans(plans)
    , m_policies(policies)
    , m_scope(std::move(scope))
{
    setShortcut(Qt::CTRL | Qt::Key_Return);
    connect(this, &QAction::triggered, this, [this] { m_plans.segment(m_scope()); });
    for (auto signal : {&Plans::started, &Plans::made})
        connect(&plans, signal, this, &SegmentAction::update);
    connect(&plans, &Plans::failed, this, &SegmentAction::update);
    connect(&policies, &Policies::changed, this, &SegmentAction::update);
    retranslate();
}

void SegmentAction::setCount(int count)
{
    m_count = count;
    update();
}

void SegmentAction::update()
{
    setOffBecause(m_policies.active().isEmpty() ? tr("There is no policy yet; make one on the Policy page")
            : m_plans.isPlanning()              ? tr("A plan is being made")
            : m_count == 0                      ? tr("No mailbox matches")
                                                : QString());
}

void SegmentAction::retranslate()
{
    describe(tr("&Segment…"), tr("Show what the policy would change here; nothing is written yet"));
    update();
}

} // namespace ui
