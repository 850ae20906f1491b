// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/front.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

HttpAnswer json(const QByteArray &body, int status = 200)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

HttpAnswer problem(const QString &text)
{
    return json(QJsonDocument(QJsonObject{{u"error"_s, text}}).toJson(QJsonDocument::Compact), 400);
}

HttpAnswer showFaults(const Desk &desk)
{
    QJsonObject counts;
    for (auto it = desk.faults.counts().begin(); it != desk.faults.counts().end(); ++it)
        counts.insert(it.key(), it.value());
    const QJsonObject all{{u"faults"_s, toJson(desk.tenant.faults)},
        {u"options"_s, toJson(desk.tenant.options)}, {u"counts"_s, counts},
        {u"scheduled-changes"_s, qint64(desk.tenant.scheduledChanges())},
        {u"failed-changes"_s, QJsonArray::fromStringList(desk.tenant.failedChanges)}};
    return json(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

HttpAnswer setFaults(Desk &desk, const QJsonObject &body)
{
    Faults next = desk.tenant.faults;
    auto error = apply(body, next);
    if (!error && !next.writeScope.isEmpty()) {
        const auto parsed = Filter::parse(next.writeScope, FilterSet::Mailbox);
        if (const auto *text = std::get_if<QString>(&parsed))
            error = u"write-scope: "_s + *text;
    }
    if (error)
        return problem(*error);
    desk.tenant.faults = next;
    desk.faults.restart();
    desk.identity.settingsChanged();
    return showFaults(desk);
}

HttpAnswer change(Desk &desk, const QJsonDocument &body)
{
    QJsonArray list = body.array();
    if (body.isObject())
        list = {body.object()};
    for (const QJsonValue &one : list) {
        if (const auto error = desk.tenant.change(one.toObject()))
            return problem(*error);
    }
    settleIdentity(desk);
    return showFaults(desk);
}

HttpAnswer reset(Desk &desk, const QJsonObject &body)
{
    Options options = desk.tenant.options;
    if (const auto error = apply(body, options))
        return problem(*error);
    // The identity in clients' cloud files and the registered certificates outlive a new population.
    options.tenant = guidText(desk.tenant.state.tenantId);
    options.clientId = guidText(desk.tenant.state.clientId);
    desk.tenant.reset(options);
    settleIdentity(desk);
    desk.identity.forget();
    desk.faults.restart();
    desk.faults.forgetCounts();
    return showFaults(desk);
}

} // namespace

HttpAnswer answerControl(Desk &desk, const HttpRequest &request)
{
    const QString what = request.parts().value(1);
    if (request.method == "GET" && what == u"dump")
        return json(desk.tenant.dump(request.query(u"mailbox"_s)));
    if (request.method == "GET" && what == u"log" && request.query(u"area"_s) == u"identity")
        return json(desk.identity.ledger.toJson(request.query(u"since"_s).toLongLong()));
    if (request.method == "GET" && what == u"log")
        return json(desk.tenant.log(request.query(u"since"_s).toLongLong(), request.query(u"kind"_s)));
    if (request.method == "GET" && what == u"faults")
        return showFaults(desk);
    const bool known = what == u"faults" || what == u"change" || what == u"reset";
    if (request.method != "POST" || !known)
        return json("{\"error\":\"GET dump, log, faults or POST faults, change, reset\"}", known ? 405 : 404);
    QJsonParseError parse;
    const QJsonDocument body
        = QJsonDocument::fromJson(request.body.isEmpty() ? QByteArray("{}") : request.body, &parse);
    if (parse.error != QJsonParseError::NoError)
        return problem(u"the body is not JSON: %1 at %2"_s.arg(parse.errorString()).arg(parse.offset));
    if (what == u"faults")
        return setFaults(desk, body.object());
    return what == u"change" ? change(desk, body) : reset(desk, body.object());
}

} // namespace practice
