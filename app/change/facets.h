// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/facet.h"

#include <QStringView>

namespace change {

/// The rules of a facet: stateless, there for the life of the program.
[[nodiscard]] const Facet &facetOf(domain::FacetId id);
[[nodiscard]] const Facet *facetByName(QStringView name); ///< "calendar", "apps"; null for others.

} // namespace change
