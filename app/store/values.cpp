// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/values.h"

#include "domain/apps/switches.h"
#include "domain/calendar/acl.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// The value that was written as `json`: its canonical form, which is what its id is of.
core::Result<domain::Value> parse(domain::FacetId facet, QByteArray json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto asValue = [&](auto typed) { return domain::Value::of(facet, std::move(json), std::move(typed)); };
    if (facet == domain::FacetId::Calendar)
        return domain::calendar::Acl::fromJson(object).map(asValue);
    return domain::apps::Switches::fromJson(object).map(asValue);
}

} // namespace

QString facetName(domain::FacetId facet)
{
    return facet == domain::FacetId::Calendar ? u"calendar"_s : u"apps"_s;
}

core::Result<> keepValue(Sql &sql, const domain::Value &value)
{
    return sql
        .exec(u"INSERT INTO value (id, facet, json) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
            {value.id().bytes(), facetName(value.facet()), QString::fromUtf8(value.json())})
        .map([](int) { });
}

core::Result<domain::Value> ValueReader::read(const QByteArray &id)
{
    if (id.isEmpty())
        return domain::Value();
    if (const auto known = m_known.constFind(id); known != m_known.cend())
        return *known;
    core::Result<domain::Value> value
        = core::failure(core::Errc::Storage, m_sql.path(), u"value %1 is missing"_s.arg(QString::fromLatin1(id.toHex())));
    const auto found = m_sql.each(u"SELECT facet, json FROM value WHERE id = ?"_s, {id}, [&](const QSqlQuery &row) -> core::Result<> {
        value = keep(id, row.value(0).toString(), row.value(1).toString().toUtf8());
        return {};
    });
    if (!found)
        return core::failure(found.error());
    return value;
}

core::Result<> ValueReader::readAhead(qint64 tenant, domain::FacetId facet)
{
    const QString name = facetName(facet);
    return m_sql.each(u"SELECT id, json FROM value WHERE facet = ? AND +id IN "
                      "(SELECT value FROM reading WHERE +tenant = ? AND facet = ? "
                      "UNION SELECT value FROM verified WHERE +tenant = ? AND facet = ?)"_s,
        {name, tenant, name, tenant, name}, [&](const QSqlQuery &row) -> core::Result<> {
            return keep(row.value(0).toByteArray(), name, row.value(1).toString().toUtf8()).map([](const domain::Value &) { });
        });
}

core::Result<domain::Value> ValueReader::keep(const QByteArray &id, const QString &facet, QByteArray json)
{
    auto value = parse(facet == facetName(domain::FacetId::Apps) ? domain::FacetId::Apps : domain::FacetId::Calendar, std::move(json));
    if (!value)
        return core::failure(core::Errc::Storage, m_sql.path(), value.error().detail);
    if (value->id().bytes() != id)
        return core::failure(core::Errc::Storage, m_sql.path(),
            u"value %1 does not match its content: the store was altered"_s.arg(QString::fromLatin1(id.toHex())));
    m_known.insert(id, *value);
    return value;
}

} // namespace store
