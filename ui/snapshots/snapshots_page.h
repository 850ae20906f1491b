// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace.h"
#include "widgets/empty_state.h"
#include "widgets/grid_view.h"
#include "widgets/scope_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace ui {

class DifferenceModel;
class Intention;
class RestoreAction;
class SnapshotModel;

/// The snapshots: what each holds, what differs between two of them or one and now, and the way back.
class SnapshotsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotsPage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void snapshotsChanged();
    void chosenChanged();
    void compare();
    void showDifferences(const core::Result<Snapshots::Differences> &differences);
    void importFile();
    void importFrom(const QString &path);
    void exportFile();
    void remove();
    void retranslate();
    [[nodiscard]] QString chosen() const; ///< Name of the chosen snapshot; empty: none.

    Workspace &m_workspace;
    SnapshotModel *m_model;
    DifferenceModel *m_differences;
    QSortFilterProxyModel m_filtered;
    QStackedWidget *m_parts; ///< Nothing yet, or the list and what differs.
    EmptyState *m_empty;
    GridView *m_list;
    QLabel *m_with; ///< "Compare with"
    QComboBox *m_other;
    QLineEdit *m_filter;
    QAction *m_searchMark;
    QLabel *m_summary;
    GridView *m_table;
    ScopeBar *m_bar;
    RestoreAction *m_restore;
    Intention *m_import;
    Intention *m_export;
    Intention *m_remove;
    int m_asked = 0; ///< The comparison asked for last; answers to earlier ones are dropped.
};

} // namespace ui
