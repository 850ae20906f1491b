// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/provider.h"
#include "auth/token_cache.h"

#include <functional>

/// The two ways in which a person signs in: with the browser of this machine, or with a code typed into a browser anywhere.
namespace auth {

struct SignInRequest
{
    QString clientId;
    QString scope; ///< Of one resource, e.g. "https://outlook.office365.com/.default".
    QString loginHint; ///< Address of the person expected; empty: the page asks whom.
    QByteArray claims; ///< What the sign-in has to satisfy (JSON); empty for nothing in particular.
};

/// Somebody who has just signed in, and the sign-in service vouches for it.
struct SignedIn
{
    Account account;
    IdToken person;
    TokenAnswer tokens;
};

using SignInOutcome = tl::expected<SignedIn, Refusal>;

/// The secrets of one attempt with the browser: 256 bit each, from the system's generator.
struct Attempt
{
    QString state;
    QString nonce;
    QString verifier;

    [[nodiscard]] static Attempt make();
    /// RFC 7636, S256.
    [[nodiscard]] QString challenge() const;
};

/// Authorization code with PKCE. `show` gets the address to open in the system's browser and returns at once; the answer comes
/// to a listener on this machine, for which five minutes are left. Each call is an attempt of its own; several may be
/// under way. The provider outlives it.
/// Errors: those of Provider and CallbackListener, Cancelled (by the person too), SignInNeeded, Forbidden, Refused, Throttled.
/// A code is redeemed once: what happens to that request decides.
QCoro::Task<SignInOutcome> signInWithBrowser(
    Provider &provider, SignInRequest request, std::function<void(const QUrl &)> show, std::stop_token stop);

struct DeviceCode
{
    QString userCode; ///< For the person to type.
    QUrl address; ///< Where; https.
    core::Instant expires;
};

/// Device code (RFC 8628): `show` gets what the person needs; then the service is asked until they are done.
/// Errors: as above; Forbidden where the service has no device codes; SignInNeeded when the code's time is over.
QCoro::Task<SignInOutcome> signInWithDeviceCode(
    Provider &provider, SignInRequest request, std::function<void(const DeviceCode &)> show, std::stop_token stop);

/// Believes an answer of the token endpoint, or does not: checks its ID token and reads the account.
/// \param nonce  of the attempt; none where none was asked for. Used by the ways above and by renewals.
QCoro::Task<SignInOutcome> believe(
    Provider &provider, QString clientId, TokenAnswer tokens, std::optional<QString> nonce, std::stop_token stop);

/// Scopes of a request: the resource's, and those that bring an ID token and a refresh token.
[[nodiscard]] QString scopeParameter(const QString &resourceScope);

[[nodiscard]] Refusal refusalOf(core::Error error);

} // namespace auth
