// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policies.h"

namespace ui {

using domain::calendar::PolicySet;

Policies::Policies(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void Policies::reload()
{
    m_engine.read<PolicySet>(
        this, [](const session::StoreReader &reader) { return session::policiesFor(reader, {}); },
        [this](core::Result<PolicySet> set) {
            if (!set) {
                Q_EMIT failed(set.error());
                return;
            }
            m_active = std::move(*set);
            m_loaded = true;
            Q_EMIT changed();
        });
}

void Policies::save(const PolicySet &set)
{
    m_saving = true;
    m_engine.ask<void>(
        this,
        [set](
            session::Session &session, std::stop_token) { return session::keepPolicies(session, set, true); },
        [this, set](const core::Result<> &kept) {
            m_saving = false;
            if (!kept) {
                Q_EMIT failed(kept.error());
                return;
            }
            m_active = set;
            Q_EMIT saved();
            Q_EMIT changed();
        });
}

void Policies::checkGroup(
    QObject *context, const QString &address, Engine::Answer<session::CheckedGroup> answer)
{
    const auto check = [address](session::Session &session,
                           std::stop_token stop) -> QCoro::Task<core::Result<session::CheckedGroup>> {
        const auto online = co_await session.online(stop);
        if (!online)
            co_return core::failure(online.error());
        const auto index = session::storedIndex(session.reader());
        if (!index)
            co_return core::failure(index.error());
        co_return co_await session::checkGroup(session, address, *index, stop);
    };
    m_engine.ask<session::CheckedGroup>(context, check, std::move(answer));
}

} // namespace ui
