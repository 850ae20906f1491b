// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/plans.h"

namespace ui {

/// Takes rows out of the plan on the table; they stay in sight and can be put back.
class TakeOutAction final : public Intention
{
    Q_OBJECT

public:
    using Rows = std::function<QSet<core::MailboxId>()>;

    TakeOutAction(Plans &plans, Rows rows, QObject *parent);
    void update(int count); ///< How many of the chosen rows are still in the plan.
    void retranslate();
};

class PutBackAction final : public Intention
{
    Q_OBJECT

public:
    PutBackAction(Plans &plans, TakeOutAction::Rows rows, QObject *parent);
    void update(int count); ///< How many of the chosen rows were taken out.
    void retranslate();
};

} // namespace ui
