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
namespace {

Operator personOf(const Connection &connection)
{
    const QString person = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"unknown"_s));
    return {connection.clientId.isEmpty() ? person : u"app %1 (%2)"_s.arg(connection.clientId, person),
        u"%1@%2:%3"_s.arg(person, platform::hostName()).arg(platform::processId())};
}

/// Known tenants are only looked up, so that reading verbs work beside a run that holds the write lock.
core::Result<qint64> numberOf(store::Sql &sql, core::TenantId tenant)
{
    auto known = store::knownTenant(sql, tenant);
    if (!known || *known != 0)
        return known;
    if (const auto begun = sql.begin(); !begun)
        return core::failure(begun.error());
    known = store::tenantNumber(sql, tenant);
    if (const auto done = sql.commit(); !done)
        return core::failure(done.error());
    return known;
}

} // namespace

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
    auto sql = store::Sql::open(path);
    if (!sql)
        return core::failure(sql.error());
    const auto number = numberOf(**sql, session->tenantId());
    if (!number)
        return core::failure(number.error());
    session->m_reader.emplace(std::move(*sql), session->tenantId(), *number, personOf(session->m_connection), clock);
    return session;
}

core::Result<StoreReader> Session::newReader() const
{
    auto sql = store::Sql::open(m_writer->path());
    if (!sql)
        return core::failure(sql.error());
    return StoreReader(std::move(*sql), tenantId(), tenant(), person(), m_clock);
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
    m_share = std::make_unique<WindowShare>(*m_writer, m_clock, Session::tenant(), person().holder, share);
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
    const change::Event event {std::move(kind), person().who, {}, {}, std::move(facts)};
    const core::Instant now = m_clock.now();
    const qint64 number = tenant();
    store::Writer::Job both = [job, event, now, number](store::Sql &sql) -> core::Result<> {
        if (const auto done = job(sql); !done)
            return done;
        return store::addEvent(sql, number, now, event);
    };
    co_return co_await m_writer->commit(std::move(both));
}

QCoro::Task<core::Result<>> Session::note(QString kind, QJsonObject facts)
{
    store::Writer::Job nothing = [](store::Sql &) -> core::Result<> { return {}; };
    co_return co_await commitWithEvent(std::move(nothing), std::move(kind), std::move(facts));
}

} // namespace session
