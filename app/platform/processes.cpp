// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/processes.h"

#include <QByteArrayList>
#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace platform {

bool processExists(long long id)
{
#ifdef Q_OS_UNIX
    return id <= 0 || ::kill(static_cast<pid_t>(id), 0) == 0 || errno != ESRCH;
#else
    return true;
#endif
}

#ifdef Q_OS_LINUX
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path); // of the kernel: its size is not known before
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "1: POSIX  ADVISORY  WRITE 4242 fd:01:393225 120 120", the file being named by device and inode.
std::optional<long long> holderIn(const QByteArray &line, const QByteArray &inode, long long byte)
{
    const QByteArrayList words = line.simplified().split(' ');
    if (words.size() < 8 || words[1] != "POSIX" || words[3] != "WRITE" || words[5].split(':').last() != inode)
        return std::nullopt;
    const bool covers = words[6].toLongLong() <= byte && (words[7] == "EOF" || words[7].toLongLong() >= byte);
    return covers ? std::optional(words[4].toLongLong()) : std::nullopt;
}

} // namespace

std::optional<Process> lockHolder(const QString &path, long long byte)
{
    // Opening the file to ask for the lock would end our own locks on it when it is closed (POSIX).
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    const QByteArray inode = QByteArray::number(static_cast<qulonglong>(facts.st_ino));
    for (const QByteArray &line : contentOf(u"/proc/locks"_s).split('\n')) {
        const auto id = holderIn(line, inode, byte);
        if (!id || *id <= 0)
            continue;
        const QString folder = u"/proc/%1/"_s.arg(*id);
        const bool isStopped = contentOf(folder + u"status"_s).contains("State:\tT");
        return Process {*id, QString::fromUtf8(contentOf(folder + u"comm"_s).trimmed()), isStopped};
    }
    return std::nullopt;
}
#else
std::optional<Process> lockHolder(const QString &, long long)
{
    return std::nullopt;
}
#endif

} // namespace platform
