// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "auth/client_credentials.h"
#include "platform/signals.h"
#include "session/stored_folders.h"
#include "store/database.h"
#include "store/event_log.h"
#include "store/mailboxes.h"

using namespace Qt::StringLiterals;

namespace session {

struct Session::Online
{
    Online(const auth::ClientCredentialsSettings &signIn, auth::Credential credential, const exchange::ClientSettings &settings,
        StoredFolders memory, core::Clock &clock)
        : tokens(signIn, std::move(credential), clock), folders(std::move(memory)), client(settings, tokens, clock, &folders)
    {
    }

    auth::ClientCredentials tokens;
    StoredFolders folders;
    exchange::Client client;
};

Session::Session(Connection connection, exchange::Limits limits, core::Clock &clock)
    : m_connection(std::move(connection)), m_limits(std::move(limits)), m_clock(clock)
{
    const QString person = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"unknown"_s));
    m_operator.holder = u"%1@%2:%3"_s.arg(person, platform::hostName()).arg(platform::processId());
    m_operator.who = m_connection.clientId.isEmpty() ? person : u"app %1 (%2)"_s.arg(m_connection.clientId, person);
}

Session::~Session() = default;

core::Result<std::unique_ptr<Session>> Session::open(Connection connection, exchange::Limits limits, core::Clock &clock)
{
    const QString path = connection.store.isEmpty() ? store::defaultPath() : connection.store;
    std::unique_ptr<Session> session(new Session(std::move(connection), std::move(limits), clock));
    auto writer = store::Writer::start(path);
    if (!writer)
        return core::failure(writer.error());
    session->m_writer = std::move(*writer);
    auto reader = store::Sql::open(path);
    if (!reader)
        return core::failure(reader.error());
    session->m_reader = std::move(*reader);
    // Known tenants are only looked up, so that reading verbs work beside a run that holds the write lock.
    auto known = store::knownTenant(*session->m_reader, session->tenantId());
    if (known && *known == 0) {
        if (const auto begun = session->m_reader->begin(); !begun)
            return core::failure(begun.error());
        known = store::tenantNumber(*session->m_reader, session->tenantId());
        if (const auto done = session->m_reader->commit(); !done)
            return core::failure(done.error());
    }
    if (!known)
        return core::failure(known.error());
    session->m_tenant = *known;
    return session;
}

core::Result<exchange::Client *> Session::client()
{
    if (m_online)
        return &m_online->client;
    const auto cloud = exchange::cloudFrom(m_connection.cloud);
    if (!cloud)
        return core::failure(cloud.error());
    if (m_connection.clientId.isEmpty() || m_connection.certificate.isEmpty())
        return core::failure(core::Errc::SignInNeeded, m_connection.name,
            u"signing in needs --client-id and --certificate (and --key, unless both are in one file)"_s);
    const QString key = m_connection.key.isEmpty() ? m_connection.certificate : m_connection.key;
    const auto passphrase = []() -> std::optional<QByteArray> {
        const QByteArray given = qgetenv("MULLION_KEY_PASSPHRASE");
        return given.isEmpty() ? std::nullopt : std::optional(given);
    };
    auto credential = auth::Credential::load(m_connection.certificate, key, passphrase);
    if (!credential && credential.error().code == core::Errc::Cancelled)
        return core::failure(core::Errc::BadInput, key,
            u"the private key is encrypted; give its passphrase in the environment variable MULLION_KEY_PASSPHRASE"_s);
    if (!credential)
        return core::failure(credential.error());
    auto folders = StoredFolders::load(*this);
    if (!folders)
        return core::failure(folders.error());
    const QString tenant = tenantId().text();
    const exchange::ClientSettings settings {*cloud, tenant, {}, m_connection.surface, m_limits};
    const auth::ClientCredentialsSettings signIn {
        cloud->authority, cloud->exchange, cloud->graph, cloud->ca, tenant, m_connection.clientId};
    m_online = std::make_unique<Online>(signIn, std::move(*credential), settings, std::move(*folders), m_clock);
    const auto share = [client = &m_online->client](int processes) { client->shareWith(processes); };
    m_share = std::make_unique<WindowShare>(*m_writer, m_clock, m_tenant, m_operator.holder, share);
    return &m_online->client;
}

QCoro::Task<core::Result<exchange::Client *>> Session::online(std::stop_token stop)
{
    const core::Result<exchange::Client *> made = client();
    if (!made || m_probed || m_connection.surface != exchange::SurfaceChoice::Auto)
        co_return made;
    const core::Result<exchange::Capabilities> found = co_await (*made)->probe(stop);
    if (!found)
        co_return core::failure(found.error());
    m_probed = true;
    co_return made;
}

QCoro::Task<> Session::close()
{
    if (m_online)
        co_await m_online->client.close();
    if (m_share)
        co_await m_share->close();
    static_cast<void>(co_await m_writer->flush()); // what failed was told to whoever queued it and asked
}

QCoro::Task<core::Result<>> Session::commitWithEvent(store::Writer::Job job, QString kind, QJsonObject facts)
{
    const change::Event event {std::move(kind), m_operator.who, {}, {}, std::move(facts)};
    const core::Instant now = m_clock.now();
    const qint64 tenant = m_tenant;
    store::Writer::Job both = [job, event, now, tenant](store::Sql &sql) -> core::Result<> {
        if (const auto done = job(sql); !done)
            return done;
        return store::addEvent(sql, tenant, now, event);
    };
    co_return co_await m_writer->commit(std::move(both));
}

QCoro::Task<core::Result<>> Session::note(QString kind, QJsonObject facts)
{
    store::Writer::Job nothing = [](store::Sql &) -> core::Result<> { return {}; };
    co_return co_await commitWithEvent(std::move(nothing), std::move(kind), std::move(facts));
}

} // namespace session
