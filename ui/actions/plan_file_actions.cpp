// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/plan_file_actions.h"

#include "review/approve_dialog.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace ui {

PlanFileAction::PlanFileAction(const QString &objectName, const QString &iconName, Plans &plans, QWidget *window)
    : Intention(objectName, iconName, window)
    , m_plans(plans)
    , m_window(window)
{
    connect(this, &QAction::triggered, this, &PlanFileAction::run);
    for (auto signal : {&Plans::started, &Plans::made, &Plans::dropped, &Plans::opened, &Plans::takenOutChanged})
        connect(&plans, signal, this, &PlanFileAction::update);
    connect(&plans, &Plans::failed, this, &PlanFileAction::update);
}

QFileDialog *PlanFileAction::fileDialog(const QString &name, const QString &title, const QString &filter) const
{
    auto *dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

OpenPlanAction::OpenPlanAction(Plans &plans, QWidget *window)
    : PlanFileAction(u"openPlan"_s, u"document-open"_s, plans, window)
{
    setShortcut(QKeySequence::Open);
    retranslate();
}

void OpenPlanAction::update()
{
    setOffBecause(m_plans.isPlanning() ? tr("A plan is being made") : QString());
}

void OpenPlanAction::retranslate()
{
    describe(tr("&Open a plan…"), tr("Put a plan from a file on the table: one of yours, or one that you are to approve"));
    update();
}

void OpenPlanAction::run()
{
    QFileDialog *dialog = fileDialog(u"openPlanDialog"_s, tr("Open a plan"), tr("Plans (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_plans, &Plans::open);
    dialog->open();
}

SavePlanAction::SavePlanAction(Plans &plans, QWidget *window)
    : PlanFileAction(u"savePlan"_s, u"document-save"_s, plans, window)
{
    setShortcut(QKeySequence::Save);
    retranslate();
}

void SavePlanAction::update()
{
    setOffBecause(m_plans.isPlanning() ? tr("A plan is being made")
            : !m_plans.current()       ? tr("There is no plan yet")
                                       : QString());
}

void SavePlanAction::retranslate()
{
    describe(tr("&Save the plan…"), tr("Write what is left of the plan into a file: for a second person to approve, or for another day"));
    update();
}

void SavePlanAction::run()
{
    QFileDialog *dialog = fileDialog(u"savePlanDialog"_s, tr("Save the plan"), tr("Plans (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(m_plans.current()->plan.header().kind + u"-plan.json"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_plans, &Plans::save);
    dialog->open();
}

GiveApprovalAction::GiveApprovalAction(Plans &plans, QWidget *window)
    : PlanFileAction(u"giveApproval"_s, u"security-medium"_s, plans, window)
{
    retranslate();
}

void GiveApprovalAction::update()
{
    setOffBecause(!m_plans.current() ? tr("There is no plan yet") : QString());
}

void GiveApprovalAction::retranslate()
{
    describe(tr("&Load an approval…"), tr("Read the file that a second person made by approving this plan"));
    update();
}

void GiveApprovalAction::run()
{
    QFileDialog *dialog = fileDialog(u"approvalDialog"_s, tr("Load an approval"), tr("Approvals (*.approval.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_plans, &Plans::readApproval);
    dialog->open();
}

ApprovePlanAction::ApprovePlanAction(Plans &plans, QWidget *window)
    : PlanFileAction(u"approvePlan"_s, u"dialog-ok-apply"_s, plans, window)
{
    retranslate();
}

void ApprovePlanAction::update()
{
    setOffBecause(!m_plans.current()      ? tr("There is no plan yet")
            : m_plans.isOwn()             ? tr("A second person has to approve it; open a plan that somebody else has made")
            : !m_plans.takenOut().empty() ? tr("A plan is approved as a whole; put back what you took out")
                                          : QString());
}

void ApprovePlanAction::retranslate()
{
    describe(tr("&Approve this plan…"), tr("Sign somebody else's plan as the second person that a connection's limits ask for"));
    update();
}

void ApprovePlanAction::run()
{
    auto *dialog = new ApproveDialog(m_plans, m_window);
    dialog->open();
}

} // namespace ui
