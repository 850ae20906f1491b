// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace platform {

void leaveNoCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none {0, 0}; // systemd-coredump keeps to it as well
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace platform
