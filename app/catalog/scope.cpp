// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/scope.h"

#include "catalog/filter.h"

using namespace Qt::StringLiterals;

namespace catalog {

using domain::Truth;
using domain::calendar::PolicySet;

core::Result<Scope> scopeOf(const Columns &columns, const PolicySet &policies)
{
    const domain::Query users = domain::Query::parse(u"type:user"_s).value();
    const CompiledQuery isUser(columns, users);
    Scope scope;
    scope.policy.assign(columns.size(), Scope::uncovered);
    scope.claimed.assign(policies.policies().size(), 0);
    for (size_t p = 0; p < policies.policies().size(); ++p) {
        const domain::calendar::Policy &policy = policies.policies()[p];
        const CompiledQuery inScope(columns, policy.scope);
        for (size_t i = 0; i < columns.size(); ++i) {
            const Truth claimed = inScope.matches(RowId(i));
            if (claimed == Truth::False || (!policy.namesTypes() && isUser.matches(RowId(i)) != Truth::True))
                continue;
            qint16 &place = scope.policy[i];
            if (claimed == Truth::True && place >= 0)
                return core::failure(core::Errc::BadInput, policies.policies()[size_t(place)].name,
                    u"the policies \"%1\" and \"%2\" both claim %3"_s.arg(
                        policies.policies()[size_t(place)].name, policy.name, columns.address(RowId(i))));
            if (claimed == Truth::Unknown || place == Scope::unknown)
                place = Scope::unknown; // also where another policy claims it: perhaps two do
            else
                place = qint16(p);
        }
    }
    for (const qint16 place : scope.policy) {
        if (place >= 0)
            ++scope.claimed[size_t(place)];
        scope.uncoveredRows += place == Scope::uncovered;
        scope.unknownRows += place == Scope::unknown;
    }
    return scope;
}

} // namespace catalog
