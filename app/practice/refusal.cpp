// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/refusal.h"

#include "practice/form.h"
#include "practice/json_writer.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

QString nowText()
{
    return QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
}

} // namespace

QString described(const Refusal &refusal, const QString &correlation)
{
    if (refusal.code == 0)
        return refusal.text;
    return u"AADSTS%1: %2 Trace ID: %3 Correlation ID: %4 Timestamp: %5"_s.arg(refusal.code)
        .arg(refusal.text, guidText(QUuid::createUuid()), correlation, nowText());
}

QString correlationOf(const HttpRequest &request)
{
    const QString header = QString::fromLatin1(request.header("client-request-id"));
    const QString sent = header.isEmpty() ? Form::ofQuery(request).value(u"client-request-id") : header;
    return sent.isEmpty() ? guidText(QUuid::createUuid()) : sent;
}

HttpAnswer refusalAnswer(const Refusal &refusal, const HttpRequest &request)
{
    const QString correlation = correlationOf(request);
    JsonWriter json;
    json.beginObject();
    json.member("error", refusal.error);
    if (!refusal.suberror.isEmpty())
        json.member("suberror", refusal.suberror);
    json.member("error_description", described(refusal, correlation));
    if (refusal.code != 0) {
        json.key("error_codes");
        json.beginArray();
        json.value(qint64(refusal.code));
        json.endArray();
    }
    json.member("timestamp", nowText());
    json.member("trace_id", guidText(QUuid::createUuid()));
    json.member("correlation_id", correlation);
    if (refusal.withUri && refusal.code != 0)
        json.member("error_uri", u"https://login.microsoftonline.com/error?code=%1"_s.arg(refusal.code));
    if (!refusal.claims.isEmpty())
        json.member("claims", refusal.claims);
    json.endObject();
    HttpAnswer answer;
    answer.status = refusal.status;
    answer.body = json.take();
    answer.headers = {{"Cache-Control", "no-store"}};
    return answer;
}

Refusal missingParameter(const QString &name)
{
    return {u"invalid_request"_s, 900144,
        u"The request body must contain the following parameter: '%1'."_s.arg(name)};
}

Refusal doubledParameter(const QString &name)
{
    return {u"invalid_request"_s, 9000411,
        u"The request is not properly formatted. The parameter '%1' is duplicated."_s.arg(name)};
}

Refusal unknownTenant(const QString &name)
{
    return {u"invalid_request"_s, 90002, u"Tenant '%1' not found."_s.arg(name)};
}

} // namespace practice
