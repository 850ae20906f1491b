// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "session/planning.h"
#include "session/running.h"

#include <CLI/CLI.hpp>

namespace cli {

/// What the verbs that carry out runs have in common.
struct RunOptions
{
    QString reason;
    QString ticket;
    QString where;
    int first = 0;
    QString maxChanges; ///< "120" or "5%".
    std::optional<int> settleSeconds; ///< None: what the self-test found.
    QStringList accepted; ///< Names of concerns.
    bool untested = false;
    bool soleOperator = false;
    int groupGrowthPercent = 20;
    QString approval; ///< A file; empty: the one beside the plan, if there is one.
    bool yes = false;
    QString window; ///< "20:00-06:00", local time.

    void declare(CLI::App &app); ///< What every run takes.
    void declareBrakes(CLI::App &app); ///< What a new run takes besides.
    void declareChoice(CLI::App &app); ///< Of rows of a saved plan.
    /// \param rows  what a percentage is of. Error BadInput.
    [[nodiscard]] core::Result<session::ApplyRequest> request(qint64 rows) const;
};

/// What speaks against a run that did not begin, with how to go on in spite of it where somebody may.
[[nodiscard]] core::Error objection(const std::vector<change::Concern> &concerns);

/// A stop that comes with Ctrl+C or when a time window ends.
class Window
{
public:
    /// Error BadInput when `text` is not HH:MM-HH:MM.
    [[nodiscard]] static core::Result<Window> parse(const QString &text);
    [[nodiscard]] bool isOpen(const QTime &now) const;
    [[nodiscard]] std::chrono::milliseconds untilClose(const QTime &now) const;

private:
    QTime m_from;
    QTime m_to;
};

/// The progress line of a run.
[[nodiscard]] session::RunObserver runProgress(Context &context);

/// `done held failed inDoubt waiting begun`: begun are some of those that wait for their end.
[[nodiscard]] QJsonObject countsToJson(const change::RunCounts &counts);
/// Tells how a run ended and gives its exit code.
ExitCode tellRun(Console &console, const session::RunResult &result);
/// With --json the same object where no run was begun, since nothing was to be changed.
void tellNoRun(Console &console, const change::PlanCounts &counts);

/// Tells what a plan would do: counts by reason, calls, hours, coverage, undecided mailboxes.
void tellPlan(Console &console, const session::Planned &planned, const QString &file, double callsPerSecond);
[[nodiscard]] QJsonObject planToJson(const session::Planned &planned, const QString &file, double callsPerSecond);
/// 0 for a plan that was made, whatever it says; 4 when it could not tell of every mailbox asked about.
[[nodiscard]] ExitCode planExitCode(const session::Planned &planned);

} // namespace cli
