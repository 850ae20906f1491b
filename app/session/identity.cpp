// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/identity.h"

#include "auth/chunked_secrets.h"
#include "session/exposure.h"
#include "store/database.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace session {

using core::Errc;
using core::Result;

namespace {

/// Of the resource for which a person signs in; the other one's tokens come by the same refresh token.
QString exchangeScope(const exchange::Cloud &cloud)
{
    return cloud.exchange.toString(QUrl::StripTrailingSlash) + u"/.default"_s;
}

Result<std::unique_ptr<exchange::TokenSource>> certificateTokens(
    const Connection &connection, const exchange::Cloud &cloud, core::Clock &clock, const KeyPassphrase &passphrase)
{
    const QString key = connection.key.isEmpty() ? connection.certificate : connection.key;
    if (const auto safe = checkNotOpenToAll(key); !safe)
        return core::failure(safe.error());
    const auto ask = [&] { return passphrase ? passphrase(key) : passphraseOfEnvironment(); };
    auto credential = auth::Credential::load(connection.certificate, key, ask);
    if (!credential && credential.error().code == Errc::Cancelled)
        return core::failure({Errc::BadInput, key,
            u"the private key is encrypted; its passphrase is asked for at a terminal, or taken from --key-passphrase-fd N or from the environment variable MULLION_KEY_PASSPHRASE"_s,
            credential.error().key, {}});
    if (!credential)
        return core::failure(credential.error());
    // Of both the service would only say that the signature is wrong.
    if (credential->begins() > clock.now())
        return core::failure(Errc::BadInput, connection.certificate,
            u"this certificate is good only from %1 on; use another until then, or set this computer's clock right"_s.arg(core::toIso(credential->begins())));
    if (credential->expires() <= clock.now())
        return core::failure(Errc::BadInput, connection.certificate,
            u"this certificate has expired on %1; make a new one, and upload it to the app registration"_s.arg(core::toIso(credential->expires()).left(10)));
    const auth::ClientCredentialsSettings settings {cloud.authority, cloud.exchange, cloud.graph, cloud.ca, connection.tenant.text(), connection.clientId};
    return std::make_unique<auth::ClientCredentials>(settings, std::move(*credential), clock);
}

} // namespace

std::optional<QByteArray> passphraseOfEnvironment()
{
    const QByteArray given = qgetenv("MULLION_KEY_PASSPHRASE");
    return given.isEmpty() ? std::nullopt : std::optional(given);
}

/// What a person signs in with.
struct Identity::Person
{
    Person(const auth::Authority &authority, const QString &clientId, core::Clock &clock)
        : provider(authority, clock), store(secrets(), clock, QFileInfo(store::defaultPath()).absolutePath(), authority.environment, clientId)
    {
    }

    auth::Keychain keychain;
    std::unique_ptr<auth::SecretStore> chunks; ///< Where the keychain's entries are small.
    auth::Provider provider;
    auth::TokenStore store;

private:
    auth::SecretStore &secrets()
    {
        const auto limit = auth::keychainLimit();
        if (!limit)
            return keychain;
        chunks = std::make_unique<auth::ChunkedSecrets>(keychain, *limit);
        return *chunks;
    }
};

Identity::Identity(const Connection &connection, exchange::Cloud cloud)
    : m_name(connection.name), m_clientId(connection.clientId), m_cloud(std::move(cloud))
{
}

Result<std::unique_ptr<Identity>> Identity::make(
    const Connection &connection, const exchange::Cloud &cloud, core::Clock &clock, const KeyPassphrase &passphrase)
{
    if (connection.clientId.isEmpty())
        return core::failure(Errc::SignInNeeded, connection.name,
            u"signing in needs the application's id (--client-id), and for unattended use a certificate (--certificate, --key)"_s);
    if (QUuid::fromString(connection.clientId).isNull())
        return core::failure(Errc::BadInput, connection.clientId,
            u"this is no application id: it is the GUID called \"Application (client) ID\" in the app registration"_s);
    std::unique_ptr<Identity> identity(new Identity(connection, cloud));
    if (!connection.certificate.isEmpty()) {
        auto tokens = certificateTokens(connection, cloud, clock, passphrase);
        if (!tokens)
            return core::failure(tokens.error());
        identity->m_certificate = std::move(*tokens);
        return identity;
    }
    const auto authority = auth::authorityFrom({cloud.authority, connection.tenant.text(), cloud.ca, cloud.discovery});
    if (!authority)
        return core::failure(authority.error());
    identity->m_signIn = std::make_shared<Person>(*authority, connection.clientId, clock);
    if (!connection.account.isEmpty())
        identity->use({connection.account, authority->environment, connection.tenant.text(), {}, connection.username, {}});
    return identity;
}

void Identity::use(const auth::Account &account)
{
    m_account = account;
    m_person = std::make_unique<auth::AccountTokens>(
        auth::AccountSettings {m_clientId, account, m_cloud.exchange, m_cloud.graph, false}, m_signIn->provider, m_signIn->store, m_signIn);
}

QCoro::Task<Result<exchange::Token>> Identity::token(exchange::TokenRequest request, std::stop_token stop)
{
    exchange::TokenSource *source = m_person.get();
    if (!isPerson())
        source = m_certificate.get();
    if (!source)
        co_return core::failure(Errc::SignInNeeded, m_name, u"nobody has signed in through this connection yet: sign in (mullionctl connect), or use a certificate (--certificate, --key)"_s);
    Result<exchange::Token> token = co_await source->token(std::move(request), std::move(stop));
    co_return token;
}

QCoro::Task<Result<auth::Account>> Identity::signIn(SignInWay way, std::stop_token stop)
{
    if (!isPerson())
        co_return core::failure(Errc::BadInput, m_name, u"this connection signs in with its certificate; there is nobody to ask"_s);
    const QByteArray challenge = m_person ? m_person->challenge() : QByteArray();
    const QString scope = exchangeScope(m_cloud);
    const auth::SignInRequest request {m_clientId, scope, m_account.username, challenge};
    QCoro::Task<auth::SignInOutcome> asked = way.browser ? auth::signInWithBrowser(m_signIn->provider, request, way.browser, stop)
                                                         : auth::signInWithDeviceCode(m_signIn->provider, request, way.deviceCode, stop);
    auth::SignInOutcome outcome = co_await asked;
    if (!outcome)
        co_return core::failure(outcome.error().error);
    const auth::Account account = outcome->account;
    const auto kept = co_await auth::keep(m_signIn->store, m_signIn->provider, m_clientId, scope, std::move(*outcome), stop);
    if (!kept)
        co_return core::failure(kept.error());
    use(account);
    co_return account;
}

QCoro::Task<Result<>> Identity::signOut(std::stop_token stop)
{
    if (!isPerson() || m_account.homeAccountId.isEmpty())
        co_return Result<>();
    const QStringList aliases = m_signIn->provider.authority().aliases;
    Result<> done = co_await auth::signOut(m_signIn->store, aliases, m_clientId, m_account.homeAccountId, stop);
    if (done && m_signIn->store.trouble() && m_signIn->store.isKept())
        done = core::failure(*m_signIn->store.trouble());
    m_person.reset();
    co_return done;
}

QCoro::Task<Result<>> Identity::forgetAllBut(QStringList accounts, std::stop_token stop)
{
    if (!isPerson())
        co_return Result<>();
    co_await m_signIn->store.refresh();
    const QStringList aliases = m_signIn->provider.authority().aliases;
    const std::vector<auth::Account> known = m_signIn->store.cache().accounts(aliases);
    for (const auth::Account &one : known) {
        if (one.homeAccountId == m_account.homeAccountId || accounts.contains(one.homeAccountId, Qt::CaseInsensitive))
            continue;
        const auto forgotten = co_await auth::signOut(m_signIn->store, aliases, m_clientId, one.homeAccountId, stop);
        if (!forgotten)
            co_return core::failure(forgotten.error());
    }
    if (accounts.contains(m_account.homeAccountId, Qt::CaseInsensitive))
        co_return Result<>(); // another connection is theirs as well
    Result<> done = co_await signOut(stop);
    co_return done;
}

core::Result<> checkCertificate(const QString &certificate, const QString &key, const QByteArray &passphrase)
{
    const auto ask = [&] { return passphrase.isEmpty() ? std::nullopt : std::optional(passphrase); };
    const QString keyFile = key.isEmpty() ? certificate : key;
    if (const auto safe = checkNotOpenToAll(keyFile); !safe)
        return safe;
    const auto credential = auth::Credential::load(certificate, keyFile, ask);
    if (credential || credential.error().code == Errc::Cancelled)
        return {};
    return core::failure(credential.error());
}

QStringList Identity::missingConsent() const
{
    if (!m_person)
        return {};
    const QString resource = m_cloud.exchange.toString(QUrl::StripTrailingSlash) + u'/';
    const auth::CacheQuery query {m_signIn->provider.authority().aliases, m_clientId, m_account.homeAccountId, m_account.realm, {exchangeScope(m_cloud)}};
    const auto token = m_signIn->store.cache().accessToken(query, m_signIn->provider.clock().now());
    QStringList granted;
    for (const QString &scope : token ? token->scopes : QStringList()) {
        if (scope.startsWith(resource, Qt::CaseInsensitive) && !scope.endsWith(u"/.default"_s, Qt::CaseInsensitive))
            granted.append(scope.mid(resource.size()));
    }
    QStringList missing;
    for (const QString &needed : {u"Exchange.Manage"_s, u"Exchange.ManageV2"_s}) { // of beta, of v2.0
        if (!granted.isEmpty() && !granted.contains(needed, Qt::CaseInsensitive))
            missing.append(needed);
    }
    return missing;
}

std::optional<core::Error> Identity::notKept() const
{
    return isPerson() ? m_signIn->store.trouble() : std::nullopt;
}

QCoro::Task<Result<core::TenantId>> tenantOf(QString domain, exchange::Cloud cloud, core::Clock &clock, std::stop_token stop)
{
    const auto authority = auth::authorityFrom({cloud.authority, domain, cloud.ca, cloud.discovery});
    if (!authority)
        co_return core::failure(authority.error());
    auth::Provider provider(*authority, clock);
    const auto metadata = co_await provider.metadata(stop);
    if (!metadata)
        co_return core::failure(metadata.error());
    for (const QString &part : QUrl(metadata->issuer).path().split(u'/')) {
        const core::TenantId tenant = core::TenantId::fromText(part);
        if (!tenant.isNull())
            co_return tenant;
    }
    co_return core::failure(Errc::BadReply, domain, u"the sign-in service does not say which tenant this is; give its GUID"_s);
}

} // namespace session
