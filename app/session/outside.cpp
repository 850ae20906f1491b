// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outside.h"

namespace session {

QCoro::Task<core::Result<OutsideSharing>> outsideSharing(Session &session, std::stop_token stop)
{
    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());
    const exchange::OrganizationFacts facts = co_await (*client)->directory().organization(stop);
    OutsideSharing outside;
    outside.notes = facts.notes;
    for (const exchange::OrganizationRelationship &one : facts.relationships) {
        if (one.enabled && one.freeBusy)
            outside.organizations.push_back({one.name, one.domains, one.freeBusyLevel});
    }
    for (const exchange::IntraOrganizationConnector &one : facts.connectors) {
        if (one.enabled)
            outside.organizations.push_back({one.name, one.domains, {}});
    }
    co_return outside;
}

} // namespace session
