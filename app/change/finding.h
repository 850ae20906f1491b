// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>
#include <vector>

namespace change {

/// What the self-test looks at: each is something that the documentation leaves open and we rely on. Sentences are made in
/// words/. Source: docs/self-test.md.
enum class Probe : quint8 {
    FolderIdentity, ///< A calendar is addressed by its folder's id.
    AddByGuid,      ///< Add takes a GUID for whom.
    AddExisting,    ///< Add of an entry that is there fails and changes nothing.
    SetByGuid,      ///< Set takes a GUID.
    UserByGuid,     ///< One entry can be asked for by GUID.
    GranularRights, ///< Rights that are no role are kept as they were sent.
    DelegateFlags,  ///< Set without flags leaves a delegate as he is.
    Rehearsal,      ///< -WhatIf writes nothing. Adapted to: the reach of rights is not sampled.
    RemoveByGuid,   ///< Remove takes a GUID.
    SetMissing,     ///< Set of an entry that is not there fails and makes none.
    DefaultSet,     ///< Set of Default does what it says.
    GroupEntry,     ///< The policy's group gets an entry that can be told to be its own.
    BatchOrder,     ///< Answers of a batch belong to their calls. Adapted to: no batches.
    EmailApps,      ///< A switch of the email apps does what it says.
    ReadBack,       ///< A write shows within the settling time. Adapted to: a longer one.
    PutBack,        ///< Both mailboxes are as they were.
};
inline constexpr int probeCount = int(Probe::PutBack) + 1;

[[nodiscard]] QString probeName(Probe probe); ///< Stable, e.g. "add-by-guid".
[[nodiscard]] std::optional<Probe> probeFromName(const QString &name);
/// Whether a finding against it is adapted to, instead of standing against bulk changes.
[[nodiscard]] bool isAdaptedTo(Probe probe);

struct Finding
{
    enum class Outcome : quint8 { Holds, Contradicted, NotExamined };
    Probe probe = Probe::FolderIdentity;
    Outcome outcome = Outcome::NotExamined;
    QString detail; ///< What was seen instead, or why it was not examined; the service's words.

    friend bool operator==(const Finding &, const Finding &) = default;
};
[[nodiscard]] QString outcomeName(Finding::Outcome outcome); ///< "holds", "contradicted", "not-examined"
[[nodiscard]] std::optional<Finding::Outcome> outcomeFromName(const QString &name);

/// Names of the probes that stand against bulk changes.
[[nodiscard]] QStringList contradicted(const std::vector<Finding> &findings);

} // namespace change
