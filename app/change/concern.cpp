// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/concern.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace change {
namespace {

constexpr std::array names {"untested"_L1, "sole-operator"_L1, "house-standard"_L1, "other-organizations"_L1, "rooms-in-scope"_L1,
    "group-grew"_L1, "reach-unproved"_L1, "group-emptied"_L1, "too-many-rows"_L1, "forbidden"_L1, "reason-needed"_L1, "ticket-needed"_L1,
    "approval-needed"_L1};
static_assert(names.size() == size_t(Concern::Code::ApprovalNeeded) + 1);

constexpr std::array flawNames {"missing"_L1, "no-approval"_L1, "other-plan"_L1, "same-person"_L1, "not-an-approver"_L1, "wrong-signature"_L1};
static_assert(flawNames.size() == size_t(ApprovalFlaw::WrongSignature) + 1);

template <typename Value>
std::optional<Value> valueFrom(const QString &name, const auto &all)
{
    const auto found = std::find(all.begin(), all.end(), name);
    return found == all.end() ? std::nullopt : std::optional(Value(found - all.begin()));
}

} // namespace

QString approvalFlawName(ApprovalFlaw flaw)
{
    return flawNames[size_t(flaw)];
}

std::optional<ApprovalFlaw> approvalFlawFromName(const QString &name)
{
    return valueFrom<ApprovalFlaw>(name, flawNames);
}

QString concernName(Concern::Code code)
{
    return names[size_t(code)];
}

std::optional<Concern::Code> concernFromName(const QString &name)
{
    return valueFrom<Concern::Code>(name, names);
}

QStringList acceptableConcerns()
{
    return QStringList(names.begin(), names.begin() + qsizetype(Concern::Code::GroupEmptied));
}

} // namespace change
