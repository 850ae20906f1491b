// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/event.h"
#include "change/run.h"
#include "change/run_log.h"
#include "core/clock.h"
#include "store/leases.h"
#include "store/writer.h"

#include <QJsonObject>

namespace store {

/// What the store knows of a run besides its rows.
struct RunRecord
{
    core::RunId id;
    QString kind; ///< "segment", "restore", "undo", ...
    domain::FacetId facet = domain::FacetId::Calendar;
    QString state; ///< "running", or how it ended: runEndName().
    QJsonObject header; ///< The plan's header.
    QString reason;
    QString ticket;
    QString who;
    core::Instant started;
    std::optional<core::Instant> ended;
    QString stoppedBy; ///< What stopped it, in technical words; empty when nothing did.
    change::RunCounts counts;
    QString carriedOutBy; ///< Another program that is at work on it now; not stored, session::allRuns() finds it out.
};

[[nodiscard]] core::Result<> createRun(Sql &sql, qint64 tenant, const RunRecord &run, const std::vector<change::RunRow> &rows);
[[nodiscard]] core::Result<> setRunState(
    Sql &sql, core::RunId run, const QString &state, std::optional<core::Instant> ended, const QString &stoppedBy);
/// Newest first.
[[nodiscard]] core::Result<std::vector<RunRecord>> runs(Sql &sql, qint64 tenant);
/// By id or by the first characters of it. Errors: BadInput, Ambiguous.
[[nodiscard]] core::Result<RunRecord> runByText(Sql &sql, qint64 tenant, const QString &text);
[[nodiscard]] core::Result<std::vector<change::RunRow>> runRows(Sql &sql, core::RunId run);

/// The journal of a run: each intent is on disk before the step is sent, and only while the fence holds.
class StoredRunLog final : public change::RunLog
{
public:
    StoredRunLog(Writer &writer, core::Clock &clock, qint64 tenant, core::RunId run, QString who, qint64 fence);

    QCoro::Task<core::Result<>> intent(change::RunRow row, change::Step step) override;
    void outcome(int position, QString outcome, std::optional<change::Step> open) override;
    QCoro::Task<core::Result<>> ended(change::RunRow row) override;

private:
    [[nodiscard]] core::Result<> keepProof(Sql &sql, const change::RunRow &row, core::Instant now) const;
    [[nodiscard]] core::Result<> endExceptionOf(Sql &sql, const change::RunRow &row, core::Instant now) const;
    [[nodiscard]] change::Event event(const QString &kind, const change::RunRow &row, QJsonObject facts) const;

    Writer &m_writer;
    core::Clock &m_clock;
    qint64 m_tenant;
    core::RunId m_run;
    QString m_who;
    qint64 m_fence;
};

} // namespace store
