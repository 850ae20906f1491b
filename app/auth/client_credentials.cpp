// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/client_credentials.h"

#include "auth/endpoint.h"
#include "auth/patience.h"
#include "auth/token_answer.h"
#include "core/deferred.h"

#include <QHash>

namespace auth {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;
using core::failure;
using core::Result;
using namespace std::chrono_literals;
using exchange::Token;
using exchange::TokenRequest;

struct ClientCredentials::State
{
    struct Resource
    {
        std::optional<Token> cached;
        bool isFetching = false;
        std::vector<core::Deferred<Result<Token>>> waiting;
        std::optional<Error> refusal; ///< Told again until `refusedUntil`.
        std::chrono::milliseconds refusedUntil{0}; ///< By the clock that never goes back.
    };

    ClientCredentialsSettings settings;
    Credential credential;
    Credential::Algorithm algorithm = Credential::Algorithm::Ps256;
    core::Clock &clock;
    Endpoint endpoint;
    QHash<QString, Resource> resources;
    std::stop_source end; ///< Requested when the owner goes: the clock may go with it.

    State(ClientCredentialsSettings given, Credential certificate, core::Clock &time)
        : settings(std::move(given))
        , credential(std::move(certificate))
        , clock(time)
        , endpoint(settings.ca)
    {
        if (!credential.canSign(algorithm))
            algorithm = Credential::Algorithm::Rs256;
    }

    [[nodiscard]] QUrl address() const
    {
        QUrl url = settings.authority;
        url.setPath(url.path() + u"/%1/oauth2/v2.0/token"_s.arg(settings.tenant));
        return url;
    }
};

ClientCredentials::ClientCredentials(
    ClientCredentialsSettings settings, Credential credential, core::Clock &clock)
    : m_state(std::make_shared<State>(std::move(settings), std::move(credential), clock))
{
}

ClientCredentials::~ClientCredentials()
{
    m_state->end.request_stop();
}

/// What came of asking: a token, or why there is none.
struct ClientCredentials::Answer
{
    tl::expected<TokenAnswer, Refusal> tokens = tl::unexpected(Refusal{});

    /// Maybe for the way the assertion is signed, which is a part of the client's proof.
    [[nodiscard]] bool isClientRefused() const { return !tokens && tokens.error().code == u"invalid_client"; }
};

/// Asks the endpoint, once more after a second when it failed for the moment. Safe to repeat: nothing is used
/// up.
QCoro::Task<ClientCredentials::Answer> ClientCredentials::askSigned(
    std::shared_ptr<State> state, QString scope, QByteArray claims, Credential::Algorithm algorithm)
{
    const QUrl address = state->address();
    Answer answer;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto assertion = state->credential.assertion(
            address.toString(), state->settings.clientId, state->clock.now(), algorithm);
        if (!assertion) {
            answer.tokens = tl::unexpected(Refusal{assertion.error(), {}, {}, {}});
            break;
        }
        const FormFields fields{{u"client_id"_s, state->settings.clientId},
            {u"grant_type"_s, u"client_credentials"_s}, {u"scope"_s, scope},
            {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
            {u"client_assertion"_s, QString::fromLatin1(*assertion)},
            {u"claims"_s, QString::fromUtf8(claimsParameter(claims))}};
        const std::stop_token end = state->end.get_token();
        const HttpAnswer reply = co_await state->endpoint.post(address, fields, QByteArray(), end);
        if (!end.stop_requested()) {
            answer.tokens = readTokenAnswer(reply, state->clock.now(), address.host());
            if (answer.tokens || answer.tokens.error().error.code != Errc::Unavailable || attempt > 0)
                break;
            co_await state->clock.sleep(pauseBeforeRepeat, end);
        }
        if (end.stop_requested()) {
            answer.tokens = tl::unexpected(Refusal{cancelledError(), {}, {}, {}});
            break;
        }
    }
    co_return answer;
}

QCoro::Task<Result<Token>> ClientCredentials::ask(
    std::shared_ptr<State> state, QString scope, QByteArray claims)
{
    Answer answer = co_await askSigned(state, scope, claims, state->algorithm);
    if (answer.isClientRefused() && state->algorithm == Credential::Algorithm::Ps256) {
        Answer older = co_await askSigned(state, scope, claims, Credential::Algorithm::Rs256);
        if (older.tokens) {
            state->algorithm = Credential::Algorithm::Rs256;
            answer = std::move(older);
        }
    }
    if (!answer.tokens)
        co_return failure(answer.tokens.error().error);
    co_return Token{answer.tokens->accessToken, state->clock.now() + answer.tokens->expiresIn.value_or(0s)};
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
        const bool isBroken = token.error().code == Errc::BadReply; // the next answer may be whole
        const bool passes = isBroken || token.error().code == Errc::Unavailable || token.error().code == Errc::Cancelled;
        resource.refusal = passes ? std::nullopt : std::optional<Error>(token.error());
        if (!passes)
            resource.refusedUntil = state->clock.elapsed() + token.error().retryAfter.value_or(refusalRemembered);
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
    if (resource.cached && resource.cached->expires > now + renewedBefore) {
        const Token kept = *resource.cached; // co_return moves out of what it is given, members too
        co_return kept;
    }
    if (const auto passed = state->clock.elapsed(); resource.refusal && passed < resource.refusedUntil && !isChallenge) {
        Error error = *resource.refusal;
        if (error.code == Errc::Throttled)
            error.retryAfter = std::chrono::ceil<std::chrono::seconds>(resource.refusedUntil - passed);
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
