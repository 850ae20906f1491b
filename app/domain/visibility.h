// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/acl.h"

#include <QHash>
#include <vector>

namespace domain {

/// Who is in which group, as far as it was read.
class Memberships
{
public:
    void add(core::RecipientId group, core::RecipientId member);
    /// Every group somebody is in, through nesting, each once; loops are harmless.
    [[nodiscard]] std::vector<core::RecipientId> groupsOf(core::RecipientId who) const;

private:
    QMultiHash<core::RecipientId, core::RecipientId> m_groups; ///< member -> group
};

/// What somebody is calculated to see of a calendar, and which entries decided. The service does not document the
/// order for Exchange Online: own entry, else the union of the groups' entries, else Default. The mailbox's owner and
/// holders of full access are not asked.
struct Visibility
{
    enum class Decided { Own, Groups, Default, Nothing };
    calendar::Right right;
    Decided decided = Decided::Nothing; ///< Nothing: not even Default was shown.
    std::vector<calendar::Entry> by;    ///< The entries that decided.
    QStringList notExamined;            ///< Texts of entries that cannot be told to be the viewer's or not.
};

/// \param groups  every group of the viewer, nested ones included (Memberships::groupsOf).
[[nodiscard]] Visibility visibility(const calendar::Acl &acl, core::RecipientId viewer, const std::vector<core::RecipientId> &groups);

} // namespace domain
