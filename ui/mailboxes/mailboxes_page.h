// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailboxes/mailbox_list.h"
#include "services/scope.h"
#include "services/workspace.h"
#include "widgets/column_layout.h"
#include "widgets/empty_state.h"
#include "widgets/grid_view.h"
#include "widgets/query_field.h"
#include "widgets/scope_bar.h"
#include "widgets/state_bar.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

class DetailPane;
class ExportAction;
class KeepMailboxesAction;
class RefreshAction;
class RestoreAction;
class SegmentAction;
class SnapshotAction;

/// The table of mailboxes: states, query, columns, one mailbox in detail, and what can be done to the chosen
/// ones.
class MailboxesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MailboxesPage(Workspace &workspace, QWidget *parent = nullptr);
    ~MailboxesPage() override;

    /// The selected mailboxes when there are any, else all that match.
    [[nodiscard]] Scope scope() const;
    /// Narrows the list; used by other pages that point here.
    void setQuery(const QString &query);
    void focusQuery();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::vector<catalog::RowId> selectedRows() const;
    [[nodiscard]] std::vector<catalog::RowId> targetRows() const; ///< The selected ones when there are any, else all that are shown.
    [[nodiscard]] QStringList guidsOf(const std::vector<catalog::RowId> &rows) const;
    void build();
    void noteSelection();
    void listShown();
    void restoreSelection();
    void selectionChanged();
    void mailboxesChanged();
    void chooseState(std::optional<domain::calendar::State> state);
    void sortBy(int section, Qt::SortOrder order);
    void updateActions();
    void updateTexts();
    void retranslate();

    Workspace &m_workspace;
    MailboxList m_list;
    StateBar *m_states;
    QueryField *m_query;
    QToolButton *m_columns;
    QLabel *m_note; ///< What the query cannot tell, or why there are no states.
    QStackedWidget *m_parts; ///< Nothing yet, or table and detail.
    EmptyState *m_empty;
    QSplitter *m_splitter;
    GridView *m_table;
    ColumnLayout *m_layout;
    DetailPane *m_detail;
    ScopeBar *m_bar;
    RefreshAction *m_refresh;
    SnapshotAction *m_snapshot;
    SegmentAction *m_segment;
    RestoreAction *m_restore;
    KeepMailboxesAction *m_keep;
    ExportAction *m_export;
    struct Place
    {
        catalog::RowId row; ///< Where it was.
        core::MailboxId mailbox;
    };
    std::vector<Place> m_selected; ///< Kept over a reset of the model.
    std::optional<core::MailboxId> m_current;
};

} // namespace ui
