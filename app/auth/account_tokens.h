// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/sign_in.h"
#include "auth/token_store.h"
#include "exchange/token_source.h"

namespace auth {

struct AccountSettings
{
    QString clientId;
    Account account;
    QUrl exchange; ///< The resources a token may be for; `graph` may be empty.
    QUrl graph;
    /// Whether a token that has run out may serve for its extended time while the sign-in service is down.
    bool useInOutage = false;
};

/// Tokens of a person who has signed in, without asking anybody: from the cache while they are good for 300 s more, else by the refresh
/// token. One renewal per resource is under way at a time, in this process and, by the store's lock, among all; what another
/// process fetched is used. A token past its refresh time is renewed in the background. A refusal is remembered for 120 s for
/// this refresh token, a request to wait for as long as it said. Engine thread. A renewal under way
/// when this goes is stopped, and ends a moment later.
/// Errors: SignInNeeded (the person has to; see challenge()), Forbidden, Refused, Throttled, Unavailable, BadReply, BadInput,
/// Cancelled, Storage. Source: sign-in reference 5 and 8.
class AccountTokens final : public exchange::TokenSource
{
public:
    /// \param keptAlive  owns provider and store; null where they outlive every renewal anyway.
    AccountTokens(AccountSettings settings, Provider &provider, TokenStore &store, std::shared_ptr<const void> keptAlive = {});
    ~AccountTokens() override;

    QCoro::Task<core::Result<exchange::Token>> token(exchange::TokenRequest request, std::stop_token stop) override;

    /// What the next sign-in has to satisfy (JSON), as the service said with its last refusal; empty for nothing.
    [[nodiscard]] QByteArray challenge() const;

private:
    struct State;
    static void startFetching(const std::shared_ptr<State> &state, const QString &scope, const QByteArray &claims);
    static QCoro::Task<> fetch(std::shared_ptr<State> state, QString scope, QByteArray claims);
    static QCoro::Task<core::Result<exchange::Token>> renew(std::shared_ptr<State> state, QString scope, QByteArray claims);
    static QCoro::Task<SignInOutcome> redeem(std::shared_ptr<State> state, QString scope, QByteArray refreshToken, QByteArray claims);

    std::shared_ptr<State> m_state;
};

/// Keeps what a sign-in brought. Errors: Cancelled, Storage (the lock; that the keychain does not keep it is trouble() of the store).
QCoro::Task<core::Result<>> keep(TokenStore &store, Provider &provider, QString clientId, QString scope, SignedIn signedIn, std::stop_token stop);

/// Forgets an account everywhere on this machine. Errors: as above.
QCoro::Task<core::Result<>> signOut(TokenStore &store, QStringList aliases, QString clientId, QString homeAccountId, std::stop_token stop);

} // namespace auth
