// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processes.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace platform {

bool processExists(long long id)
{
#ifdef Q_OS_UNIX
    return id <= 0 || ::kill(static_cast<pid_t>(id), 0) == 0 || errno != ESRCH;
#else
    return true;
#endif
}

} // namespace platform
