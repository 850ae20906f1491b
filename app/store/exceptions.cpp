// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exceptions.h"

#include "store/columns.h"
#include "store/values.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Columns kept, reason, who, since, expires, generation from `first` on.
domain::Exception exceptionFrom(const QSqlQuery &row, int first)
{
    return {row.value(first).toString(), row.value(first + 1).toString(), row.value(first + 2).toString(),
        columns::instant(row.value(first + 3)), columns::instantOrNone(row.value(first + 4)),
        QUuid::fromString(row.value(first + 5).toString())};
}

} // namespace

core::Result<> keepException(
    Sql &sql, qint64 tenant, core::MailboxId mailbox, domain::FacetId facet, const domain::Exception &exception)
{
    return sql
        .exec(u"INSERT INTO exception (tenant, mailbox, facet, kept, reason, who, since, expires, generation) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, mailbox, facet) DO UPDATE SET kept = excluded.kept, "
              "reason = excluded.reason, who = excluded.who, since = excluded.since, expires = excluded.expires, "
              "generation = excluded.generation"_s,
            {tenant, mailbox.text(), facetName(facet), columns::text(exception.kept), columns::text(exception.reason),
                columns::text(exception.who), columns::of(exception.since), columns::of(exception.expires),
                columns::of(exception.generation)})
        .map([](int) { });
}

core::Result<> removeException(Sql &sql, qint64 tenant, core::MailboxId mailbox, domain::FacetId facet)
{
    return sql
        .exec(u"DELETE FROM exception WHERE tenant = ? AND mailbox = ? AND facet = ?"_s, {tenant, mailbox.text(), facetName(facet)})
        .map([](int) { });
}

core::Result<QHash<core::MailboxId, domain::Exception>> exceptions(Sql &sql, qint64 tenant, domain::FacetId facet)
{
    QHash<core::MailboxId, domain::Exception> all;
    const auto read = sql.each(
        u"SELECT mailbox, kept, reason, who, since, expires, generation FROM exception WHERE tenant = ? AND facet = ?"_s,
        {tenant, facetName(facet)}, [&](const QSqlQuery &row) -> core::Result<> {
            all.insert(core::MailboxId::fromText(row.value(0).toString()), exceptionFrom(row, 1));
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

core::Result<std::optional<domain::Exception>> exceptionOf(
    Sql &sql, qint64 tenant, core::MailboxId mailbox, domain::FacetId facet)
{
    std::optional<domain::Exception> found;
    const auto read = sql.each(u"SELECT kept, reason, who, since, expires, generation FROM exception "
                               "WHERE tenant = ? AND facet = ? AND mailbox = ?"_s,
        {tenant, facetName(facet), mailbox.text()}, [&](const QSqlQuery &row) -> core::Result<> {
            found = exceptionFrom(row, 0);
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return found;
}

} // namespace store
