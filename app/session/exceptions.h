// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <vector>

namespace session {

struct KeptExceptions
{
    int kept = 0;
    QStringList
        refused; ///< Addresses of mailboxes without a good reading of Default; an id where it is not known.
};

/// Records mailboxes as exceptions: their Default stays as it was last read, which policies and drift respect
/// from now on. One event in the audit log each. What has no good reading is refused and named; the others
/// are kept. Errors: BadInput (no reason), Storage; then those before it are kept already.
QCoro::Task<core::Result<KeptExceptions>> keepAsExceptions(
    Session &session, std::vector<core::MailboxId> mailboxes, QString reason);

} // namespace session
