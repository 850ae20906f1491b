// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/filter.h"
#include "catalog/order.h"
#include "mailboxes/mailbox_model.h"

namespace ui {

/// Keeps a model showing the mailboxes that match a query, in the order of a column. Filters and sorts off
/// the window's thread, one request at a time; the newest wins.
class MailboxList final : public QObject
{
    Q_OBJECT

public:
    MailboxList(Engine &engine, Mailboxes &mailboxes, QObject *parent = nullptr);

    [[nodiscard]] MailboxModel &model() { return m_model; }
    [[nodiscard]] const MailboxModel &model() const { return m_model; }
    [[nodiscard]] const domain::Query &query() const { return m_query; } ///< As last asked for.
    [[nodiscard]] size_t undecided() const
    {
        return m_undecided;
    } ///< Mailboxes of which the query cannot tell.
    /// What the model shows is what was last asked for.
    [[nodiscard]] bool isSettled() const { return !m_computing; }

    void setQuery(domain::Query query);
    void setOrder(catalog::Column column, Qt::SortOrder order);

Q_SIGNALS:
    void aboutToShow(); ///< The model is about to be reset: the last moment to note what was selected.
    void shown();

private:
    struct Work;
    struct Rows;
    void renew();
    void take(Rows rows);

    Engine &m_engine;
    Mailboxes &m_mailboxes;
    MailboxModel m_model;
    domain::Query m_query;
    catalog::Column m_column{domain::Field::Name};
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::shared_ptr<Work> m_work; ///< What the pool keeps from one request to the next.
    size_t m_undecided = 0;
    bool m_computing = false;
    bool m_again = false;
};

} // namespace ui
