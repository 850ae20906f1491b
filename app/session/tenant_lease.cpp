// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tenant_lease.h"

#include "platform/processes.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

constexpr std::chrono::seconds duration = 60s;
constexpr std::chrono::seconds heartbeat = 20s;

/// "person@host:process" of somebody on this machine whose process has ended.
bool isAbandoned(const QString &holder, const QString &ours)
{
    const QString host = ours.section(u'@', -1).section(u':', 0, 0);
    const QString theirs = holder.section(u'@', -1);
    return theirs.section(u':', 0, 0) == host && !platform::processExists(theirs.section(u':', -1).toLongLong());
}

} // namespace

QCoro::Task<core::Result<>> TenantLease::take(core::RunId run)
{
    const core::Instant now = m_session.clock().now();
    const QString holder = m_session.person().holder;
    store::Writer::Job job = [this, run, now, holder](store::Sql &sql) -> core::Result<> {
        auto lease = store::takeLease(sql, m_session.tenant(), run, holder, now, duration);
        if (!lease && lease.error().key == "lease-held"_L1 && isAbandoned(lease.error().subject, holder))
            lease = store::takeLease(sql, m_session.tenant(), run, holder, core::Instant::max() - duration, duration)
                        .and_then([&](store::Lease taken) {
                            return store::renewLease(sql, m_session.tenant(), taken, now + duration).map([&] { return taken; });
                        });
        if (!lease)
            return core::failure(lease.error());
        m_lease = *lease;
        return {};
    };
    co_return co_await m_session.writer().commit(std::move(job));
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
        const core::Instant until = m_session.clock().now() + duration;
        store::Writer::Job job = [tenant = m_session.tenant(), lease = m_lease, until](
                                     store::Sql &sql) { return store::renewLease(sql, tenant, lease, until); };
        const core::Result<> renewed = co_await m_session.writer().commit(std::move(job));
        if (!renewed)
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
