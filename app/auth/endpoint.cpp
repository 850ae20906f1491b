// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/endpoint.h"

#include "core/deferred.h"
#include "core/once_body.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSysInfo>
#include <QTimer>
#include <QUuid>

namespace auth {

Q_LOGGING_CATEGORY(logAuth, "mullion.auth", QtInfoMsg)

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds timeLimit {30};
constexpr qint64 sizeLimit = 1024 * 1024;
constexpr char reasonProperty[] = "mullionReason";

/// Ends a request, saying why.
void giveUp(QNetworkReply *reply, const QString &reason)
{
    reply->setProperty(reasonProperty, reason);
    reply->abort();
}

QString failureOf(const QNetworkReply &reply, int status)
{
    const QNetworkReply::NetworkError error = reply.error();
    const QString reason = reply.property(reasonProperty).toString();
    if (!reason.isEmpty())
        return reason;
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return u"the proxy on the way asks for a sign-in of its own (HTTP 407)"_s;
    // Codes up to 199 are of the connection and the proxy, those above of the answer itself.
    if (status == 0 || (error > QNetworkReply::NoError && error < 200))
        return u"network error %1: %2"_s.arg(error).arg(reply.errorString());
    return {};
}

QCoro::Task<HttpAnswer> finished(std::unique_ptr<QNetworkReply> reply, std::stop_token stop)
{
    const core::Deferred<core::Done> end;
    QNetworkReply *raw = reply.get();
    QObject::connect(raw, &QNetworkReply::finished, raw, [end] { end.complete({}); });
    {
        const auto abort = [raw] { QMetaObject::invokeMethod(raw, &QNetworkReply::abort, Qt::QueuedConnection); };
        const std::stop_callback onStop(stop, abort);
        co_await end.wait();
    }
    HttpAnswer answer = SignInManager::answerOf(*raw);
    answer.wasStopped = stop.stop_requested();
    reply.reset(); // not with the coroutine, which goes after those who wait for it, and with them maybe the manager
    co_return answer;
}

} // namespace

QByteArray formOf(const FormFields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return form;
}

SignInManager::SignInManager(QString ca)
    : m_ca(std::move(ca))
{
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setAutoDeleteReplies(false);
}

QNetworkReply *SignInManager::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    QNetworkRequest out(request);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("User-Agent", "Mullion");
    out.setRawHeader("x-client-SKU", "Mullion");
    out.setRawHeader("x-client-OS", QSysInfo::productType().toLatin1());
    out.setRawHeader("x-ms-lib-capability", "retry-after, h429");
    out.setRawHeader("client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    out.setRawHeader("return-client-request-id", "true");
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (!m_ca.isEmpty()) {
        QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
        ssl.addCaCertificates(QSslCertificate::fromPath(m_ca, QSsl::Pem));
        out.setSslConfiguration(ssl);
    }
    // Codes, refresh tokens and assertions are good for one request: nobody below may send them twice.
    std::unique_ptr<core::OnceBody> once;
    if (body) {
        const QByteArray bytes = body->readAll();
        once = std::make_unique<core::OnceBody>(bytes);
        out.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, out, once.get());
    if (once)
        once.release()->setParent(reply);
    QTimer::singleShot(timeLimit, reply, [reply] { giveUp(reply, u"no answer within %1 s"_s.arg(timeLimit.count())); });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > sizeLimit)
            giveUp(reply, u"the answer is larger than 1 MiB"_s);
    });
    return reply;
}

HttpAnswer SignInManager::answerOf(QNetworkReply &reply)
{
    HttpAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfter = reply.rawHeader("Retry-After");
    answer.requestId = reply.request().rawHeader("client-request-id");
    if (reply.isOpen()) // an aborted one is closed
        answer.body = reply.readAll();
    answer.failure = failureOf(reply, answer.status);
    qCDebug(logAuth).noquote() << "sign-in service" << reply.request().url().host() << answer.status << answer.failure;
    return answer;
}

void SignInManager::abortAll()
{
    const auto replies = findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->abort();
}

QCoro::Task<HttpAnswer> Endpoint::post(QUrl url, FormFields fields, QByteArray anchor, std::stop_token stop)
{
    QNetworkRequest asked(url);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    if (!anchor.isEmpty())
        asked.setRawHeader("X-AnchorMailbox", anchor);
    std::unique_ptr<QNetworkReply> reply(m_manager.post(asked, formOf(fields)));
    HttpAnswer answer = co_await finished(std::move(reply), stop);
    co_return answer;
}

QCoro::Task<HttpAnswer> Endpoint::get(QUrl url, std::stop_token stop)
{
    std::unique_ptr<QNetworkReply> reply(m_manager.get(QNetworkRequest(url)));
    HttpAnswer answer = co_await finished(std::move(reply), stop);
    co_return answer;
}

} // namespace auth
