// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/client_credentials.h"

#include "auth/token_answer.h"
#include "core/deferred.h"
#include "core/once_body.h"

#include <QHash>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUuid>

namespace auth {

Q_LOGGING_CATEGORY(logAuth, "mullion.auth", QtInfoMsg)

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;
using core::failure;
using core::Result;
using exchange::Token;
using exchange::TokenRequest;

namespace {

constexpr std::chrono::seconds pauseBeforeRepeat {1};
constexpr std::chrono::seconds skew{300};
constexpr std::chrono::seconds refusalRemembered{120};
constexpr std::chrono::milliseconds endpointTimeout{30'000};

struct HttpResult
{
    int status = 0;
    QByteArray retryAfter;
    QByteArray body;
    QString failure; ///< Of the network; empty when the endpoint answered.
};

Error cancelledError()
{
    return {Errc::Cancelled, u"sign-in"_s, u"cancelled"_s, {}, {}};
}

QByteArray formOf(const QList<QPair<QString, QString>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
            + QUrl::toPercentEncoding(value);
    return form;
}

} // namespace

struct ClientCredentials::State
{
    struct Resource
    {
        std::optional<Token> cached;
        bool isFetching = false;
        std::vector<core::Deferred<Result<Token>>> waiting;
        std::optional<Error> refusal; ///< Told again until `refusedUntil`.
        core::Instant refusedUntil{};
    };

    ClientCredentialsSettings settings;
    Credential credential;
    Credential::Algorithm algorithm = Credential::Algorithm::Ps256;
    core::Clock &clock;
    QNetworkAccessManager manager;
    QHash<QString, Resource> resources;
    std::stop_source end; ///< Requested when the owner goes: the clock may go with it.

    State(ClientCredentialsSettings given, Credential certificate, core::Clock &time)
        : settings(std::move(given))
        , credential(std::move(certificate))
        , clock(time)
    {
        manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        manager.setAutoDeleteReplies(false);
        if (!credential.canSign(algorithm))
            algorithm = Credential::Algorithm::Rs256;
    }

    [[nodiscard]] QUrl endpoint() const
    {
        QUrl url = settings.authority;
        url.setPath(url.path() + u"/%1/oauth2/v2.0/token"_s.arg(settings.tenant));
        return url;
    }

    [[nodiscard]] QNetworkRequest request() const
    {
        QNetworkRequest out(endpoint());
        out.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        out.setRawHeader("Accept", "application/json");
        out.setRawHeader("User-Agent", "Mullion");
        out.setRawHeader("x-client-SKU", "Mullion");
        out.setRawHeader("client-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        out.setRawHeader("return-client-request-id", "true");
        out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        if (!settings.ca.isEmpty()) {
            QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
            ssl.addCaCertificates(QSslCertificate::fromPath(settings.ca, QSsl::Pem));
            out.setSslConfiguration(ssl);
        }
        return out;
    }
};

namespace {

QCoro::Task<HttpResult> post(
    QNetworkAccessManager &manager, QNetworkRequest request, QByteArray form, std::stop_token end)
{
    core::OnceBody body(form); // an assertion is good for one request: nobody below may send it twice
    request.setHeader(QNetworkRequest::ContentLengthHeader, form.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, &body));
    const core::Deferred<core::Done> finished;
    QObject::connect(
        reply.get(), &QNetworkReply::finished, reply.get(), [finished] { finished.complete({}); });
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, reply.get(), &QNetworkReply::abort);
    limit.start(endpointTimeout);
    {
        const auto abort = [raw = reply.get()] {
            QMetaObject::invokeMethod(raw, &QNetworkReply::abort, Qt::QueuedConnection);
        };
        const std::stop_callback onEnd(end, abort);
        co_await finished.wait();
    }
    limit.stop();

    HttpResult result;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.retryAfter = reply->rawHeader("Retry-After");
    if (reply->isOpen()) // an aborted one is closed
        result.body = reply->readAll();
    const int error = reply->error();
    if (result.status == 0 || (error > 0 && error < 100))
        result.failure = u"network error %1: %2"_s.arg(error).arg(reply->errorString());
    qCDebug(logAuth).noquote() << "token endpoint" << request.url().host() << result.status << result.failure;
    co_return result;
}

Result<Token> readResult(const HttpResult &result, core::Instant now, const QString &subject)
{
    if (!result.failure.isEmpty())
        return failure(Errc::Unavailable, subject, result.failure);
    return readTokenAnswer(result.status, result.retryAfter, result.body, now, subject);
}

} // namespace

ClientCredentials::ClientCredentials(
    ClientCredentialsSettings settings, Credential credential, core::Clock &clock)
    : m_state(std::make_shared<State>(std::move(settings), std::move(credential), clock))
{
}

ClientCredentials::~ClientCredentials()
{
    m_state->end.request_stop();
}

struct ClientCredentials::Answer
{
    Result<Token> token;
    bool clientRefused = false; ///< Maybe for the way the assertion is signed.
};

/// Asks the endpoint, once more after a second when it failed for the moment. Safe to repeat: nothing is used
/// up.
QCoro::Task<ClientCredentials::Answer> ClientCredentials::askSigned(
    std::shared_ptr<State> state, QString scope, QByteArray claims, Credential::Algorithm algorithm)
{
    const QUrl endpoint = state->endpoint();
    const QString subject = endpoint.host();
    Answer answer;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto assertion = state->credential.assertion(
            endpoint.toString(), state->settings.clientId, state->clock.now(), algorithm);
        if (!assertion) {
            answer.token = failure(assertion.error());
            break;
        }
        const QList<QPair<QString, QString>> fields{{u"client_id"_s, state->settings.clientId},
            {u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, scope},
            {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
            {u"client_assertion"_s, QString::fromLatin1(*assertion)},
            {u"claims"_s, QString::fromUtf8(claimsParameter(claims))}};
        const QByteArray form = formOf(fields);
        const QNetworkRequest request = state->request();
        const std::stop_token end = state->end.get_token();
        const HttpResult result = co_await post(state->manager, request, form, end);
        if (!end.stop_requested()) {
            answer.token = readResult(result, state->clock.now(), subject);
            answer.clientRefused = refusesClient(result.status, result.body);
            if (answer.token || answer.token.error().code != Errc::Unavailable || attempt > 0)
                break;
            co_await state->clock.sleep(pauseBeforeRepeat, end);
        }
        if (end.stop_requested()) {
            answer.token = failure(cancelledError());
            break;
        }
    }
    co_return answer;
}

QCoro::Task<Result<Token>> ClientCredentials::ask(
    std::shared_ptr<State> state, QString scope, QByteArray claims)
{
    Answer answer = co_await askSigned(state, scope, claims, state->algorithm);
    if (answer.clientRefused && state->algorithm == Credential::Algorithm::Ps256) {
        Answer older = co_await askSigned(state, scope, claims, Credential::Algorithm::Rs256);
        if (older.token) {
            state->algorithm = Credential::Algorithm::Rs256;
            answer = std::move(older);
        }
    }
    co_return std::move(answer.token);
}

QCoro::Task<> ClientCredentials::fetch(std::shared_ptr<State> state, QString scope, QByteArray claims)
{
    const Result<Token> token = co_await ask(state, scope, claims);
    State::Resource &resource = state->resources[scope];
    resource.isFetching = false;
    resource.refusal.reset();
    if (token) {
        resource.cached = *token;
    } else {
        const bool passes = token.error().code == Errc::Unavailable || token.error().code == Errc::Cancelled;
        resource.refusal = passes ? std::nullopt : std::optional<Error>(token.error());
        if (!passes)
            resource.refusedUntil = state->clock.now() + token.error().retryAfter.value_or(refusalRemembered);
    }
    const auto waiting = std::exchange(resource.waiting, {});
    for (const auto &one : waiting)
        one.complete(token);
}

QCoro::Task<Result<Token>> ClientCredentials::token(TokenRequest request, std::stop_token stop)
{
    const std::shared_ptr<State> state = m_state;
    const QUrl base
        = request.scope == exchange::Scope::Graph ? state->settings.graph : state->settings.exchange;
    if (base.isEmpty())
        co_return failure(Errc::BadInput, u"Graph"_s, u"this connection has no address of Graph"_s);
    static const QStringList notTenants{u"organizations"_s, u"common"_s, u"consumers"_s, QString()};
    if (notTenants.contains(state->settings.tenant))
        co_return failure(Errc::BadInput, state->settings.tenant,
            u"signing in with a certificate needs the tenant's GUID or domain"_s);

    // Both generations of the Exchange interface share one resource; what a token may do is a matter of
    // consent.
    const QString scope = base.toString(QUrl::StripTrailingSlash) + u"/.default"_s;
    State::Resource &resource = state->resources[scope];
    if (resource.cached && resource.cached->bearer == request.rejected)
        resource.cached.reset();
    const core::Instant now = state->clock.now();
    const bool isChallenge = !request.claims.isEmpty() && !resource.cached;
    if (resource.cached && resource.cached->expires > now + skew) {
        const Token kept = *resource.cached; // co_return moves out of what it is given, members too
        co_return kept;
    }
    if (resource.refusal && now < resource.refusedUntil && !isChallenge) {
        Error error = *resource.refusal;
        if (error.code == Errc::Throttled)
            error.retryAfter = std::chrono::ceil<std::chrono::seconds>(resource.refusedUntil - now);
        co_return failure(std::move(error));
    }

    const core::Deferred<Result<Token>> mine;
    resource.waiting.push_back(mine);
    if (!resource.isFetching) {
        resource.isFetching = true;
        fetch(state, scope, request.claims);
    }
    const auto letGo = [mine] { mine.complete(failure(cancelledError())); };
    const std::stop_callback onStop(stop, letGo);
    Result<Token> token = co_await mine.wait();
    co_return token;
}

} // namespace auth
