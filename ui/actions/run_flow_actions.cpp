// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_flow_actions.h"

using namespace Qt::StringLiterals;

namespace ui {

PauseRunAction::PauseRunAction(Runs &runs, QObject *parent)
    : Intention(u"pauseRun"_s, u"media-playback-pause"_s, parent)
    , m_runs(runs)
{
    connect(this, &QAction::triggered, &runs, [&runs] {
        if (runs.isPaused())
            runs.goOn();
        else
            runs.pause();
    });
    retranslate();
    update(false);
}

void PauseRunAction::update(bool isUnderWay)
{
    setOffBecause(!isUnderWay       ? tr("This run is not under way")
            : m_runs.isCancelling() ? tr("The run is coming to its end")
                                    : QString());
    retranslate();
}

void PauseRunAction::retranslate()
{
    const bool paused = m_runs.isRunning() && m_runs.isPaused();
    setIcon(QIcon::fromTheme(paused ? u"media-playback-start"_s : u"media-playback-pause"_s));
    if (paused)
        describe(tr("&Go on"), tr("Let the run go on where it was held"));
    else
        describe(tr("&Pause"), tr("Start nothing new; the run keeps its place"));
}

CancelRunAction::CancelRunAction(Runs &runs, QObject *parent)
    : Intention(u"cancelRun"_s, u"process-stop"_s, parent)
    , m_runs(runs)
{
    connect(this, &QAction::triggered, &runs, &Runs::cancel);
    retranslate();
    update(false);
}

void CancelRunAction::update(bool isUnderWay)
{
    setOffBecause(!isUnderWay       ? tr("This run is not under way")
            : m_runs.isCancelling() ? tr("The run is coming to its end")
                                    : QString());
}

void CancelRunAction::retranslate()
{
    describe(tr("&Cancel"),
        tr("Start nothing new; what was sent is awaited and recorded. The run can be resumed later"));
}

} // namespace ui
