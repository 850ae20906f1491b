// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token_answer.h"

#include "auth/patience.h"
#include "core/retry_after.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace auth {

using namespace Qt::StringLiterals;
using core::Errc;
using std::chrono::seconds;

namespace {

constexpr seconds pauseWithoutHeader {60};
constexpr seconds longestPause {3600};

/// Source: sign-in reference 6.1 and 6.2. Numbers and texts of the service do not count: they may change.
Errc classOf(int status, const QString &error, const QString &suberror)
{
    static const QStringList blocked {u"protection_policy_required"_s, u"message_only"_s};
    static const QStringList signIn {u"interaction_required"_s, u"consent_required"_s, u"login_required"_s, u"invalid_grant"_s};
    static const QStringList declined {u"access_denied"_s, u"authorization_declined"_s};
    static const QStringList passing {u"temporarily_unavailable"_s, u"server_error"_s};
    if (status == 429)
        return Errc::Throttled;
    if (status >= 500 || passing.contains(error))
        return Errc::Unavailable;
    if (declined.contains(error))
        return Errc::Cancelled;
    if (blocked.contains(suberror))
        return Errc::Refused; // signing in again does not help
    if (signIn.contains(error) && suberror != u"client_mismatch")
        return Errc::SignInNeeded;
    return Errc::Forbidden; // the registration, the certificate or the tenant: an administrator has to act
}

QString detailOf(int status, const QJsonObject &object)
{
    const QString error = object.value(u"error").toString();
    QString suberror = object.value(u"suberror").toString();
    if (suberror.isEmpty())
        suberror = object.value(u"error_subcode").toString();
    QString text = object.value(u"error_description").toString().simplified();
    for (const auto &[label, field] : {std::pair {u"Trace ID:", u"trace_id"}, std::pair {u"Correlation ID:", u"correlation_id"},
             std::pair {u"Timestamp:", u"timestamp"}}) {
        const QString value = object.value(QStringView(field)).toString();
        if (!value.isEmpty() && !text.contains(QStringView(label)))
            text += u" %1 %2"_s.arg(QStringView(label).toString(), value);
    }
    const QString head = suberror.isEmpty() ? error : u"%1 (%2)"_s.arg(error, suberror);
    const QString said = text.isEmpty() ? head : u"%1: %2"_s.arg(head, text.trimmed());
    return status > 0 ? u"HTTP %1, %2"_s.arg(status).arg(said) : said;
}

std::optional<seconds> secondsOf(const QJsonValue &value)
{
    bool isNumber = false;
    const double number = value.toVariant().toString().toDouble(&isNumber);
    if (!isNumber || number <= 0 || number > 1e8)
        return std::nullopt;
    return seconds {static_cast<qint64>(number)};
}

QByteArray textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString().toUtf8();
}

/// The first of the service's numbers; of the text's where the list is missing, as with a browser's answer.
QString keyOf(const QJsonObject &object)
{
    const QJsonArray codes = object.value(u"error_codes").toArray();
    if (!codes.isEmpty())
        return u"AADSTS%1"_s.arg(codes.first().toInteger());
    const QString text = object.value(u"error_description").toString();
    if (text.startsWith("AADSTS"_L1)) {
        const auto end = std::find_if(text.cbegin() + 6, text.cend(), [](QChar c) { return !c.isDigit(); });
        if (end != text.cbegin() + 6)
            return text.left(end - text.cbegin());
    }
    return object.value(u"error").toString();
}

Refusal refusal(Errc code, const QString &host, const QString &detail)
{
    return {{code, host, detail, {}, {}}, {}, {}, {}};
}

/// An answer that is none of OAuth's: of a proxy, a gateway, somebody else's server.
Refusal foreign(const HttpAnswer &answer, const QString &host)
{
    const int status = answer.status;
    Errc code = Errc::BadReply;
    if (status == 429)
        code = Errc::Throttled;
    else if (status >= 500)
        code = Errc::Unavailable;
    else if (status == 401)
        code = Errc::SignInNeeded;
    return refusal(code, host, u"HTTP %1 from the token endpoint, without an OAuth error (%2 bytes)"_s.arg(status).arg(answer.body.size()));
}

tl::expected<TokenAnswer, Refusal> readTokens(const QJsonObject &object, const QString &host)
{
    const auto wrong = [&host](const QString &what) { return tl::unexpected(refusal(Errc::BadReply, host, what)); };
    TokenAnswer tokens;
    tokens.accessToken = textOf(object, "access_token"_L1);
    const bool isClean = std::all_of(tokens.accessToken.cbegin(), tokens.accessToken.cend(), [](char c) { return c > ' ' && c < 0x7f; });
    if (tokens.accessToken.isEmpty() || !isClean)
        return wrong(u"the token answer has no usable access_token"_s);
    if (object.value("token_type"_L1).toString().compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return wrong(u"the token answer is not of token_type Bearer"_s);
    const QJsonValue lifetime = object.value("expires_in"_L1);
    tokens.expiresIn = secondsOf(lifetime);
    if (!tokens.expiresIn && !lifetime.isUndefined())
        return wrong(u"the token answer has no usable expires_in"_s);
    tokens.extendedExpiresIn = secondsOf(object.value("ext_expires_in"_L1));
    tokens.refreshIn = secondsOf(object.value("refresh_in"_L1));
    tokens.refreshToken = textOf(object, "refresh_token"_L1);
    tokens.idToken = textOf(object, "id_token"_L1);
    tokens.clientInfo = textOf(object, "client_info"_L1);
    tokens.scopes = object.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    tokens.family = object.value("foci"_L1).toVariant().toString();
    return tokens;
}

} // namespace

QDebug operator<<(QDebug debug, const TokenAnswer &answer)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "TokenAnswer(***, scopes " << answer.scopes << ')';
    return debug;
}

Refusal readRefusal(int status, const QJsonObject &object, const QString &host)
{
    Refusal out;
    out.code = object.value(u"error").toString();
    out.error = {classOf(status, out.code, object.value(u"suberror").toString()), host, detailOf(status, object), keyOf(object), {}};
    const QByteArray claims = textOf(object, "claims"_L1);
    if (QJsonDocument::fromJson(claims).isObject())
        out.claims = claims;
    return out;
}

tl::expected<TokenAnswer, Refusal> readTokenAnswer(const HttpAnswer &answer, core::Instant now, const QString &host)
{
    if (answer.wasStopped)
        return tl::unexpected(Refusal {cancelledError(), {}, {}, {}});
    if (!answer.failure.isEmpty())
        return tl::unexpected(refusal(Errc::Unavailable, host, answer.failure));
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const int status = answer.status;
    if (status >= 200 && status < 300)
        return readTokens(object, host);

    Refusal out;
    if (status >= 300 && status < 400)
        out = refusal(Errc::BadReply, host, u"HTTP %1: the token endpoint pointed to another address, which is not followed"_s.arg(status));
    else if (object.value(u"error").toString().isEmpty())
        out = foreign(answer, host);
    else
        out = readRefusal(status, object, host);
    if (!out.error.detail.contains("Correlation ID"_L1))
        out.error.detail += u" Request ID: %1"_s.arg(QString::fromLatin1(answer.requestId));
    if (status == 429 || status >= 500)
        out.pause = std::clamp(core::retryAfter(answer.retryAfter, now).value_or(pauseWithoutHeader), seconds {1}, longestPause);
    if (out.error.code == Errc::Throttled)
        out.error.retryAfter = out.pause;
    return tl::unexpected(std::move(out));
}

QByteArray claimsParameter(const QByteArray &challenge)
{
    QJsonObject claims = QJsonDocument::fromJson(challenge).object();
    QJsonObject token = claims.value(u"access_token").toObject();
    const QJsonObject capability {{u"values"_s, QJsonArray {u"cp1"_s}}};
    token.insert(u"xms_cc"_s, capability);
    claims.insert(u"access_token"_s, token);
    return QJsonDocument(claims).toJson(QJsonDocument::Compact);
}

} // namespace auth
