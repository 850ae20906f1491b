// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/runs.h"

namespace ui {

/// Holds the run that is under way, or lets it go on.
class PauseRunAction final : public Intention
{
    Q_OBJECT

public:
    PauseRunAction(Runs &runs, QObject *parent);
    void update(bool isUnderWay); ///< Whether the run that is looked at is the one under way.
    void retranslate();

private:
    Runs &m_runs;
};

/// Ends the run that is under way: nothing new starts, what was sent is awaited and recorded.
class CancelRunAction final : public Intention
{
    Q_OBJECT

public:
    CancelRunAction(Runs &runs, QObject *parent);
    void update(bool isUnderWay);
    void retranslate();

private:
    Runs &m_runs;
};

} // namespace ui
