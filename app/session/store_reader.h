// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "store/sql.h"

#include <memory>

namespace session {

/// What the parts of the program say about the one at work.
struct Operator
{
    QString who;     ///< Account, of an application with the login on this computer, for the audit log.
    QString account; ///< Who it is to the tenant: an application is one, whoever runs it. Makes and approves plans.
    QString holder;  ///< "login@host:process", for the lease.
};

/// What one thread needs to read a tenant's store: a connection of its own, whose store it is, who reads, and the time.
/// Used and destroyed on the thread that opened it. Session::reader() is the engine thread's; every other thread takes
/// one of its own with Session::newReader().
class StoreReader
{
public:
    /// \param clock  outlives the reader; its now() is called on the reader's thread.
    StoreReader(std::unique_ptr<store::Sql> sql, core::TenantId tenantId, qint64 tenant, Operator person, const core::Clock &clock)
        : m_sql(std::move(sql)), m_tenantId(tenantId), m_tenant(tenant), m_person(std::move(person)), m_clock(&clock)
    {
    }

    /// The same store over another connection, for the thread that calls this: any.
    [[nodiscard]] core::Result<StoreReader> another() const
    {
        return store::Sql::open(m_sql->path()).map([this](std::unique_ptr<store::Sql> sql) {
            return StoreReader(std::move(sql), m_tenantId, m_tenant, m_person, *m_clock);
        });
    }

    [[nodiscard]] store::Sql &sql() const { return *m_sql; }
    [[nodiscard]] core::TenantId tenantId() const { return m_tenantId; }
    [[nodiscard]] qint64 tenant() const { return m_tenant; } ///< The store's number of it.
    [[nodiscard]] const Operator &person() const { return m_person; }
    void setPerson(Operator person) { m_person = std::move(person); } ///< Somebody else has signed in.
    [[nodiscard]] core::Instant now() const { return m_clock->now(); }

private:
    std::unique_ptr<store::Sql> m_sql;
    core::TenantId m_tenantId;
    qint64 m_tenant;
    Operator m_person;
    const core::Clock *m_clock;
};

} // namespace session
