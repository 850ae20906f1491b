// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/identity_ledger.h"

#include "practice/form.h"
#include "practice/json_writer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

/// Parameters that hold no secret; values of all others are shown as hashes.
const QStringList plainParameters{u"client_id"_s, u"grant_type"_s, u"scope"_s, u"redirect_uri"_s,
    u"response_type"_s, u"response_mode"_s, u"prompt"_s, u"login_hint"_s, u"domain_hint"_s,
    u"code_challenge_method"_s, u"client_info"_s, u"claims"_s, u"client_assertion_type"_s, u"mkt"_s,
    u"api-version"_s, u"authorization_endpoint"_s, u"client-request-id"_s, u"return-client-request-id"_s,
    u"x-client-sku"_s, u"x-client-ver"_s, u"x-client-os"_s, u"x-anchormailbox"_s, u"operator"_s, u"cancel"_s};
/// Likewise for headers.
const QStringList plainHeaders{u"accept"_s, u"accept-encoding"_s, u"accept-language"_s, u"connection"_s,
    u"content-length"_s, u"content-type"_s, u"host"_s, u"origin"_s, u"user-agent"_s, u"client-request-id"_s,
    u"return-client-request-id"_s, u"x-client-sku"_s, u"x-client-ver"_s, u"x-client-os"_s, u"x-app-name"_s,
    u"x-app-ver"_s, u"x-anchormailbox"_s, u"x-ms-lib-capability"_s};

QString shown(const QString &name, const QString &value, const QStringList &plain)
{
    if (value.isEmpty() || plain.contains(name, Qt::CaseInsensitive))
        return value;
    return u"sha256:"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

void addParameters(QJsonObject &json, const Form &form)
{
    for (const auto &[name, value] : form.all()) {
        const QString text = shown(name, value, plainParameters);
        const QJsonValue before = json.value(name);
        if (before.isUndefined())
            json.insert(name, text);
        else if (before.isArray())
            json.insert(name, before.toArray() + text);
        else
            json.insert(name, QJsonArray{before, text});
    }
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

qint64 IdentityLedger::arrived(const HttpRequest &request, const QString &endpoint, int limit)
{
    QJsonObject parameters;
    addParameters(parameters, Form::ofQuery(request));
    addParameters(parameters, Form::ofBody(request));
    QJsonObject headers;
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it) {
        const QString name = QString::fromLatin1(it.key());
        headers.insert(name, shown(name, QString::fromUtf8(it.value()), plainHeaders));
    }
    m_entries.push_back({m_next++, QDateTime::currentMSecsSinceEpoch(), request.method, request.path,
        endpoint, compact(parameters), compact(headers), 0, {}, 0});
    if (m_entries.size() > size_t(limit))
        m_entries.pop_front();
    return m_next - 1;
}

void IdentityLedger::answered(qint64 number, const HttpAnswer &answer)
{
    const auto it = std::lower_bound(m_entries.begin(), m_entries.end(), number,
        [](const Entry &entry, qint64 wanted) { return entry.number < wanted; });
    if (it == m_entries.end() || it->number != number || answer.spoil != Spoil::None)
        return;
    it->status = answer.status;
    if (answer.status < 400)
        return;
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    it->error = body.value("error"_L1).toString();
    it->code = body.value("error_codes"_L1).toArray().at(0).toInt();
}

QByteArray IdentityLedger::toJson(qint64 since) const
{
    JsonWriter json;
    json.beginArray();
    for (const Entry &entry : m_entries) {
        if (entry.number < since)
            continue;
        json.beginObject();
        json.member("number", entry.number);
        json.member(
            "time", QDateTime::fromMSecsSinceEpoch(entry.timeMs, Qt::UTC).toString(Qt::ISODateWithMs));
        json.member("method", QString::fromLatin1(entry.method));
        json.member("path", QString::fromUtf8(entry.path));
        json.member("endpoint", entry.endpoint);
        json.key("parameters");
        json.raw(entry.parameters);
        json.key("headers");
        json.raw(entry.headers);
        json.member("status", entry.status);
        json.member("error", entry.error);
        json.member("code", entry.code);
        json.endObject();
    }
    json.endArray();
    return json.take();
}

} // namespace practice
