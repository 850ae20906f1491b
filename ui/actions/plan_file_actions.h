// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/plans.h"

class QFileDialog;

namespace ui {

/// What they have in common: the plan on the table, and the window that a choice belongs to.
class PlanFileAction : public Intention
{
    Q_OBJECT

public:
    virtual void retranslate() = 0;

protected:
    PlanFileAction(const QString &objectName, const QString &iconName, Plans &plans, QWidget *window);
    virtual void update() = 0; ///< Whether it can be done now.
    virtual void run() = 0;
    [[nodiscard]] QFileDialog *fileDialog(const QString &name, const QString &title, const QString &filter) const;

    Plans &m_plans;
    QWidget *m_window;
};

/// Puts a plan from a file on the table.
class OpenPlanAction final : public PlanFileAction
{
    Q_OBJECT

public:
    OpenPlanAction(Plans &plans, QWidget *window);
    void retranslate() override;

private:
    void update() override;
    void run() override;
};

/// Writes what is left of the plan on the table into a file: for a second person, or for another day.
class SavePlanAction final : public PlanFileAction
{
    Q_OBJECT

public:
    SavePlanAction(Plans &plans, QWidget *window);
    void retranslate() override;

private:
    void update() override;
    void run() override;
};

/// Takes a second person's approval of the plan on the table from its file.
class GiveApprovalAction final : public PlanFileAction
{
    Q_OBJECT

public:
    GiveApprovalAction(Plans &plans, QWidget *window);
    void retranslate() override;

private:
    void update() override;
    void run() override;
};

/// Approves somebody else's plan that was opened from a file.
class ApprovePlanAction final : public PlanFileAction
{
    Q_OBJECT

public:
    ApprovePlanAction(Plans &plans, QWidget *window);
    void retranslate() override;

private:
    void update() override;
    void run() override;
};

} // namespace ui
