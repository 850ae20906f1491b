// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dump.h"
#include "job.h"
#include "practice_desk.h"
#include "practice/random.h"
#include "store/sql.h"

namespace trust {

[[nodiscard]] bool isLong(); ///< MULLION_LONG is set: full counts.
/// Of a test's dice: MULLION_SEED, else a fixed one; printed, so that what failed can be repeated.
[[nodiscard]] quint64 seed();

/// What the store says of one row of the newest run.
struct StoredRow
{
    QString mailbox; ///< Its id.
    QString address;
    QString status;
    QString notes; ///< JSON: what others changed.
    int intents = 0;      ///< Different steps that were recorded before they were sent.
    int dones = 0;        ///< Steps of which the log says that the service did them.
    int timesEnded = 0;   ///< How often the log says that the row ended.
};

/// A practice tenant, the program, and one job, planned.
class TrustDesk
{
public:
    TrustDesk(const Job &job, int mailboxes, QJsonObject more = {});

    /// Starts the tenant, scans and plans. \return an error text.
    [[nodiscard]] QString plan();
    /// Plans to take the newest run back. \return an error text.
    [[nodiscard]] QString planUndo();

    [[nodiscard]] testsupport::PracticeDesk &desk() { return m_desk; }
    [[nodiscard]] const Job &job() const { return m_job; }
    [[nodiscard]] const QJsonObject &start() const { return m_start; }
    [[nodiscard]] const QByteArray &startBytes() const { return m_startBytes; }
    [[nodiscard]] const QJsonObject &goal() const { return m_goal; } ///< The dump when the plan is carried out.

    /// Carries the plan out, or goes on with its run where there is one.
    [[nodiscard]] QStringList next(const QStringList &more = {});
    [[nodiscard]] bool hasRun() { return runs() > m_runsBefore; }
    [[nodiscard]] QString store(); ///< A copy of it, taken now: looking into it changes nothing.
    [[nodiscard]] QList<StoredRow> rows(); ///< Of the newest run.
    int runs();

    /// Starts the program with a clock of its own, which setClock() moves.
    std::unique_ptr<QProcess> beginWithClock(const QStringList &arguments);
    testsupport::Answer runWithClock(const QStringList &arguments);
    /// Runs the program with time that passes so many times as fast; the time of day stays true.
    testsupport::Answer runHastily(int times, const QStringList &arguments) { return testsupport::PracticeDesk::finish(*beginHastily(times, arguments), 3'600'000); }
    std::unique_ptr<QProcess> beginHastily(int times, const QStringList &arguments);
    void setClock(qint64 seconds) const; ///< So far from the true time, for everything started with a clock.

    [[nodiscard]] qsizetype executed() const { return m_desk.writes().size() - m_writesBefore; } ///< Since the plan.
    [[nodiscard]] QJsonArray writes() const; ///< Since the plan.
    [[nodiscard]] qsizetype expected() const; ///< How many writes the plan takes.

    /// Rows that the store calls done and the tenant does not show so.
    [[nodiscard]] QStringList wronglyDone();
    /// What is not as it must be once the run is over: tenant, cmdlet log and event log, row by row.
    [[nodiscard]] QStringList disagreements();

private:
    const Job &m_job;
    testsupport::PracticeDesk m_desk;
    QJsonObject m_start;
    QByteArray m_startBytes;
    QJsonObject m_from; ///< The dump when the plan was made.
    QJsonObject m_goal;
    QString m_plan;
    bool m_undoing = false;
    int m_runsBefore = 0;
    int m_copies = 0;
    qsizetype m_writesBefore = 0;
};

} // namespace trust
