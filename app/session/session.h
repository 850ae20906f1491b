// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/event.h"
#include "core/clock.h"
#include "exchange/client.h"
#include "session/connection.h"
#include "session/identity.h"
#include "session/store_reader.h"
#include "session/window_share.h"
#include "store/writer.h"

#include <memory>
#include <mutex>
#include <optional>

namespace session {

/// One tenant with its store, and, once it is asked for, the way to it over the wire. Lives on the engine thread, where
/// everything it hands out is used, save what newReader() gives. close() is awaited before it goes.
class Session
{
public:
    /// Opens the store; sends nothing. Errors: Storage.
    [[nodiscard]] static core::Result<std::unique_ptr<Session>> open(
        Connection connection, exchange::Limits limits, core::Clock &clock);
    ~Session();

    /// How the private key of a certificate is opened, instead of with what the environment says; before the first call of identity().
    void setKeyPassphrase(KeyPassphrase passphrase) { m_passphrase = std::move(passphrase); }
    /// Who the connection is, made at the first call. Errors: those of Identity::make().
    [[nodiscard]] core::Result<Identity *> identity();
    /// Signs a person in and goes on as them. \return the connection to save. Errors: those of Identity::signIn(), Storage.
    QCoro::Task<core::Result<Connection>> signIn(SignInWay way, std::stop_token stop);
    /// Forgets the person's tokens on this computer. \return the connection to save. Errors: those of Identity::signOut().
    QCoro::Task<core::Result<Connection>> signOut(std::stop_token stop);
    /// The tenant over the wire, made at the first call. Errors: BadInput (cloud, certificate, key).
    [[nodiscard]] core::Result<exchange::Client *> client();
    /// The same, once it is known which surface serves this tenant (asked once, with `auto`). Errors: those of a call.
    QCoro::Task<core::Result<exchange::Client *>> online(std::stop_token stop);
    QCoro::Task<> close();

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] core::TenantId tenantId() const { return m_connection.tenant; }
    [[nodiscard]] qint64 tenant() const { return m_reader->tenant(); } ///< The store's number of it.
    [[nodiscard]] store::Writer &writer() { return *m_writer; }
    [[nodiscard]] const StoreReader &reader() const { return *m_reader; } ///< For the engine thread alone.
    /// For any other thread, which calls this itself and alone uses what it gets; it sees what is committed. May be called
    /// on any thread as long as the session is there; the reader may outlive it, but not its clock. Errors: Storage.
    [[nodiscard]] core::Result<StoreReader> newReader() const;
    [[nodiscard]] core::Clock &clock() { return m_clock; }
    [[nodiscard]] Operator person() const; ///< On any thread.

    /// Does a job as one commit, together with an event in the audit log.
    QCoro::Task<core::Result<>> commitWithEvent(store::Writer::Job job, QString kind, QJsonObject facts);
    /// An event that goes with no other change.
    QCoro::Task<core::Result<>> note(QString kind, QJsonObject facts);

private:
    struct Online;
    Session(Connection connection, exchange::Limits limits, core::Clock &clock);

    Connection m_connection;
    exchange::Limits m_limits;
    core::Clock &m_clock;
    KeyPassphrase m_passphrase;
    std::unique_ptr<store::Writer> m_writer;
    std::optional<StoreReader> m_reader; ///< There from open() on.
    mutable std::mutex m_personMutex; ///< Of who the connection is: newReader() asks on any thread.
    std::unique_ptr<Identity> m_identity; ///< Outlives what asks for tokens.
    std::unique_ptr<Online> m_online;
    std::unique_ptr<WindowShare> m_share;
    bool m_probed = false;
};

} // namespace session
