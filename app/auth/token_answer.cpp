// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace auth {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;
using core::failure;
using std::chrono::seconds;

namespace {

constexpr seconds pauseWithoutHeader{60};
constexpr seconds longestPause{3600};

Errc classOf(int status, const QString &error, const QString &suberror)
{
    static const QStringList blocked{
        u"protection_policy_required"_s, u"message_only"_s, u"client_mismatch"_s};
    static const QStringList signIn{
        u"interaction_required"_s, u"consent_required"_s, u"login_required"_s, u"invalid_grant"_s};
    static const QStringList passing{u"temporarily_unavailable"_s, u"server_error"_s};
    if (status == 429)
        return Errc::Throttled;
    if (status >= 500 || passing.contains(error))
        return Errc::Unavailable;
    if (blocked.contains(suberror))
        return Errc::Forbidden;
    if (signIn.contains(error))
        return Errc::SignInNeeded;
    return Errc::Forbidden; // the registration, the certificate or the tenant: an administrator has to act
}

QString detailOf(int status, const QJsonObject &object)
{
    const QString error = object.value(u"error").toString();
    const QString suberror = object.value(u"suberror").toString();
    QString text = object.value(u"error_description").toString().simplified();
    for (const auto &[label, field] : {std::pair{u"Trace ID:", u"trace_id"},
             std::pair{u"Correlation ID:", u"correlation_id"}, std::pair{u"Timestamp:", u"timestamp"}}) {
        const QString value = object.value(QStringView(field)).toString();
        if (!value.isEmpty() && !text.contains(QStringView(label)))
            text += u" %1 %2"_s.arg(QStringView(label).toString(), value);
    }
    const QString head = suberror.isEmpty() ? error : u"%1 (%2)"_s.arg(error, suberror);
    return u"HTTP %1, %2: %3"_s.arg(status).arg(head, text.trimmed());
}

std::optional<seconds> secondsOf(const QJsonValue &value)
{
    bool isNumber = false;
    const double number = value.toVariant().toString().toDouble(&isNumber);
    if (!isNumber || number <= 0 || number > 1e8)
        return std::nullopt;
    return seconds{static_cast<qint64>(number)};
}

} // namespace

core::Result<exchange::Token> readTokenAnswer(int status, const QByteArray &retryAfter,
    const QByteArray &body, core::Instant now, const QString &subject)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    if (status >= 200 && status < 300) {
        const QByteArray bearer = object.value(u"access_token").toString().toUtf8();
        const bool clean
            = std::all_of(bearer.cbegin(), bearer.cend(), [](char c) { return c > ' ' && c < 0x7f; });
        const auto lifetime = secondsOf(object.value(u"expires_in"));
        if (bearer.isEmpty() || !clean)
            return failure(Errc::BadReply, subject, u"the token answer has no usable access_token"_s);
        if (object.value(u"token_type").toString().compare(u"Bearer", Qt::CaseInsensitive) != 0)
            return failure(Errc::BadReply, subject, u"the token answer is not of token_type Bearer"_s);
        if (!lifetime)
            return failure(Errc::BadReply, subject, u"the token answer has no usable expires_in"_s);
        return exchange::Token{bearer, now + *lifetime};
    }

    Error error;
    error.subject = subject;
    error.code = classOf(status, object.value(u"error").toString(), object.value(u"suberror").toString());
    if (status >= 300 && status < 400) {
        error.code = Errc::BadReply;
        error.detail
            = u"HTTP %1: the token endpoint pointed to another address, which is not followed"_s.arg(status);
    } else if (object.value(u"error").toString().isEmpty()) {
        if (error.code == Errc::Forbidden)
            error.code = status == 401 ? Errc::SignInNeeded : Errc::BadReply;
        error.detail
            = u"HTTP %1 from the token endpoint, without an OAuth error (%2 bytes)"_s.arg(status).arg(
                body.size());
    } else {
        error.detail = detailOf(status, object);
        const QJsonArray codes = object.value(u"error_codes").toArray();
        error.key = codes.isEmpty() ? object.value(u"error").toString()
                                    : u"AADSTS%1"_s.arg(codes.first().toInteger());
    }
    if (error.code == Errc::Throttled)
        error.retryAfter
            = std::min(secondsOf(QString::fromLatin1(retryAfter)).value_or(pauseWithoutHeader), longestPause);
    return failure(std::move(error));
}

bool refusesClient(int status, const QByteArray &body)
{
    const QString error = QJsonDocument::fromJson(body).object().value(u"error").toString();
    return status >= 400 && status < 500 && error == u"invalid_client";
}

QByteArray claimsParameter(const QByteArray &challenge)
{
    QJsonObject claims = QJsonDocument::fromJson(challenge).object();
    QJsonObject token = claims.value(u"access_token").toObject();
    const QJsonObject capability{{u"values"_s, QJsonArray{u"cp1"_s}}};
    token.insert(u"xms_cc"_s, capability);
    claims.insert(u"access_token"_s, token);
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace auth
