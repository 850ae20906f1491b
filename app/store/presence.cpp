// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/presence.h"

#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace store {

core::Result<int> announce(Sql &sql, qint64 tenant, const Presence &who, core::Instant now, std::chrono::seconds duration,
    const std::function<bool(const QString &holder)> &hasEnded)
{
    std::vector<QUuid> ended;
    const auto looked = sql.each(u"SELECT id, holder FROM presence WHERE tenant = ?"_s, {tenant}, [&](const QSqlQuery &row) -> core::Result<> {
        if (hasEnded(row.value(1).toString()))
            ended.push_back(QUuid::fromString(row.value(0).toString()));
        return {};
    });
    if (!looked)
        return core::failure(looked.error());
    for (const QUuid &id : ended) {
        if (const auto left = leave(sql, tenant, id); !left)
            return core::failure(left.error());
    }
    // Nobody is believed for longer than `duration`: a clock that was set back would keep the dead for as long.
    const QVariant until = columns::of(now + duration);
    return sql.exec(u"DELETE FROM presence WHERE tenant = ? AND (expires <= ? OR expires > ?)"_s, {tenant, columns::of(now), until})
        .and_then([&](int) {
            return sql.exec(u"INSERT INTO presence (tenant, id, holder, expires) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT (tenant, id) DO UPDATE SET expires = excluded.expires"_s,
                {tenant, columns::of(who.id), who.holder, until});
        })
        .and_then([&](int) { return sql.scalar(u"SELECT COUNT(*) FROM presence WHERE tenant = ?"_s, {tenant}); })
        .map([](const QVariant &count) { return count.toInt(); });
}

core::Result<> leave(Sql &sql, qint64 tenant, const QUuid &id)
{
    return sql.exec(u"DELETE FROM presence WHERE tenant = ? AND id = ?"_s, {tenant, columns::of(id)}).map([](int) { });
}

} // namespace store
