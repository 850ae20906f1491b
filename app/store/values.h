// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "store/sql.h"

#include <QHash>

namespace store {

[[nodiscard]] QString facetName(domain::FacetId facet); ///< "calendar", "apps"

/// Keeps a value; one that is there already stays.
[[nodiscard]] core::Result<> keepValue(Sql &sql, const domain::Value &value);

/// Reads values by id, each distinct one parsed once. One per thread.
class ValueReader
{
public:
    explicit ValueReader(Sql &sql) : m_sql(sql) { }
    [[nodiscard]] Sql &sql() const { return m_sql; }
    /// Reads what the readings and verified states of a tenant refer to at once: many times quicker than one by one.
    [[nodiscard]] core::Result<> readAhead(qint64 tenant, domain::FacetId facet);
    /// `id` as stored: 32 bytes, or null for no value. Error Storage when the store holds no such value or a broken one.
    [[nodiscard]] core::Result<domain::Value> read(const QByteArray &id);

private:
    [[nodiscard]] core::Result<domain::Value> keep(const QByteArray &id, const QString &facet, QByteArray json);

    Sql &m_sql;
    QHash<QByteArray, domain::Value> m_known;
};

} // namespace store
