// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_again_actions.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Why nothing can be begun with a run now; empty: nothing is in the way.
QString whyNotNow(const RunInView &run, const Runs &runs)
{
    return run.id.isEmpty() ? ResumeRunAction::tr("Choose a run first")
        : runs.isRunning()  ? ResumeRunAction::tr("A run is under way")
        : run.isElsewhere   ? ResumeRunAction::tr("Another program carries this run out")
                            : QString();
}

bool isOpen(const change::RunCounts &counts)
{
    return counts.waiting + counts.begun + counts.inDoubt > 0;
}

} // namespace

ResumeRunAction::ResumeRunAction(Runs &runs, SignIn &signIn, QObject *parent)
    : Intention(u"resumeRun"_s, u"media-playback-start"_s, parent)
    , m_runs(runs)
    , m_signIn(signIn)
{
    connect(&signIn, &SignIn::changed, this, [this] { update(m_run); });
    connect(this, &QAction::triggered, &runs, [this] { m_runs.resume(m_run.id); });
    retranslate();
}

void ResumeRunAction::update(const RunInView &run)
{
    m_run = run;
    const QString notNow = whyNotNow(run, m_runs);
    setOffBecause(!notNow.isEmpty() ? notNow
            : !isOpen(run.counts)   ? tr("Every mailbox of this run has come to its end")
                                    : m_signIn.whyNoWriting());
}

void ResumeRunAction::retranslate()
{
    describe(tr("&Resume"), tr("Go on with what is waiting or in doubt; every mailbox is read first"));
    update(m_run);
}

RetryRunAction::RetryRunAction(Runs &runs, SignIn &signIn, QObject *parent)
    : Intention(u"retryRun"_s, u"view-refresh"_s, parent)
    , m_runs(runs)
    , m_signIn(signIn)
{
    connect(&signIn, &SignIn::changed, this, [this] { update(m_run); });
    connect(this, &QAction::triggered, &runs, [this] { m_runs.retry(m_run.id); });
    retranslate();
}

void RetryRunAction::update(const RunInView &run)
{
    m_run = run;
    const QString notNow = whyNotNow(run, m_runs);
    setOffBecause(!notNow.isEmpty()  ? notNow
            : run.counts.failed == 0 ? tr("No mailbox of this run has failed")
            : isOpen(run.counts)     ? tr("Resume the run first: some mailboxes have not come to their end")
                                     : m_signIn.whyNoWriting());
}

void RetryRunAction::retranslate()
{
    describe(tr("Retry the &failed"), tr("Try the failed mailboxes of this run once more"));
    update(m_run);
}

UndoRunAction::UndoRunAction(Plans &plans, Runs &runs, QObject *parent)
    : Intention(u"undoRun"_s, u"edit-undo"_s, parent)
    , m_plans(plans)
    , m_runs(runs)
{
    connect(this, &QAction::triggered, &plans, [this] { m_plans.undo(m_run.id); });
    for (auto signal : {&Plans::started, &Plans::made})
        connect(&plans, signal, this, [this] { update(m_run); });
    connect(&plans, &Plans::failed, this, [this] { update(m_run); });
    retranslate();
}

void UndoRunAction::update(const RunInView &run)
{
    m_run = run;
    const bool wrote = run.counts.done + run.counts.failed + run.counts.inDoubt + run.counts.begun > 0;
    const QString notNow = whyNotNow(run, m_runs);
    setOffBecause(!notNow.isEmpty() ? notNow
            : m_plans.isPlanning()  ? tr("A plan is being made")
            : !wrote                ? tr("This run has written nothing")
                                    : QString());
}

void UndoRunAction::retranslate()
{
    describe(tr("&Undo…"), tr("Show what taking this run back would change; nothing is written yet"));
    update(m_run);
}

} // namespace ui
