// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/group.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace domain {
namespace {

using Code = GroupFinding::Code;

struct TypeVerdict
{
    QLatin1StringView type;
    Code code;
};

/// RecipientTypeDetails that look like groups but cannot own an entry.
constexpr std::array<TypeVerdict, 6> refusedTypes {{
    {"MailUniversalDistributionGroup"_L1, Code::DistributionList},
    {"DynamicDistributionGroup"_L1, Code::DynamicGroup},
    {"GroupMailbox"_L1, Code::Microsoft365Group},
    {"RoomList"_L1, Code::RoomList},
    {"MailNonUniversalGroup"_L1, Code::NotUniversal},
    {"NonUniversalGroup"_L1, Code::NotUniversal},
}};

constexpr std::array<QLatin1StringView, 16> findingTexts {"not-found"_L1, "not-a-group"_L1, "distribution-list"_L1, "dynamic-group"_L1,
    "microsoft-365-group"_L1, "room-list"_L1, "not-universal"_L1, "other-type"_L1, "identity-changed"_L1, "namesakes"_L1,
    "cannot-inherit"_L1, "no-members"_L1, "members-not-counted"_L1, "anyone-can-join"_L1, "synchronised"_L1, "no-manager"_L1};

std::optional<GroupFinding> refusal(const QString &type)
{
    if (type == "MailUniversalSecurityGroup"_L1)
        return std::nullopt;
    for (const TypeVerdict &known : refusedTypes) {
        if (type == known.type)
            return GroupFinding {known.code, {}};
    }
    return GroupFinding {type.contains("Group"_L1) ? Code::OtherType : Code::NotAGroup, {type}};
}

QStringList addresses(const std::vector<Recipient> &recipients)
{
    QStringList all;
    for (const Recipient &recipient : recipients)
        all.append(recipient.address.isEmpty() ? recipient.name : recipient.address);
    return all;
}

QStringList changedParts(const GroupIdentity &now, const GroupIdentity &before)
{
    QStringList parts;
    if (now.guid != before.guid)
        parts.append(u"guid"_s);
    if (!now.externalId.isNull() && !before.externalId.isNull() && now.externalId != before.externalId)
        parts.append(u"externalId"_s);
    if (now.sid && before.sid && now.sid->compare(*before.sid, Qt::CaseInsensitive) != 0)
        parts.append(u"sid"_s);
    return parts;
}

} // namespace

GroupIdentity GroupIdentity::of(const GroupFacts &facts)
{
    return {facts.recipient.guid, facts.recipient.externalId, facts.sid};
}

QString findingName(GroupFinding::Code code)
{
    return findingTexts[size_t(code)];
}

GroupVerdict verdictOn(const std::optional<GroupFacts> &facts, const std::optional<GroupIdentity> &remembered)
{
    GroupVerdict verdict;
    if (!facts) {
        verdict.findings.push_back({Code::NotFound, {}});
        return verdict;
    }
    if (auto refused = refusal(facts->recipient.type))
        verdict.findings.push_back(std::move(*refused));
    verdict.canCarryRights = verdict.findings.empty();

    const QStringList changed = remembered ? changedParts(GroupIdentity::of(*facts), *remembered) : QStringList();
    verdict.isDead = !changed.isEmpty();
    const auto tell = [&verdict](bool holds, Code code, QStringList about = {}) {
        if (holds)
            verdict.findings.push_back({code, std::move(about)});
    };
    tell(verdict.isDead, Code::IdentityChanged, changed);
    tell(!facts->namesakes.empty(), Code::Namesakes, addresses(facts->namesakes));
    tell(!facts->cannotInherit.empty(), Code::CannotInherit, addresses(facts->cannotInherit));
    tell(facts->members == 0, Code::NoMembers);
    tell(!facts->members.has_value(), Code::MembersNotCounted);
    tell(facts->memberJoin.compare("Open"_L1, Qt::CaseInsensitive) == 0, Code::AnyoneCanJoin);
    tell(facts->synchronised.value_or(false), Code::Synchronised);
    tell(facts->managedBy.isEmpty() && !facts->synchronised.value_or(false), Code::NoManager);
    return verdict;
}

} // namespace domain
