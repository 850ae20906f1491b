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
    , m_selfTest(m_engine)
    , m_exports(m_engine)
{
    connect(&m_policies, &Policies::saved, this, [this] {
        connect(&m_mailboxes, &Mailboxes::changed, this, &Workspace::readAmbiguous, Qt::SingleShotConnection);
        m_mailboxes.reload();
    });
    connect(&m_runs, &Runs::ended, &m_mailboxes, &Mailboxes::reload);
    connect(&m_runs, &Runs::endedElsewhere, &m_mailboxes, &Mailboxes::reload);
    connect(&m_exceptions, &Exceptions::kept, &m_mailboxes, &Mailboxes::reload);
    connect(&m_exceptions, &Exceptions::ended, &m_mailboxes, &Mailboxes::reload);
    connect(&m_exceptions, &Exceptions::imported, &m_mailboxes, &Mailboxes::reload);
    noticeRefusals();
}

/// Where the service wants a sign-in, the person is asked for one, and what was interrupted by it goes on afterwards.
void Workspace::noticeRefusals()
{
    connect(&m_mailboxes, &Mailboxes::scanFailed, this, [this](const core::Error &error) { needSignIn(error, [this] { m_mailboxes.scan(); }); });
    connect(&m_mailboxes, &Mailboxes::scanEnded, this, [this](const session::ScanResult &result) {
        if (result.listError)
            needSignIn(*result.listError, [this] { m_mailboxes.scan(); });
    });
    connect(&m_runs, &Runs::failed, this, [this](const core::Error &error) { needSignIn(error, {}); });
    connect(&m_selfTest, &SelfTest::failed, this, [this](const core::Error &error) { needSignIn(error, {}); });
    connect(&m_plans, &Plans::failed, this, [this](const core::Error &error) { needSignIn(error, {}); });
    connect(&m_runs, &Runs::ended, this, [this](const session::RunResult &result) {
        const core::Error why = result.summary.error.value_or(core::Error {core::Errc::SignInNeeded, {}, {}, {}, {}});
        if (result.summary.end == change::RunEnd::SignInNeeded)
            needSignIn(why, [this, run = result.run.text()] { m_runs.resume(run); });
    });
    connect(&m_signIn, &SignIn::signedIn, this, [this] {
        if (const auto goOn = std::exchange(m_interrupted, {}))
            goOn();
    });
}

void Workspace::needSignIn(const core::Error &error, std::function<void()> goOn)
{
    if (error.code != core::Errc::SignInNeeded || !m_signIn.isPerson())
        return;
    if (goOn)
        m_interrupted = std::move(goOn);
    m_signIn.need(error);
}

void Workspace::open(const QString &keyPassphrase)
{
    m_engine.open(this, [this, keyPassphrase](const core::Result<> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        m_mailboxes.reload();
        m_policies.reload();
        m_snapshots.reload();
        m_runs.reload();
        if (!keyPassphrase.isEmpty())
            m_signIn.setKeyPassphrase(keyPassphrase);
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
