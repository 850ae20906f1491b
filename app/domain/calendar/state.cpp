// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/state.h"

#include "core/ensure.h"

#include <array>

using namespace Qt::StringLiterals;

namespace domain::calendar {
namespace {

constexpr std::array<QLatin1StringView, size_t(stateCount)> stateTexts {"gone"_L1, "no-policy"_L1, "uncovered"_L1, "unknown"_L1,
    "ambiguous"_L1, "exception"_L1, "drifted"_L1, "customised"_L1, "partial"_L1, "open"_L1, "segmented"_L1};

Assessment held(State state, Reason reason, QStringList facts = {})
{
    Assessment result;
    result.state = state;
    result.reason = reason;
    result.action = Assessment::Action::Hold;
    result.actionReason = reason;
    result.facts = std::move(facts);
    return result;
}

/// What claim() says of a mailbox that no policy, or more than one, claims. In a bulk plan it is passed over; a person
/// who named it is told.
Assessment unclaimed(const Claim &claim, const Subject &subject)
{
    Assessment result = held(claim.reason == Reason::ScopeUnknown || claim.reason == Reason::ClaimedTwice ? State::Unknown : State::Uncovered,
        claim.reason, claim.facts);
    if (result.state == State::Uncovered && !subject.named)
        result.action = Assessment::Action::Nothing;
    return result;
}

/// Why a mailbox cannot be judged by what was read of it.
std::optional<Assessment> unread(const Subject &subject, const Conditions &conditions)
{
    if (subject.value.isNull()) {
        if (!subject.failure)
            return held(State::Unknown, Reason::NotRead);
        return held(State::Unknown, Reason::ReadFailed, {core::errcName(subject.failure->code), subject.failure->detail});
    }
    if (conditions.now - subject.readAt > conditions.maxAge)
        return held(State::Unknown, Reason::StaleReading, {core::toIso(subject.readAt)});
    return std::nullopt;
}

/// All that the decision depends on besides the policy and the conditions.
QByteArray memoKey(int policy, const Subject &subject, const Conditions &conditions)
{
    QByteArray key = QByteArray::number(policy) + '|' + subject.value.id().bytes();
    if (subject.verified && !subject.verified->value.isNull())
        key += 'v' + subject.verified->value.id().bytes() + (subject.verified->defaultKept ? 'k' : 'c');
    if (subject.exception && subject.exception->appliesTo(subject.mailbox->ref.generation))
        key += (subject.exception->isExpired(conditions.now) ? 'x' : 'e') + subject.exception->kept.toUtf8() + '|';
    for (const core::RecipientId group : subject.deadGroups)
        key += 'd' + group.uuid.toRfc4122();
    return key;
}

} // namespace

QString stateName(State state)
{
    return stateTexts[size_t(state)];
}

std::optional<State> stateFromName(QStringView name)
{
    for (size_t i = 0; i < stateTexts.size(); ++i) {
        if (name.compare(stateTexts[i], Qt::CaseInsensitive) == 0)
            return State(i);
    }
    return std::nullopt;
}

QStringList stateNames()
{
    return QStringList(stateTexts.begin(), stateTexts.end());
}

Assessor::Assessor(const PolicySet &policies, Conditions conditions) : m_policies(policies), m_conditions(std::move(conditions)) { }

Assessment Assessor::assess(const Subject &subject)
{
    core::ensure(subject.mailbox != nullptr, "a subject without a mailbox was assessed");
    const Mailbox &mailbox = *subject.mailbox;
    const bool isNew = m_conditions.lastCompleteScan && mailbox.created && *mailbox.created > *m_conditions.lastCompleteScan;
    const auto finished = [isNew](Assessment result, int policy = -1) {
        result.isNew = isNew;
        result.policy = policy;
        return result;
    };

    if (subject.gone)
        return finished(held(State::Gone, Reason::Gone));
    if (m_policies.isEmpty())
        return finished(held(State::NoPolicy, Reason::NoPolicy));
    const Claim claim = m_policies.claim(mailbox);
    if (claim.reason != Reason::None)
        return finished(unclaimed(claim, subject));
    if (auto nothingKnown = unread(subject, m_conditions))
        return finished(std::move(*nothingKnown), claim.policy);

    const QByteArray key = memoKey(claim.policy, subject, m_conditions);
    auto known = m_memo.constFind(key);
    if (known == m_memo.cend())
        known = m_memo.insert(key, judge(m_policies.policies()[size_t(claim.policy)], subject.value.as<Acl>(), subject, m_conditions));
    return finished(*known, claim.policy);
}

} // namespace domain::calendar
