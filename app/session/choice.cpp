// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/choice.h"

#include "catalog/filter.h"

#include <algorithm>

namespace session {

MailboxNames::MailboxNames(const std::vector<domain::Mailbox> &mailboxes)
{
    for (size_t i = 0; i < mailboxes.size(); ++i) {
        const domain::Mailbox &mailbox = mailboxes[i];
        for (const QString &name : {mailbox.ref.address, mailbox.upn.value_or(QString()), mailbox.ref.guid.text()})
            m_places.insert(name.toCaseFolded(), i);
    }
    m_places.remove(QString());
}

std::optional<size_t> MailboxNames::find(const QString &name) const
{
    const auto found = m_places.constFind(name.toCaseFolded());
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

core::Result<Chosen> choose(
    const StoreReader &reader, const Stock &stock, const domain::calendar::PolicySet &policies, const Choice &choice)
{
    Chosen chosen;
    if (!choice.named.isEmpty()) {
        const MailboxNames names(stock.mailboxes);
        QSet<size_t> taken; // named twice, or by two of its names
        for (const QString &name : choice.named) {
            const auto place = names.find(name);
            if (!place) {
                chosen.notFound.append(name);
                continue;
            }
            if (taken.contains(*place))
                continue;
            taken.insert(*place);
            chosen.subjects.push_back(stock.subjects[*place]);
            chosen.subjects.back().named = true;
        }
        return chosen;
    }
    if (choice.where.isEmpty()) {
        chosen.subjects = stock.subjects;
        return chosen;
    }
    const auto query = domain::Query::parse(choice.where);
    if (!query)
        return core::failure(query.error());
    if (stock.facet != domain::FacetId::Calendar) {
        auto calendars = loadStock(reader, domain::FacetId::Calendar);
        return calendars.and_then([&](const Stock &all) { return choose(reader, all, policies, choice); })
            .map([&stock](Chosen byCalendar) {
                const QSet<core::MailboxId> meant = idsOf(byCalendar);
                byCalendar.subjects.clear();
                std::copy_if(stock.subjects.begin(), stock.subjects.end(), std::back_inserter(byCalendar.subjects),
                    [&meant](const domain::Subject &subject) { return meant.contains(subject.mailbox->ref.id); });
                return byCalendar;
            });
    }
    const auto view = viewOf(reader, stock, policies, {choice.maxAge, {}});
    if (!view)
        return core::failure(view.error());
    const catalog::FilterResult matches = catalog::filter(view->columns, *query);
    chosen.undecided = qint64(matches.unknown.size());
    for (const catalog::RowId row : matches.rows)
        chosen.subjects.push_back(stock.subjects[catalog::Columns::index(row)]);
    return chosen;
}

QSet<core::MailboxId> idsOf(const Chosen &chosen)
{
    QSet<core::MailboxId> ids;
    for (const domain::Subject &subject : chosen.subjects)
        ids.insert(subject.mailbox->ref.id);
    return ids;
}

} // namespace session
