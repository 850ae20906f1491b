// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/identity.h"

#include "auth/chunked_secrets.h"
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

Result<std::unique_ptr<exchange::TokenSource>> certificateTokens(const Connection &connection, const exchange::Cloud &cloud, core::Clock &clock)
{
    const QString key = connection.key.isEmpty() ? connection.certificate : connection.key;
    const auto passphrase = []() -> std::optional<QByteArray> {
        const QByteArray given = qgetenv("MULLION_KEY_PASSPHRASE");
        return given.isEmpty() ? std::nullopt : std::optional(given);
    };
    auto credential = auth::Credential::load(connection.certificate, key, passphrase);
    if (!credential && credential.error().code == Errc::Cancelled)
        return core::failure(Errc::BadInput, key,
            u"the private key is encrypted; give its passphrase in the environment variable MULLION_KEY_PASSPHRASE"_s);
    if (!credential)
        return core::failure(credential.error());
    const auth::ClientCredentialsSettings settings {cloud.authority, cloud.exchange, cloud.graph, cloud.ca, connection.tenant.text(), connection.clientId};
    return std::make_unique<auth::ClientCredentials>(settings, std::move(*credential), clock);
}

} // namespace

Identity::Identity(const Connection &connection, exchange::Cloud cloud)
    : m_name(connection.name), m_clientId(connection.clientId), m_cloud(std::move(cloud))
{
}

Result<std::unique_ptr<Identity>> Identity::make(const Connection &connection, const exchange::Cloud &cloud, core::Clock &clock)
{
    if (connection.clientId.isEmpty())
        return core::failure(Errc::SignInNeeded, connection.name,
            u"signing in needs the application's id (--client-id), and for unattended use a certificate (--certificate, --key)"_s);
    std::unique_ptr<Identity> identity(new Identity(connection, cloud));
    if (!connection.certificate.isEmpty()) {
        auto tokens = certificateTokens(connection, cloud, clock);
        if (!tokens)
            return core::failure(tokens.error());
        identity->m_certificate = std::move(*tokens);
        return identity;
    }
    const auto authority = auth::authorityFrom({cloud.authority, connection.tenant.text(), cloud.ca, {}});
    if (!authority)
        return core::failure(authority.error());
    auth::SecretStore *secrets = &identity->m_keychain;
    if (const auto limit = auth::keychainLimit()) {
        identity->m_chunks = std::make_unique<auth::ChunkedSecrets>(identity->m_keychain, *limit);
        secrets = identity->m_chunks.get();
    }
    identity->m_provider = std::make_unique<auth::Provider>(*authority, clock);
    const QString folder = QFileInfo(store::defaultPath()).absolutePath();
    identity->m_store = std::make_unique<auth::TokenStore>(*secrets, clock, folder, authority->environment, connection.clientId);
    if (!connection.account.isEmpty())
        identity->use({connection.account, authority->environment, connection.tenant.text(), {}, connection.username, {}});
    return identity;
}

void Identity::use(const auth::Account &account)
{
    m_account = account;
    m_person = std::make_unique<auth::AccountTokens>(
        auth::AccountSettings {m_clientId, account, m_cloud.exchange, m_cloud.graph, false}, *m_provider, *m_store);
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
    QCoro::Task<auth::SignInOutcome> asked = way.browser ? auth::signInWithBrowser(*m_provider, request, way.browser, stop)
                                                         : auth::signInWithDeviceCode(*m_provider, request, way.deviceCode, stop);
    auth::SignInOutcome outcome = co_await asked;
    if (!outcome)
        co_return core::failure(outcome.error().error);
    const auth::Account account = outcome->account;
    const auto kept = co_await auth::keep(*m_store, *m_provider, m_clientId, scope, std::move(*outcome), stop);
    if (!kept)
        co_return core::failure(kept.error());
    use(account);
    co_return account;
}

QCoro::Task<Result<>> Identity::signOut(std::stop_token stop)
{
    if (!isPerson() || m_account.homeAccountId.isEmpty())
        co_return Result<>();
    const QStringList aliases = m_provider->authority().aliases;
    const bool wasKept = !m_store->trouble();
    Result<> done = co_await auth::signOut(*m_store, aliases, m_clientId, m_account.homeAccountId, stop);
    if (done && wasKept && m_store->trouble())
        done = core::failure(*m_store->trouble());
    m_person.reset();
    co_return done;
}

std::optional<core::Error> Identity::notKept() const
{
    return isPerson() ? m_store->trouble() : std::nullopt;
}

QCoro::Task<Result<core::TenantId>> tenantOf(QString domain, exchange::Cloud cloud, core::Clock &clock, std::stop_token stop)
{
    const auto authority = auth::authorityFrom({cloud.authority, domain, cloud.ca, {}});
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
