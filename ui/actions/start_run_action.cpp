// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/start_run_action.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

StartRunAction::StartRunAction(Plans &plans, Runs &runs, SignIn &signIn, Request request, QObject *parent)
    : Intention(u"startRun"_s, u"media-playback-start"_s, parent)
    , m_plans(plans)
    , m_runs(runs)
    , m_signIn(signIn)
    , m_request(std::move(request))
{
    connect(this, &QAction::triggered, this, &StartRunAction::run);
    connect(&signIn, &SignIn::changed, this, &StartRunAction::refresh);
    connect(&plans, &Plans::started, this, &StartRunAction::refresh);
    connect(&plans, &Plans::failed, this, &StartRunAction::refresh);
    connect(&runs, &Runs::started, this, &StartRunAction::refresh);
    connect(&runs, &Runs::progressed, this, &StartRunAction::begun);
    connect(&runs, &Runs::ended, this, [this] {
        begun(); // a run without rows tells nothing before its end
        refresh();
    });
    const auto notStarted = [this] {
        m_starting = false;
        refresh();
    };
    connect(&runs, &Runs::failed, this, notStarted);
    connect(&runs, &Runs::objected, this, notStarted);
    retranslate();
}

void StartRunAction::update(const PlanTotals &totals, bool confirmed, bool settled)
{
    m_totals = totals;
    m_confirmed = confirmed;
    m_settled = settled;
    const bool empty = totals.starting == 0 && totals.exceptions == 0;
    setOffBecause(!m_plans.current()           ? tr("There is no plan yet")
            : m_plans.isPlanning()             ? tr("A plan is being made")
            : m_starting || m_runs.isRunning() ? tr("A run is under way")
            : empty                            ? tr("This plan changes nothing")
            : !confirmed
            ? tr("Type %1 into the field beside it first").arg(QLocale().toString(totals.starting))
            : !settled ? tr("Something still speaks against it")
            : m_signIn.whyNoWriting());
    retranslate();
}

void StartRunAction::retranslate()
{
    const QString text = m_totals.starting > 0 ? tr("C&hange %Ln mailboxes", nullptr, int(m_totals.starting))
        : m_totals.exceptions > 0 ? tr("Record %Ln exceptions", nullptr, int(m_totals.exceptions))
                                  : tr("Nothing to change");
    describe(text, tr("Start the run; every mailbox is read again before it is written"));
}

void StartRunAction::run()
{
    m_starting = true;
    refresh();
    m_plans.remaining(this, [this, request = m_request()](const std::shared_ptr<const change::Plan> &plan) {
        m_runs.start(plan, request);
    });
}

void StartRunAction::begun()
{
    const bool ended = !m_runs.isRunning();
    if (!m_starting || (!ended && m_runs.progress().counts.total() == 0))
        return;
    m_starting = false;
    m_plans.drop();
}

} // namespace ui
