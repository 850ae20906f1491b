// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/decision.h"

using namespace Qt::StringLiterals;

namespace change {

QString decisionName(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Change: return u"change"_s;
    case DecisionKind::Nothing: return u"nothing"_s;
    case DecisionKind::Hold: return u"hold"_s;
    }
    return {};
}

Decision Decision::nothing(ReasonCode reason, QStringList facts)
{
    Decision decision;
    decision.kind = DecisionKind::Nothing;
    decision.reason = reason;
    decision.facts = std::move(facts);
    return decision;
}

Decision Decision::hold(ReasonCode reason, QStringList facts)
{
    Decision decision = nothing(reason, std::move(facts));
    decision.kind = DecisionKind::Hold;
    return decision;
}

Decision Decision::change(domain::Value target, ReasonCode reason, QStringList facts)
{
    Decision decision = nothing(reason, std::move(facts));
    decision.kind = DecisionKind::Change;
    decision.target = std::move(target);
    return decision;
}

} // namespace change
