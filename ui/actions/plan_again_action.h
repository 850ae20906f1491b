// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/plans.h"

namespace ui {

/// Makes the plan on the table again, on what is known now.
class PlanAgainAction final : public Intention
{
    Q_OBJECT

public:
    PlanAgainAction(Plans &plans, QObject *parent);
    void retranslate();

private:
    void update();

    Plans &m_plans;
};

} // namespace ui
