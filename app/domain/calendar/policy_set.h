// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy.h"
#include "domain/mailbox.h"
#include "domain/reason.h"

#include <span>

namespace domain::calendar {

/// Which policy of a set claims a mailbox.
struct Claim
{
    Truth claimed = Truth::False;
    int policy = -1; ///< Set with True.
    int other = -1;  ///< A second policy that claims it too: an error.
    Reason reason = Reason::Uncovered; ///< Uncovered, TypeNotInScope, ScopeUnknown, ClaimedTwice; None with True.
    QStringList facts; ///< As Reason says.
};

/// Policies with disjoint scopes: the segmentation matrix. Immutable, safe on any thread.
class PolicySet
{
public:
    PolicySet() = default; ///< Empty: no policy.

    /// Error BadInput when two policies have one name or the list is empty.
    [[nodiscard]] static core::Result<PolicySet> of(std::vector<Policy> policies);
    /// Reads a policy (`mullion-policy/1`) or a stored set (`{"format":"mullion-policy-set/1","policies":[...]}`).
    [[nodiscard]] static core::Result<PolicySet> parse(const QByteArray &bytes, const QString &file);

    [[nodiscard]] bool isEmpty() const { return m_policies.empty(); }
    [[nodiscard]] const std::vector<Policy> &policies() const { return m_policies; }
    [[nodiscard]] QByteArray toJson() const; ///< Canonical, policies by name.
    [[nodiscard]] QString hash() const;      ///< SHA-256 of toJson(), hexadecimal.

    [[nodiscard]] core::Result<PolicySet> resolved(const RecipientIndex &recipients) const;

    /// Error BadInput naming the policy, the field and why: a scope must not rest on what this connection cannot read.
    [[nodiscard]] core::Result<> checkReadable(const std::vector<Field> &unreadable) const;
    /// Error BadInput naming both policies and a mailbox that both claim.
    [[nodiscard]] core::Result<> checkDisjoint(std::span<const Mailbox> mailboxes) const;

    [[nodiscard]] Claim claim(const Mailbox &mailbox) const;
    /// Groups of grants and managed ones, each once; resolved sets only.
    [[nodiscard]] std::vector<PolicyGroup> groups() const;
    [[nodiscard]] std::vector<core::RecipientId> groupIds() const;

private:
    std::vector<Policy> m_policies;
};

} // namespace domain::calendar
