// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facet.h"

namespace change {

/// Rights of the default calendar. Values hold domain::calendar::Acl, steps a domain::calendar::EntryStep.
class CalendarFacet final : public Facet
{
public:
    [[nodiscard]] domain::FacetId id() const override { return domain::FacetId::Calendar; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Result<domain::Value> fromJson(const QJsonObject &json) const override;
    [[nodiscard]] std::vector<Difference> diff(const domain::Value &from, const domain::Value &to) const override;
    [[nodiscard]] std::vector<Step> steps(const domain::Value &from, const domain::Value &to) const override;
    [[nodiscard]] domain::Value applied(const domain::Value &value, const Step &step) const override;
    [[nodiscard]] bool shows(const domain::Value &value, const Step &step) const override;
    [[nodiscard]] QString kept(const domain::Value &value) const override;

    /// Relies on Default, Anonymous, the entries that change and those of `watched` groups. What is already as planned
    /// is no obstacle where a run that was cut short could have left it so: steps that narrow only behind all that widen.
    [[nodiscard]] Rebased rebase(const domain::Value &before, const domain::Value &after, const domain::Value &now,
        const std::vector<core::RecipientId> &watched) const override;
};

} // namespace change
