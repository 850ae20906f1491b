// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/policy_rules.h"

#include "core/ensure.h"
#include "domain/calendar/entry_steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

bool contains(const std::vector<core::RecipientId> &ids, core::RecipientId id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

const GroupCondition *conditionOf(const std::vector<GroupCondition> &groups, core::RecipientId id)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [id](const GroupCondition &g) { return g.id == id; });
    return found == groups.end() ? nullptr : &*found;
}

/// Entries that belong to what the group was before it was made anew.
std::vector<Trustee> formerEntries(const Acl &acl, const GroupCondition *group)
{
    std::vector<Trustee> all;
    if (!group)
        return all;
    for (const Entry &entry : acl.entries()) {
        const bool byId = entry.who.kind == Trustee::Kind::Recipient && contains(group->formerIds, entry.who.recipient);
        const bool bySid = entry.who.kind == Trustee::Kind::Orphan
            && std::any_of(group->formerSids.begin(), group->formerSids.end(), [&entry](const QString &sid) {
                   return entry.who.text.compare(u"NT:"_s + sid, Qt::CaseInsensitive) == 0;
               });
        if (byId || bySid)
            all.push_back(entry.who);
    }
    return all;
}

class Converter
{
public:
    Converter(const Policy &policy, const Acl &acl, const ConversionMode &mode, const std::vector<GroupCondition> &groups)
        : m_policy(policy)
        , m_acl(acl)
        , m_mode(mode)
        , m_groups(groups)
    {
        core::ensure(acl.defaultEntry() != nullptr, "an ACL without Default reached the policy");
        m_result.target = acl;
        m_kept = acl.defaultEntry()->right;
        m_closed = mode.keepDefault && m_kept.sight() == Sight::None;
    }

    Conversion convert()
    {
        everyone();
        for (const Grant &one : m_policy.grants) {
            if (!contains(m_mode.leave, one.group.id))
                grant(one);
        }
        for (const PolicyGroup &group : m_policy.managed) {
            if (!m_policy.grantFor(group.id))
                dismiss(group);
        }
        return std::move(m_result);
    }

private:
    void everyone()
    {
        if (!m_mode.keepDefault)
            setRight(*m_acl.defaultEntry(), m_policy.defaultRight);
        const Entry *anonymous = m_acl.anonymousEntry();
        if (!m_policy.anonymous || !anonymous || anonymous->right == *m_policy.anonymous)
            return;
        if (m_mode.keepDefault && !anonymous->right.covers(*m_policy.anonymous))
            return;
        m_result.anonymousDiffers = true;
        setRight(*anonymous, *m_policy.anonymous);
    }

    void setRight(Entry entry, Right right)
    {
        if (!right.covers(entry.right))
            entry.sharing = Sharing::None; // a delegate is an editor, or none
        entry.right = right;
        m_result.target = m_result.target.with(std::move(entry));
    }

    void grant(const Grant &grant)
    {
        if (m_closed)
            return;
        const Entry *there = m_acl.find(grant.group.id);
        Right least = grant.right;
        if (m_mode.keepDefault) {
            if (!there && m_kept == least)
                return; // everybody has it already
            const bool enough = least.covers(m_kept);
            if (!enough && m_policy.keptGrant == KeptGrant::LeaveOut)
                return takeBack(grant, there);
            if (!enough)
                least = least.unitedWith(m_kept);
        }
        const bool dead = there && contains(m_mode.dead, grant.group.id);
        const std::vector<Trustee> former = formerEntries(m_acl, conditionOf(m_groups, grant.group.id));
        for (const Trustee &who : former)
            m_result.target = m_result.target.without(who);
        if (dead || !former.empty())
            m_result.dead.append(grant.group.address);
        if (dead)
            m_result.via = m_result.via.value_or(m_acl).without(there->who);
        place(grant, there, least, former.empty() && !dead);
    }

    /// \param tell  whether an absent or lower entry is worth saying: it is not where it is known to be dead.
    void place(const Grant &grant, const Entry *there, Right least, bool tell)
    {
        if (!there) {
            if (tell)
                m_result.missing.append(grant.group.address);
            m_result.target = m_result.target.with({Trustee::of(grant.group.id, grant.group.name), least, Sharing::None});
            return;
        }
        const bool enough = there->right.covers(least);
        if (!enough && tell)
            m_result.missing.append(grant.group.address);
        if (grant.match == Match::Exact && there->right != least) {
            if (enough)
                m_result.differing.append(grant.group.address);
            setRight(*there, least);
        } else if (!enough) {
            setRight(*there, there->right.unitedWith(least));
        }
    }

    /// A grant of ours that would now show less than Default does is taken back; others' entries are their own.
    void takeBack(const Grant &grant, const Entry *there)
    {
        if (!there || there->right.covers(m_kept) || !m_mode.ours)
            return;
        const Entry *ours = m_mode.ours->find(grant.group.id);
        if (ours && ours->sameAs(*there))
            m_result.target = m_result.target.without(there->who);
    }

    void dismiss(const PolicyGroup &group)
    {
        std::vector<Trustee> unwanted = formerEntries(m_acl, conditionOf(m_groups, group.id));
        if (const Entry *there = m_acl.find(group.id))
            unwanted.push_back(there->who);
        for (const Trustee &who : unwanted)
            m_result.target = m_result.target.without(who);
        if (!unwanted.empty())
            m_result.unwanted.append(group.address);
    }

    const Policy &m_policy;
    const Acl &m_acl;
    const ConversionMode &m_mode;
    const std::vector<GroupCondition> &m_groups;
    Conversion m_result;
    Right m_kept;
    bool m_closed = false;
};

} // namespace

Conversion convert(const Policy &policy, const Acl &acl, const ConversionMode &mode, const std::vector<GroupCondition> &groups)
{
    return Converter(policy, acl, mode, groups).convert();
}

bool equivalent(const Acl &a, const Acl &b)
{
    return changes(a, b).empty();
}

} // namespace domain::calendar
