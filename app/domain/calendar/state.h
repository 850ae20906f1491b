// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy_rules.h"
#include "domain/calendar/policy_set.h"
#include "domain/reason.h"
#include "domain/subject.h"

#include <QHash>

namespace domain::calendar {

/// State of a mailbox under the policies, in the order in which they are told: the first that holds.
enum class State : quint8 {
    Gone, NoPolicy, Uncovered, Unknown, Ambiguous, Exception, Drifted, Customised, Partial, Open, Segmented,
};
inline constexpr int stateCount = int(State::Segmented) + 1;

[[nodiscard]] QString stateName(State state); ///< "segmented", "no-policy"
[[nodiscard]] std::optional<State> stateFromName(QStringView name); ///< Any case.
[[nodiscard]] QStringList stateNames();

/// What is the same for every mailbox of one look.
struct Conditions
{
    core::Instant now;
    std::chrono::milliseconds maxAge = std::chrono::hours(7 * 24); ///< Older readings are unknown.
    std::optional<core::Instant> lastCompleteScan;                 ///< Mailboxes created later are new.
    std::vector<GroupCondition> groups;
    bool statesOnly = false; ///< Only looks: no assessment has a target, which costs more than all the rest.
};

/// A mailbox under the policies: what it is, and what the policy would do about it.
struct Assessment
{
    enum class Action { Change, Nothing, Hold };

    State state = State::Unknown;
    Reason reason = Reason::None; ///< Why it is in this state.
    bool isNew = false;
    int policy = -1; ///< Index in the set; -1 when none claims it.

    Action action = Action::Hold;
    Reason actionReason = Reason::None;
    QStringList facts; ///< As actionReason says.
    Value target;      ///< Set with Change, unless the conditions ask for states only.
    Value via;         ///< Set when dead entries must be removed before they are added anew.
    bool keepsDefault = false;          ///< Default is left on purpose.
    std::optional<Right> keepException; ///< To be recorded as an exception with this Default.
};

/// Tells states. Decides once per distinct (policy, value, what is remembered), so a million mailboxes cost a few
/// hundred decisions. Not for two threads at once: make one for each. The set is resolved and outlives this.
class Assessor
{
public:
    Assessor(const PolicySet &policies, Conditions conditions);

    [[nodiscard]] Assessment assess(const Subject &subject);
    [[nodiscard]] size_t distinctDecisions() const { return size_t(m_memo.size()); }

private:
    const PolicySet &m_policies;
    Conditions m_conditions;
    QHash<QByteArray, Assessment> m_memo;
};

/// The part that depends on nothing but the arguments: a mailbox that was read well enough, under the policy that
/// claims it. `isNew` and `policy` are left to the caller.
[[nodiscard]] Assessment judge(const Policy &policy, const Acl &acl, const Subject &subject, const Conditions &conditions);

} // namespace domain::calendar
