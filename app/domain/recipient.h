// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace domain {

/// Anything that can own an entry or be found by a name: mailbox, mail user, group, guest, contact.
struct Recipient
{
    core::RecipientId guid;
    QUuid externalId; ///< ExternalDirectoryObjectId; null when there is none.
    QString name;     ///< Display name: what the wire shows as the owner of an entry. Not unique.
    QString address;
    QString alias;
    QString upn; ///< Empty where there is none.
    QString type; ///< RecipientTypeDetails, e.g. "MailUniversalSecurityGroup".

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// All recipients of a tenant, found by GUID, by address, alias or UPN, and by display name (several).
/// Immutable once built; safe on any thread.
class RecipientIndex
{
public:
    explicit RecipientIndex(std::vector<Recipient> all = {});

    [[nodiscard]] const Recipient *byGuid(core::RecipientId guid) const;
    [[nodiscard]] const Recipient *byAddress(const QString &address) const; ///< SMTP address or UPN, any case.
    [[nodiscard]] std::vector<const Recipient *> byName(const QString &name) const; ///< Display name, exact but for case.
    [[nodiscard]] const std::vector<Recipient> &all() const { return m_all; }

private:
    std::vector<Recipient> m_all;
    QHash<core::RecipientId, qsizetype> m_byGuid;
    QHash<QString, qsizetype> m_byAddress;
    QMultiHash<QString, qsizetype> m_byName;
};

/// What a policy's group is, as far as it decides whether it can carry rights and whom they would reach.
struct GroupFacts
{
    Recipient recipient;
    std::optional<QString> sid; ///< Where readable. A group made anew under its old name has another one.
    std::optional<bool> synchronised; ///< Kept in the on-premises directory.
    QStringList managedBy;            ///< Who may change membership.
    QString memberJoin;               ///< MemberJoinRestriction: "Open", "Closed", "ApprovalRequired"; empty unread.
    std::optional<int> members;       ///< People counted through nesting; none when the count is incomplete.
    std::vector<Recipient> cannotInherit; ///< Members to whom a right given to the group does not come.
    std::vector<Recipient> namesakes;     ///< Other recipients with the same display name.

    friend bool operator==(const GroupFacts &, const GroupFacts &) = default;
};

} // namespace domain
