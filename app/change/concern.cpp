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

} // namespace

QString concernName(Concern::Code code)
{
    return names[size_t(code)];
}

std::optional<Concern::Code> concernFromName(const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Concern::Code(found - names.begin()));
}

QStringList acceptableConcerns()
{
    return QStringList(names.begin(), names.begin() + qsizetype(Concern::Code::GroupEmptied));
}

} // namespace change
