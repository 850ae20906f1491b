// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_digest.h"

#include "change/facets.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ui {
namespace {

constexpr size_t mostChangeGroups = 40;

/// The same for rows to which the same is done for the same reason.
QByteArray keyOf(const PlanGroup &group)
{
    QByteArray key(1, char('0' + int(group.kind)));
    key += char(int(group.reason)) + QByteArray(1, char('0' + int(group.facet)));
    for (const change::Difference &deed : group.deeds) {
        for (const QString &part : {deed.what, deed.after})
            key += part.toUtf8() + '\n';
        key += deed.before.isEmpty() ? '+' : '=';
    }
    return key;
}

} // namespace

std::vector<change::Difference> deedsOf(const change::Plan &plan, size_t row)
{
    const change::Facet &facet = change::facetOf(plan.facet(row));
    const domain::Value &via = plan.values().at(plan.valuePlaces(row)[1]);
    if (via.isNull())
        return facet.diff(plan.before(row), plan.after(row));
    std::vector<change::Difference> deeds = facet.diff(plan.before(row), via);
    for (change::Difference &deed : facet.diff(via, plan.after(row)))
        deeds.push_back(std::move(deed));
    return deeds;
}

PlanDigest::PlanDigest(PlannedPtr planned)
    : m_planned(std::move(planned))
{
    for (size_t row = 0; row < plan().size(); ++row)
        m_search.set(row, QString(plan().name(row) + u'\n' + plan().address(row)).toCaseFolded());
    sortIntoGroups();
}

PlanGroup PlanDigest::groupFor(size_t row) const
{
    PlanGroup group;
    group.kind = plan().kind(row);
    group.reason = plan().reason(row);
    group.facet = plan().facet(row);
    if (group.kind == change::DecisionKind::Change)
        group.deeds = deedsOf(plan(), row);
    group.key = keyOf(group);
    return group;
}

void PlanDigest::sortIntoGroups()
{
    using Alike = std::tuple<change::DecisionKind, change::ReasonCode, std::array<quint32, 3>>;
    std::map<Alike, int> alike; // what differs is worked out once for rows with the same values
    QHash<QByteArray, int> byKey;
    std::vector<PlanGroup> found;
    std::vector<qint64> counts;
    m_groupOf.resize(plan().size());
    for (size_t row = 0; row < plan().size(); ++row) {
        const bool changes = plan().kind(row) == change::DecisionKind::Change;
        const Alike values{plan().kind(row), plan().reason(row),
            changes ? plan().valuePlaces(row) : std::array<quint32, 3>{}};
        auto known = alike.find(values);
        if (known == alike.end()) {
            PlanGroup group = groupFor(row);
            const int next = int(found.size());
            const int index = byKey.value(group.key, next);
            if (index == next) {
                byKey.insert(group.key, next);
                found.push_back(std::move(group));
                counts.push_back(0);
            }
            known = alike.emplace(values, index).first;
        }
        m_groupOf[row] = known->second;
        ++counts[size_t(known->second)];
    }
    orderGroups(std::move(found), std::move(counts));
}

void PlanDigest::orderGroups(std::vector<PlanGroup> found, std::vector<qint64> counts)
{
    std::vector<size_t> order(found.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return found[a].kind != found[b].kind ? found[a].kind < found[b].kind : counts[a] > counts[b];
    });
    std::vector<int> placeOf(found.size());
    int various = -1;
    for (const size_t old : order) {
        const bool change = found[old].kind == change::DecisionKind::Change;
        if (change && m_groups.size() >= mostChangeGroups) {
            if (various < 0) {
                PlanGroup rest;
                rest.kind = change::DecisionKind::Change;
                rest.various = true;
                rest.key = "various";
                various = int(m_groups.size());
                m_groups.push_back(std::move(rest));
            }
            placeOf[old] = various;
            continue;
        }
        placeOf[old] = int(m_groups.size());
        m_groups.push_back(std::move(found[old]));
    }
    for (int &group : m_groupOf)
        group = placeOf[size_t(group)];
}

int PlanDigest::groupByKey(const QByteArray &key) const
{
    const auto found = std::find_if(
        m_groups.begin(), m_groups.end(), [&](const PlanGroup &group) { return group.key == key; });
    return found == m_groups.end() ? -1 : int(found - m_groups.begin());
}

bool PlanDigest::matches(size_t row, const std::vector<QByteArray> &words) const
{
    const QByteArrayView text = m_search.bytes(row);
    return std::all_of(
        words.begin(), words.end(), [&](const QByteArray &word) { return text.contains(word); });
}

} // namespace ui
