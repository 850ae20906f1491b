// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/planner.h"

#include "core/ensure.h"

namespace change {

Plan plan(Intent &intent, std::span<const domain::Subject> subjects, PlanHeader header)
{
    header.kind = intent.kind();
    header.facets = {intent.facet()};
    header.watched = intent.watched();
    Plan result(std::move(header));
    for (const domain::Subject &subject : subjects) {
        core::ensure(subject.mailbox != nullptr, "a subject without a mailbox was planned");
        if (result.indexOf(subject.mailbox->ref.id, intent.facet()))
            continue;
        Decision decision = intent.decide(subject);
        core::ensure(decision.kind != DecisionKind::Change || !decision.target.isNull(), "a change without a target was planned");
        PlanRow row;
        row.mailbox = subject.mailbox->ref;
        row.name = subject.mailbox->name;
        row.facet = intent.facet();
        row.kind = decision.kind;
        row.reason = decision.reason;
        row.facts = std::move(decision.facts);
        row.before = subject.value;
        row.after = std::move(decision.target);
        row.via = std::move(decision.via);
        row.keepsDefault = decision.keepsDefault;
        row.keepException = std::move(decision.keepException);
        const bool appended = result.append(row);
        core::ensure(appended, "a mailbox came into a plan twice");
    }
    PlanHeader counted = result.header();
    counted.coverage.uncovered = result.counts().byReason.value(ReasonCode::Uncovered) + result.counts().byReason.value(ReasonCode::TypeNotInScope);
    result.setHeader(std::move(counted));
    return result;
}

} // namespace change
