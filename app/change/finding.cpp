// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/finding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace change {
namespace {

constexpr std::array<QLatin1StringView, probeCount> probeNames {"folder-identity"_L1, "add-by-guid"_L1, "add-existing"_L1, "set-by-guid"_L1,
    "user-by-guid"_L1, "granular-rights"_L1, "delegate-flags"_L1, "rehearsal"_L1, "remove-by-guid"_L1, "set-missing"_L1, "default-set"_L1,
    "group-entry"_L1, "batch-order"_L1, "email-apps"_L1, "read-back"_L1, "put-back"_L1};
constexpr std::array outcomeNames {"holds"_L1, "contradicted"_L1, "not-examined"_L1};

template <typename Enum, typename Names> std::optional<Enum> byName(const Names &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}

} // namespace

QString probeName(Probe probe)
{
    return probeNames[size_t(probe)];
}

std::optional<Probe> probeFromName(const QString &name)
{
    return byName<Probe>(probeNames, name);
}

bool isAdaptedTo(Probe probe)
{
    return probe == Probe::Rehearsal || probe == Probe::BatchOrder || probe == Probe::ReadBack;
}

QString outcomeName(Finding::Outcome outcome)
{
    return outcomeNames[size_t(outcome)];
}

std::optional<Finding::Outcome> outcomeFromName(const QString &name)
{
    return byName<Finding::Outcome>(outcomeNames, name);
}

QStringList contradicted(const std::vector<Finding> &findings)
{
    QStringList names;
    for (const Finding &finding : findings) {
        if (finding.outcome == Finding::Outcome::Contradicted && !isAdaptedTo(finding.probe))
            names.append(probeName(finding.probe));
    }
    return names;
}

} // namespace change
