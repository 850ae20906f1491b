// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system.h"

namespace platform {

bool isWindows()
{
#ifdef _WIN32
    return true;
#else
    return false;
#endif
}

} // namespace platform
