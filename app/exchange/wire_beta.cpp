// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wire.h"

#include "exchange/answer.h"
#include "exchange/cloud.h"

#include <QHash>
#include <QJsonDocument>
#include <algorithm>

namespace exchange {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;

namespace {

bool fitsHeader(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    });
}

} // namespace

QString organizationAnchor(const QString &signedIn, const QString &tenant)
{
    const QString person = mailboxAnchor(signedIn);
    if (!person.isEmpty())
        return person;
    return u"APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@%1"_s.arg(tenant);
}

QString mailboxAnchor(const QString &address)
{
    return fitsHeader(address) ? u"UPN:"_s + address : QString();
}

namespace beta {

namespace {

QUrl root(const Endpoints &endpoints, const QString &version)
{
    QUrl url = endpoints.exchange;
    url.setPath(url.path() + u"/adminapi/%1/%2"_s.arg(version, endpoints.tenant));
    return url;
}

QUrl invokeUrl(const Endpoints &endpoints, const Call &call)
{
    if (!call.nextLink.isEmpty())
        return QUrl(call.nextLink);
    QUrl url = root(endpoints, u"beta"_s);
    url.setPath(url.path() + u"/InvokeCommand"_s);
    if (!call.select.isEmpty())
        url.setQuery(u"$select="_s + call.select.join(u','));
    return url;
}

QByteArray anchorOf(const Endpoints &endpoints, const Call &call)
{
    return (call.anchor.isEmpty() ? endpoints.anchor : call.anchor).toLatin1();
}

QByteArray prefer(const Call &call)
{
    return "odata.maxpagesize=" + QByteArray::number(call.pageSize);
}

QJsonObject bodyOf(const Call &call)
{
    const QJsonObject input{{u"CmdletName"_s, call.cmdlet}, {u"Parameters"_s, call.parameters}};
    return QJsonObject{{u"CmdletInput"_s, input}};
}

std::chrono::milliseconds timeoutOf(const Endpoints &endpoints, const Call &call)
{
    return call.timeClass == TimeClass::ListPage ? endpoints.limits.listTimeout
                                                 : endpoints.limits.mailboxTimeout;
}

HttpRequest moduleRequest(const Endpoints &endpoints, const Call &call)
{
    HttpRequest request;
    request.verb = "GET";
    const QUrl base = root(endpoints, u"v1.0"_s);
    request.url = QUrl(base.toString() + u'/' + call.get);
    request.headers = call.headers;
    request.headers.append({"X-AnchorMailbox", anchorOf(endpoints, call)});
    request.timeout = timeoutOf(endpoints, call);
    request.label = call.cmdlet;
    return request;
}

} // namespace

HttpRequest request(const Endpoints &endpoints, const Call &call)
{
    if (!call.get.isEmpty())
        return moduleRequest(endpoints, call);
    HttpRequest request;
    request.kind = call.kind;
    request.url = invokeUrl(endpoints, call);
    request.headers = {{"Content-Type", "application/json; charset=utf-8"},
        {"Accept", "application/json; odata.metadata=minimal"},
        {"X-AnchorMailbox", anchorOf(endpoints, call)}, {"Prefer", prefer(call)},
        {"X-CmdletName", call.cmdlet.toLatin1()}};
    request.body = bodyOf(call);
    request.timeout = timeoutOf(endpoints, call);
    request.label = call.cmdlet;
    return request;
}

HttpRequest batchRequest(const Endpoints &endpoints, const std::vector<Call> &calls, const QStringList &ids)
{
    QJsonArray items;
    for (size_t i = 0; i < calls.size(); ++i) {
        const Call &call = calls[i];
        const QJsonObject headers{{u"Content-Type"_s, u"application/json; charset=utf-8"_s},
            {u"Accept"_s, u"application/json; odata.metadata=minimal"_s},
            {u"X-AnchorMailbox"_s, QString::fromLatin1(anchorOf(endpoints, call))},
            {u"Prefer"_s, QString::fromLatin1(prefer(call)) + u";odata.continue-on-error"_s},
            {u"parameter-based-routing"_s, true}, {u"X-CmdletName"_s, call.cmdlet}};
        items.append(QJsonObject{{u"id"_s, ids[static_cast<qsizetype>(i)]}, {u"method"_s, u"POST"_s},
            {u"url"_s, invokeUrl(endpoints, call).toString(QUrl::FullyEncoded)}, {u"headers"_s, headers},
            {u"body"_s, bodyOf(call)}});
    }
    HttpRequest request;
    request.kind = calls.front().kind;
    request.url = root(endpoints, u"beta"_s);
    request.url.setPath(request.url.path() + u"/$batch"_s);
    request.headers = {{"Content-Type", "application/json; charset=utf-8"}, {"Accept", "application/json"},
        {"X-AnchorMailbox", endpoints.anchor.toLatin1()}, {"Prefer", "odata.continue-on-error"},
        {"parameter-based-routing", "true"}};
    request.body = QJsonObject{{u"requests"_s, items}};
    request.batch = true;
    // The service may run the items one after another.
    const auto share = endpoints.limits.mailboxTimeout / 10;
    request.timeout = endpoints.limits.mailboxTimeout + share * static_cast<int>(calls.size() - 1);
    request.label = u"%1 x %2"_s.arg(calls.size()).arg(calls.front().cmdlet);
    return request;
}

namespace {

Headers headersOf(const QJsonObject &item, const Headers &ofBatch)
{
    const QJsonObject own = item.value(u"headers").toObject();
    Headers headers;
    for (auto it = own.begin(); it != own.end(); ++it)
        headers.append({it.key().toLatin1(), it.value().toVariant().toString().toLatin1()});
    for (const auto &[name, value] : ofBatch) {
        if (name.compare("request-id", Qt::CaseInsensitive) == 0)
            headers.append({name, value});
    }
    return headers;
}

std::vector<core::Result<Reply>> sameForAll(const std::vector<Call> &calls, const Error &error)
{
    std::vector<core::Result<Reply>> results;
    for (const Call &call : calls) {
        Error own = error;
        own.subject = call.subject;
        results.emplace_back(core::failure(answer::forKind(std::move(own), call.kind)));
    }
    return results;
}

/// A batch that failed as a whole. Only 401, 403, 404 and 429 prove that no item was run.
std::vector<core::Result<Reply>> wholeFailed(const HttpAnswer &answer, const std::vector<Call> &calls)
{
    Error error = answer::errorOf(answer.status, answer.headers, answer.body, {});
    const bool provesNothingRun
        = answer.status == 401 || answer.status == 403 || answer.status == 404 || answer.status == 429;
    if (!provesNothingRun && calls.front().kind == CallKind::Write)
        error.code = Errc::InDoubt;
    return sameForAll(calls, error);
}

} // namespace

std::vector<core::Result<Reply>> readBatch(const Endpoints &endpoints, const HttpAnswer &answer,
    const std::vector<Call> &calls, const QStringList &ids)
{
    if (answer.fate != HttpAnswer::Fate::Answered) {
        std::vector<core::Result<Reply>> results;
        for (const Call &call : calls)
            results.push_back(answer::read(answer, call, endpoints.exchange));
        return results;
    }
    if (answer.status < 200 || answer.status >= 300)
        return wholeFailed(answer, calls);

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.object().value(u"responses").isArray())
        return sameForAll(calls,
            Error{Errc::Unavailable, {},
                u"the answer to a batch is not JSON with \"responses\" (%1 bytes)"_s.arg(answer.body.size()),
                {}, {}});

    QHash<QString, QJsonObject> byId;
    QStringList contradicted;
    for (const QJsonValue &value : document.object().value(u"responses").toArray()) {
        const QJsonObject item = value.toObject();
        const QString id = item.value(u"id").toVariant().toString().toLower();
        if (byId.contains(id) && byId.value(id) != item)
            contradicted << id;
        byId.insert(id, item);
    }

    std::vector<core::Result<Reply>> results;
    for (size_t i = 0; i < calls.size(); ++i) {
        const QString id = ids[static_cast<qsizetype>(i)].toLower();
        const auto found = byId.constFind(id);
        if (found == byId.constEnd() || contradicted.contains(id)) {
            const QString detail = found == byId.constEnd()
                ? u"the batch came back without an answer to this call"_s
                : u"the batch came back with two different answers to this call"_s;
            results.emplace_back(core::failure(
                answer::forKind(Error{Errc::Unavailable, calls[i].subject, detail, {}, {}}, calls[i].kind)));
            continue;
        }
        const int status = found->value(u"status").toVariant().toInt();
        results.push_back(answer::readParts(
            status, headersOf(*found, answer.headers), found->value(u"body"), calls[i], endpoints.exchange));
    }
    return results;
}

} // namespace beta

} // namespace exchange
