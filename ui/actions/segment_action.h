// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/plans.h"
#include "services/policies.h"

namespace ui {

/// Plans what bringing the scope under the policy takes; nothing is written before the plan was shown.
class SegmentAction final : public Intention
{
    Q_OBJECT

public:
    SegmentAction(Plans &plans, Policies &policies, std::function<Scope()> scope, QObject *parent);
    void setCount(int count); ///< How many mailboxes the scope has.
    void retranslate();

private:
    void update();
    Plans &m_plans;
    Policies &m_policies;
    std::function<Scope()> m_scope;
    int m_count = 0;
};

} // namespace ui
