// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visibility.h"

#include <QSet>
#include <algorithm>

namespace domain {

using calendar::Acl;
using calendar::Entry;

void Memberships::add(core::RecipientId group, core::RecipientId member)
{
    m_groups.insert(member, group);
}

std::vector<core::RecipientId> Memberships::groupsOf(core::RecipientId who) const
{
    std::vector<core::RecipientId> found;
    QSet<core::RecipientId> seen {who};
    std::vector<core::RecipientId> open {who};
    while (!open.empty()) {
        const core::RecipientId member = open.back();
        open.pop_back();
        const auto [first, last] = m_groups.equal_range(member);
        for (auto it = first; it != last; ++it) {
            if (seen.contains(*it))
                continue;
            seen.insert(*it);
            found.push_back(*it);
            open.push_back(*it);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

Visibility visibility(const Acl &acl, core::RecipientId viewer, const std::vector<core::RecipientId> &groups)
{
    Visibility result;
    std::vector<Entry> ofGroups;
    const Entry *own = nullptr;
    for (const Entry &entry : acl.entries()) {
        if (entry.who.kind == Trustee::Kind::Ambiguous || entry.who.kind == Trustee::Kind::Orphan)
            result.notExamined.append(entry.who.text);
        if (entry.who.kind != Trustee::Kind::Recipient)
            continue;
        if (entry.who.recipient == viewer)
            own = &entry;
        else if (std::find(groups.begin(), groups.end(), entry.who.recipient) != groups.end())
            ofGroups.push_back(entry);
    }
    if (own) {
        result.decided = Visibility::Decided::Own;
        result.by = {*own};
    } else if (!ofGroups.empty()) {
        result.decided = Visibility::Decided::Groups;
        result.by = std::move(ofGroups);
    } else if (const Entry *everybody = acl.defaultEntry()) {
        result.decided = Visibility::Decided::Default;
        result.by = {*everybody};
    }
    for (const Entry &entry : result.by)
        result.right = result.right.unitedWith(entry.right);
    return result;
}

} // namespace domain
