// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mailboxes.h"

#include "store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {
namespace {

QString attributesToJson(const domain::Mailbox &mailbox)
{
    QJsonArray array;
    for (const auto &attribute : mailbox.attributes)
        array.append(attribute ? QJsonValue(*attribute) : QJsonValue());
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Reads attributes; many mailboxes have the same ones, which are parsed once.
class AttributeReader
{
public:
    using Attributes = decltype(domain::Mailbox::attributes);

    [[nodiscard]] const Attributes &read(const QString &json)
    {
        const auto known = m_known.constFind(json);
        return known != m_known.cend() ? *known : *m_known.insert(json, parsed(json));
    }

private:
    static Attributes parsed(const QString &json)
    {
        Attributes attributes;
        const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), 15); ++i) {
            if (array[i].isString())
                attributes[size_t(i)] = array[i].toString();
        }
        return attributes;
    }

    QHash<QString, Attributes> m_known;
};

core::Result<std::vector<domain::Recipient>> recipientsWhere(Sql &sql, const QString &condition, const QVariantList &values)
{
    std::vector<domain::Recipient> all;
    const auto read = sql.each(u"SELECT guid, external_id, name, address, alias, upn, type FROM recipient WHERE "_s + condition, values,
        [&](const QSqlQuery &row) -> core::Result<> {
            all.push_back({core::RecipientId::fromText(row.value(0).toString()), QUuid::fromString(row.value(1).toString()),
                row.value(2).toString(), row.value(3).toString(), row.value(4).toString(), row.value(5).toString(),
                row.value(6).toString()});
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

core::Result<Scan> scanFrom(const QSqlQuery &row)
{
    return Scan {row.value(0).toLongLong(), columns::instant(row.value(1)), columns::instantOrNone(row.value(2)),
        row.value(3).toBool(), row.value(4).toString(), row.value(5).toInt(), row.value(6).toInt(), row.value(7).toInt()};
}

} // namespace

core::Result<qint64> knownTenant(Sql &sql, core::TenantId tenant)
{
    return sql.scalar(u"SELECT id FROM tenant WHERE guid = ?"_s, {tenant.text()}).map([](const QVariant &id) { return id.toLongLong(); });
}

core::Result<qint64> tenantNumber(Sql &sql, core::TenantId tenant)
{
    const auto made = sql.exec(u"INSERT INTO tenant (guid) VALUES (?) ON CONFLICT DO NOTHING"_s, {tenant.text()});
    if (!made)
        return core::failure(made.error());
    return knownTenant(sql, tenant);
}

core::Result<qint64> beginScan(Sql &sql, qint64 tenant, core::Instant at, const QString &filter)
{
    const auto next = sql.scalar(u"SELECT COALESCE(MAX(id), 0) + 1 FROM scan"_s);
    if (!next)
        return core::failure(next.error());
    const qint64 id = next->toLongLong();
    return sql
        .exec(u"INSERT INTO scan (id, tenant, started, filter) VALUES (?, ?, ?, ?)"_s,
            {id, tenant, columns::of(at), columns::text(filter)})
        .map([id](int) { return id; });
}

core::Result<> endScan(Sql &sql, const Scan &scan)
{
    return sql
        .exec(u"UPDATE scan SET ended = ?, complete = ?, listed = ?, read = ?, failed = ? WHERE id = ?"_s,
            {columns::of(scan.ended), scan.complete ? 1 : 0, scan.listed, scan.read, scan.failed, scan.id})
        .map([](int) { });
}

core::Result<std::optional<Scan>> lastScan(Sql &sql, qint64 tenant, bool completeOnly)
{
    std::optional<Scan> last;
    const auto read = sql.each(u"SELECT id, started, ended, complete, filter, listed, read, failed FROM scan "
                               "WHERE tenant = ? AND complete >= ? ORDER BY id DESC LIMIT 1"_s,
        {tenant, completeOnly ? 1 : 0}, [&](const QSqlQuery &row) -> core::Result<> {
            last = *scanFrom(row);
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return last;
}

core::Result<> keepMailboxes(Sql &sql, qint64 tenant, qint64 scan, const std::vector<domain::Mailbox> &page)
{
    const QString statement
        = u"INSERT INTO mailbox (tenant, id, guid, generation, address, name, upn, type, department, office, attributes, created, "
          "language, seen_scan, first_scan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (tenant, id) DO UPDATE SET guid = excluded.guid, generation = excluded.generation, "
          "address = excluded.address, name = excluded.name, upn = excluded.upn, type = excluded.type, "
          "department = excluded.department, office = excluded.office, attributes = excluded.attributes, "
          "created = excluded.created, language = excluded.language, seen_scan = excluded.seen_scan, gone = 0"_s;
    for (const domain::Mailbox &mailbox : page) {
        const auto kept = sql.exec(statement,
            {tenant, mailbox.ref.id.text(), mailbox.ref.guid.text(), columns::of(mailbox.ref.generation), mailbox.ref.address,
                mailbox.name, columns::of(mailbox.upn), mailbox.type, columns::of(mailbox.department),
                columns::of(mailbox.office), attributesToJson(mailbox), columns::of(mailbox.created),
                columns::of(mailbox.language), scan, scan});
        if (!kept)
            return core::failure(kept.error());
    }
    return {};
}

core::Result<std::vector<StoredMailbox>> mailboxes(Sql &sql, qint64 tenant)
{
    std::vector<StoredMailbox> all;
    AttributeReader attributes;
    const auto read = sql.each(
        u"SELECT id, guid, generation, address, name, upn, type, department, office, attributes, created, language, seen_scan, "
        "gone FROM mailbox WHERE +tenant = ?"_s,
        {tenant}, [&](const QSqlQuery &row) -> core::Result<> {
            StoredMailbox stored;
            domain::Mailbox &mailbox = stored.mailbox;
            mailbox.ref = {core::MailboxId::fromText(row.value(0).toString()), core::RecipientId::fromText(row.value(1).toString()),
                QUuid::fromString(row.value(2).toString()), row.value(3).toString()};
            mailbox.name = row.value(4).toString();
            mailbox.upn = columns::textOrNone(row.value(5));
            mailbox.type = row.value(6).toString();
            mailbox.department = columns::textOrNone(row.value(7));
            mailbox.office = columns::textOrNone(row.value(8));
            mailbox.attributes = attributes.read(row.value(9).toString());
            mailbox.created = columns::instantOrNone(row.value(10));
            mailbox.language = columns::textOrNone(row.value(11));
            stored.seenScan = row.value(12).toLongLong();
            stored.gone = row.value(13).toBool();
            all.push_back(std::move(stored));
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

core::Result<> markGone(Sql &sql, qint64 tenant, core::MailboxId mailbox)
{
    return sql.exec(u"UPDATE mailbox SET gone = 1 WHERE tenant = ? AND id = ?"_s, {tenant, mailbox.text()}).map([](int) { });
}

core::Result<> keepRecipients(Sql &sql, qint64 tenant, qint64 scan, const std::vector<domain::Recipient> &page)
{
    for (const domain::Recipient &recipient : page) {
        const auto kept = sql.exec(
            u"INSERT INTO recipient (tenant, guid, external_id, name, address, alias, upn, type, seen_scan) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant, guid) DO UPDATE SET external_id = excluded.external_id, "
            "name = excluded.name, address = excluded.address, alias = excluded.alias, upn = excluded.upn, type = excluded.type, "
            "seen_scan = excluded.seen_scan"_s,
            {tenant, recipient.guid.text(), columns::of(recipient.externalId), columns::text(recipient.name),
                columns::text(recipient.address), columns::text(recipient.alias), columns::text(recipient.upn), recipient.type, scan});
        if (!kept)
            return core::failure(kept.error());
    }
    return {};
}

core::Result<> dropRecipientsBefore(Sql &sql, qint64 tenant, qint64 scan)
{
    return sql.exec(u"DELETE FROM recipient WHERE tenant = ? AND seen_scan < ?"_s, {tenant, scan}).map([](int) { });
}

core::Result<std::vector<domain::Recipient>> recipients(Sql &sql, qint64 tenant)
{
    return recipientsWhere(sql, u"+tenant = ?"_s, {tenant});
}

core::Result<std::vector<domain::Recipient>> recipientsNamed(Sql &sql, qint64 tenant, const QStringList &addresses)
{
    QVariantList values {tenant};
    QStringList marks;
    for (int column = 0; column < 2; ++column) {
        for (const QString &address : addresses)
            values.append(columns::text(address.toLower()));
    }
    marks.fill(u"?"_s, addresses.size());
    return recipientsWhere(sql, u"+tenant = ? AND (lower(address) IN (%1) OR lower(upn) IN (%1))"_s.arg(marks.join(u',')), values);
}

core::Result<> keepFolder(Sql &sql, qint64 tenant, const StoredFolder &folder)
{
    return sql
        .exec(u"INSERT INTO folder (tenant, mailbox_guid, generation, folder_id, path) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (tenant, mailbox_guid) DO UPDATE SET generation = excluded.generation, folder_id = excluded.folder_id, "
              "path = excluded.path"_s,
            {tenant, folder.mailbox.text(), columns::of(folder.generation), columns::text(folder.folderId), columns::text(folder.path)})
        .map([](int) { });
}

core::Result<> forgetFolder(Sql &sql, qint64 tenant, core::RecipientId mailbox)
{
    return sql.exec(u"DELETE FROM folder WHERE tenant = ? AND mailbox_guid = ?"_s, {tenant, mailbox.text()}).map([](int) { });
}

core::Result<std::vector<StoredFolder>> folders(Sql &sql, qint64 tenant)
{
    std::vector<StoredFolder> all;
    const auto read = sql.each(u"SELECT mailbox_guid, generation, folder_id, path FROM folder WHERE +tenant = ?"_s, {tenant},
        [&](const QSqlQuery &row) -> core::Result<> {
            all.push_back({core::RecipientId::fromText(row.value(0).toString()), QUuid::fromString(row.value(1).toString()),
                row.value(2).toString(), row.value(3).toString()});
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

core::Result<QHash<core::RecipientId, QString>> folderPaths(Sql &sql, qint64 tenant)
{
    QHash<core::RecipientId, QString> all;
    const auto read = sql.each(
        u"SELECT mailbox_guid, path FROM folder WHERE +tenant = ?"_s, {tenant}, [&](const QSqlQuery &row) -> core::Result<> {
            all.insert(core::RecipientId::fromText(row.value(0).toString()), row.value(1).toString());
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return all;
}

core::Result<QSet<core::MailboxId>> roomIds(Sql &sql, qint64 tenant)
{
    QSet<core::MailboxId> ids;
    const auto read = sql.each(u"SELECT id FROM mailbox WHERE tenant = ? AND type IN ('RoomMailbox', 'EquipmentMailbox')"_s, {tenant},
        [&ids](const QSqlQuery &row) -> core::Result<> {
            ids.insert(core::MailboxId::fromText(row.value(0).toString()));
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return ids;
}

} // namespace store
