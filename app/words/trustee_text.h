// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trustee.h"

namespace words {

/// Whose entry it is: "Default", "Anonymous", else the name as the service shows it.
[[nodiscard]] QString trusteeText(const domain::Trustee &who);
/// What is special about it, in a word or two: "everybody inside", "orphan"; empty for somebody who was found.
[[nodiscard]] QString trusteeKindText(domain::Trustee::Kind kind);
/// The same as a sentence; empty for somebody who was found.
[[nodiscard]] QString trusteeKindExplanation(domain::Trustee::Kind kind);

} // namespace words
