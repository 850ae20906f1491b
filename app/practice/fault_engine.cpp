// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/fault_engine.h"

using namespace Qt::StringLiterals;

namespace practice {

void FaultEngine::restart()
{
    m_rng = Rng(quint64(m_faults.seed));
    m_seen.fill(0);
    m_done.fill(0);
    m_windowUntil = 0;
}

bool FaultEngine::matches(const Fault &fault, const RequestFacts &facts)
{
    const QString &on = fault.on;
    if (on == u"any")
        return true;
    if (on == u"read")
        return !facts.write && facts.area != u"token";
    return on == facts.area || (on == u"write" && facts.write) || (on == u"batch" && facts.batch)
        || facts.cmdlets.contains(on, Qt::CaseInsensitive);
}

FaultKind FaultEngine::pick(const RequestFacts &facts, FaultKind from, FaultKind to)
{
    const double dice = m_rng.unit();
    double sum = 0;
    FaultKind picked = FaultKind::None;
    for (size_t kind = size_t(from); kind <= size_t(to); ++kind) {
        const Fault &fault = m_faults.faults[kind];
        if (fault.rate <= 0 || !matches(fault, facts))
            continue;
        if (m_seen[kind]++ < fault.skip || (fault.count >= 0 && m_done[kind] >= fault.count))
            continue;
        sum += fault.rate;
        if (picked == FaultKind::None && dice < sum)
            picked = FaultKind(kind);
    }
    if (picked != FaultKind::None) {
        ++m_done[size_t(picked)];
        count(faultName(picked));
    }
    return picked;
}

FaultKind FaultEngine::forRequest(const RequestFacts &facts)
{
    return pick(facts, FaultKind::Unauthorized, FaultKind::Slow);
}

FaultKind FaultEngine::forItem(const RequestFacts &item)
{
    return pick(item, FaultKind::ItemThrottle, FaultKind::ItemMissingAfter);
}

} // namespace practice
