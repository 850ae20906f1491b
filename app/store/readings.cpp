// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/readings.h"

#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace store {

core::Result<> keepReading(
    Sql &sql, qint64 tenant, const domain::MailboxRef &mailbox, domain::FacetId facet, const domain::Reading &reading)
{
    if (!reading.value.isNull()) {
        if (const auto kept = keepValue(sql, reading.value); !kept)
            return kept;
    }
    const auto failureText = [&](QString core::Error::*part) {
        return columns::of(reading.failure ? std::optional((*reading.failure).*part) : std::nullopt);
    };
    return sql
        .exec(u"INSERT INTO reading (tenant, mailbox, facet, generation, value, error_code, error_key, error_detail, at) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, mailbox, facet) DO UPDATE SET "
              "generation = excluded.generation, value = excluded.value, error_code = excluded.error_code, "
              "error_key = excluded.error_key, error_detail = excluded.error_detail, at = excluded.at"_s,
            {tenant, mailbox.id.text(), facetName(facet), columns::of(reading.generation),
                reading.value.isNull() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(reading.value.id().bytes()),
                columns::of(reading.failure ? std::optional(core::errcName(reading.failure->code)) : std::nullopt),
                failureText(&core::Error::key), failureText(&core::Error::detail), columns::of(reading.at)})
        .map([](int) { });
}

core::Result<QHash<core::MailboxId, domain::Reading>> readings(ValueReader &values, qint64 tenant, domain::FacetId facet)
{
    QHash<core::MailboxId, domain::Reading> all;
    if (const auto ahead = values.readAhead(tenant, facet); !ahead)
        return core::failure(ahead.error());
    const auto read = values.sql().each(
        u"SELECT mailbox, generation, value, error_code, error_key, error_detail, at FROM reading WHERE +tenant = ? AND facet = ?"_s,
        {tenant, facetName(facet)}, [&](const QSqlQuery &row) -> core::Result<> {
            const auto value = values.read(row.value(2).toByteArray());
            if (!value)
                return core::failure(value.error());
            domain::Reading reading {*value, {}, columns::instant(row.value(6)), QUuid::fromString(row.value(1).toString())};
            if (!row.value(3).isNull())
                reading.failure = core::Error {core::errcFromName(row.value(3).toString()).value_or(core::Errc::BadReply), {},
                    row.value(5).toString(), row.value(4).toString(), {}};
            all.insert(core::MailboxId::fromText(row.value(0).toString()), std::move(reading));
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

core::Result<> keepVerified(Sql &sql, qint64 tenant, core::MailboxId mailbox, const Verified &verified)
{
    if (const auto kept = keepValue(sql, verified.value); !kept)
        return kept;
    return sql
        .exec(u"INSERT INTO verified (tenant, mailbox, facet, value, default_kept, run, at) VALUES (?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (tenant, mailbox, facet) DO UPDATE SET value = excluded.value, default_kept = excluded.default_kept, run = excluded.run, at = excluded.at"_s,
            {tenant, mailbox.text(), facetName(verified.value.facet()), verified.value.id().bytes(), verified.defaultKept ? 1 : 0, verified.run.text(),
                columns::of(verified.at)})
        .map([](int) { });
}

core::Result<QHash<core::MailboxId, Verified>> verifiedStates(ValueReader &values, qint64 tenant, domain::FacetId facet)
{
    QHash<core::MailboxId, Verified> all;
    const auto read = values.sql().each(u"SELECT mailbox, value, default_kept, run, at FROM verified WHERE +tenant = ? AND facet = ?"_s,
        {tenant, facetName(facet)}, [&](const QSqlQuery &row) -> core::Result<> {
            const auto value = values.read(row.value(1).toByteArray());
            if (!value)
                return core::failure(value.error());
            all.insert(core::MailboxId::fromText(row.value(0).toString()),
                {*value, row.value(2).toBool(), core::RunId::fromText(row.value(3).toString()), columns::instant(row.value(4))});
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

} // namespace store
