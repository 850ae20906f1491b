// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deferred.h"
#include "session/session.h"
#include "store/leases.h"

namespace session {

/// The right to write to a tenant, for one run at a time among all who share the store. Renewed in the background while it is
/// kept; a lease that lapsed and was taken over stops its run by the fence. Engine thread. stop() is awaited before it goes.
class TenantLease
{
public:
    explicit TenantLease(Session &session) : m_session(session) { }

    /// Takes it; one whose holder was a process of this machine that has ended is taken over.
    /// Errors: Conflict (somebody else holds it; the detail says who and until when), Storage.
    QCoro::Task<core::Result<>> take(core::RunId run);
    void keep(); ///< Renews from now on.
    QCoro::Task<> stop(); ///< Renews no more.
    QCoro::Task<> giveBack(); ///< Renews no more, and lets the next one have it.

    [[nodiscard]] const store::Lease &lease() const { return m_lease; }
    /// Whether a write may leave now: it may have been recorded a while ago, and the lease has to hold at this moment too.
    [[nodiscard]] bool holdsNow() const;

private:
    QCoro::Task<> renew();

    Session &m_session;
    store::Lease m_lease;
    core::Instant m_givenAt; ///< Or prolonged last.
    std::stop_source m_end;
    std::optional<core::Deferred<core::Done>> m_renewing;
};

} // namespace session
