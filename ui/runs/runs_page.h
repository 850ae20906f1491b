// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_model.h"
#include "services/workspace.h"
#include "widgets/column_layout.h"
#include "widgets/grid_view.h"
#include "widgets/scope_bar.h"

#include <QSplitter>
#include <QStackedWidget>

namespace ui {

class CancelRunAction;
class EmptyState;
class ExportAction;
class PauseRunAction;
class ResumeRunAction;
class RetryRunAction;
class RunDetail;
class UndoRunAction;

/// Runs past and under way: what each did, row by row, and what can be done about it.
class RunsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~RunsPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void runsChanged();
    void progressed();
    void liveEnded();
    void chosenChanged();
    void updateActions();
    void retranslate();
    [[nodiscard]] const store::RunRecord *chosen() const; ///< Null: none.

    Workspace &m_workspace;
    RunModel m_model;
    QWidget *m_preparing; ///< A run was started and is not in the store yet.
    QLabel *m_preparingText;
    QStackedWidget *m_parts;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    GridView *m_list;
    ColumnLayout *m_layout;
    RunDetail *m_detail;
    ScopeBar *m_bar;
    PauseRunAction *m_pause;
    CancelRunAction *m_cancel;
    ResumeRunAction *m_resume;
    RetryRunAction *m_retry;
    UndoRunAction *m_undo;
    ExportAction *m_export;
    QString m_live; ///< The run under way, once its id is known.
    QString m_toChoose; ///< To be chosen once it is in the list.
};

} // namespace ui
