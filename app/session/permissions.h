// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/surfaces.h"

#include <optional>

namespace session {

/// Whether a job may be done, as the service tells it: by the cmdlets that it exports to the signed-in one. How far the right reaches is
/// another matter, which only the tenant's roles know.
struct Permission
{
    std::optional<bool> isGiven; ///< None: the service does not say.
    QString missing; ///< The first cmdlet that is not exported.
};

struct Permissions
{
    Permission readCalendars;
    Permission writeCalendars;
    Permission writeEmailApps;
};

[[nodiscard]] Permissions permissionsOf(const exchange::Capabilities &found);

} // namespace session
