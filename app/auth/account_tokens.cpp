// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/account_tokens.h"

#include "auth/patience.h"
#include "core/deferred.h"

#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace auth {

using core::Errc;
using core::Result;
using exchange::Token;
using exchange::TokenRequest;

namespace {

QString flightKey(const QString &scope, const QByteArray &claims)
{
    return scope + u' ' + QString::fromUtf8(claims);
}

} // namespace

struct AccountTokens::State
{
    struct Flight
    {
        bool isFetching = false;
        std::vector<core::Deferred<Result<Token>>> waiting;
        std::optional<Refusal> refusal; ///< Told again until `refusedUntil`, to whoever has the same refresh token.
        std::chrono::milliseconds refusedUntil {0}; ///< By the clock that never goes back.
        QByteArray refusedToken; ///< Its hash.
    };

    AccountSettings settings;
    Provider &provider;
    TokenStore &store;
    QHash<QString, Flight> flights; ///< By scope and claims.
    std::shared_ptr<const void> keptAlive; ///< What provider and store belong to: a renewal may end after whoever asked for it.
    QByteArray challenge;
    std::stop_source end; ///< Requested when the owner goes.

    [[nodiscard]] core::Clock &clock() const { return provider.clock(); }
    [[nodiscard]] CacheQuery query(const QString &scope) const
    {
        return {provider.authority().aliases, settings.clientId, settings.account.homeAccountId, settings.account.realm, {scope}};
    }
    [[nodiscard]] std::optional<CachedToken> cached(const QString &scope) const { return store.cache().accessToken(query(scope), clock().now()); }
    /// Good for some minutes more.
    [[nodiscard]] std::optional<CachedToken> lasting(const QString &scope) const
    {
        auto found = cached(scope);
        return found && found->expires >= clock().now() + renewedBefore ? found : std::nullopt;
    }
};

AccountTokens::AccountTokens(AccountSettings settings, Provider &provider, TokenStore &store, std::shared_ptr<const void> keptAlive)
    : m_state(std::make_shared<State>(std::move(settings), provider, store))
{
    m_state->keptAlive = std::move(keptAlive);
}

AccountTokens::~AccountTokens()
{
    m_state->end.request_stop();
}

QByteArray AccountTokens::challenge() const
{
    return m_state->challenge;
}

/// Redeems a refresh token, once more after a second when the service failed for the moment, and checks whose answer it is.
QCoro::Task<SignInOutcome> AccountTokens::redeem(std::shared_ptr<State> state, QString scope, QByteArray refreshToken, QByteArray claims)
{
    const std::stop_token end = state->end.get_token();
    const auto metadata = co_await state->provider.metadata(end);
    if (!metadata)
        co_return tl::unexpected(refusalOf(metadata.error()));
    const Account &account = state->settings.account;
    const FormFields fields {{u"client_id"_s, state->settings.clientId}, {u"grant_type"_s, u"refresh_token"_s},
        {u"refresh_token"_s, QString::fromUtf8(refreshToken)}, {u"scope"_s, scopeParameter(scope)}, {u"client_info"_s, u"1"_s},
        {u"claims"_s, QString::fromUtf8(claimsParameter(claims))}};
    const QByteArray anchor = "Oid:" + QString(account.homeAccountId).replace(u'.', u'@').toLatin1();
    const QString host = state->provider.authority().base.host();
    tl::expected<TokenAnswer, Refusal> tokens = tl::unexpected(refusalOf(cancelledError()));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const HttpAnswer answer = co_await state->provider.endpoint().post(metadata->token, fields, anchor, end);
        if (end.stop_requested())
            co_return tl::unexpected(refusalOf(cancelledError()));
        tokens = readTokenAnswer(answer, state->clock().now(), host);
        const bool isPassing = !tokens && tokens.error().error.code == Errc::Unavailable && answer.retryAfter.isEmpty();
        if (!isPassing || attempt > 0)
            break;
        co_await state->clock().sleep(pauseBeforeRepeat, end);
        if (end.stop_requested())
            co_return tl::unexpected(refusalOf(cancelledError()));
    }
    if (!tokens)
        co_return tl::unexpected(std::move(tokens.error()));
    if (tokens->idToken.isEmpty()) {
        SignedIn same;
        same.account = account;
        same.tokens = std::move(*tokens);
        co_return same;
    }
    SignInOutcome outcome = co_await believe(state->provider, state->settings.clientId, std::move(*tokens), std::nullopt, end);
    if (!outcome)
        co_return outcome;
    const auto before = readIdToken(state->store.cache().idToken(state->query(scope)));
    const bool isOther = outcome->account.homeAccountId.compare(account.homeAccountId, Qt::CaseInsensitive) != 0
        || outcome->account.realm.compare(account.realm, Qt::CaseInsensitive) != 0
        || (before && (before->subject != outcome->person.subject || before->issuer != outcome->person.issuer));
    if (isOther)
        co_return tl::unexpected(refusalOf({Errc::BadReply, host, u"the renewed tokens are somebody else's, or of another tenant"_s, {}, {}}));
    co_return outcome;
}

QCoro::Task<Result<Token>> AccountTokens::renew(std::shared_ptr<State> state, QString scope, QByteArray claims)
{
    const std::stop_token end = state->end.get_token();
    const auto lock = co_await state->store.lock(end);
    if (!lock)
        co_return core::failure(lock.error());
    co_await state->store.refresh();
    if (end.stop_requested())
        co_return core::failure(cancelledError());
    if (const auto found = state->lasting(scope); found && claims.isEmpty() && !(found->refreshOn && *found->refreshOn <= state->clock().now()))
        co_return Token {found->secret, found->expires}; // another process has been faster

    const QByteArray refreshToken = state->store.cache().refreshToken(state->query(scope));
    if (refreshToken.isEmpty()) {
        const auto &trouble = state->store.trouble();
        const QString why = trouble ? u"the keychain does not give the sign-in back: %1"_s.arg(trouble->detail) : u"nobody has signed in on this computer yet, or has signed out since"_s;
        co_return core::failure(Errc::SignInNeeded, state->settings.account.username, why);
    }
    const QByteArray hash = QCryptographicHash::hash(refreshToken, QCryptographicHash::Sha256);
    State::Flight &flight = state->flights[flightKey(scope, claims)];
    const std::chrono::milliseconds now = state->clock().elapsed();
    if (flight.refusal && flight.refusedToken == hash && now < flight.refusedUntil) {
        core::Error error = flight.refusal->error;
        if (error.code == Errc::Throttled)
            error.retryAfter = std::chrono::ceil<std::chrono::seconds>(flight.refusedUntil - now);
        co_return core::failure(std::move(error));
    }

    SignInOutcome outcome = co_await redeem(state, scope, refreshToken, claims);
    if (!outcome) {
        const Refusal &refused = outcome.error();
        State::Flight &mine = state->flights[flightKey(scope, claims)]; // others may have come meanwhile
        const bool isRemembered = refused.error.code == Errc::SignInNeeded || refused.error.code == Errc::Forbidden || refused.error.code == Errc::Refused;
        if (refused.pause || isRemembered) {
            mine.refusal = refused;
            mine.refusedToken = hash;
            mine.refusedUntil = state->clock().elapsed() + refused.pause.value_or(refusalRemembered);
        }
        if (refused.error.code == Errc::SignInNeeded)
            state->challenge = refused.claims;
        co_return core::failure(refused.error);
    }
    state->challenge.clear();
    state->flights[flightKey(scope, claims)].refusal.reset();
    const core::Instant then = state->clock().now();
    const Token token {outcome->tokens.accessToken, then + outcome->tokens.expiresIn.value_or(std::chrono::seconds(0))};
    const CacheEntry entry {outcome->account, state->provider.authority().aliases, state->settings.clientId, {scope}, std::move(outcome->tokens), then};
    const auto put = [entry](TokenCache &cache) { static_cast<void>(cache.renew(entry)); };
    co_await state->store.change(*lock, put);
    co_return token;
}

QCoro::Task<> AccountTokens::fetch(std::shared_ptr<State> state, QString scope, QByteArray claims)
{
    Result<Token> token = co_await renew(state, scope, claims);
    if (!token && token.error().code == Errc::Unavailable && !state->end.stop_requested()) {
        // The service is down for the moment: what is still good, or may serve in such a time, is better than nothing.
        const auto old = state->cached(scope);
        const core::Instant now = state->clock().now();
        if (old && old->expires > now)
            token = Token {old->secret, old->expires};
        else if (old && state->settings.useInOutage && old->extendedExpires > now)
            token = Token {old->secret, old->extendedExpires};
    }
    State::Flight &flight = state->flights[flightKey(scope, claims)];
    flight.isFetching = false;
    const auto waiting = std::exchange(flight.waiting, {});
    for (const auto &one : waiting)
        one.complete(token);
}

/// Unless it is under way.
void AccountTokens::startFetching(const std::shared_ptr<State> &state, const QString &scope, const QByteArray &claims)
{
    State::Flight &flight = state->flights[flightKey(scope, claims)];
    if (flight.isFetching)
        return;
    flight.isFetching = true;
    fetch(state, scope, claims);
}

QCoro::Task<Result<Token>> AccountTokens::token(TokenRequest request, std::stop_token stop)
{
    const std::shared_ptr<State> state = m_state;
    const QUrl base = request.scope == exchange::Scope::Graph ? state->settings.graph : state->settings.exchange;
    if (base.isEmpty())
        co_return core::failure(Errc::BadInput, u"Graph"_s, u"this connection has no address of Graph"_s);
    const QString scope = base.toString(QUrl::StripTrailingSlash) + u"/.default"_s;
    if (!request.rejected.isEmpty())
        state->store.drop(request.rejected);
    const bool mustRenew = !request.claims.isEmpty() && request.rejected.isEmpty();
    if (const auto found = state->lasting(scope); found && !mustRenew) {
        if (found->refreshOn && *found->refreshOn <= state->clock().now())
            startFetching(state, scope, QByteArray());
        co_return Token {found->secret, found->expires};
    }
    const core::Deferred<Result<Token>> mine;
    state->flights[flightKey(scope, request.claims)].waiting.push_back(mine);
    startFetching(state, scope, request.claims);
    const auto letGo = [mine] { mine.complete(core::failure(cancelledError())); };
    const std::stop_callback onStop(stop, letGo);
    Result<Token> token = co_await mine.wait();
    co_return token;
}

QCoro::Task<Result<>> keep(TokenStore &store, Provider &provider, QString clientId, QString scope, SignedIn signedIn, std::stop_token stop)
{
    const auto lock = co_await store.lock(stop);
    if (!lock)
        co_return core::failure(lock.error());
    const CacheEntry entry {signedIn.account, provider.authority().aliases, clientId, {scope}, std::move(signedIn.tokens), provider.clock().now()};
    const auto put = [entry](TokenCache &cache) { cache.put(entry); };
    co_await store.change(*lock, put);
    co_return Result<>();
}

QCoro::Task<Result<>> signOut(TokenStore &store, QStringList aliases, QString clientId, QString homeAccountId, std::stop_token stop)
{
    const auto lock = co_await store.lock(stop);
    if (!lock)
        co_return core::failure(lock.error());
    const auto remove = [=](TokenCache &cache) { cache.remove(aliases, clientId, homeAccountId); };
    co_await store.change(*lock, remove);
    co_return Result<>();
}

} // namespace auth
