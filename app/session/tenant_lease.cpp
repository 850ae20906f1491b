// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tenant_lease.h"

#include "session/holder.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

constexpr std::chrono::seconds heartbeat = 20s;
constexpr std::chrono::seconds margin = 10s; ///< So long before it ends nothing more is sent: what is sent takes its time.
constexpr std::chrono::seconds clockSlack = 5s; ///< How far the clock may be put back without anybody minding.

} // namespace

QCoro::Task<core::Result<>> TenantLease::take(core::RunId run)
{
    const core::Instant now = m_session.clock().now();
    const QString holder = m_session.person().holder;
    store::Writer::Job job = [this, run, now, holder](store::Sql &sql) -> core::Result<> {
        const auto take = [&] { return store::takeLease(sql, m_session.tenant(), run, holder, now, store::leaseDuration); };
        auto lease = take();
        if (!lease && lease.error().key == "lease-held"_L1 && hasEnded(lease.error().subject))
            lease = store::dropLease(sql, m_session.tenant()).and_then(take);
        if (!lease)
            return core::failure(lease.error());
        m_lease = *lease;
        m_givenAt = now;
        return {};
    };
    co_return co_await m_session.writer().commit(std::move(job));
}

bool TenantLease::holdsNow() const
{
    const core::Instant now = m_session.clock().now();
    return now + clockSlack >= m_givenAt && now < m_givenAt + store::leaseDuration - margin;
}

void TenantLease::keep()
{
    m_renewing.emplace();
    renew();
}

QCoro::Task<> TenantLease::renew()
{
    const core::Deferred<core::Done> ended = *m_renewing;
    const std::stop_token stop = m_end.get_token();
    while (!stop.stop_requested()) {
        co_await m_session.clock().sleep(heartbeat, stop);
        if (stop.stop_requested())
            break;
        const core::Instant now = m_session.clock().now();
        store::Writer::Job job = [tenant = m_session.tenant(), lease = m_lease, now](
                                     store::Sql &sql) { return store::renewLease(sql, tenant, lease, now); };
        const core::Result<> renewed = co_await m_session.writer().commit(std::move(job));
        if (renewed)
            m_givenAt = now;
        else if (renewed.error().code == core::Errc::Conflict)
            break; // the fence stops the run at its next intent
    }
    ended.complete(core::Done {});
}

QCoro::Task<> TenantLease::stop()
{
    m_end.request_stop();
    if (m_renewing)
        co_await m_renewing->wait();
}

QCoro::Task<> TenantLease::giveBack()
{
    co_await stop();
    store::Writer::Job job = [tenant = m_session.tenant(), lease = m_lease](store::Sql &sql) { return store::releaseLease(sql, tenant, lease); };
    static_cast<void>(co_await m_session.writer().commit(std::move(job))); // else it ends by itself
}

} // namespace session
