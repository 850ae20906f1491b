// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"
#include "practice/front.h"
#include "practice/graph_objects.h"
#include "practice/odata_filter.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

const QString graphArea = u"graph"_s;

/// One Graph call, alone or in a batch.
class GraphCall
{
public:
    GraphCall(Desk &desk, const HttpRequest &request, std::vector<qint64> &logged)
        : m_desk(desk)
        , m_state(desk.tenant.state)
        , m_request(request)
        , m_parts(request.parts().mid(1))
        , m_logged(logged)
    {
    }

    HttpAnswer run(const Grant &grant)
    {
        m_caller = grant.caller;
        const QString first = m_parts.value(0);
        if (!allowed(grant, first))
            return graphError(
                403, u"Authorization_RequestDenied", u"Insufficient privileges to complete the operation."_s);
        if (first == u"users" && m_parts.size() == 1)
            return listUsers();
        if (first == u"users" && m_parts.size() >= 2)
            return user();
        if (first == u"groups")
            return groups();
        return graphError(404, u"ResourceNotFound", u"Resource not found for the segment."_s);
    }

private:
    /// A person's token reads what its scopes name; only an application writes.
    bool allowed(const Grant &grant, const QString &segment) const
    {
        if (grant.tenant != m_state.tenantId)
            return false;
        if (grant.caller.person.isEmpty())
            return true;
        return m_request.method == "GET"
            && grant.scopes.contains(segment == u"groups" ? u"GroupMember.Read.All"_s : u"User.Read.All"_s);
    }
    HttpAnswer listUsers();
    HttpAnswer user();
    HttpAnswer permissions(qint32 index, size_t folder);
    HttpAnswer permission(qint32 index, size_t folder, const QString &id);
    HttpAnswer createPermission(qint32 index, size_t folder, const QJsonObject &body);
    HttpAnswer groups();
    HttpAnswer list(const std::vector<qint32> &from, bool users);
    std::vector<qint32> all(bool users) const;
    HttpAnswer write(int status, const QByteArray &body);
    QString context(const QString &what) const { return m_desk.urls.graph + u"/v1.0/$metadata#"_s + what; }
    QJsonObject body() const { return QJsonDocument::fromJson(m_request.body).object(); }
    Call logCall(const QString &what) const;
    void log(const QString &what, bool writes, const QString &outcome)
    {
        m_logged.push_back(m_desk.tenant.addLog(logCall(what), writes, outcome));
    }

    Desk &m_desk;
    State &m_state;
    const HttpRequest &m_request;
    const QStringList m_parts;
    std::vector<qint64> &m_logged;
    Caller m_caller;
};

Call GraphCall::logCall(const QString &what) const
{
    Call call;
    call.surface = Surface::Graph;
    call.cmdlet = QString::fromLatin1(m_request.method) + u' ' + what;
    call.parameters = body();
    call.parameters.insert("path"_L1, QString::fromUtf8(m_request.path));
    call.caller = m_caller;
    call.requestId = QString::fromLatin1(m_request.header("client-request-id"));
    return call;
}

std::vector<qint32> GraphCall::all(bool users) const
{
    std::vector<qint32> found;
    for (qint32 i = 0; i < qint32(m_state.recipients.size()); ++i) {
        const Recipient &r = m_state.recipients[size_t(i)];
        const bool isUser = isMailbox(r.kind) || r.kind == Kind::MailUser || r.kind == Kind::GuestMailUser;
        const bool isGroup = r.group >= 0 && r.kind != Kind::DynamicGroup;
        if (!r.deleted && (users ? isUser : isGroup))
            found.push_back(i);
    }
    return found;
}

/// One page of users or groups: $filter, $top, $skiptoken (the index to go on from).
HttpAnswer GraphCall::list(const std::vector<qint32> &from, bool users)
{
    const auto filter = ODataFilter::parse(m_request.query(u"$filter"_s));
    if (!filter)
        return graphError(400, u"Request_UnsupportedQuery", u"Unsupported query."_s);
    const int asked = m_request.query(u"$top"_s).toInt();
    const int top = std::clamp(asked == 0 ? 100 : asked, 1, 999);
    const qint32 start = m_request.query(u"$skiptoken"_s).toInt();
    JsonWriter json;
    json.beginObject();
    json.member("@odata.context", context(users ? u"users"_s : u"groups"_s));
    json.key("value");
    json.beginArray();
    int written = 0;
    qint32 next = -1;
    for (const qint32 i : from) {
        const Recipient &r = m_state.recipients[size_t(i)];
        if (i < start
            || !filter->matches([&](const QString &name) { return graphProperty(m_state, r, name); }))
            continue;
        if (written == top) {
            next = i;
            break;
        }
        writeGraphObject(json, m_state, r, m_request.query(u"$select"_s));
        ++written;
    }
    json.endArray();
    if (next >= 0) {
        QString query;
        for (const QString &name : {u"$select"_s, u"$filter"_s, u"$top"_s}) {
            const QString value = m_request.query(name);
            if (!value.isEmpty())
                query += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)) + u'&';
        }
        json.member("@odata.nextLink",
            m_desk.urls.graph + QString::fromUtf8(m_request.path) + u'?' + query + u"$skiptoken="_s
                + QString::number(next));
    }
    json.endObject();
    log(m_parts.join(u'/'), false, u"ok"_s);
    return graphAnswer(200, json.take());
}

HttpAnswer GraphCall::listUsers()
{
    if (m_request.method != "GET")
        return graphError(405, u"MethodNotAllowed", u"Only GET is served."_s);
    return list(all(true), true);
}

HttpAnswer GraphCall::user()
{
    const qint32 index = m_state.find(m_parts[1]).index;
    if (index < 0 || m_state.recipients[size_t(index)].group >= 0)
        return graphError(
            404, u"Request_ResourceNotFound", u"Resource '%1' does not exist."_s.arg(m_parts[1]));
    const Recipient &r = m_state.recipients[size_t(index)];
    const QString rest = m_parts.mid(2).join(u'/');
    if (rest.isEmpty() && m_request.method == "GET") {
        JsonWriter json;
        writeGraphObject(json, m_state, r, m_request.query(u"$select"_s));
        log(u"user"_s, false, u"ok"_s);
        return graphAnswer(200, json.take());
    }
    if (!rest.startsWith("calendar"_L1))
        return graphError(404, u"ResourceNotFound", u"Resource not found for the segment."_s);
    if (r.mailbox < 0)
        return graphError(404, u"MailboxNotEnabledForRESTAPI",
            u"The mailbox is either inactive, soft-deleted, or is hosted on-premise."_s);
    const Mailbox &mailbox = m_state.mailboxes[size_t(r.mailbox)];
    const Folder *calendar = calendarOf(mailbox);
    if (!calendar)
        return graphError(404, u"ErrorItemNotFound", u"The specified object was not found in the store."_s);
    if (rest == u"calendar" && m_request.method == "GET") {
        JsonWriter json;
        json.beginObject();
        json.member("@odata.context", context(u"users('%1')/calendar/$entity"_s.arg(m_parts[1])));
        json.member("id", m_state.folderId(mailbox, *calendar));
        json.member("name", calendar->name);
        json.member("isDefaultCalendar", true);
        json.member("canEdit", true);
        json.key("owner");
        json.beginObject();
        json.member("name", r.displayName);
        json.member("address", r.address);
        json.endObject();
        json.endObject();
        log(u"calendar"_s, false, u"ok"_s);
        return graphAnswer(200, json.take());
    }
    const auto folder = size_t(calendar - mailbox.folders.data());
    if (rest == u"calendar/calendarPermissions")
        return permissions(index, folder);
    if (m_parts.size() == 5 && m_parts[3] == u"calendarPermissions")
        return permission(index, folder, m_parts[4]);
    return graphError(404, u"ResourceNotFound", u"Resource not found for the segment."_s);
}

HttpAnswer GraphCall::permissions(qint32 index, size_t folder)
{
    if (m_request.method == "POST")
        return createPermission(index, folder, body());
    const Entries entries = m_desk.tenant.visibleEntries(m_state.recipients[size_t(index)].mailbox, folder);
    JsonWriter json;
    json.beginObject();
    json.member("@odata.context", context(u"users('%1')/calendar/calendarPermissions"_s.arg(m_parts[1])));
    json.key("value");
    json.beginArray();
    for (const Entry &entry : entries) {
        if (graphShows(m_state, entry))
            writeGraphPermission(json, m_state, entry);
    }
    json.endArray();
    json.endObject();
    log(u"calendarPermissions"_s, false, u"ok"_s);
    return graphAnswer(200, json.take());
}

HttpAnswer GraphCall::write(int status, const QByteArray &answerBody)
{
    log(u"calendarPermissions"_s, true, status < 300 ? u"ok"_s : u"refused"_s);
    HttpAnswer answer = graphAnswer(status, answerBody);
    return answer;
}

HttpAnswer GraphCall::createPermission(qint32 index, size_t folder, const QJsonObject &wish)
{
    m_desk.tenant.beforeWrite(u"POST calendarPermissions"_s, index);
    const qint32 mailbox = m_state.recipients[size_t(index)].mailbox;
    const QString address = wish.value("emailAddress"_L1).toObject().value("address"_L1).toString();
    const qint32 who = m_state.find(address).index;
    const auto role = graphRole(wish.value("role"_L1).toString());
    Entries &entries = m_state.mailboxes[size_t(mailbox)].folders[folder].entries;
    const bool there = std::any_of(entries.begin(), entries.end(),
        [who](const Entry &e) { return e.who == Entry::Who::Recipient && e.recipient == who; });
    if (who < 0 || !canHoldRights(m_state.recipients[size_t(who)].kind) || !role || there
        || !m_desk.tenant.inWriteScope(index)) {
        const HttpAnswer refused
            = graphError(400, u"ErrorInvalidRequest", u"The permission can't be created."_s);
        return write(refused.status, refused.body);
    }
    m_desk.tenant.aboutToWrite(mailbox, folder);
    entries.push_back({Entry::Who::Recipient, role->flags, who, role->rights, {}});
    JsonWriter json;
    writeGraphPermission(json, m_state, entries.back());
    return write(201, json.take());
}

HttpAnswer GraphCall::permission(qint32 index, size_t folder, const QString &id)
{
    const qint32 mailbox = m_state.recipients[size_t(index)].mailbox;
    const bool writes = m_request.method == "PATCH" || m_request.method == "DELETE";
    if (writes)
        m_desk.tenant.beforeWrite(QString::fromLatin1(m_request.method) + u" calendarPermissions"_s, index);
    Entries &entries = m_state.mailboxes[size_t(mailbox)].folders[folder].entries;
    const auto entry = std::find_if(entries.begin(), entries.end(),
        [&](const Entry &e) { return graphShows(m_state, e) && graphPermissionId(m_state, e) == id; });
    const HttpAnswer missing
        = graphError(404, u"ErrorItemNotFound", u"The specified object was not found in the store."_s);
    if (entry == entries.end() || !m_desk.tenant.inWriteScope(index))
        return writes ? write(missing.status, missing.body) : missing;
    JsonWriter json;
    if (!writes) {
        writeGraphPermission(json, m_state, *entry);
        log(u"calendarPermissions"_s, false, u"ok"_s);
        return graphAnswer(200, json.take());
    }
    const auto role = graphRole(body().value("role"_L1).toString());
    const bool remove = m_request.method == "DELETE";
    if ((remove && entry->who == Entry::Who::Default) || (!remove && !role)) {
        const HttpAnswer refused
            = graphError(400, u"ErrorInvalidRequest", u"The permission can't be changed so."_s);
        return write(refused.status, refused.body);
    }
    m_desk.tenant.aboutToWrite(mailbox, folder);
    if (remove) {
        entries.erase(entry);
        return write(204, {});
    }
    entry->rights = role->rights;
    entry->flags = role->flags;
    writeGraphPermission(json, m_state, *entry);
    return write(200, json.take());
}

HttpAnswer GraphCall::groups()
{
    if (m_request.method != "GET")
        return graphError(405, u"MethodNotAllowed", u"Only GET is served."_s);
    if (m_parts.size() == 1)
        return list(all(false), false);
    const qint32 index = m_state.find(m_parts[1]).index;
    if (index < 0 || m_state.recipients[size_t(index)].group < 0)
        return graphError(
            404, u"Request_ResourceNotFound", u"Resource '%1' does not exist."_s.arg(m_parts[1]));
    const Recipient &r = m_state.recipients[size_t(index)];
    const Group &group = m_state.groups[size_t(r.group)];
    const QString what = m_parts.value(2);
    if (what.isEmpty()) {
        JsonWriter json;
        writeGraphObject(json, m_state, r, m_request.query(u"$select"_s));
        log(u"group"_s, false, u"ok"_s);
        return graphAnswer(200, json.take());
    }
    if (what != u"members" && what != u"transitiveMembers" && what != u"owners")
        return graphError(404, u"ResourceNotFound", u"Resource not found for the segment."_s);
    std::vector<qint32> members = what == u"owners" ? group.managedBy : group.members;
    if (what == u"transitiveMembers")
        members = nestedMembers(m_state, index);
    std::sort(members.begin(), members.end());
    return list(members, true);
}

HttpRequest innerRequest(const QJsonObject &json)
{
    HttpRequest inner;
    inner.method = json.value("method"_L1).toString().toLatin1().toUpper();
    inner.target = "/v1.0" + json.value("url"_L1).toString().toUtf8();
    const qsizetype mark = inner.target.indexOf('?');
    inner.path = mark < 0 ? inner.target : inner.target.left(mark);
    inner.body = QJsonDocument(json.value("body"_L1).toObject()).toJson(QJsonDocument::Compact);
    return inner;
}

HttpAnswer runBatch(Desk &desk, const QJsonArray &requests, const Grant &grant, std::vector<qint64> &logged)
{
    std::vector<QByteArray> answers;
    for (const QJsonValue &value : requests) {
        const HttpRequest inner = innerRequest(value.toObject());
        const bool write = inner.method != "GET";
        HttpAnswer answer;
        switch (desk.faults.forItem({graphArea, write, true, 1, {}})) {
        case FaultKind::ItemThrottle:
            answer = graphError(429, u"TooManyRequests", u"Too many requests."_s);
            break;
        case FaultKind::ItemUnavailable:
            answer = graphError(503, u"ServiceUnavailable", u"Try again."_s);
            break;
        default:
            answer = GraphCall(desk, inner, logged).run(grant);
            break;
        }
        JsonWriter json;
        json.beginObject();
        json.member("id", value.toObject().value("id"_L1).toString());
        json.member("status", answer.status);
        json.key("headers");
        json.raw(answer.status == 429 ? QByteArray(
                     "{\"Retry-After\":\"" + QByteArray::number(desk.tenant.faults.retryAfter) + "\"}")
                                      : QByteArray("{\"Content-Type\":\"application/json\"}"));
        if (!answer.body.isEmpty()) {
            json.key("body");
            json.raw(answer.body);
        }
        json.endObject();
        answers.push_back(json.take());
    }
    for (size_t i = answers.size(); desk.tenant.faults.shuffleBatch && i > 1; --i)
        std::swap(answers[i - 1], answers[desk.tenant.rng().below(quint32(i))]);
    JsonWriter json;
    json.beginObject();
    json.key("responses");
    json.beginArray();
    for (const QByteArray &answer : answers)
        json.raw(answer);
    json.endArray();
    json.endObject();
    return graphAnswer(200, json.take());
}

HttpAnswer answerGraph(Desk &desk, const HttpRequest &request, std::vector<qint64> &logged)
{
    const auto grant = desk.tokens.find(request.header("authorization"));
    if (!grant || grant->audience != Audience::Graph)
        return graphError(
            401, u"InvalidAuthenticationToken", u"Access token is empty, expired or has a wrong audience."_s);
    if (auto objection = desk.tokens.objection(*grant, desk.urls))
        return *objection;
    if (!desk.tenant.faults.surfaceGraph)
        return graphError(
            403, u"Authorization_RequestDenied", u"Insufficient privileges to complete the operation."_s);
    if (request.path != "/v1.0/$batch")
        return GraphCall(desk, request, logged).run(*grant);
    const QJsonArray requests = QJsonDocument::fromJson(request.body).object().value("requests"_L1).toArray();
    if (request.method != "POST" || requests.isEmpty() || requests.size() > 20)
        return graphError(400, u"BadRequest", u"A batch holds 1 to 20 requests."_s);
    return runBatch(desk, requests, *grant, logged);
}

} // namespace

Prepared prepareGraph(Desk &desk, const HttpRequest &request)
{
    if (!request.path.startsWith("/v1.0/"))
        return fixedAnswer(graphError(404, u"ResourceNotFound", u"Resource not found."_s), graphArea);
    Prepared prepared;
    prepared.facts.area = graphArea;
    prepared.facts.batch = request.path == "/v1.0/$batch";
    prepared.facts.write = request.method == "PATCH" || request.method == "DELETE"
        || (request.method == "POST"
            && (!prepared.facts.batch || request.body.contains("\"PATCH\"")
                || request.body.contains("\"POST\"") || request.body.contains("\"DELETE\"")));
    prepared.execute
        = [&desk, request](std::vector<qint64> &logged) { return answerGraph(desk, request, logged); };
    return prepared;
}

} // namespace practice
