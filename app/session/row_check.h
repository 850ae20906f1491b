// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/row_runner.h"
#include "domain/calendar/policy_set.h"
#include "session/session.h"

#include <QHash>

namespace session {

/// What decides, beside its calendar, whether a row may still be changed.
struct RowCheckBasis
{
    bool keepsExceptions = false; ///< Of the run's intent.
    domain::calendar::PolicySet policies; ///< Whose scope a row must not have left; empty for what goes by none.
    QHash<core::MailboxId, domain::Mailbox> fresh; ///< The directory as it is now.
    core::Instant since; ///< Exceptions recorded later than the plan hold a row, whatever the plan knew.
};

class RowCheck final : public change::RowGuard
{
public:
    RowCheck(Session &session, RowCheckBasis basis) : m_session(session), m_basis(std::move(basis)) { }
    QCoro::Task<core::Result<std::optional<QString>>> holdReason(change::RunRow row) override;

private:
    Session &m_session;
    RowCheckBasis m_basis;
};

} // namespace session
