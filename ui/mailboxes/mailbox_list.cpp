// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailboxes/mailbox_list.h"

namespace ui {

/// Narrowing and ranks are good for one set; touched by one pool job at a time.
struct MailboxList::Work
{
    MailboxSetPtr set;
    catalog::Narrowing narrowing;
    std::optional<catalog::Column> rankedBy;
    std::optional<catalog::Ranks> ranks;
};

struct MailboxList::Rows
{
    MailboxSetPtr set;
    std::vector<catalog::RowId> rows;
    size_t undecided = 0;
};

MailboxList::MailboxList(Engine &engine, Mailboxes &mailboxes, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_mailboxes(mailboxes)
    , m_work(std::make_shared<Work>())
{
    connect(&m_mailboxes, &Mailboxes::changed, this, &MailboxList::renew);
    renew();
}

void MailboxList::setQuery(domain::Query query)
{
    m_query = std::move(query);
    renew();
}

void MailboxList::setOrder(catalog::Column column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    renew();
}

void MailboxList::renew()
{
    if (m_computing) {
        m_again = true;
        return;
    }
    m_computing = true;
    m_again = false;
    const auto compute = [work = m_work, set = m_mailboxes.current(), query = m_query, column = m_column,
                             order = m_order, locale = QLocale()] {
        if (work->set != set) {
            work->set = set;
            work->narrowing = {};
            work->rankedBy.reset();
        }
        const catalog::Columns &columns = set->view.columns;
        const bool canRank = column.group < int(columns.groups().size());
        if (canRank && work->rankedBy != column) {
            work->ranks.emplace(columns, column, locale);
            work->rankedBy = column;
        }
        const catalog::FilterResult &matches = work->narrowing.filter(columns, query);
        return Rows{set, canRank ? catalog::sorted(matches.rows, *work->ranks, order) : matches.rows,
            matches.unknown.size()};
    };
    m_engine.compute<Rows>(this, compute, [this](Rows rows) { take(std::move(rows)); });
}

void MailboxList::take(Rows rows)
{
    m_computing = false;
    if (m_again)
        return renew();
    m_undecided = rows.undecided;
    Q_EMIT aboutToShow();
    m_model.show(std::move(rows.set), std::move(rows.rows));
    Q_EMIT shown();
}

} // namespace ui
