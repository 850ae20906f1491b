// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reason.h"
#include "domain/value.h"

#include <QStringList>

namespace change {

using ReasonCode = domain::Reason;

enum class DecisionKind : quint8 { Change, Nothing, Hold };

[[nodiscard]] QString decisionName(DecisionKind kind); ///< "change", "nothing", "hold"

/// What an intent wants of one mailbox.
struct Decision
{
    DecisionKind kind = DecisionKind::Hold;
    ReasonCode reason = ReasonCode::None;
    QStringList facts;    ///< Technical words that belong to the reason: groups, entries, fields.
    domain::Value target; ///< Set with Change.
    /// Set when the target must be reached in two legs: first this value (dead entries gone), then the target.
    domain::Value via;
    bool keepsDefault = false; ///< What the run proves is to be remembered as Verified::defaultKept.
    /// To be recorded as an exception: the facet's word for the kept value. Empty: none.
    QString keepException;

    [[nodiscard]] static Decision nothing(ReasonCode reason, QStringList facts = {});
    [[nodiscard]] static Decision hold(ReasonCode reason, QStringList facts = {});
    [[nodiscard]] static Decision change(domain::Value target, ReasonCode reason, QStringList facts = {});
};

} // namespace change
