// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paging.h"

#include "exchange/answer.h"

#include <QJsonDocument>
#include <QSet>

namespace exchange {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;

namespace {

constexpr int restartsAllowed = 3;

/// What tells a row from another one. Rows without any identity are compared whole.
QByteArray identityOf(const QJsonObject &row)
{
    for (const QString &name : {u"Guid"_s, u"id"_s, u"Identity"_s}) {
        const QString value = row.value(name).toString();
        if (!value.isEmpty() && !row.contains(u"FolderName"_s)) // entries of one folder share its identity
            return value.toLower().toUtf8();
    }
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

QJsonArray unseen(const QJsonArray &rows, QSet<QByteArray> &seen)
{
    QJsonArray fresh;
    for (const QJsonValue &row : rows) {
        const QByteArray identity = identityOf(row.toObject());
        if (seen.contains(identity))
            continue;
        seen.insert(identity);
        fresh.append(row);
    }
    return fresh;
}

} // namespace

QCoro::Task<Listing> readPages(CallPort &calls, Call call, PageSink sink, std::stop_token stop)
{
    Listing listing;
    QSet<QByteArray> seen;
    int restarts = 0;
    QString lastLink;
    while (true) {
        const core::Result<Reply> reply = co_await calls.call(call, stop);
        if (!reply) {
            const bool expired = reply.error().key == answer::keys::expiredPage && !call.nextLink.isEmpty();
            if (expired && ++restarts <= restartsAllowed) {
                call.nextLink.clear();
                lastLink.clear();
                continue;
            }
            listing.cause = reply.error();
            co_return listing;
        }
        const QJsonArray fresh = call.nextLink.isEmpty() && restarts == 0 && reply->nextLink.isEmpty()
            ? reply->rows
            : unseen(reply->rows, seen);
        listing.rows += fresh.size();
        if (!fresh.isEmpty())
            sink(fresh);
        if (reply->nextLink.isEmpty()) {
            listing.complete = !reply->truncated;
            if (reply->truncated)
                listing.cause = Error{Errc::BadReply, call.subject,
                    u"the service held back rows and gave no link to them"_s, u"Truncated"_s, {}};
            co_return listing;
        }
        if (reply->nextLink == lastLink) {
            listing.cause = Error{
                Errc::BadReply, call.subject, u"the link to the next page leads to the same page"_s, {}, {}};
            co_return listing;
        }
        lastLink = call.nextLink = reply->nextLink;
    }
}

QCoro::Task<core::Result<QJsonArray>> readAll(CallPort &calls, Call call, std::stop_token stop)
{
    QJsonArray all;
    const PageSink collect = [&all](QJsonArray rows) {
        for (const QJsonValue &row : rows)
            all.append(row);
    };
    const Listing listing = co_await readPages(calls, call, collect, stop);
    if (!listing.complete)
        co_return core::failure(*listing.cause);
    co_return all;
}

} // namespace exchange
