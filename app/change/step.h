// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"

#include <QJsonObject>

namespace change {

/// One write to the service. `call` is the facet's own JSON (calendar::EntryStep, apps::SwitchStep): it is what the
/// plan file, the journal and the script show, and what the facet's gateway sends.
struct Step
{
    /// Steps that widen what somebody sees or can do go first, then those that narrow.
    enum class Effect { Widen, Narrow };

    domain::FacetId facet = domain::FacetId::Calendar;
    Effect effect = Effect::Narrow;
    QJsonObject call;

    friend bool operator==(const Step &, const Step &) = default;
};

} // namespace change
