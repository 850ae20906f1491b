// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/plans.h"
#include "services/runs.h"
#include "services/sign_in.h"

namespace ui {

/// The run that is looked at, as far as it decides what can be done with it.
struct RunInView
{
    QString id; ///< Empty: none.
    change::RunCounts counts;
    bool isElsewhere = false; ///< Another program carries it out now.
};

/// Goes on with a run that stopped before its end: rows waiting, begun or in doubt.
class ResumeRunAction final : public Intention
{
    Q_OBJECT

public:
    ResumeRunAction(Runs &runs, SignIn &signIn, QObject *parent);
    void update(const RunInView &run);
    void retranslate();

private:
    Runs &m_runs;
    SignIn &m_signIn;
    RunInView m_run;
};

/// Tries the failed rows of a run once more.
class RetryRunAction final : public Intention
{
    Q_OBJECT

public:
    RetryRunAction(Runs &runs, SignIn &signIn, QObject *parent);
    void update(const RunInView &run);
    void retranslate();

private:
    Runs &m_runs;
    SignIn &m_signIn;
    RunInView m_run;
};

/// Plans to take a run back; the plan is reviewed like any other.
class UndoRunAction final : public Intention
{
    Q_OBJECT

public:
    UndoRunAction(Plans &plans, Runs &runs, QObject *parent);
    void update(const RunInView &run);
    void retranslate();

private:
    Plans &m_plans;
    Runs &m_runs;
    RunInView m_run;
};

} // namespace ui
