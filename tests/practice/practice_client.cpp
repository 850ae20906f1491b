// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_client.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>
#include <QUuid>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace practicetest {

QByteArray Reply::header(const QByteArray &name) const
{
    for (const QByteArray &line : headers.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QStringList Reply::warnings() const
{
    return json().value("@adminapi.warnings"_L1).toVariant().toStringList();
}

QString Reply::errorText() const
{
    const QJsonObject error = json().value("error"_L1).toObject();
    const QJsonArray details = error.value("details"_L1).toArray();
    if (!details.isEmpty())
        return details[0].toObject().value("message"_L1).toString();
    return error.value("innererror"_L1)
        .toObject()
        .value("internalexception"_L1)
        .toObject()
        .value("message"_L1)
        .toString();
}

Reply request(const QString &url, const QByteArray &method, const Headers &headers, const QByteArray &body,
    int timeoutMs)
{
    const qsizetype pathAt = url.indexOf(u'/', 8);
    const QUrl parsed(url);
    QTcpSocket socket;
    socket.connectToHost(parsed.host(), quint16(parsed.port()));
    Reply reply;
    if (!socket.waitForConnected(timeoutMs))
        return reply;
    QByteArray out
        = method + ' ' + (pathAt < 0 ? QByteArray("/") : url.mid(pathAt).toUtf8()) + " HTTP/1.1\r\n";
    out += "Host: " + parsed.host().toLatin1() + ':' + QByteArray::number(parsed.port()) + "\r\n";
    for (const auto &[name, value] : headers)
        out += name + ": " + value + "\r\n";
    out += "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    socket.write(out);
    QByteArray in;
    QDeadlineTimer deadline(timeoutMs);
    while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        if (socket.waitForReadyRead(int(deadline.remainingTime())))
            in += socket.readAll();
        else if (socket.error() != QAbstractSocket::SocketTimeoutError)
            break;
    }
    in += socket.readAll();
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    reply.headers = in.left(end);
    reply.body = in.mid(end + 4);
    reply.status = reply.headers.mid(9, 3).toInt();
    reply.complete = reply.header("content-length").toLongLong() == reply.body.size();
    return reply;
}

QJsonObject response(const Reply &reply, const QString &id)
{
    const QJsonArray responses = reply.json().value("responses"_L1).toArray();
    for (const QJsonValue &one : responses) {
        if (one.toObject().value("id"_L1).toString() == id)
            return one.toObject();
    }
    return {};
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray command(const QString &cmdlet, const QJsonObject &parameters)
{
    return compact(
        {{u"CmdletInput"_s, QJsonObject{{u"CmdletName"_s, cmdlet}, {u"Parameters"_s, parameters}}}});
}

QByteArray assertion(const QString &clientId, const QString &audience)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"PS256"_s}, {u"typ"_s, u"JWT"_s}, {u"x5t#S256"_s, u"any"_s}};
    const QJsonObject claims{{u"aud"_s, audience}, {u"iss"_s, clientId}, {u"sub"_s, clientId},
        {u"jti"_s, QUuid::createUuid().toString()}, {u"nbf"_s, now}, {u"iat"_s, now}, {u"exp"_s, now + 600}};
    return base64Url(compact(header)) + '.' + base64Url(compact(claims)) + '.' + base64Url("signature");
}

QByteArray tokenForm(const QString &clientId, const QString &scope, const QByteArray &assertionText)
{
    return "client_id=" + clientId.toLatin1()
        + "&grant_type=client_credentials&scope=" + QUrl::toPercentEncoding(scope) + "&client_assertion_type="
        + QUrl::toPercentEncoding(u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s)
        + "&client_assertion=" + assertionText;
}

practice::Options Practice::smallTenant()
{
    practice::Options options;
    options.mailboxes = 60;
    return options;
}

Practice::Practice(const practice::Options &options, const practice::Faults &faults)
{
    const practice::Started started = server.start(0, options, faults);
    error = started.error;
    if (started.place)
        place = *started.place;
}

QByteArray Practice::token(const QString &scope)
{
    const QString endpoint = place.authority + u'/' + place.tenant + u"/oauth2/v2.0/token"_s;
    const Reply reply = request(endpoint, "POST", {{"Content-Type", "application/x-www-form-urlencoded"}},
        tokenForm(place.clientId, scope, assertion(place.clientId, endpoint)));
    return reply.json().value("access_token"_L1).toString().toLatin1();
}

Headers Practice::exchangeHeaders()
{
    if (m_exchangeToken.isEmpty())
        m_exchangeToken = token(place.exchange + u"/.default"_s);
    return {{"Authorization", "Bearer " + m_exchangeToken},
        {"Content-Type", "application/json; charset=utf-8"},
        {"X-AnchorMailbox",
            "APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@" + place.tenant.toLatin1()}};
}

Reply Practice::run(const QString &cmdlet, const QJsonObject &parameters, const Headers &extra, int timeoutMs)
{
    return request(betaUrl(), "POST", exchangeHeaders() + extra, command(cmdlet, parameters), timeoutMs);
}

Reply Practice::runV2(const QString &endpoint, const QString &cmdlet, const QJsonObject &parameters)
{
    return request(place.exchange + u"/adminapi/v2.0/"_s + place.tenant + u'/' + endpoint, "POST",
        exchangeHeaders(), command(cmdlet, parameters));
}

QJsonObject Practice::batchItem(const QString &id, const QString &cmdlet, const QJsonObject &parameters)
{
    QJsonObject headers;
    const Headers all = exchangeHeaders();
    for (const auto &[name, value] : all)
        headers.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return {{u"id"_s, id}, {u"method"_s, u"POST"_s}, {u"url"_s, betaUrl() + u'?'}, {u"headers"_s, headers},
        {u"body"_s, QJsonDocument::fromJson(command(cmdlet, parameters)).object()}};
}

Reply Practice::batch(const QJsonArray &requests)
{
    return request(place.exchange + u"/adminapi/beta/"_s + place.tenant + u"/$batch"_s, "POST",
        exchangeHeaders(), compact({{u"requests"_s, requests}}));
}

Reply Practice::graph(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    if (m_graphToken.isEmpty())
        m_graphToken = token(place.graph + u"/.default"_s);
    return request(place.graph + path, method,
        {{"Authorization", "Bearer " + m_graphToken}, {"Content-Type", "application/json"}},
        body.isEmpty() ? QByteArray() : compact(body));
}

Reply Practice::control(const QByteArray &method, const QString &what, const QJsonObject &body)
{
    return request(place.control + u'/' + what, method, {}, body.isEmpty() ? QByteArray() : compact(body));
}

void Practice::faults(const QJsonObject &json)
{
    const Reply reply = control("POST", u"faults"_s, json);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

void Practice::change(const QJsonObject &json)
{
    const Reply reply = control("POST", u"change"_s, json);
    QVERIFY2(reply.status == 200, reply.body.constData());
}

QJsonArray Practice::log(const QString &kind)
{
    return QJsonDocument::fromJson(server.log(kind)).array();
}

QJsonObject Practice::dump()
{
    return QJsonDocument::fromJson(server.dump()).object();
}

QJsonObject Practice::mailbox(const QString &address)
{
    const QJsonArray all = mailboxes();
    for (const QJsonValue &one : all) {
        if (one.toObject().value("address"_L1).toString() == address)
            return one.toObject();
    }
    return {};
}

qint64 Practice::count(const QString &what)
{
    return control("GET", u"faults"_s).json().value("counts"_L1).toObject().value(what).toInteger();
}

} // namespace practicetest
