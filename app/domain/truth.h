// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace domain {

/// What is known of a statement. A field that was not read makes what depends on it Unknown: counted against
/// coverage, never written.
enum class Truth : quint8 { False, Unknown, True }; // in this order: AND is the smaller, OR the greater

[[nodiscard]] constexpr Truth negated(Truth a)
{
    return Truth(2 - quint8(a));
}

[[nodiscard]] constexpr Truth both(Truth a, Truth b)
{
    return std::min(a, b);
}

[[nodiscard]] constexpr Truth either(Truth a, Truth b)
{
    return std::max(a, b);
}

[[nodiscard]] constexpr Truth truthOf(bool known)
{
    return known ? Truth::True : Truth::False;
}

} // namespace domain
