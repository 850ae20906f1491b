// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/event_log.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {
namespace {

const QString eventColumns = u"seq, at, kind, who, run, mailbox, facts, tenant"_s;

/// What the chain covers of an event: every column, divided by a byte that none of them holds.
QByteArray canonical(const QSqlQuery &row)
{
    QByteArray text;
    for (int column = 0; column < 8; ++column)
        text += row.value(column).toString().toUtf8() + '\x1f';
    return text + '\n';
}

template <typename T>
std::optional<T> idOrNone(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    return T::fromText(text);
}

} // namespace

core::Result<> addEvent(Sql &sql, qint64 tenant, core::Instant at, const change::Event &event)
{
    return sql
        .exec(u"INSERT INTO event (at, tenant, kind, who, run, mailbox, facts) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {qint64(at.time_since_epoch().count()), tenant, event.kind, event.who, event.run ? event.run->text() : u""_s,
                event.mailbox ? event.mailbox->text() : u""_s,
                QString::fromUtf8(QJsonDocument(event.facts).toJson(QJsonDocument::Compact))})
        .map([](int) { });
}

core::Result<> sealEvents(Sql &sql)
{
    qint64 number = 0;
    qint64 sealed = 0;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto link = sql.each(u"SELECT number, last_seq, digest FROM chain ORDER BY number DESC LIMIT 1"_s, {},
        [&](const QSqlQuery &row) -> core::Result<> {
            number = row.value(0).toLongLong();
            sealed = row.value(1).toLongLong();
            hash.addData(row.value(2).toString().toLatin1());
            return {};
        });
    if (!link)
        return link;
    qint64 first = 0;
    qint64 last = 0;
    const auto added = sql.each(u"SELECT %1 FROM event WHERE seq > ? ORDER BY seq"_s.arg(eventColumns), {sealed},
        [&](const QSqlQuery &row) -> core::Result<> {
            last = row.value(0).toLongLong();
            first = first == 0 ? last : first;
            hash.addData(canonical(row));
            return {};
        });
    if (!added || first == 0)
        return added;
    return sql
        .exec(u"INSERT INTO chain (number, first_seq, last_seq, digest) VALUES (?, ?, ?, ?)"_s,
            {number + 1, first, last, QString::fromLatin1(hash.result().toHex())})
        .map([](int) { });
}

core::Result<std::vector<StoredEvent>> eventsOf(Sql &sql, qint64 tenant, core::MailboxId mailbox, int limit)
{
    std::vector<StoredEvent> events;
    const auto read = sql.each(
        u"SELECT %1 FROM event WHERE mailbox = ? AND tenant = ? ORDER BY seq DESC LIMIT ?"_s.arg(eventColumns),
        {mailbox.text(), tenant, limit}, [&](const QSqlQuery &row) -> core::Result<> {
            StoredEvent stored;
            stored.seq = row.value(0).toLongLong();
            stored.at = core::Instant {std::chrono::milliseconds {row.value(1).toLongLong()}};
            stored.event = {row.value(2).toString(), row.value(3).toString(), idOrNone<core::RunId>(row.value(4).toString()),
                idOrNone<core::MailboxId>(row.value(5).toString()),
                QJsonDocument::fromJson(row.value(6).toString().toUtf8()).object()};
            events.push_back(std::move(stored));
            return {};
        });
    if (!read)
        return core::failure(read.error());
    return events;
}

core::Result<QByteArray> chainHead(Sql &sql)
{
    return sql.scalar(u"SELECT digest FROM chain ORDER BY number DESC LIMIT 1"_s).map([](const QVariant &head) {
        return head.toString().toLatin1();
    });
}

core::Result<ChainCheck> verifyChain(Sql &sql)
{
    struct Link
    {
        qint64 first;
        qint64 last;
        QByteArray digest;
    };
    std::vector<Link> links;
    const auto chain = sql.each(u"SELECT first_seq, last_seq, digest FROM chain ORDER BY number"_s, {},
        [&](const QSqlQuery &row) -> core::Result<> {
            links.push_back({row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toString().toLatin1()});
            return {};
        });
    if (!chain)
        return core::failure(chain.error());

    ChainCheck check;
    QByteArray previous;
    qint64 expected = 1;
    for (const Link &link : links) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(previous);
        qint64 next = expected;
        const auto events = sql.each(
            u"SELECT %1 FROM event WHERE seq >= ? AND seq <= ? ORDER BY seq"_s.arg(eventColumns), {link.first, link.last},
            [&](const QSqlQuery &row) -> core::Result<> {
                if (check.firstBad == 0 && row.value(0).toLongLong() != next)
                    check.firstBad = next; // one is missing
                ++next;
                ++check.events;
                hash.addData(canonical(row));
                return {};
            });
        if (!events)
            return core::failure(events.error());
        ++check.commits;
        previous = hash.result().toHex();
        if (check.firstBad == 0 && (link.first != expected || next != link.last + 1 || previous != link.digest))
            check.firstBad = link.first;
        if (check.firstBad != 0)
            return check;
        expected = link.last + 1;
        check.head = link.digest;
    }
    const auto unsealed = sql.scalar(u"SELECT MIN(seq) FROM event WHERE seq >= ?"_s, {expected});
    if (!unsealed)
        return core::failure(unsealed.error());
    check.firstBad = unsealed->toLongLong();
    return check;
}

} // namespace store
