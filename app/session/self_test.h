// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/finding.h"
#include "session/session.h"

#include <functional>

namespace session {

struct SelfTestRequest
{
    QString mailbox; ///< Whose calendar and email apps are tried out; address, UPN or GUID.
    QString other;   ///< Who is given an entry there, and taken it away again.
    std::chrono::milliseconds patience {60'000}; ///< For a write to show.
};

/// What a self-test found on a tenant. Stands in the store with the tenant and steers what comes after.
struct SelfTestReport
{
    core::Instant at;
    QString who;
    QStringList mailboxes; ///< Addresses.
    std::vector<change::Finding> findings; ///< One of each probe, in their order.
    std::chrono::milliseconds slowestReadBack {0};

    [[nodiscard]] bool passed() const { return change::contradicted(findings).isEmpty(); }
    [[nodiscard]] bool holds(change::Probe probe) const;
    [[nodiscard]] bool contradicts(change::Probe probe) const;
    /// For how long a write may stay invisible: what was seen, with room, and never under 12 s.
    [[nodiscard]] std::chrono::milliseconds settle() const;
};

/// The newest report of this tenant; none where there was no self-test yet. Errors: Storage.
[[nodiscard]] core::Result<std::optional<SelfTestReport>> lastSelfTest(const StoreReader &reader);

/// Tries out on two mailboxes that nobody needs what we take the service to do, one probe after the other, and puts
/// everything back: also what an earlier self-test left that was killed. Writes nothing but entries of `other` and of the
/// policy's group, Default and one email-app switch of `mailbox`. Holds the tenant's lease meanwhile.
/// \param told  each finding as it comes; engine thread.
/// Errors: BadInput (the mailboxes), Conflict (a run is under way), Refused (v2.0 alone), and those of a call that say nothing about the
/// service: SignInNeeded, Forbidden, Throttled, Unavailable, Cancelled, Storage. What could be put back was.
QCoro::Task<core::Result<SelfTestReport>> selfTest(
    Session &session, SelfTestRequest request, std::function<void(const change::Finding &)> told, std::stop_token stop);

} // namespace session
