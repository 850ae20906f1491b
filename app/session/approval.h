// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/concern.h"
#include "change/plan.h"
#include "session/run_limits.h"
#include "session/session.h"

namespace session {

/// Addresses and application ids are the same however they are spelled.
[[nodiscard]] bool isSameAccount(const QString &one, const QString &other);

/// Where an approval is looked for: beside the plan's file.
[[nodiscard]] QString approvalPath(const QString &planFile);

/// The key that this person approves with, made and put into the keychain at the first call. \return the public half, base64, for
/// the administrator's limits file. Errors: Storage (the keychain).
QCoro::Task<core::Result<QString>> approvalKey(Session &session);

/// Signs a plan as a second person. \return {"format":"mullion-approval/1","plan":hash,"account":...,"at":...,"signature":base64}.
/// Errors: Refused (one's own plan), Storage (the keychain, the audit log).
QCoro::Task<core::Result<QByteArray>> approve(Session &session, std::shared_ptr<const change::Plan> plan);

struct ApprovalVerdict
{
    std::optional<change::ApprovalFlaw> flaw; ///< None: it stands.
    QString account; ///< Who approved; empty: nobody.
};

/// Whether an approval stands for a plan that the account `person` is about to carry out.
[[nodiscard]] ApprovalVerdict verdictOn(
    const QByteArray &approval, const change::Plan &plan, const RunLimits &limits, const QString &person);

} // namespace session
