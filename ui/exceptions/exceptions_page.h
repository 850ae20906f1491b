// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exceptions/exception_list.h"
#include "services/workspace.h"
#include "widgets/column_layout.h"
#include "widgets/confirm_bar.h"
#include "widgets/empty_state.h"
#include "widgets/grid_view.h"
#include "widgets/scope_bar.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

class ExportAction;
class ImportProblems;
class Intention;

/// The ledger of mailboxes that are kept as they are on purpose: which, as what, why and until when; ending, importing and
/// exporting them.
class ExceptionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ExceptionsPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ExceptionsPage() override;

Q_SIGNALS:
    void mailboxesWanted(); ///< There is no exception: they begin on the page of mailboxes.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Key = std::pair<core::MailboxId, int>; ///< With the facet.

    void build();
    [[nodiscard]] QWidget *tablePart();
    void follow();
    void reloadIfSeen();
    void noteSelection();
    void listShown();
    void selectionChanged();
    void askToEnd();
    void updateQuestion();
    void importFile();
    void retranslate();
    void updateTexts();
    [[nodiscard]] static Key keyOf(const session::LedgerEntry &entry);
    [[nodiscard]] std::vector<int> targetRows() const; ///< The selected ones when there are any, else all that are shown.
    [[nodiscard]] LedgerEntries targets() const;

    Workspace &m_workspace;
    ExceptionList m_list;
    QStackedWidget *m_parts; ///< Nothing yet, or the table.
    EmptyState *m_empty;
    QPushButton *m_toMailboxes;
    QLineEdit *m_filter;
    QAction *m_searchMark;
    QCheckBox *m_inForce;
    QLabel *m_count;
    QToolButton *m_columns;
    GridView *m_table;
    ColumnLayout *m_layout;
    ImportProblems *m_problems;
    ConfirmBar *m_confirm;
    ScopeBar *m_bar;
    Intention *m_import;
    ExportAction *m_export;
    Intention *m_end;
    LedgerEntries m_ending; ///< What the question is about.
    QSet<Key> m_selected;   ///< Kept over a reset of the model.
};

} // namespace ui
