// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"

#include "store/columns.h"
#include "store/values.h"

using namespace Qt::StringLiterals;

namespace store {

core::Result<qint64> createSnapshot(Sql &sql, qint64 tenant, const Snapshot &snapshot, const std::vector<SnapshotRow> &rows)
{
    const auto taken = sql.scalar(u"SELECT id FROM snapshot WHERE tenant = ? AND name = ?"_s, {tenant, snapshot.name});
    if (!taken)
        return core::failure(taken.error());
    if (taken->isValid())
        return core::failure(core::Errc::Conflict, snapshot.name, u"a snapshot of this name exists; snapshots never change"_s);
    const auto next = sql.scalar(u"SELECT COALESCE(MAX(id), 0) + 1 FROM snapshot"_s);
    if (!next)
        return core::failure(next.error());
    const qint64 id = next->toLongLong();
    const auto made = sql.exec(
        u"INSERT INTO snapshot (id, tenant, name, created, who, origin, in_scope) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {id, tenant, snapshot.name, columns::of(snapshot.created), columns::text(snapshot.who), snapshot.origin, snapshot.inScope});
    if (!made)
        return core::failure(made.error());
    for (const SnapshotRow &row : rows) {
        if (const auto kept = keepValue(sql, row.value); !kept)
            return core::failure(kept.error());
        const auto added = sql.exec(u"INSERT INTO snapshot_row (snapshot, mailbox, facet, guid, generation, address, name, value, at) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, row.mailbox.id.text(), facetName(row.value.facet()), row.mailbox.guid.text(), columns::of(row.mailbox.generation),
                row.mailbox.address, columns::text(row.name), row.value.id().bytes(), columns::of(row.at)});
        if (!added)
            return core::failure(added.error());
    }
    return id;
}

core::Result<std::vector<Snapshot>> snapshots(Sql &sql, qint64 tenant)
{
    std::vector<Snapshot> all;
    const auto read = sql.each(u"SELECT id, name, created, who, origin, in_scope, "
                               "(SELECT COUNT(*) FROM snapshot_row WHERE snapshot = snapshot.id) "
                               "FROM snapshot WHERE tenant = ? ORDER BY created DESC, id DESC"_s,
        {tenant}, [&](const QSqlQuery &row) -> core::Result<> {
            all.push_back({row.value(0).toLongLong(), row.value(1).toString(), columns::instant(row.value(2)), row.value(3).toString(),
                row.value(4).toString(), row.value(5).toInt(), row.value(6).toInt()});
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

core::Result<Snapshot> snapshotByName(Sql &sql, qint64 tenant, const QString &name)
{
    const auto all = snapshots(sql, tenant);
    if (!all)
        return core::failure(all.error());
    for (const Snapshot &snapshot : *all) {
        if (snapshot.name == name)
            return snapshot;
    }
    return core::failure(core::Errc::BadInput, name, u"there is no snapshot of this name; \"mullionctl snapshot list\" shows them"_s);
}

core::Result<std::vector<SnapshotRow>> snapshotRows(Sql &sql, qint64 snapshot)
{
    std::vector<SnapshotRow> rows;
    ValueReader values(sql);
    const auto read = sql.each(
        u"SELECT mailbox, guid, generation, address, name, value, at FROM snapshot_row WHERE snapshot = ? ORDER BY address"_s, {snapshot},
        [&](const QSqlQuery &row) -> core::Result<> {
            const auto value = values.read(row.value(5).toByteArray());
            if (!value)
                return core::failure(value.error());
            rows.push_back({{core::MailboxId::fromText(row.value(0).toString()), core::RecipientId::fromText(row.value(1).toString()),
                                QUuid::fromString(row.value(2).toString()), row.value(3).toString()},
                row.value(4).toString(), *value, columns::instant(row.value(6))});
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return rows;
}

core::Result<> deleteSnapshot(Sql &sql, qint64 snapshot)
{
    return sql.exec(u"DELETE FROM snapshot WHERE id = ?"_s, {snapshot}).map([](int) { });
}

} // namespace store
