// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/socket_reset.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace practice {

void resetOnClose(qintptr socket)
{
    linger now{};
    now.l_onoff = 1;
    now.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(SOCKET(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
#else
    setsockopt(int(socket), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
}

} // namespace practice
