// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/snapshots.h"

#include "catalog/filter.h"
#include "change/facets.h"
#include "session/permission_csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace session {
namespace {

const QString format = u"mullion-snapshot/1"_s;

store::Snapshot describe(const StoreReader &reader, const QString &name, const QString &origin, int inScope)
{
    return {0, name, reader.now(), reader.person().who, origin, inScope, 0};
}

/// A name is typed again, and stands in tables and file names.
core::Result<> checkName(const QString &name)
{
    constexpr qsizetype longest = 200;
    const bool isOneLine = std::none_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.trimmed().isEmpty() || !isOneLine || name.size() > longest)
        return core::failure(core::Errc::BadInput, u"snapshot"_s, u"a snapshot needs a name, on one line and of at most %1 characters"_s.arg(longest));
    return {};
}

QCoro::Task<core::Result<>> keep(Session &session, store::Snapshot snapshot, std::vector<store::SnapshotRow> rows)
{
    QJsonObject facts {{u"name"_s, snapshot.name}, {u"origin"_s, snapshot.origin}, {u"rows"_s, int(rows.size())}};
    store::Writer::Job job = [tenant = session.tenant(), snapshot, rows = std::move(rows)](store::Sql &sql) {
        return store::createSnapshot(sql, tenant, snapshot, rows).map([](qint64) { });
    };
    co_return co_await session.commitWithEvent(std::move(job), change::eventKind::snapshotMade, std::move(facts));
}

QJsonObject rowToJson(const store::SnapshotRow &row)
{
    return {{u"id"_s, row.mailbox.id.text()}, {u"guid"_s, row.mailbox.guid.text()},
        {u"generation"_s, row.mailbox.generation.toString(QUuid::WithoutBraces)}, {u"address"_s, row.mailbox.address}, {u"name"_s, row.name},
        {u"facet"_s, change::facetOf(row.value.facet()).name()}, {u"at"_s, core::toIso(row.at)},
        {u"value"_s, QJsonDocument::fromJson(row.value.json()).object()}};
}

core::Result<store::SnapshotRow> rowFromJson(const QJsonObject &json, const QString &file)
{
    store::SnapshotRow row;
    row.mailbox = {core::MailboxId::fromText(json.value("id"_L1).toString()), core::RecipientId::fromText(json.value("guid"_L1).toString()),
        QUuid::fromString(json.value("generation"_L1).toString()), json.value("address"_L1).toString()};
    row.name = json.value("name"_L1).toString();
    const auto at = core::fromIso(json.value("at"_L1).toString());
    const change::Facet *facet = change::facetByName(json.value("facet"_L1).toString());
    if (row.mailbox.id.isNull() || row.mailbox.guid.isNull() || !at || !facet)
        return core::failure(core::Errc::BadInput, file,
            u"the row of \"%1\" lacks \"id\", \"guid\", \"at\" or a known \"facet\""_s.arg(row.mailbox.address));
    row.at = *at;
    auto value = facet->fromJson(json.value("value"_L1).toObject());
    if (!value)
        return core::failure(core::Errc::BadInput, file, u"the value of \"%1\": %2"_s.arg(row.mailbox.address, value.error().detail));
    row.value = std::move(*value);
    return row;
}

core::Result<std::vector<store::SnapshotRow>> rowsFromJson(const StoreReader &reader, const QByteArray &bytes, const QString &file)
{
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return core::failure(core::Errc::BadInput, file, u"not JSON at byte %1: %2"_s.arg(parsed.offset).arg(parsed.errorString()));
    if (json.value("format"_L1).toString() != format)
        return core::failure(core::Errc::BadInput, file, u"\"format\" is not \"%1\""_s.arg(format));
    if (json.value("tenant"_L1).toString() != reader.tenantId().text())
        return core::failure(core::Errc::BadInput, file, u"this snapshot is of another tenant"_s);
    std::vector<store::SnapshotRow> rows;
    for (const QJsonValue &element : json.value("rows"_L1).toArray()) {
        auto row = rowFromJson(element.toObject(), file);
        if (!row)
            return core::failure(row.error());
        rows.push_back(std::move(*row));
    }
    if (int(rows.size()) != json.value("count"_L1).toInt(-1))
        return core::failure(core::Errc::BadInput, file, u"\"count\" does not fit the number of rows: the file was cut or changed"_s);
    return rows;
}

core::Result<std::vector<store::SnapshotRow>> rowsOf(const StoreReader &reader, const QString &name)
{
    if (!name.isEmpty()) {
        return store::snapshotByName(reader.sql(), reader.tenant(), name).and_then([&](const store::Snapshot &snapshot) {
            return store::snapshotRows(reader.sql(), snapshot.id);
        });
    }
    const auto stock = loadStock(reader, domain::FacetId::Calendar);
    if (!stock)
        return core::failure(stock.error());
    std::vector<store::SnapshotRow> rows;
    for (const domain::Subject &subject : stock->subjects) {
        if (!subject.value.isNull() && !subject.gone)
            rows.push_back({subject.mailbox->ref, subject.mailbox->name, subject.value, subject.readAt});
    }
    return rows;
}

} // namespace

QCoro::Task<core::Result<SnapshotResult>> createSnapshot(Session &session, SnapshotRequest request)
{
    if (const auto good = checkName(request.name); !good)
        co_return core::failure(good.error());
    const auto stock = loadStock(session.reader(), domain::FacetId::Calendar);
    if (!stock)
        co_return core::failure(stock.error());
    const auto query = domain::Query::parse(request.where);
    if (!query)
        co_return core::failure(query.error());
    const auto policies = policiesFor(session.reader(), {});
    if (!policies)
        co_return core::failure(policies.error());
    const auto view = viewOf(session.reader(), *stock, *policies, {});
    if (!view)
        co_return core::failure(view.error());

    SnapshotResult result;
    std::vector<store::SnapshotRow> rows;
    const core::Instant oldest = session.clock().now() - request.maxAge;
    const QSet<QString> named(request.named.begin(), request.named.end());
    for (const catalog::RowId row : catalog::filter(view->columns, *query).rows) {
        const domain::Subject &subject = stock->subjects[catalog::Columns::index(row)];
        if (subject.gone || !(named.isEmpty() || named.contains(subject.mailbox->ref.guid.text())))
            continue;
        ++result.inScope;
        if (subject.value.isNull() || subject.readAt < oldest)
            result.missing.append(subject.mailbox->ref.address);
        else
            rows.push_back({subject.mailbox->ref, subject.mailbox->name, subject.value, subject.readAt});
    }
    if (rows.empty())
        co_return core::failure(core::Errc::NotFound, request.name, u"there is no fresh reading to keep; scan first"_s);
    result.rows = int(rows.size());
    const core::Result<> kept
        = co_await keep(session, describe(session.reader(), request.name, u"readings"_s, result.inScope), std::move(rows));
    if (!kept)
        co_return core::failure(kept.error());
    co_return result;
}

QCoro::Task<core::Result<ImportResult>> importSnapshot(Session &session, QString name, QString fileName, QByteArray bytes)
{
    if (const auto good = checkName(name); !good)
        co_return core::failure(good.error());
    ImportResult result;
    std::vector<store::SnapshotRow> rows;
    if (bytes.trimmed().startsWith('{')) {
        auto read = rowsFromJson(session.reader(), bytes, fileName);
        if (!read)
            co_return core::failure(read.error());
        rows = std::move(*read);
    } else {
        const auto index = storedIndex(session.reader());
        if (!index)
            co_return core::failure(index.error());
        const auto stock = loadStock(session.reader(), domain::FacetId::Calendar);
        if (!stock)
            co_return core::failure(stock.error());
        auto read = readPermissionCsv(bytes, fileName, *stock, **index, session.clock().now());
        if (!read)
            co_return core::failure(read.error());
        rows = std::move(read->rows);
        result.problems = std::move(read->problems);
    }
    if (rows.empty())
        co_return core::failure(core::Errc::BadInput, fileName,
            result.problems.isEmpty() ? u"there is no calendar in it"_s : u"none of it could be used; %1"_s.arg(result.problems.first()));
    result.rows = int(rows.size());
    const core::Result<> kept = co_await keep(session, describe(session.reader(), name, fileName, result.rows), std::move(rows));
    if (!kept)
        co_return core::failure(kept.error());
    co_return result;
}

core::Result<QByteArray> exportSnapshot(const StoreReader &reader, const QString &name)
{
    const auto snapshot = store::snapshotByName(reader.sql(), reader.tenant(), name);
    if (!snapshot)
        return core::failure(snapshot.error());
    const auto rows = store::snapshotRows(reader.sql(), snapshot->id);
    if (!rows)
        return core::failure(rows.error());
    QJsonArray array;
    for (const store::SnapshotRow &row : *rows)
        array.append(rowToJson(row));
    const QJsonObject json {{u"format"_s, format}, {u"tenant"_s, reader.tenantId().text()}, {u"name"_s, snapshot->name},
        {u"created"_s, core::toIso(snapshot->created)}, {u"who"_s, snapshot->who}, {u"inScope"_s, snapshot->inScope},
        {u"count"_s, array.size()}, {u"rows"_s, array}};
    return QJsonDocument(json).toJson();
}

core::Result<std::vector<SnapshotDifference>> compareSnapshots(const StoreReader &reader, const QString &before, const QString &after)
{
    const auto old = rowsOf(reader, before);
    if (!old)
        return core::failure(old.error());
    const auto recent = rowsOf(reader, after);
    if (!recent)
        return core::failure(recent.error());
    QHash<core::MailboxId, const store::SnapshotRow *> byId;
    for (const store::SnapshotRow &row : *recent)
        byId.insert(row.mailbox.id, &row);
    std::vector<SnapshotDifference> all;
    for (const store::SnapshotRow &row : *old) {
        const store::SnapshotRow *now = byId.take(row.mailbox.id);
        if (!now) {
            all.push_back({row.mailbox.address, row.name, {}, true, false});
            continue;
        }
        auto differences = change::facetOf(row.value.facet()).diff(row.value, now->value);
        if (!differences.empty())
            all.push_back({now->mailbox.address, now->name, std::move(differences), false, false});
    }
    for (const store::SnapshotRow *row : byId)
        all.push_back({row->mailbox.address, row->name, {}, false, true});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.address < b.address; });
    return all;
}

QCoro::Task<core::Result<>> deleteSnapshot(Session &session, QString name)
{
    const auto snapshot = store::snapshotByName(session.reader().sql(), session.tenant(), name);
    if (!snapshot)
        co_return core::failure(snapshot.error());
    store::Writer::Job job = [id = snapshot->id](store::Sql &sql) { return store::deleteSnapshot(sql, id); };
    QJsonObject facts {{u"name"_s, name}};
    co_return co_await session.commitWithEvent(std::move(job), change::eventKind::snapshotDeleted, std::move(facts));
}

} // namespace session
