// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/window_share.h"

#include "core/deferred.h"
#include "session/holder.h"

using namespace std::chrono_literals;

namespace session {
namespace {

constexpr std::chrono::seconds presenceDuration = 20s;
constexpr std::chrono::seconds presenceHeartbeat = 5s;

} // namespace

/// Shared with the coroutine, which may wake once more after its owner is gone.
struct WindowShare::State
{
    store::Writer &writer;
    core::Clock &clock;
    qint64 tenant;
    store::Presence presence;
    Tell tell;
    std::stop_source end;
    core::Deferred<core::Done> ended;
};

WindowShare::WindowShare(store::Writer &writer, core::Clock &clock, qint64 tenant, QString holder, Tell tell)
    : m_state(std::make_shared<State>(writer, clock, tenant, store::Presence {QUuid::createUuid(), std::move(holder)},
        std::move(tell), std::stop_source(), core::Deferred<core::Done>()))
{
    keep(m_state);
}

WindowShare::~WindowShare()
{
    m_state->end.request_stop();
}

QCoro::Task<> WindowShare::keep(std::shared_ptr<State> state)
{
    const std::stop_token end = state->end.get_token();
    while (!end.stop_requested()) {
        const auto processes = std::make_shared<int>(1);
        store::Writer::Job job = [tenant = state->tenant, presence = state->presence, now = state->clock.now(), processes](
                                     store::Sql &sql) {
            return store::announce(sql, tenant, presence, now, presenceDuration, hasEnded).map([&](int count) { *processes = count; });
        };
        const core::Result<> known = co_await state->writer.commit(std::move(job));
        if (end.stop_requested())
            break;
        state->tell(known ? *processes : 1);
        co_await state->clock.sleep(presenceHeartbeat, end);
    }
    state->ended.complete(core::Done {});
}

QCoro::Task<> WindowShare::close()
{
    const std::shared_ptr<State> state = m_state;
    state->end.request_stop();
    co_await state->ended.wait();
    store::Writer::Job job = [tenant = state->tenant, id = state->presence.id](
                                 store::Sql &sql) { return store::leave(sql, tenant, id); };
    static_cast<void>(co_await state->writer.commit(std::move(job))); // else its time runs out
}

} // namespace session
