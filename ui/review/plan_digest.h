// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/text_column.h"
#include "change/facet.h"
#include "services/plans.h"

#include <QLocale>

namespace ui {

/// Rows that a person looks at as one: changed alike for the same reason, or left or held for the same
/// reason.
struct PlanGroup
{
    change::DecisionKind kind = change::DecisionKind::Nothing;
    change::ReasonCode reason = change::ReasonCode::None;
    domain::FacetId facet = domain::FacetId::Calendar;
    std::vector<change::Difference> deeds; ///< Of one of its rows; only with Change.
    bool various = false; ///< Changes that few rows share, put together.
    QByteArray key; ///< The same for the same group of another plan.
};

/// A plan sorted into groups, and what filter and order need. Immutable, safe on any thread.
class PlanDigest
{
public:
    explicit PlanDigest(PlannedPtr planned);

    [[nodiscard]] const PlannedPtr &planned() const { return m_planned; }
    [[nodiscard]] const change::Plan &plan() const { return m_planned->plan; }
    /// Changes first, then what is left, then what is held; of each the largest first.
    [[nodiscard]] const std::vector<PlanGroup> &groups() const { return m_groups; }
    [[nodiscard]] int groupOf(size_t row) const { return m_groupOf[row]; }
    [[nodiscard]] int groupByKey(const QByteArray &key) const; ///< -1: there is none.
    /// \param words  folded to one case; all of them are in name or address.
    [[nodiscard]] bool matches(size_t row, const std::vector<QByteArray> &words) const;

private:
    void sortIntoGroups();
    [[nodiscard]] PlanGroup groupFor(size_t row) const;
    void orderGroups(std::vector<PlanGroup> found, std::vector<qint64> counts);

    PlannedPtr m_planned;
    std::vector<PlanGroup> m_groups;
    std::vector<int> m_groupOf;
    catalog::TextColumn m_search;
};
using PlanDigestPtr = std::shared_ptr<const PlanDigest>;

/// What is done to a row: what differs, over `via` where there is one.
[[nodiscard]] std::vector<change::Difference> deedsOf(const change::Plan &plan, size_t row);

} // namespace ui
