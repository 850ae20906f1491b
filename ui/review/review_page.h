// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/plan_list.h"
#include "services/workspace.h"
#include "widgets/column_layout.h"
#include "widgets/grid_view.h"
#include "widgets/scope_bar.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

class ConcernPanel;
class EmptyState;
class ApprovePlanAction;
class GiveApprovalAction;
class Intention;
class KeepExceptionAction;
class OpenPlanAction;
class PlanAgainAction;
class PlanGroupList;
class PlanHead;
class PutBackAction;
class SavePlanAction;
class ScriptPane;
class StartBar;
class StartRunAction;
class TakeOutAction;

/// The plan before it runs: what happens to whom and why, row by row and in groups; rows can be taken out or
/// kept as exceptions; the start says what it will do.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ReviewPage() override;

    [[nodiscard]] QAction &approveAction() const;

Q_SIGNALS:
    void mailboxesWanted(); ///< There is no plan: plans begin on the page of mailboxes.

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *planPart();
    void buildEmpty();
    void follow();
    void noteSelection();
    void listShown();
    void restoreSelection();
    void selectionChanged();
    void planningChanged();
    void showScript(bool on);
    void updateStart();
    void dropCured();
    [[nodiscard]] session::ApplyRequest request() const;
    void updateTexts();
    void retranslate();
    /// The selected rows when there are any, else all that are shown; indexes into the look's rows.
    [[nodiscard]] std::vector<quint32> targetRows() const;
    [[nodiscard]] QSet<core::MailboxId> targets(std::optional<bool> takenOut) const;

    Workspace &m_workspace;
    PlanList m_list;
    QStackedWidget *m_parts;
    EmptyState *m_empty;
    QPushButton *m_toMailboxes;
    QPushButton *m_file; ///< Plans from and to files, and approvals.
    QProgressBar *m_planning;
    PlanHead *m_head;
    ConcernPanel *m_concerns;
    PlanGroupList *m_groups;
    QLineEdit *m_filter;
    QAction *m_searchMark;
    QToolButton *m_columns;
    QLabel *m_count;
    GridView *m_table;
    ScriptPane *m_scriptPane;
    QSplitter *m_splitter;
    ColumnLayout *m_layout;
    ScopeBar *m_bar;
    StartBar *m_startBar;
    TakeOutAction *m_takeOut;
    PutBackAction *m_putBack;
    KeepExceptionAction *m_keep;
    PlanAgainAction *m_planAgain;
    OpenPlanAction *m_open;
    SavePlanAction *m_save;
    GiveApprovalAction *m_giveApproval;
    ApprovePlanAction *m_approve;
    StartRunAction *m_start;
    Intention *m_showScript;
    QSet<core::MailboxId> m_selected; ///< Kept over a reset of the model.
    std::optional<core::MailboxId> m_current;
    int m_firstSelected = -1; ///< Its row,
    PlanChoice m_selectedIn; ///< and where that was.
};

} // namespace ui
