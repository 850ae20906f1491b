// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/columns.h"
#include "services/mailboxes.h"
#include "session/records.h"

#include <QLabel>
#include <QScrollArea>
#include <QTreeWidget>

namespace ui {

/// What is known of one mailbox: state and why, every entry in words, who decides what others see, and its
/// history.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    DetailPane(Engine &engine, QWidget *parent = nullptr);

    /// \param row  none: nothing is chosen. \param chosen  how many rows are selected.
    void show(MailboxSetPtr set, std::optional<catalog::RowId> row, int chosen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fillEntries(const domain::calendar::Acl &acl);
    void fillDecisions(const domain::calendar::Acl &acl);
    void askHistory();
    void fillHistory(const std::vector<store::StoredEvent> &events);

    Engine &m_engine;
    MailboxSetPtr m_set;
    std::optional<catalog::RowId> m_row;
    int m_chosen = 0;
    core::MailboxId m_historyOf;

    QLabel *m_name;
    QLabel *m_address;
    QLabel *m_stateIcon;
    QLabel *m_state;
    QLabel *m_reason;
    QLabel *m_facts;
    QLabel *m_entriesTitle;
    QTreeWidget *m_entries;
    QLabel *m_decidesTitle;
    QLabel *m_decides;
    QLabel *m_historyTitle;
    QTreeWidget *m_history;
    QWidget *m_body;
    QScrollArea *m_scroll;
    QLabel *m_empty;
};

} // namespace ui
