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
    connect(&m_policies, &Policies::saved, this, [this] {
        connect(&m_mailboxes, &Mailboxes::changed, this, &Workspace::readAmbiguous, Qt::SingleShotConnection);
        m_mailboxes.reload();
    });
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

/// A policy may name groups whose namesakes were of no interest before: those entries are told apart by reading again.
void Workspace::readAmbiguous()
{
    const catalog::Columns &columns = m_mailboxes.current()->view.columns;
    QStringList named;
    for (const catalog::RowId row : columns.all()) {
        if (columns.state(row) == domain::calendar::State::Ambiguous)
            named.append(columns.guid(row).text());
    }
    if (!named.isEmpty())
        m_mailboxes.scan(named);
}

} // namespace ui
