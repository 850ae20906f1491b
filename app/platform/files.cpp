// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/files.h"

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <QByteArrayList>
#include <QDir>
#include <QFileInfo>

namespace platform {

#ifdef _WIN32

Reach othersReach(const QString &)
{
    return Reach::None;
}

bool isOpenToAll(const QString &)
{
    return false;
}

#else

Reach othersReach(const QString &file)
{
    struct stat about {};
    if (stat(QFile::encodeName(file).constData(), &about) != 0 || !S_ISREG(about.st_mode) || about.st_uid != geteuid())
        return Reach::None;
    if ((about.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return Reach::Change;
    return (about.st_mode & (S_IRGRP | S_IROTH)) != 0 ? Reach::Read : Reach::None;
}

bool isOpenToAll(const QString &path)
{
    struct stat about {};
    if (stat(QFile::encodeName(path).constData(), &about) != 0 || (about.st_mode & S_IWOTH) == 0)
        return false;
    return S_ISREG(about.st_mode) || (S_ISDIR(about.st_mode) && (about.st_mode & S_ISVTX) == 0); // as in /tmp, each their own
}

#endif

void forgetRelativeFolders()
{
    for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        if (!qgetenv(name).startsWith('/'))
            qunsetenv(name);
    }
    for (const char *name : {"XDG_DATA_DIRS", "XDG_CONFIG_DIRS"}) {
        QByteArrayList folders = qgetenv(name).split(':');
        erase_if(folders, [](const QByteArray &folder) { return !folder.startsWith('/'); });
        if (folders.isEmpty())
            qunsetenv(name);
        else
            qputenv(name, folders.join(':'));
    }
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    return folder.isDir()
        || (QDir().mkpath(folder.absolutePath())
            && (QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) || QFileInfo(path).isDir())); // another was quicker
}

} // namespace platform
