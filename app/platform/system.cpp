// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system.h"

#ifdef _WIN32
#include <windows.h>
#include <lmcons.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

#include <QtGlobal>
#include <array>

namespace platform {

bool isWindows()
{
#ifdef _WIN32
    return true;
#else
    return false;
#endif
}

QString accountName()
{
#ifdef _WIN32
    std::array<wchar_t, UNLEN + 1> name {};
    DWORD size = DWORD(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
#else
    std::array<char, 16384> space {};
    passwd entry {};
    passwd *found = nullptr;
    if (getpwuid_r(geteuid(), &entry, space.data(), space.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(geteuid());
#endif
}

} // namespace platform
