// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/plans.h"

namespace ui {

/// Puts a plan from a file on the table.
class OpenPlanAction final : public Intention
{
    Q_OBJECT

public:
    /// \param window  what the choice of a file belongs to.
    OpenPlanAction(Plans &plans, QWidget *window);
    void retranslate();

private:
    void update();
    void run();

    Plans &m_plans;
    QWidget *m_window;
};

/// Writes what is left of the plan on the table into a file: for a second person, or for another day.
class SavePlanAction final : public Intention
{
    Q_OBJECT

public:
    SavePlanAction(Plans &plans, QWidget *window);
    void retranslate();

private:
    void update();
    void run();

    Plans &m_plans;
    QWidget *m_window;
};

/// Takes a second person's approval of the plan on the table from its file.
class GiveApprovalAction final : public Intention
{
    Q_OBJECT

public:
    GiveApprovalAction(Plans &plans, QWidget *window);
    void retranslate();

private:
    void update();
    void run();

    Plans &m_plans;
    QWidget *m_window;
};

/// Approves somebody else's plan that was opened from a file.
class ApprovePlanAction final : public Intention
{
    Q_OBJECT

public:
    ApprovePlanAction(Plans &plans, QWidget *window);
    void retranslate();

private:
    void update();
    void run();

    Plans &m_plans;
    QWidget *m_window;
};

} // namespace ui
