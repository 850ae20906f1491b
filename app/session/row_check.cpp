// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/row_check.h"

#include "store/exceptions.h"

namespace session {

QCoro::Task<core::Result<std::optional<QString>>> RowCheck::holdReason(change::RunRow row)
{
    const auto found = m_basis.fresh.constFind(row.mailbox.id);
    if (found == m_basis.fresh.cend())
        co_return std::optional(domain::reasonName(domain::Reason::NotFound));
    if (!found->ref.generation.isNull() && !row.mailbox.generation.isNull() && found->ref.generation != row.mailbox.generation)
        co_return std::optional(domain::reasonName(domain::Reason::OtherGeneration));
    if (!m_basis.policies.isEmpty()) {
        const domain::Truth claimed = m_basis.policies.claim(*found).claimed;
        if (claimed != domain::Truth::True)
            co_return std::optional(
                domain::reasonName(claimed == domain::Truth::Unknown ? domain::Reason::ScopeUnknown : domain::Reason::LeftScope));
    }
    if (!m_basis.keepsExceptions)
        co_return std::optional<QString>();
    const auto exception
        = store::exceptionOf(m_session.reader().sql(), m_session.tenant(), row.mailbox.id, row.before.facet());
    if (!exception)
        co_return core::failure(exception.error());
    if (*exception && (*exception)->since > m_basis.since && !(*exception)->isExpired(m_session.clock().now()))
        co_return std::optional(domain::reasonName(domain::Reason::ExceptionKept));
    co_return std::optional<QString>();
}

} // namespace session
