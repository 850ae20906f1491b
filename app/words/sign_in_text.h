// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace words {

/// What to do about an error of the sign-in service, by its number ("AADSTS50076", the `key` of such errors). A number that is not known
/// gets the general advice; empty for other keys. The numbers choose this text and nothing else: Microsoft may change them.
/// Source: sign-in reference 6.3.
[[nodiscard]] QString signInHelp(const QString &key);

} // namespace words
