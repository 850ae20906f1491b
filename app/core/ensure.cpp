// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensure.h"

#include <string>

namespace core {

void invariantBroken(const char *what, std::source_location where)
{
    throw BrokenInvariant(std::string(what) + " (" + where.file_name() + ":" + std::to_string(where.line()) + ")");
}

} // namespace core
