// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/leases.h"

#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

core::Error conflict(const Sql &sql, const QString &why)
{
    return {core::Errc::Conflict, sql.path(), why, {}, {}};
}

core::Error takenOver(const Sql &sql)
{
    return conflict(sql, u"another run has taken over; this one writes nothing more"_s);
}

/// How far a clock may be put right without anybody minding.
constexpr std::chrono::seconds clockSlack {5};

} // namespace

core::Result<std::optional<Lease>> currentLease(Sql &sql, qint64 tenant)
{
    std::optional<Lease> lease;
    const auto read = sql.each(u"SELECT run, holder, fence, expires FROM lease WHERE tenant = ?"_s, {tenant},
        [&](const QSqlQuery &row) -> core::Result<> {
            lease = Lease {core::RunId::fromText(row.value(0).toString()), row.value(1).toString(), row.value(2).toLongLong(),
                columns::instant(row.value(3))};
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return lease;
}

core::Result<Lease> takeLease(
    Sql &sql, qint64 tenant, core::RunId run, const QString &holder, core::Instant now, std::chrono::seconds duration)
{
    const auto current = currentLease(sql, tenant);
    if (!current)
        return core::failure(current.error());
    if (*current && (*current)->expires > now && ((*current)->holder != holder || (*current)->run != run))
        return core::failure(core::Error {core::Errc::Conflict, (*current)->holder,
            u"run %1 is writing to this tenant; its lease ends %2 unless it is renewed; wait until it is done, or stop it there"_s.arg(
                (*current)->run.text(), core::toIso((*current)->expires)),
            u"lease-held"_s, {}});
    const Lease lease {run, holder, *current ? (*current)->fence + 1 : 1, now + duration};
    return sql
        .exec(u"INSERT INTO lease (tenant, run, holder, fence, expires) VALUES (?, ?, ?, ?, ?) ON CONFLICT (tenant) DO UPDATE SET "
              "run = excluded.run, holder = excluded.holder, fence = excluded.fence, expires = excluded.expires"_s,
            {tenant, run.text(), holder, lease.fence, columns::of(lease.expires)})
        .map([&lease](int) { return lease; });
}

core::Result<> renewLease(Sql &sql, qint64 tenant, const Lease &lease, core::Instant now)
{
    return checkFence(sql, tenant, lease.fence, now).and_then([&] {
        return sql
            .exec(u"UPDATE lease SET expires = ? WHERE tenant = ? AND fence = ?"_s, {columns::of(now + leaseDuration), tenant, lease.fence})
            .map([](int) { });
    });
}

core::Result<> releaseLease(Sql &sql, qint64 tenant, const Lease &lease)
{
    // The row stays: its fence must never be given out again.
    return sql
        .exec(u"UPDATE lease SET expires = 0 WHERE tenant = ? AND fence = ? AND holder = ?"_s, {tenant, lease.fence, lease.holder})
        .map([](int) { });
}

core::Result<> dropLease(Sql &sql, qint64 tenant)
{
    return sql.exec(u"UPDATE lease SET expires = 0 WHERE tenant = ?"_s, {tenant}).map([](int) { });
}

core::Result<> checkNewest(Sql &sql, qint64 tenant, qint64 fence)
{
    const auto current = currentLease(sql, tenant);
    if (!current)
        return core::failure(current.error());
    if (!*current || (*current)->fence != fence)
        return core::failure(takenOver(sql));
    return {};
}

core::Result<> checkFence(Sql &sql, qint64 tenant, qint64 fence, core::Instant now)
{
    const auto current = currentLease(sql, tenant);
    if (!current)
        return core::failure(current.error());
    if (!*current || (*current)->fence != fence)
        return core::failure(takenOver(sql));
    const core::Instant expires = (*current)->expires;
    if (expires <= now)
        return core::failure(conflict(sql,
            u"the run's lease ended %1, while the program was not at work: the computer slept, or its clock was set forward; "
            "nothing more was written"_s.arg(core::toIso(expires))));
    if (expires > now + leaseDuration + clockSlack)
        return core::failure(conflict(sql,
            u"the computer's clock was set back, to %1; nothing more was written, put it right and go on"_s.arg(core::toIso(now))));
    return {};
}

} // namespace store
