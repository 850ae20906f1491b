// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <source_location>
#include <stdexcept>

namespace core {

/// A rule of ours was broken: a bug, not an outside event. A run that meets one stops and names the row.
class BrokenInvariant : public std::logic_error
{
public:
    using std::logic_error::logic_error;
};

[[noreturn]] void invariantBroken(const char *what, std::source_location where);

/// Checked in every build, unlike Q_ASSERT. Throws BrokenInvariant.
inline void ensure(bool holds, const char *what, std::source_location where = std::source_location::current())
{
    if (!holds) [[unlikely]]
        invariantBroken(what, where);
}

} // namespace core
