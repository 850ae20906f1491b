// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/files.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace session {

core::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::Errc::BadInput, path, u"cannot be read: %1"_s.arg(file.errorString()));
    return readRest(file, path);
}

core::Result<QByteArray> readRest(QFile &file, const QString &path)
{
    constexpr qint64 largest = 1024LL * 1024 * 1024;
    QByteArray bytes;
    for (QByteArray part; bytes.size() <= largest && !(part = file.read(1024 * 1024)).isEmpty();)
        bytes += part;
    if (bytes.size() > largest)
        return core::failure(core::Errc::BadInput, path, u"too large: over 1 GiB"_s);
    return bytes;
}

core::Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir()) {
        QFile device(path); // or a pipe, as in `--out /dev/stdout`: nothing to put another file in the place of
        if (!device.open(QIODevice::WriteOnly) || device.write(bytes) != bytes.size() || !device.flush())
            return core::failure(core::Errc::BadInput, path, u"cannot be written: %1"_s.arg(device.errorString()));
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::failure(core::Errc::BadInput, path, u"cannot be written: %1"_s.arg(file.errorString()));
    return {};
}

} // namespace session
