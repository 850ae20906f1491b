// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspace.h"

namespace ui {

Workspace::Workspace(session::Connection connection, exchange::Limits limits, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(connection), std::move(limits))
    , m_signIn(m_engine)
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
    noticeRefusals();
}

/// Where the service wants a sign-in, the person is asked for one, and what was interrupted by it goes on afterwards.
void Workspace::noticeRefusals()
{
    const auto notice = [this](const core::Error &error, const std::function<void()> &again) {
        if (error.code != core::Errc::SignInNeeded || !m_signIn.isPerson())
            return;
        connect(&m_signIn, &SignIn::signedIn, this, again, Qt::SingleShotConnection);
        m_signIn.need(error);
    };
    connect(&m_mailboxes, &Mailboxes::scanFailed, this,
        [this, notice](const core::Error &error) { notice(error, [this] { m_mailboxes.scan(); }); });
    connect(&m_mailboxes, &Mailboxes::scanEnded, this, [this, notice](const session::ScanResult &result) {
        if (result.listError)
            notice(*result.listError, [this] { m_mailboxes.scan(); });
    });
    connect(&m_runs, &Runs::failed, this, [notice](const core::Error &error) { notice(error, [] {}); });
    connect(&m_plans, &Plans::failed, this, [notice](const core::Error &error) { notice(error, [] {}); });
    connect(&m_runs, &Runs::ended, this, [this, notice](const session::RunResult &result) {
        if (result.summary.end != change::RunEnd::SignInNeeded)
            return;
        const core::Error why = result.summary.error.value_or(core::Error {core::Errc::SignInNeeded, {}, {}, {}, {}});
        notice(why, [this, run = result.run.text()] { m_runs.resume(run); });
    });
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
        m_signIn.askPermissions();
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
