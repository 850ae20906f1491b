// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy_set.h"
#include "session/session.h"

#include <functional>
#include <vector>

namespace session {

struct ScanRequest
{
    domain::FacetId facet = domain::FacetId::Calendar; ///< What is read of each mailbox.
    QString filter;         ///< OPATH for the list of mailboxes; empty: all.
    QStringList identities; ///< Instead of the list: addresses, UPNs, aliases or GUIDs.
    /// What these claim is read first, then what they may claim, then the rest. Entries of their groups are told from
    /// those of namesakes by GUID.
    domain::calendar::PolicySet policies;
    change::Priority priority = change::Priority::Scan;
};

struct ScanProgress
{
    int listed = 0; ///< Mailboxes found so far.
    int read = 0;
    int failed = 0;
};

inline constexpr size_t unreadNamed = 10;

struct ScanResult
{
    ScanProgress counts;
    bool listComplete = false;       ///< Every page of the list came, and it was not filtered.
    std::optional<core::Error> listError;
    std::vector<core::Error> notes;  ///< Single things that could not be read: a mailbox named in vain, departments.
    std::vector<core::Error> unread; ///< The first `unreadNamed` of the mailboxes that could not be read, with why.
    std::vector<domain::MailboxRef> mailboxes; ///< Those that were looked at.
    int gone = 0; ///< Known mailboxes that are no more.
};

/// Reads mailboxes, departments and one facet of each into the store; with calendars also all recipients. What came before a stop or a failure is kept,
/// and marked as not complete. Readings are kept in slices, so that a run beside it is not held up.
/// Errors: those that made it pointless (sign-in, permission, store); a partial scan is a result.
QCoro::Task<core::Result<ScanResult>> scan(
    Session &session, ScanRequest request, std::function<void(const ScanProgress &)> progress, std::stop_token stop);

} // namespace session
