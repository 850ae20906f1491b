// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "platform/system.h"
#include "session/holder.h"
#include "session/self_test.h"
#include "session/stored_folders.h"
#include "store/database.h"
#include "store/event_log.h"
#include "store/mailboxes.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace session {
namespace {

/// However an application id is written, it is one application.
QString applicationName(const QString &clientId)
{
    const QUuid id = QUuid::fromString(clientId);
    return u"app "_s + (id.isNull() ? clientId : id.toString(QUuid::WithoutBraces));
}

Operator personOf(const Connection &connection)
{
    const QString login = platform::accountName();
    Operator person {login, login, holderName(login)};
    if (!connection.certificate.isEmpty()) {
        person.account = applicationName(connection.clientId);
        person.who = u"%1 (%2)"_s.arg(person.account, login);
    } else if (!connection.username.isEmpty()) {
        person.account = connection.username;
        person.who = connection.username;
    }
    return person;
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
    Online(const exchange::ClientSettings &settings, exchange::TokenSource &tokens, StoredFolders memory, core::Clock &clock)
        : folders(std::move(memory)), client(settings, tokens, clock, &folders)
    {
    }

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
    return m_reader->another();
}

core::Result<Identity *> Session::identity()
{
    if (!m_identity) {
        const auto cloud = exchange::cloudFrom(m_connection.cloud);
        if (!cloud)
            return core::failure(cloud.error());
        auto made = Identity::make(m_connection, *cloud, m_clock, m_passphrase);
        if (!made)
            return core::failure(made.error());
        m_identity = std::move(*made);
    }
    return m_identity.get();
}

QCoro::Task<core::Result<Connection>> Session::signIn(SignInWay way, std::stop_token stop)
{
    const auto who = identity();
    if (!who)
        co_return core::failure(who.error());
    const auto account = co_await (*who)->signIn(way, stop);
    if (!account)
        co_return core::failure(account.error());
    {
        const std::lock_guard lock(m_personMutex);
        m_connection.account = account->homeAccountId;
        m_connection.username = account->username;
    }
    m_reader->setPerson(person());
    QJsonObject facts {{u"connection"_s, m_connection.name}, {u"cloud"_s, m_connection.cloud}, {u"clientId"_s, m_connection.clientId}};
    const auto noted = co_await note(change::eventKind::signIn, std::move(facts));
    if (!noted)
        co_return core::failure(noted.error());
    const Connection now = m_connection;
    co_return now;
}

QCoro::Task<core::Result<Connection>> Session::signOut(std::stop_token stop)
{
    const auto who = identity();
    if (!who)
        co_return core::failure(who.error());
    const auto done = co_await (*who)->signOut(stop);
    if (!done)
        co_return core::failure(done.error());
    {
        const std::lock_guard lock(m_personMutex);
        m_connection.account.clear();
    }
    const Connection now = m_connection;
    co_return now;
}

Operator Session::person() const
{
    const std::lock_guard lock(m_personMutex);
    return personOf(m_connection);
}

core::Result<exchange::Client *> Session::client()
{
    if (m_online)
        return &m_online->client;
    const auto cloud = exchange::cloudFrom(m_connection.cloud);
    if (!cloud)
        return core::failure(cloud.error());
    const auto signsIn = identity();
    if (!signsIn)
        return core::failure(signsIn.error());
    auto folders = StoredFolders::load(*this);
    if (!folders)
        return core::failure(folders.error());
    const auto tested = lastSelfTest(*m_reader);
    if (!tested)
        return core::failure(tested.error());
    exchange::ClientSettings settings {*cloud, tenantId().text(), m_connection.username, m_connection.surface, m_limits};
    if (*tested && (*tested)->contradicts(change::Probe::BatchOrder))
        settings.limits.batchSize = 1;
    m_online = std::make_unique<Online>(settings, **signsIn, std::move(*folders), m_clock);
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
