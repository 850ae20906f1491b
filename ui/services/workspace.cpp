// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

namespace ui {

Workspace::Workspace(session::Connection connection, exchange::Limits limits, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(connection), std::move(limits))
    , m_mailboxes(m_engine)
    , m_policies(m_engine)
    , m_snapshots(m_engine)
    , m_plans(m_engine)
    , m_runs(m_engine)
    , m_exceptions(m_engine)
    , m_exports(m_engine)
{
    connect(&m_policies, &Policies::saved, &m_mailboxes, &Mailboxes::reload);
    connect(&m_runs, &Runs::ended, &m_mailboxes, &Mailboxes::reload);
    connect(&m_exceptions, &Exceptions::kept, &m_mailboxes, &Mailboxes::reload);
}

void Workspace::open()
{
    m_engine.open(this, [this](const core::Result<> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_mailboxes.reload();
        m_policies.reload();
        m_snapshots.reload();
        m_runs.reload();
        Q_EMIT opened();
    });
}

} // namespace ui
