// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facet.h"
#include "change/step.h"
#include "core/clock.h"
#include "domain/mailbox.h"

#include <QCoro/QCoroTask>
#include <QStringList>
#include <optional>
#include <vector>

namespace change {

enum class RowStatus {
    Waiting, ///< Nothing was sent.
    Begun,   ///< A write may have been sent; read before going on.
    Done,    ///< As planned, and proved by reading back.
    Held,    ///< Not done on purpose; `hold` says why.
    Failed,  ///< Could not be done; `error` says why. Nothing further was sent.
    InDoubt, ///< A write was sent and its effect is not known.
};

[[nodiscard]] QString rowStatusName(RowStatus status); ///< "waiting", "begun", "done", "held", "failed", "in-doubt"
[[nodiscard]] std::optional<RowStatus> rowStatusFromName(const QString &name);

/// One mailbox of a run.
struct RunRow
{
    int position = 0;
    domain::MailboxRef mailbox;
    QString name;
    domain::Value before; ///< As planned.
    domain::Value after;  ///< As planned.
    std::optional<domain::Value> via; ///< To be reached before `after`.
    bool keepsDefault = false;        ///< What the row proves is remembered as left on purpose.
    QString keepException;            ///< Recorded as an exception when the row is done; empty: none.
    RowStatus status = RowStatus::Waiting;
    // Set once the row was begun:
    std::optional<domain::Value> image;  ///< What was there before our first write: what an undo goes back to.
    std::optional<domain::Value> target; ///< What it was to become.
    std::optional<Step> openStep;        ///< Sent, or about to be, and not read back yet.
    // Set at its end:
    std::optional<domain::Value> leftAs; ///< What reading back showed last.
    /// Something else is in doubt, but a step that narrows was done, and shows: nobody may take that for the owner's choice.
    bool narrowed = false;
    QString hold;                        ///< Why it is held: a stable key, e.g. "stale-plan".
    std::optional<core::Error> error;
    std::vector<Difference> notes;       ///< Changes by somebody else, seen on the way.
};

/// Port to the journal of one run, which the store keeps. The fence of the run's lease is checked in the transaction of
/// every intent: a run that lost its lease can record nothing more, and what is not recorded is not sent.
class RunLog
{
public:
    virtual ~RunLog() = default;

    /// Durable when it completes: the row is begun, `step` is about to be sent. `row` carries image and target.
    /// Errors: Storage; Conflict when the lease was lost.
    virtual QCoro::Task<core::Result<>> intent(RunRow row, Step step) = 0;
    /// What became of a step, and which one is still to be read back; rides with the next commit.
    virtual void outcome(int position, QString outcome, std::optional<Step> open) = 0;
    /// The row's end. Durable when it completes.
    virtual QCoro::Task<core::Result<>> ended(RunRow row) = 0;
};

} // namespace change
