// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/acl.h"

/// Rights in plain language. Exports keep the service's own words (Right::text()); these are for people who read.
namespace words {

/// As a table shows it: "Free/busy only", "Reviewer: reads all", "Custom: reads all, adds items".
[[nodiscard]] QString rightText(domain::calendar::Right right);
/// Inside a sentence: "free/busy only", "reviewer", "custom rights (reads all, adds items)".
[[nodiscard]] QString rightPhrase(domain::calendar::Right right);
/// What it lets somebody do, in a sentence: "Sees when the person is busy, nothing else."
[[nodiscard]] QString rightExplanation(domain::calendar::Right right);

[[nodiscard]] QString sharingText(domain::calendar::Sharing sharing); ///< "delegate"; empty without flags.
[[nodiscard]] QString sharingExplanation(domain::calendar::Sharing sharing);

/// Right and flags: "Editor: reads and changes all; delegate".
[[nodiscard]] QString entryText(const domain::calendar::Entry &entry);

} // namespace words
