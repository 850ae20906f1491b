// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lane.h"

#include "core/deferred.h"
#include "core/once_body.h"
#include "exchange/log.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QTimer>
#include <QUuid>
#include <algorithm>
#include <optional>

namespace exchange {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;

namespace {

/// For how long a write that was sent is awaited once somebody wants to stop.
constexpr std::chrono::seconds afterStop{3};

/// Whether the service's answer arrived whole: error codes that QNetworkReply derives from an HTTP status are answers.
bool arrivedWhole(const QNetworkReply &reply, int status, qsizetype bodySize)
{
    if (status >= 300 && status < 400) // 307 and 308 come with an error, since our body cannot be sent again
        return true;
    const int error = reply.error();
    const bool transport = (error > 0 && error < 100) || error == QNetworkReply::ContentReSendError
        || error == QNetworkReply::ProtocolUnknownError || error == QNetworkReply::ProtocolFailure;
    if (status <= 0 || transport)
        return false;
    const bool encoded = reply.hasRawHeader("Content-Encoding");
    const QByteArray length = reply.rawHeader("Content-Length");
    return encoded || length.isEmpty() || length.toLongLong() <= bodySize;
}

bool provesNotSent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError
        || error == QNetworkReply::ProxyConnectionRefusedError || error == QNetworkReply::ProxyNotFoundError
        || error == QNetworkReply::ProxyAuthenticationRequiredError;
}

/// Errors after which other requests of the same manager may hang.
bool spoils(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::ContentReSendError
        || error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::ProtocolFailure
        || error == QNetworkReply::TemporaryNetworkFailureError
        || error == QNetworkReply::NetworkSessionFailedError || error == QNetworkReply::OperationCanceledError
        || error == QNetworkReply::TimeoutError;
}

QNetworkRequest networkRequest(
    const HttpRequest &request, const QSslConfiguration &ssl, const QByteArray &clientId)
{
    QNetworkRequest out(request.url);
    const bool isTls = request.url.scheme() == u"https";
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, isTls && request.kind == CallKind::Read);
    out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    out.setDecompressedSafetyCheckThreshold(
        qint64{256} << 20); // a list page of JSON packs better than 1 to 40
    if (isTls)
        out.setSslConfiguration(ssl);
    out.setRawHeader("User-Agent", "Mullion");
    out.setRawHeader("client-request-id", clientId);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

HttpAnswer cancelled()
{
    HttpAnswer answer;
    answer.fate = HttpAnswer::Fate::NotSent;
    answer.error = Error{Errc::Cancelled, {}, u"cancelled"_s, {}, {}};
    return answer;
}

} // namespace

struct Lanes::Lane
{
    QNetworkAccessManager manager;
    int inFlight = 0;
    bool spoiled = false;
    bool multiplexed = false;
    std::vector<QTimer *> reads; ///< Time limits of the reads under way.

    Lane()
    {
        manager.setAutoDeleteReplies(false);
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    void forget(QTimer *limit) { std::erase(reads, limit); }
};

Lanes::Lanes(Settings settings, std::shared_ptr<Telemetry> telemetry)
    : m_settings(std::move(settings))
    , m_telemetry(std::move(telemetry))
{
    for (int i = 0; i < m_settings.readLanes; ++i)
        m_reads.push_back(std::make_shared<Lane>());
    for (int i = 0; i < m_settings.writeLanes; ++i)
        m_writes.push_back(std::make_shared<Lane>());
}

Lanes::~Lanes() = default;

std::shared_ptr<Lanes::Lane> Lanes::pick(CallKind kind)
{
    auto &lanes = kind == CallKind::Read ? m_reads : m_writes;
    return *std::min_element(
        lanes.begin(), lanes.end(), [](const auto &a, const auto &b) { return a->inFlight < b->inFlight; });
}

void Lanes::replace(const std::shared_ptr<Lane> &lane)
{
    if (lane->spoiled)
        return;
    lane->spoiled = true;
    ++m_telemetry->lanesReplaced;
    for (auto *lanes : {&m_reads, &m_writes})
        std::replace(lanes->begin(), lanes->end(), lane, std::make_shared<Lane>());
    if (!lane->multiplexed)
        return; // over HTTP/1.1 each request has a connection of its own
    for (QTimer *limit : lane->reads) {
        const int shortened = limit->interval() / 4;
        if (limit->remainingTime() > shortened)
            limit->start(shortened);
    }
}

QCoro::Task<HttpAnswer> Lanes::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return cancelled();

    const std::shared_ptr<Lane> lane = pick(request.kind);
    const bool isRead = request.kind == CallKind::Read;
    lane->multiplexed = isRead && request.url.scheme() == u"https";
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    if (!m_settings.authorities.isEmpty())
        ssl.addCaCertificates(m_settings.authorities);
    const QByteArray clientId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QNetworkRequest out = networkRequest(request, ssl, clientId);

    std::unique_ptr<core::OnceBody> body;
    std::unique_ptr<QNetworkReply> reply;
    bool heldBack = false;
    const auto mayGo = [this, &heldBack, &reply] {
        heldBack = m_mayWrite && !m_mayWrite();
        if (heldBack && reply)
            QMetaObject::invokeMethod(reply.get(), &QNetworkReply::abort, Qt::QueuedConnection);
        return !heldBack;
    };
    if (!isRead && !mayGo())
        co_return cancelled();
    QElapsedTimer took;
    took.start();
    if (request.verb == "GET") {
        reply.reset(lane->manager.get(out));
    } else {
        const QByteArray bytes = QJsonDocument(request.body).toJson(QJsonDocument::Compact);
        out.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        body = std::make_unique<core::OnceBody>(bytes, isRead ? std::function<bool()>() : std::function<bool()>(mayGo));
        reply.reset(lane->manager.sendCustomRequest(out, request.verb, body.get()));
    }
    ++lane->inFlight;
    ++m_telemetry->requests;

    const core::Deferred<core::Done> finished;
    QObject::connect(
        reply.get(), &QNetworkReply::finished, reply.get(), [finished] { finished.complete({}); });
    if (reply->isFinished())
        finished.complete({});

    bool timedOut = false;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, reply.get(), [&timedOut, raw = reply.get()] {
        timedOut = true;
        raw->abort();
    });
    limit.start(request.timeout);
    if (isRead)
        lane->reads.push_back(&limit);
    {
        const auto hurry = [isRead, raw = reply.get(), &limit] {
            if (isRead)
                raw->abort();
            else
                limit.start(std::min<std::chrono::milliseconds>(afterStop, limit.remainingTimeAsDuration()));
        };
        const auto later
            = [hurry, raw = reply.get()] { QMetaObject::invokeMethod(raw, hurry, Qt::QueuedConnection); };
        const std::stop_callback onStop(stop, later);
        co_await finished.wait();
    }
    limit.stop();
    lane->forget(&limit);
    --lane->inFlight;

    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->isOpen()) // an aborted one is closed
        answer.body = reply->readAll();
    for (const auto &[name, value] : reply->rawHeaderPairs())
        answer.headers.append({name, value});
    const QNetworkReply::NetworkError error = reply->error();
    if (arrivedWhole(*reply, answer.status, answer.body.size())) {
        answer.fate = HttpAnswer::Fate::Answered;
    } else {
        const bool stopped = heldBack || (isRead && stop.stop_requested());
        const bool untouched = body && !body->wasTouched();
        answer.fate = provesNotSent(error) || untouched ? HttpAnswer::Fate::NotSent : HttpAnswer::Fate::Lost;
        const QString what = timedOut
            ? u"no answer within %1 s"_s.arg(static_cast<double>(took.elapsed()) / 1000.0)
            : u"network error %1: %2"_s.arg(error).arg(reply->errorString());
        answer.error = Error{
            stopped ? Errc::Cancelled : Errc::Unavailable, {}, stopped ? u"cancelled"_s : what, {}, {}};
        if (!stopped && (timedOut || spoils(error) || error == QNetworkReply::NoError))
            replace(lane);
    }
    qCDebug(logExchange).noquote() << request.label << request.url.path() << answer.status << took.elapsed()
                                   << "ms" << answer.header("request-id") << clientId
                                   << (answer.fate == HttpAnswer::Fate::Answered ? QString()
                                                                                 : answer.error.detail);
    co_return answer;
}

} // namespace exchange
