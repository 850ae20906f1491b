// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/entry_steps.h"
#include "domain/calendar/state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

using Action = Assessment::Action;

bool isUsable(const std::vector<GroupCondition> &groups, core::RecipientId id)
{
    return std::none_of(groups.begin(), groups.end(), [id](const GroupCondition &g) { return g.id == id && !g.usable; });
}

/// Entries that bear the name of a policy group but cannot be told to be its own.
QStringList ambiguousEntries(const Policy &policy, const Acl &acl)
{
    QStringList names;
    for (const Grant &grant : policy.grants)
        names.append(grant.group.name.toCaseFolded());
    for (const PolicyGroup &group : policy.managed)
        names.append(group.name.toCaseFolded());

    QStringList texts;
    for (const Entry &entry : acl.entries()) {
        const bool open = entry.who.kind == Trustee::Kind::Ambiguous || entry.who.kind == Trustee::Kind::Orphan;
        if (open && !entry.who.text.isEmpty() && names.contains(entry.who.text.toCaseFolded()))
            texts.append(entry.who.text);
    }
    return texts;
}

/// What somebody changed since our last run, of all that the policy speaks of.
struct Drift
{
    bool narrower = false;
    bool wider = false;
    std::vector<core::RecipientId> groups; ///< Those whose entries show less now.
    QStringList facts;                     ///< "Default: None -> Reviewer"

    [[nodiscard]] bool any() const { return narrower || wider; }
    [[nodiscard]] Reason reason() const
    {
        if (narrower && wider)
            return Reason::DriftMixed;
        return wider ? Reason::DriftWider : Reason::DriftNarrower;
    }
    /// What to do; a mixture that the policy treats in two ways is for a person.
    [[nodiscard]] DriftAction action(const Policy &policy) const
    {
        if (narrower && wider)
            return policy.narrower == policy.wider ? policy.wider : DriftAction::Report;
        return wider ? policy.wider : policy.narrower;
    }
};

QString moved(const QString &label, const Entry *before, const Entry *now)
{
    return u"%1: %2 -> %3"_s.arg(label, entryText(before), entryText(now));
}

class Judge
{
public:
    Judge(const Policy &policy, const Acl &acl, const Subject &subject, const Conditions &conditions)
        : m_policy(policy)
        , m_acl(acl)
        , m_subject(subject)
        , m_conditions(conditions)
    {
        if (subject.verified && !subject.verified->value.isNull())
            m_verified = &subject.verified->value.as<Acl>();
        if (subject.exception && subject.exception->appliesTo(subject.mailbox->ref.generation)) {
            const core::Result<Right> kept = Right::fromNames({subject.exception->kept});
            if (kept)
                m_exception = *kept;
            m_expired = subject.exception->isExpired(conditions.now);
        }
    }

    Assessment judge()
    {
        m_default = m_acl.defaultEntry();
        if (!m_default)
            return hold(State::Unknown, Reason::DefaultMissing, {});
        if (m_policy.anonymous && !m_acl.anonymousEntry())
            return hold(State::Unknown, Reason::AnonymousMissing, {});
        if (const QStringList texts = ambiguousEntries(m_policy, m_acl); !texts.isEmpty())
            return hold(State::Ambiguous, Reason::AmbiguousEntry, texts);

        m_full = converted(false, {});
        const bool kept = m_exception && *m_exception == m_default->right;
        if (kept && !m_expired)
            return exception();
        if (kept)
            return change(State::Exception, Reason::ExceptionExpired, Reason::ExceptionExpired, {});
        if (isWanted())
            return nothing(State::Segmented, Reason::AsWanted, Reason::AsWanted);
        if (const Drift drift = driftSince(); drift.any())
            return drifted(drift);
        if (isCustomised())
            return customised();
        return ours();
    }

private:
    Conversion converted(bool keepDefault, std::vector<core::RecipientId> leave) const
    {
        const Acl *ours = m_verified && !m_subject.verified->defaultKept ? m_verified : nullptr;
        return convert(m_policy, m_acl, {keepDefault, std::move(leave), m_subject.deadGroups, ours}, m_conditions.groups);
    }

    [[nodiscard]] bool isWanted() const { return !m_full.via && equivalent(m_acl, m_full.target); }

    /// Default is neither what nobody touched nor what the policy wants, or was closed by somebody else than us.
    [[nodiscard]] bool isCustomised() const
    {
        if (m_verified && !m_subject.verified->defaultKept)
            return false;
        const Right now = m_default->right;
        return !m_policy.isBaseline(now) && (now != m_policy.defaultRight || now.sight() == Sight::None);
    }

    Assessment exception()
    {
        // An owner who took a group's entry away since our run has narrowed it: the drift rule decides, not the grant.
        const Drift drift = driftSince();
        const bool leave = !drift.groups.empty() && m_policy.narrower != DriftAction::Enforce;
        std::vector<core::RecipientId> untouched = leave ? drift.groups : std::vector<core::RecipientId> {};
        const std::vector<core::RecipientId> settled = settledGroups();
        untouched.insert(untouched.end(), settled.begin(), settled.end());

        const Conversion wanted = converted(true, {}); // told, even where it is left alone
        const Reason reason = wanted.missing.isEmpty() && wanted.dead.isEmpty() ? Reason::ExceptionKept : Reason::ExceptionGrantMissing;
        if (leave && m_policy.narrower == DriftAction::Report)
            return hold(State::Exception, reason, drift.facts, Reason::DriftReported);
        const Conversion kept = converted(true, std::move(untouched));
        const QStringList given = kept.missing + kept.dead;
        return keep(State::Exception, reason, given.isEmpty() ? Reason::ExceptionKept : Reason::ExceptionGrantMissing, given, kept, false);
    }

    /// Groups whose entry, or lack of one, is what a run of ours left when it kept Default or put it back: to give them
    /// the grant again would undo the undo.
    [[nodiscard]] std::vector<core::RecipientId> settledGroups() const
    {
        std::vector<core::RecipientId> groups;
        if (!m_verified || !m_subject.verified->defaultKept)
            return groups;
        for (const Grant &grant : m_policy.grants) {
            const Entry *before = m_verified->find(grant.group.id);
            const Entry *now = m_acl.find(grant.group.id);
            const bool same = before && now ? before->sameAs(*now) : before == now;
            if (same && !isDead(grant))
                groups.push_back(grant.group.id);
        }
        return groups;
    }

    Assessment drifted(const Drift &drift)
    {
        switch (drift.action(m_policy)) {
        case DriftAction::Report: return hold(State::Drifted, drift.reason(), drift.facts, Reason::DriftReported);
        case DriftAction::Enforce: return change(State::Drifted, drift.reason(), Reason::DriftEnforced, drift.facts);
        case DriftAction::Accept: break;
        }
        return keep(State::Drifted, drift.reason(), Reason::DriftAccepted, drift.facts, converted(true, drift.groups), true);
    }

    Assessment customised()
    {
        const bool closed = m_default->right.sight() == Sight::None;
        const Reason reason = closed ? Reason::ClosedByOwner : Reason::DefaultCustomised;
        const QStringList facts {entryText(m_default)};
        if (m_policy.customised == Customised::Hold)
            return hold(State::Customised, reason, facts, Reason::CustomisedHeld);
        if (m_policy.customised == Customised::Overwrite && !closed)
            return change(State::Customised, reason, Reason::CustomisedOverwritten, facts);
        return keep(State::Customised, reason, closed ? Reason::ClosedByOwner : Reason::CustomisedKept, facts, converted(true, {}), true);
    }

    /// Not yet, or no longer, as the policy wants, and nobody's choice.
    Assessment ours()
    {
        if (m_default->right != m_policy.defaultRight)
            return change(State::Open, Reason::DefaultOpen, Reason::DefaultOpen, {});
        if (!m_full.dead.isEmpty())
            return change(State::Partial, Reason::GrantDead, Reason::GrantDead, m_full.dead);
        if (!m_full.missing.isEmpty())
            return change(State::Partial, Reason::GrantMissing, Reason::GrantMissing, m_full.missing);
        if (!m_full.unwanted.isEmpty())
            return change(State::Open, Reason::ManagedEntry, Reason::ManagedEntry, m_full.unwanted);
        if (!m_full.differing.isEmpty())
            return change(State::Open, Reason::GrantDiffers, Reason::GrantDiffers, m_full.differing);
        return change(State::Open, Reason::AnonymousDiffers, Reason::AnonymousDiffers, {});
    }

    [[nodiscard]] Drift driftSince() const
    {
        Drift drift;
        if (!m_verified && !m_exception)
            return drift;
        // An exception is the newer word on Default: it was recorded for the value that is kept.
        const Entry *reference = m_verified ? m_verified->defaultEntry() : nullptr;
        Entry kept {Trustee::defaultUser(), m_exception.value_or(Right()), Sharing::None};
        if (m_exception && !m_expired)
            reference = &kept;
        if (reference && reference->right != m_default->right) {
            drift.wider = !reference->right.covers(m_default->right);
            drift.narrower = !m_default->right.covers(reference->right);
            drift.facts.append(moved(u"Default"_s, reference, m_default));
        }
        if (m_verified) {
            driftOfAnonymous(drift);
            for (const Grant &grant : m_policy.grants)
                driftOfGrant(grant, drift);
        }
        return drift;
    }

    void driftOfAnonymous(Drift &drift) const
    {
        const Entry *before = m_verified->anonymousEntry();
        const Entry *now = m_acl.anonymousEntry();
        if (!m_policy.anonymous || !before || before->right == now->right || now->right == *m_policy.anonymous)
            return;
        drift.wider |= !before->right.covers(now->right);
        drift.narrower |= !now->right.covers(before->right);
        drift.facts.append(moved(u"Anonymous"_s, before, now));
    }

    void driftOfGrant(const Grant &grant, Drift &drift) const
    {
        const Entry *before = m_verified->find(grant.group.id);
        const Entry *now = m_acl.find(grant.group.id);
        if (!before || isDead(grant))
            return;
        const bool less = !now || !now->right.covers(before->right);
        const bool matters = !now || !now->right.covers(grant.right);
        const bool more = now && grant.match == Match::Exact && !before->right.covers(now->right) && now->right != grant.right;
        if ((!less || !matters) && !more)
            return;
        if (less && matters) {
            drift.narrower = true;
            drift.groups.push_back(grant.group.id);
        }
        drift.wider |= more;
        drift.facts.append(moved(grant.group.address, before, now));
    }

    [[nodiscard]] bool isDead(const Grant &grant) const { return m_full.dead.contains(grant.group.address); }

    // What is done about it.

    Assessment hold(State state, Reason reason, QStringList facts, Reason actionReason = Reason::None) const
    {
        Assessment result;
        result.state = state;
        result.reason = reason;
        result.action = Action::Hold;
        result.actionReason = actionReason == Reason::None ? reason : actionReason;
        result.facts = std::move(facts);
        return result;
    }

    Assessment nothing(State state, Reason reason, Reason actionReason, QStringList facts = {}) const
    {
        Assessment result = hold(state, reason, std::move(facts), actionReason);
        result.action = Action::Nothing;
        return result;
    }

    Assessment change(State state, Reason reason, Reason actionReason, QStringList facts) const
    {
        return toTarget(nothing(state, reason, actionReason, std::move(facts)), m_full);
    }

    Assessment keep(State state, Reason reason, Reason actionReason, QStringList facts, const Conversion &kept, bool record) const
    {
        Assessment result = nothing(state, reason, actionReason, std::move(facts));
        result.keepsDefault = true;
        if (record)
            result.keepException = m_default->right;
        return toTarget(std::move(result), kept);
    }

    Assessment toTarget(Assessment result, const Conversion &conversion) const
    {
        if (!conversion.via && equivalent(m_acl, conversion.target))
            return result;
        if (const QStringList groups = unusableGroups(conversion.target); !groups.isEmpty()) {
            Assessment refused = hold(result.state, result.reason, groups, Reason::GroupCannotCarryRights);
            refused.keepsDefault = result.keepsDefault;
            return refused;
        }
        result.action = Action::Change;
        if (m_conditions.statesOnly)
            return result;
        result.target = conversion.target.toValue();
        if (conversion.via)
            result.via = conversion.via->toValue();
        return result;
    }

    /// Groups of grants that cannot carry rights, where a step gives them some or closes Default over them.
    [[nodiscard]] QStringList unusableGroups(const Acl &target) const
    {
        const bool closes = !target.defaultEntry()->right.covers(m_default->right);
        QStringList all;
        for (const Grant &grant : m_policy.grants) {
            const Entry *before = m_acl.find(grant.group.id);
            const Entry *after = target.find(grant.group.id);
            const bool given = after && (!before || !before->sameAs(*after));
            if ((closes || given) && !isUsable(m_conditions.groups, grant.group.id))
                all.append(grant.group.address);
        }
        return all;
    }

    const Policy &m_policy;
    const Acl &m_acl;
    const Subject &m_subject;
    const Conditions &m_conditions;
    const Acl *m_verified = nullptr;
    std::optional<Right> m_exception;
    bool m_expired = false;
    const Entry *m_default = nullptr;
    Conversion m_full;
};

} // namespace

Assessment judge(const Policy &policy, const Acl &acl, const Subject &subject, const Conditions &conditions)
{
    return Judge(policy, acl, subject, conditions).judge();
}

} // namespace domain::calendar
