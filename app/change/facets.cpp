// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"

#include "change/apps_facet.h"
#include "change/calendar_facet.h"

namespace change {

const Facet &facetOf(domain::FacetId id)
{
    static const CalendarFacet calendar;
    static const AppsFacet apps;
    if (id == domain::FacetId::Apps)
        return apps;
    return calendar;
}

const Facet *facetByName(QStringView name)
{
    for (const domain::FacetId id : {domain::FacetId::Calendar, domain::FacetId::Apps}) {
        if (facetOf(id).name() == name)
            return &facetOf(id);
    }
    return nullptr;
}

} // namespace change
