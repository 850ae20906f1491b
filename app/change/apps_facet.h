// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facet.h"

namespace change {

/// Email-app switches and forwarding. Values hold domain::apps::Switches, steps a domain::apps::SwitchStep.
class AppsFacet final : public Facet
{
public:
    [[nodiscard]] domain::FacetId id() const override { return domain::FacetId::Apps; }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] core::Result<domain::Value> fromJson(const QJsonObject &json) const override;
    [[nodiscard]] std::vector<Difference> diff(const domain::Value &from, const domain::Value &to) const override;
    [[nodiscard]] std::vector<Step> steps(const domain::Value &from, const domain::Value &to) const override;
    [[nodiscard]] domain::Value applied(const domain::Value &value, const Step &step) const override;
    [[nodiscard]] bool shows(const domain::Value &value, const Step &step) const override;
    [[nodiscard]] QString kept(const domain::Value &value) const override;

    /// Relies on the switches that change and on forwarding.
    [[nodiscard]] Rebased rebase(const domain::Value &before, const domain::Value &after, const domain::Value &now,
        const std::vector<core::RecipientId> &watched) const override;
};

} // namespace change
