// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/plan.h"

#include "change/facets.h"
#include "core/ensure.h"

#include <cmath>
#include <limits>

namespace change {
namespace {

/// Reads of one row: before, and one behind each half that has steps.
qint64 readsFor(const std::vector<Step> &steps)
{
    qint64 reads = 1;
    for (size_t i = 0; i < steps.size(); ++i) {
        if (i + 1 == steps.size() || steps[i + 1].effect != steps[i].effect)
            ++reads;
    }
    return reads;
}

QByteArray costKey(const std::array<quint32, 3> &places)
{
    return {reinterpret_cast<const char *>(places.data()), sizeof places};
}

} // namespace

std::vector<Step> stepsOf(domain::FacetId facet, const domain::Value &before, const domain::Value &via, const domain::Value &after)
{
    const Facet &rules = facetOf(facet);
    if (via.isNull())
        return rules.steps(before, after);
    std::vector<Step> steps = rules.steps(before, via);
    for (Step &step : rules.steps(via, after))
        steps.push_back(std::move(step));
    return steps;
}

Plan::Text Plan::keep(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    core::ensure(m_texts.size() + bytes.size() <= qsizetype(std::numeric_limits<quint32>::max()), "a plan's texts exceed 4 GiB");
    const Text kept {quint32(m_texts.size()), quint32(bytes.size())};
    m_texts += bytes;
    return kept;
}

QString Plan::text(Text text) const
{
    return QString::fromUtf8(m_texts.constData() + text.offset, qsizetype(text.length));
}

bool Plan::append(const PlanRow &row)
{
    const std::pair key(row.mailbox.id, quint8(row.facet));
    if (m_index.contains(key))
        return false;
    m_index.insert(key, quint32(size()));
    m_ids.push_back(row.mailbox.id);
    m_guids.push_back(row.mailbox.guid);
    m_generations.push_back(row.mailbox.generation);
    m_addresses.push_back(keep(row.mailbox.address));
    m_names.push_back(keep(row.name));
    m_facets.push_back(row.facet);
    m_kinds.push_back(row.kind);
    m_reasons.push_back(row.reason);
    m_keepsDefault.push_back(row.keepsDefault);
    m_before.push_back(m_values.intern(row.before));
    m_after.push_back(m_values.intern(row.after));
    m_via.push_back(m_values.intern(row.via));
    m_facts.push_back(keepList(row.facts));
    m_exceptions.push_back(keepList(row.keepException.isEmpty() ? QStringList() : QStringList {row.keepException}));
    count(row);
    return true;
}

quint32 Plan::keepList(const QStringList &list)
{
    if (list.isEmpty())
        return 0;
    const auto known = m_factIndex.constFind(list);
    if (known != m_factIndex.cend())
        return *known;
    const auto index = quint32(m_factLists.size());
    m_factLists.push_back(list);
    m_factIndex.insert(list, index);
    return index;
}

void Plan::count(const PlanRow &row)
{
    ++m_counts.byReason[row.reason];
    switch (row.kind) {
    case DecisionKind::Nothing: ++m_counts.nothing; return;
    case DecisionKind::Hold: ++m_counts.hold; return;
    case DecisionKind::Change: ++m_counts.change; break;
    }
    const QByteArray bytes = costKey(valuePlaces(size() - 1));
    auto cost = m_costs.constFind(bytes);
    if (cost == m_costs.cend()) {
        const std::vector<Step> steps = stepsOf(row.facet, row.before, row.via, row.after);
        cost = m_costs.insert(bytes, {qint64(steps.size()), qint64(steps.size()) + readsFor(steps)});
    }
    m_counts.steps += cost->steps;
    m_calls += cost->calls;
}

RowCost Plan::cost(size_t index) const
{
    return m_kinds[index] == DecisionKind::Change ? m_costs.value(costKey(valuePlaces(index))) : RowCost {};
}

PlanRow Plan::row(size_t index) const
{
    PlanRow row;
    row.mailbox = {m_ids[index], m_guids[index], m_generations[index], text(m_addresses[index])};
    row.name = text(m_names[index]);
    row.facet = m_facets[index];
    row.kind = m_kinds[index];
    row.reason = m_reasons[index];
    row.facts = m_factLists[m_facts[index]];
    row.before = m_values.at(m_before[index]);
    row.after = m_values.at(m_after[index]);
    row.via = m_values.at(m_via[index]);
    row.keepsDefault = m_keepsDefault[index] != 0;
    row.keepException = m_factLists[m_exceptions[index]].value(0);
    if (row.kind == DecisionKind::Change)
        row.steps = stepsOf(row.facet, row.before, row.via, row.after);
    return row;
}

std::optional<size_t> Plan::indexOf(core::MailboxId mailbox, domain::FacetId facet) const
{
    const auto found = m_index.constFind(std::pair(mailbox, quint8(facet)));
    return found == m_index.cend() ? std::nullopt : std::optional<size_t>(*found);
}

PlanEstimate Plan::estimate(double callsPerSecond) const
{
    core::ensure(callsPerSecond > 0, "an estimate needs a pace");
    return {m_calls, std::chrono::seconds(qint64(std::ceil(double(m_calls) / callsPerSecond)))};
}

SightEstimate Plan::sight(qint64 people, const std::vector<qint64> &groupMembers)
{
    qint64 keep = 0;
    for (const qint64 members : groupMembers)
        keep += members;
    keep = std::min(keep, people);
    return {keep, people - keep};
}

} // namespace change
