// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/our_doing.h"

#include "change/facets.h"

namespace change {

domain::Value ourDoing(const RunRow &row)
{
    if (row.status == RowStatus::Done || !row.leftAs)
        return *row.target;
    const Facet &facet = facetOf(row.target->facet());
    domain::Value done = *row.image;
    const auto walk = [&](const domain::Value &from, const domain::Value &to) {
        for (const Step &step : facet.steps(from, to)) {
            if (facet.shows(*row.leftAs, step))
                done = facet.applied(done, step);
        }
    };
    if (row.via)
        walk(*row.image, *row.via);
    walk(row.via.value_or(*row.image), *row.target);
    return done;
}

std::vector<Difference> ourDifferences(const RunRow &row)
{
    const Facet &facet = facetOf(row.before.facet());
    if (row.image && row.target)
        return facet.diff(*row.image, row.status == RowStatus::Begun ? *row.target : ourDoing(row));
    return row.status == RowStatus::Waiting ? facet.diff(row.before, row.after) : std::vector<Difference>();
}

} // namespace change
