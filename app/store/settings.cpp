// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace store {

core::Result<> keepSetting(Sql &sql, qint64 tenant, const QString &name, const QString &value)
{
    return sql
        .exec(u"INSERT INTO setting (tenant, name, value) VALUES (?, ?, ?) ON CONFLICT (tenant, name) DO UPDATE SET value = excluded.value"_s,
            {tenant, name, columns::text(value)})
        .map([](int) { });
}

core::Result<std::optional<QString>> setting(Sql &sql, qint64 tenant, const QString &name)
{
    return sql.scalar(u"SELECT value FROM setting WHERE tenant = ? AND name = ?"_s, {tenant, name}).map([](const QVariant &value) {
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    });
}

core::Result<> keepPolicy(Sql &sql, qint64 tenant, const StoredPolicy &policy, qint64 atMs)
{
    return sql
        .exec(u"INSERT INTO policy_set (tenant, hash, json, at) VALUES (?, ?, ?, ?) ON CONFLICT (tenant) DO UPDATE SET "
              "hash = excluded.hash, json = excluded.json, at = excluded.at"_s,
            {tenant, policy.hash, QString::fromUtf8(policy.json), atMs})
        .map([](int) { });
}

core::Result<std::optional<StoredPolicy>> activePolicy(Sql &sql, qint64 tenant)
{
    std::optional<StoredPolicy> policy;
    const auto read = sql.each(u"SELECT hash, json FROM policy_set WHERE tenant = ?"_s, {tenant}, [&](const QSqlQuery &row) -> core::Result<> {
        policy = StoredPolicy {row.value(0).toString(), row.value(1).toString().toUtf8()};
        return {};
    });
    if (!read)
        return core::failure(read.error());
    return policy;
}

} // namespace store
