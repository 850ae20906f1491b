// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answer.h"

#include "core/clock.h"
#include "core/retry_after.h"
#include "exchange/cloud.h"

#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace exchange {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace exchange

namespace exchange::answer {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;

namespace {

constexpr std::array transientNames{u"CmdletProxyNotAvailableFailure", u"ServerBusyException",
    u"TransientException", u"BackendCommunicationException", u"DCOverloadedException",
    u"SuitabilityDirectoryException", u"ServerInMMException", u"ADServerSettingsChangedException"};

bool namesTransient(const QString &text)
{
    return std::any_of(transientNames.begin(), transientNames.end(),
        [&](const char16_t *name) { return text.contains(QStringView(name)); });
}

QByteArray headerOf(const Headers &headers, QByteArrayView name)
{
    HttpAnswer view;
    view.headers = headers;
    return view.header(name);
}

struct Said
{
    QString text;
    QString key;
};

/// "Ex6F9304|Full.Type.Name|Human text": split at the first two bars only; the first field may be empty.
Said splitBars(const QString &message)
{
    const qsizetype first = message.indexOf(u'|');
    const qsizetype second = first < 0 ? -1 : message.indexOf(u'|', first + 1);
    if (second < 0)
        return {message, {}};
    return {message.mid(second + 1).trimmed(), message.mid(first + 1, second - first - 1).trimmed()};
}

/// The reading order of the wire reference 2.5.
Said whatItSays(const QJsonObject &error)
{
    const QJsonArray details = error.value(u"details").toArray();
    if (!details.isEmpty()) {
        const Said said = splitBars(details.first().toObject().value(u"message").toString());
        if (!said.text.isEmpty())
            return said;
    }
    const QJsonObject inner = error.value(u"innererror").toObject();
    const QJsonObject exception = inner.value(u"internalexception").toObject();
    const QString message = exception.value(u"message").toString();
    if (!message.isEmpty() && !message.startsWith(u"Exception of type"))
        return {message, exception.value(u"type").toString()};
    const QString type = inner.value(u"type").toString();
    const QString code = error.value(u"code").toString();
    return {error.value(u"message").toString(), type.isEmpty() ? code : type};
}

struct Meaning
{
    QStringView needle;
    Errc code;
};

/// By .NET type, its last part; then by a phrase of the text. Wire reference 3.6.
Errc meaningOf(int status, const Said &said)
{
    static constexpr std::array<Meaning, 7> byType{{
        {u"UserNotFoundInPermissionEntryException", Errc::Conflict},
        {u"UserAlreadyExistsInPermissionEntryException", Errc::Conflict},
        {u"ManagementObjectNotFoundException", Errc::NotFound},
        {u"ManagementObjectAmbiguousException", Errc::Ambiguous},
        {u"ErrorItemNotFound", Errc::NotFound},
        {u"ErrorAccessDenied", Errc::Forbidden},
        {u"CommandNotFoundException", Errc::Forbidden}, // a cmdlet that no role of this account holds
    }};
    static constexpr std::array<Meaning, 6> byPhrase{{
        {u"matches multiple entries", Errc::Ambiguous},
        {u"isn't unique", Errc::Ambiguous},
        {u"is not present in the role definition", Errc::Forbidden},
        {u"out of the current user's write scope", Errc::Forbidden},
        {u"couldn't be found on", Errc::NotFound},
        {u"User is not allowed to call", Errc::Forbidden},
    }};
    if (namesTransient(said.key) || namesTransient(said.text))
        return Errc::Unavailable;
    for (const Meaning &known : byType) {
        if (said.key.endsWith(known.needle))
            return known.code;
    }
    for (const Meaning &known : byPhrase) {
        if (said.text.contains(known.needle))
            return known.code;
    }
    return status == 404 ? Errc::NotFound : Errc::Refused;
}

Errc meaningOfStatus(int status)
{
    if (status == 401)
        return Errc::SignInNeeded;
    if (status == 403)
        return Errc::Forbidden;
    if (status == 404)
        return Errc::NotFound;
    if (status == 429)
        return Errc::Throttled;
    if (status == 408 || status >= 500)
        return Errc::Unavailable;
    if (status >= 300 && status < 400)
        return Errc::BadReply;
    return Errc::Refused;
}

bool statusDecides(int status)
{
    return status == 401 || status == 403 || status == 408 || status == 429 || status < 400 || status >= 500;
}

QString withRequestId(const QString &text, const Headers &headers)
{
    const QByteArray id = headerOf(headers, "request-id");
    return id.isEmpty() ? text : u"%1 (request-id %2)"_s.arg(text, QString::fromLatin1(id));
}

/// Body not JSON: the reason may stand in x-ms-diagnostics; a 403 may be a thousand NUL bytes.
QString bareText(int status, const Headers &headers, qsizetype bytes)
{
    const QByteArray diagnostics = headerOf(headers, "x-ms-diagnostics");
    if (!diagnostics.isEmpty())
        return withRequestId(u"HTTP %1, %2"_s.arg(status).arg(QString::fromLatin1(diagnostics)), headers);
    if (status >= 300 && status < 400)
        return u"HTTP %1: the service pointed to another address, which is not followed"_s.arg(status);
    return withRequestId(bytes == 0 ? u"HTTP %1, no body"_s.arg(status)
                                    : u"HTTP %1, body not JSON, %2 bytes"_s.arg(status).arg(bytes),
        headers);
}

Error errorOfBody(
    int status, const Headers &headers, const QJsonObject *body, qsizetype bytes, const QString &subject)
{
    Error error;
    error.subject = subject;
    const QJsonObject said = body == nullptr ? QJsonObject() : body->value(u"error").toObject();
    if (said.isEmpty()) {
        error.code = meaningOfStatus(status);
        error.detail = bareText(status, headers, bytes);
    } else {
        const Said what = whatItSays(said);
        error.code = statusDecides(status) ? meaningOfStatus(status) : meaningOf(status, what);
        error.detail = what.text.isEmpty() ? bareText(status, headers, bytes) : what.text;
        error.key = what.key;
        if (what.text.contains(u"Expired or Invalid pagination request")) {
            error.code = Errc::Conflict;
            error.key = keys::expiredPage.toString();
        } else if (status == 400 && error.code == Errc::Forbidden) {
            error.key = keys::roleLacks.toString();
        }
    }
    if (error.code == Errc::Throttled)
        error.retryAfter = core::retryAfter(headerOf(headers, "Retry-After"), core::SystemClock().now());
    return error;
}

QStringList warningsOf(const QJsonObject &body)
{
    QStringList warnings;
    for (const QJsonValue &warning : body.value(u"@adminapi.warnings").toArray())
        warnings << warning.toString();
    return warnings;
}

Error badReply(const Call &call, const QString &detail)
{
    return forKind(Error{Errc::BadReply, call.subject, detail, {}, {}}, call.kind);
}

core::Result<Reply> readObject(const QJsonObject &body, const Call &call, const QUrl &origin)
{
    Reply reply;
    reply.warnings = warningsOf(body);
    reply.truncated = std::any_of(reply.warnings.cbegin(), reply.warnings.cend(),
        [](const QString &warning) { return warning.contains(u"There are more results available"); });

    const QJsonValue link = body.value(u"@odata.nextLink");
    if (!link.isUndefined() && !link.isNull()) {
        reply.nextLink = link.toString();
        if (!sameOrigin(QUrl(reply.nextLink), origin))
            return core::failure(badReply(call, u"@odata.nextLink leads to another host"_s));
    }

    if (!body.contains(u"value")) {
        const QStringList names = body.keys(); // a single object comes bare; a side-car alone is no object
        if (std::any_of(
                names.cbegin(), names.cend(), [](const QString &name) { return !name.contains(u'@'); }))
            reply.rows.append(body);
        return reply;
    }
    const QJsonValue value = body.value(u"value");
    if (value.isArray())
        reply.rows = value.toArray();
    else if (value.isObject())
        reply.rows.append(value);
    else if (!value.isNull() && !value.toString().isEmpty())
        return core::failure(badReply(call, u"\"value\" is neither a list nor an object"_s));
    for (const QJsonValue &row : reply.rows) {
        if (!row.isObject())
            return core::failure(badReply(call, u"\"value\" holds something that is not an object"_s));
    }
    return reply;
}

} // namespace

core::Error errorOf(int status, const Headers &headers, const QByteArray &body, const QString &subject)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    return errorOfBody(status, headers, document.isObject() ? &object : nullptr, body.size(), subject);
}

core::Error forKind(core::Error error, CallKind kind)
{
    if (kind == CallKind::Write && (error.code == Errc::Unavailable || error.code == Errc::BadReply))
        error.code = Errc::InDoubt;
    return error;
}

core::Result<Reply> read(const HttpAnswer &answer, const Call &call, const QUrl &origin)
{
    if (answer.fate != HttpAnswer::Fate::Answered) {
        Error error = answer.error;
        error.subject = call.subject;
        if (call.kind == CallKind::Write && answer.fate == HttpAnswer::Fate::Lost)
            error.code = Errc::InDoubt;
        return core::failure(std::move(error));
    }
    if (answer.status < 200 || answer.status >= 300)
        return core::failure(
            forKind(errorOf(answer.status, answer.headers, answer.body, call.subject), call.kind));
    if (answer.body.trimmed().isEmpty())
        return Reply{};

    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        Error error{Errc::Unavailable, call.subject,
            u"the answer is not JSON at byte %1 of %2: %3"_s.arg(problem.offset)
                .arg(answer.body.size())
                .arg(problem.errorString()),
            {}, {}};
        return core::failure(forKind(std::move(error), call.kind));
    }
    const QJsonValue body = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return readParts(answer.status, answer.headers, body, call, origin);
}

core::Result<Reply> readParts(
    int status, const Headers &headers, const QJsonValue &body, const Call &call, const QUrl &origin)
{
    QJsonValue content = body;
    if (content.isString()) { // an item's body may come as JSON in a text
        const QJsonDocument document = QJsonDocument::fromJson(content.toString().toUtf8());
        if (document.isObject())
            content = document.object();
    }
    const QJsonObject object = content.toObject();
    if (status < 200 || status >= 300 || (content.isObject() && object.value(u"error").isObject())) {
        const int failed = status >= 200 && status < 300 ? 400 : status;
        return core::failure(
            forKind(errorOfBody(failed, headers, content.isObject() ? &object : nullptr, 0, call.subject),
                call.kind));
    }
    if (content.isObject())
        return readObject(object, call, origin);
    if (content.isArray())
        return readObject(QJsonObject{{u"value"_s, content}}, call, origin);
    if (content.isNull() || content.isUndefined() || content.toString().isEmpty())
        return Reply{};
    return core::failure(badReply(call, u"the answer is neither an object nor a list"_s));
}

QString text(const QJsonObject &row, QStringView name)
{
    return optionalText(row, name).value_or(QString());
}

std::optional<QString> optionalText(const QJsonObject &row, QStringView name)
{
    const QJsonValue value = row.value(name);
    if (value.isString())
        return value.toString();
    if (value.isDouble() || value.isBool())
        return value.toVariant().toString();
    return std::nullopt;
}

std::optional<bool> flag(const QJsonObject &row, QStringView name)
{
    const QJsonValue value = row.value(name);
    if (value.isBool())
        return value.toBool();
    const QString said = value.toString();
    if (said.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (said.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

QStringList texts(const QJsonObject &row, QStringView name)
{
    const QJsonValue value = row.value(name);
    if (value.isString())
        return value.toString().isEmpty() ? QStringList() : QStringList{value.toString()};
    QStringList all;
    for (const QJsonValue &element : value.toArray())
        all << element.toString();
    return all;
}

QUuid guid(const QJsonObject &row, QStringView name)
{
    return QUuid::fromString(row.value(name).toString());
}

} // namespace exchange::answer
