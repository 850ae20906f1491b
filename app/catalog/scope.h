// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/columns.h"
#include "core/error.h"
#include "domain/calendar/policy_set.h"

namespace catalog {

/// Which policy claims each row.
struct Scope
{
    static constexpr qint16 uncovered = -1;
    static constexpr qint16 unknown = -2; ///< A field of a scope was not read.

    std::vector<qint16> policy; ///< By row: index in the set, `uncovered` or `unknown`.
    std::vector<qint64> claimed; ///< By policy: rows.
    qint64 uncoveredRows = 0;
    qint64 unknownRows = 0;
};

/// Error BadInput naming two policies and a mailbox that both claim.
[[nodiscard]] core::Result<Scope> scopeOf(const Columns &columns, const domain::calendar::PolicySet &policies);

} // namespace catalog
