// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exceptions.h"

#include "store/columns.h"
#include "store/values.h"

using namespace Qt::StringLiterals;

namespace store {

core::Result<> keepException(Sql &sql, qint64 tenant, core::MailboxId mailbox, const Exception &exception)
{
    if (const auto kept = keepValue(sql, exception.value); !kept)
        return kept;
    return sql
        .exec(u"INSERT INTO exception (tenant, mailbox, facet, value, reason, who, at, expires) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (tenant, mailbox, facet) DO UPDATE SET value = excluded.value, reason = excluded.reason, who = excluded.who, "
              "at = excluded.at, expires = excluded.expires"_s,
            {tenant, mailbox.text(), facetName(exception.value.facet()), exception.value.id().bytes(), columns::text(exception.reason),
                columns::text(exception.who), columns::of(exception.at), columns::of(exception.expires)})
        .map([](int) { });
}

core::Result<> removeException(Sql &sql, qint64 tenant, core::MailboxId mailbox, domain::FacetId facet)
{
    return sql
        .exec(u"DELETE FROM exception WHERE tenant = ? AND mailbox = ? AND facet = ?"_s, {tenant, mailbox.text(), facetName(facet)})
        .map([](int) { });
}

core::Result<QHash<core::MailboxId, Exception>> exceptions(Sql &sql, qint64 tenant, domain::FacetId facet)
{
    QHash<core::MailboxId, Exception> all;
    ValueReader values(sql);
    const auto read = sql.each(u"SELECT mailbox, value, reason, who, at, expires FROM exception WHERE tenant = ? AND facet = ?"_s,
        {tenant, facetName(facet)}, [&](const QSqlQuery &row) -> core::Result<> {
            const auto value = values.read(row.value(1).toByteArray());
            if (!value)
                return core::failure(value.error());
            all.insert(core::MailboxId::fromText(row.value(0).toString()),
                {*value, row.value(2).toString(), row.value(3).toString(), columns::instant(row.value(4)),
                    columns::instantOrNone(row.value(5))});
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

} // namespace store
