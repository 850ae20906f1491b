// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"
#include "practice/front.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

const QString exchangeArea = u"exchange"_s;

HttpAnswer plain(int status, const QByteArray &body = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

/// Headers of a request or of a batch item, by lower-case name.
using Headers = QHash<QByteArray, QByteArray>;

/// One cmdlet on its way: where it was addressed, and what came of it.
struct Item
{
    QString id;
    QString version; // beta, v2.0
    QString endpoint; // InvokeCommand, or a v2.0 endpoint
    QString base; // URL up to the endpoint, for links
    Headers headers;
    Call call;
    std::optional<HttpAnswer> refused; // before execution
};

struct Outcome
{
    int status = 200;
    QByteArray body;
    std::optional<int> retryAfter;
    bool missing = false;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; // of a request that is not in a batch
};

HttpAnswer unauthorized()
{
    HttpAnswer answer = plain(401);
    answer.headers = {{"WWW-Authenticate",
        "Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\", error=\"invalid_token\""}};
    return answer;
}

/// Checks the token against the surface (exchange reference 2.2).
std::optional<HttpAnswer> notAllowed(
    Desk &desk, const QByteArray &authorization, const QString &version, Caller *caller)
{
    const auto grant = desk.tokens.find(authorization);
    const Faults &faults = desk.tenant.faults;
    if (!grant || grant->audience != Audience::Exchange || faults.grants == u"none")
        return unauthorized();
    if (auto objection = desk.tokens.objection(*grant, desk.urls))
        return objection;
    *caller = grant->caller;
    if (faults.grants == u"app-role")
        return plain(403, QByteArray(4096, '\0'));
    if (grant->tenant != desk.tenant.state.tenantId || caller->role == Role::None) {
        HttpAnswer answer = plain(403);
        answer.headers
            = {{"x-ms-diagnostics", "2000003;reason=\"The caller lacks a role.\";error_category=\"access\""}};
        return answer;
    }
    const bool v2 = version == u"v2.0";
    if (v2 ? !grant->v2 : !grant->v1)
        return plain(403);
    if (v2 && !faults.surfaceV2)
        return plain(
            404, "{\"error\":{\"code\":\"NotFound\",\"message\":\"API not enabled for this tenant\"}}");
    if (!v2 && !faults.surfaceBeta) {
        HttpAnswer answer = plain(403);
        answer.headers = {{"x-ms-diagnostics", "2000010;reason=\"The API is not served to this tenant.\""}};
        return answer;
    }
    return std::nullopt;
}

int pageSizeOf(const QByteArray &prefer)
{
    static const QRegularExpression pattern(
        u"odata\\.maxpagesize\\s*=\\s*(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(prefer));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

Select selectOf(const HttpRequest &request)
{
    Select select;
    for (const QString &name : request.query(u"$select"_s).split(u',', Qt::SkipEmptyParts))
        select.insert(name.trimmed().toLower());
    return select;
}

/// Scheme and host a client used, for links and contexts.
QString origin(const Desk &desk, const HttpRequest &request)
{
    const QString published = desk.tenant.options.publicExchange;
    if (!published.isEmpty())
        return published;
    const QByteArray scheme
        = request.header("x-forwarded-proto").isEmpty() ? "http" : request.header("x-forwarded-proto");
    return QString::fromLatin1(scheme + "://" + request.header("host"));
}

HttpAnswer badRequest(const QString &why)
{
    return plain(400,
        errorBody(
            {u"Microsoft.Exchange.Admin.OData.Core.ODataServiceException"_s, why, {}, 400, false}, false));
}

/// Fills the item from URL parts (adminapi, version, tenant, endpoint), headers and body.
Item readItem(Desk &desk, const HttpRequest &request, const QJsonObject &body)
{
    Item item;
    const QStringList parts = request.parts();
    item.version = parts.value(1);
    item.endpoint = parts.value(3);
    item.headers = request.headers;
    item.base = origin(desk, request) + u"/adminapi/%1/%2/"_s.arg(item.version, parts.value(2));
    const QString guid = guidText(desk.tenant.state.tenantId);
    const QString named = parts.value(2).toLower();
    const bool beta = item.version == u"beta";
    item.call.surface = beta ? Surface::Beta : Surface::V2;
    const bool known = parts.value(0) == u"adminapi" && parts.size() == 4
        && (beta ? item.endpoint == u"InvokeCommand"
                 : item.version == u"v2.0" && isV2Endpoint(item.endpoint));
    if (!known)
        item.refused = plain(404);
    else if (named != guid && named != desk.tenant.state.domain.toLower())
        item.refused = plain(403);
    else if (request.method != "POST")
        item.refused = plain(405);
    if (item.refused)
        return item;
    const QJsonObject input = body.value("CmdletInput"_L1).toObject();
    item.call.cmdlet = input.value("CmdletName"_L1).toString();
    if (item.call.cmdlet.isEmpty() || !input.value("Parameters"_L1).isObject()) {
        item.refused
            = badRequest(u"The request body needs CmdletInput with CmdletName and Parameters, an object."_s);
        return item;
    }
    item.call.parameters = input.value("Parameters"_L1).toObject();
    item.call.anchor = QString::fromUtf8(request.header("x-anchormailbox"));
    item.call.pageSize = pageSizeOf(request.header("prefer"));
    item.call.link = request.query(u"$skiptoken"_s);
    item.call.select = selectOf(request);
    item.call.requestId = QString::fromLatin1(request.header("client-request-id"));
    if (item.call.requestId.isEmpty())
        item.call.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!beta && item.call.anchor.isEmpty() && desk.tenant.faults.v2AnchorRequired)
        item.refused = badRequest(u"The header X-AnchorMailbox is missing."_s);
    return item;
}

QByteArray successBody(const Item &item, const Answer &answer)
{
    JsonWriter json;
    json.beginObject();
    json.member("@odata.context", item.base + u"$metadata#Collection(Exchange.GenericHashTable)"_s);
    json.member("adminapi.warnings@odata.type", u"#Collection(String)");
    json.strings("@adminapi.warnings", answer.warnings);
    json.key("value");
    json.raw(answer.rows);
    if (!answer.nextToken.isEmpty())
        json.member("@odata.nextLink", item.base + item.endpoint + u"?%24skiptoken="_s + answer.nextToken);
    json.endObject();
    return json.take();
}

Select narrowed(const Select &asked, const Select &allowed)
{
    if (allowed.empty() || asked.empty())
        return allowed.empty() ? asked : allowed;
    Select both;
    std::set_intersection(
        asked.begin(), asked.end(), allowed.begin(), allowed.end(), std::inserter(both, both.end()));
    return both;
}

Outcome runItem(Desk &desk, Item item, std::vector<qint64> &logged)
{
    if (item.refused)
        return {item.refused->status, item.refused->body, {}};
    if (auto refused = notAllowed(desk, item.headers.value("authorization"), item.version, &item.call.caller))
        return {refused->status, refused->body, {}, false, refused->headers};
    if (item.call.surface == Surface::V2) {
        if (const auto error = refusedByV2(item.endpoint, item.call))
            return {400, errorBody(*error, desk.tenant.faults.errorIds), {}};
        item.call.select = narrowed(item.call.select, v2Properties(item.call.cmdlet));
    }
    const Answer answer = desk.tenant.run(item.call);
    logged.push_back(answer.logNumber);
    if (answer.error)
        return {answer.error->status, errorBody(*answer.error, desk.tenant.faults.errorIds), {}};
    return {200, successBody(item, answer), {}};
}

bool writes(const QString &cmdlet)
{
    const Spec *spec = findSpec(cmdlet);
    return spec && spec->write;
}

HttpAnswer singleAnswer(Desk &desk, const Item &item, std::vector<qint64> &logged)
{
    const Outcome outcome = runItem(desk, item, logged);
    HttpAnswer answer = plain(outcome.status, outcome.body);
    answer.headers = outcome.headers;
    answer.contentType = "application/json;odata.metadata=minimal;odata.streaming=true;charset=utf-8";
    const QByteArray prefer = item.headers.value("prefer");
    if (!prefer.isEmpty() && outcome.status == 200)
        answer.headers.emplace_back("Preference-Applied", prefer);
    return answer;
}

/// Makes an item of a batch look like a request of its own.
Item readBatchItem(Desk &desk, const HttpRequest &outer, const QJsonObject &json)
{
    HttpRequest inner;
    const QString url = json.value("url"_L1).toString();
    const bool absolute = url.startsWith("http://"_L1) || url.startsWith("https://"_L1);
    const qsizetype pathAt = absolute ? url.indexOf(u'/', url.indexOf("//"_L1) + 2) : 0;
    inner.target = (pathAt < 0 ? QString() : url.mid(pathAt)).toUtf8();
    const qsizetype mark = inner.target.indexOf('?');
    inner.path = mark < 0 ? inner.target : inner.target.left(mark);
    inner.method = json.value("method"_L1).toString().toLatin1().toUpper();
    const QJsonObject headers = json.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        inner.headers.insert(it.key().toLower().toLatin1(), it.value().toVariant().toString().toUtf8());
    if (!desk.tenant.faults.batchItemAuthorization && !inner.headers.contains("authorization"))
        inner.headers.insert("authorization", outer.header("authorization"));
    inner.headers.insert("host", outer.header("host"));
    inner.headers.insert("x-forwarded-proto", outer.header("x-forwarded-proto"));
    Item item = readItem(desk, inner, json.value("body"_L1).toObject());
    item.id = json.value("id"_L1).toString();
    if (!absolute && desk.tenant.faults.batchAbsoluteUrls)
        item.refused = badRequest(u"The url of a batch item has to be absolute."_s);
    return item;
}

Outcome runBatchItem(Desk &desk, const Item &item, std::vector<qint64> &logged)
{
    const FaultKind fault
        = desk.faults.forItem({exchangeArea, writes(item.call.cmdlet), true, 1, {item.call.cmdlet}});
    if (fault == FaultKind::ItemThrottle)
        return {429, throttledBody(), desk.tenant.faults.retryAfter};
    if (fault == FaultKind::ItemUnavailable)
        return {503, "null", {}};
    if (fault == FaultKind::ItemBusy)
        return {400, busyBody(), {}};
    const size_t before = logged.size();
    Outcome outcome = runItem(desk, item, logged);
    if (fault != FaultKind::None && logged.size() > before)
        desk.tenant.noteSpoiled(logged.back(), faultName(fault));
    if (fault == FaultKind::ItemTimeoutAfter)
        return {504, "null", {}};
    outcome.missing = fault == FaultKind::ItemMissingAfter;
    return outcome;
}

QByteArray batchBody(
    const std::vector<Item> &items, const std::vector<Outcome> &outcomes, const std::vector<size_t> &order)
{
    JsonWriter json;
    json.beginObject();
    json.key("responses");
    json.beginArray();
    for (const size_t i : order) {
        const Outcome &outcome = outcomes[i];
        if (outcome.missing)
            continue;
        json.beginObject();
        json.member("id", items[i].id);
        json.member("status", outcome.status);
        json.key("headers");
        json.beginObject();
        if (outcome.retryAfter)
            json.member("Retry-After", QString::number(*outcome.retryAfter));
        json.endObject();
        json.key("body");
        if (outcome.body.isEmpty() || outcome.body.startsWith('\0'))
            json.null();
        else
            json.raw(outcome.body);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

Prepared prepareBatch(Desk &desk, const HttpRequest &request)
{
    const QJsonArray requests = QJsonDocument::fromJson(request.body).object().value("requests"_L1).toArray();
    if (requests.isEmpty())
        return fixedAnswer(badRequest(u"The batch holds no requests."_s), exchangeArea);
    if (requests.size() > desk.tenant.faults.maxBatch)
        return fixedAnswer(
            badRequest(u"The batch holds %1 requests, more than the maximum of %2."_s.arg(requests.size())
                           .arg(desk.tenant.faults.maxBatch)),
            exchangeArea);
    auto items = std::make_shared<std::vector<Item>>();
    Prepared prepared;
    prepared.facts = {exchangeArea, false, true, int(requests.size()), {}};
    for (const QJsonValue &json : requests) {
        items->push_back(readBatchItem(desk, request, json.toObject()));
        prepared.facts.cmdlets += items->back().call.cmdlet;
        prepared.facts.write = prepared.facts.write || writes(items->back().call.cmdlet);
    }
    prepared.execute = [&desk, request, items](std::vector<qint64> &logged) {
        Caller caller;
        if (const auto refused = notAllowed(desk, request.header("authorization"), u"beta"_s, &caller))
            return *refused;
        std::vector<Outcome> outcomes;
        std::vector<size_t> order;
        for (const Item &item : *items) {
            order.push_back(outcomes.size());
            outcomes.push_back(runBatchItem(desk, item, logged));
        }
        const auto isRead = [&](size_t i) { return !writes((*items)[i].call.cmdlet); };
        if (desk.tenant.faults.batchSwaps && items->size() > 1 && isRead(0) && isRead(1))
            std::swap(outcomes[0], outcomes[1]);
        if (desk.tenant.faults.shuffleBatch) {
            for (size_t i = order.size(); i > 1; --i)
                std::swap(order[i - 1], order[desk.tenant.rng().below(quint32(i))]);
        }
        return plain(200, batchBody(*items, outcomes, order));
    };
    return prepared;
}

Prepared prepareModuleFile(Desk &desk, const HttpRequest &request)
{
    Prepared prepared;
    prepared.facts.area = exchangeArea;
    prepared.facts.cmdlets = QStringList{u"EXOModuleFile"_s};
    prepared.execute = [&desk, request](std::vector<qint64> &) {
        Caller caller;
        if (const auto refused = notAllowed(desk, request.header("authorization"), u"beta"_s, &caller))
            return *refused;
        JsonWriter json;
        json.beginObject();
        json.key("value");
        json.beginArray();
        json.beginObject();
        json.member("exportedCmdlets", desk.tenant.exportedCmdlets(caller.role).join(u','));
        json.endObject();
        json.endArray();
        json.endObject();
        return plain(200, json.take());
    };
    return prepared;
}

} // namespace

Prepared prepareExchange(Desk &desk, const HttpRequest &request)
{
    const QStringList parts = request.parts();
    const bool mine = parts.value(0) == u"adminapi" && parts.size() == 4
        && (parts[2].toLower() == guidText(desk.tenant.state.tenantId)
            || parts[2].toLower() == desk.tenant.state.domain.toLower());
    if (mine && parts[1] == u"v1.0" && parts[3] == u"EXOModuleFile" && request.method == "GET")
        return prepareModuleFile(desk, request);
    if (mine && parts[1] == u"beta" && parts[3] == u"$batch" && request.method == "POST")
        return prepareBatch(desk, request);
    const Item item = readItem(desk, request, QJsonDocument::fromJson(request.body).object());
    Prepared prepared;
    prepared.facts = {exchangeArea, writes(item.call.cmdlet), false, 1, {item.call.cmdlet}};
    prepared.execute
        = [&desk, item](std::vector<qint64> &logged) { return singleAnswer(desk, item, logged); };
    return prepared;
}

} // namespace practice
