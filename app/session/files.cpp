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

namespace {

core::Error cannotBeOpened(const QFileDevice &file)
{
    return {core::Errc::BadInput, file.fileName(), u"cannot be written: %1"_s.arg(file.errorString()), {}, {}};
}

} // namespace

core::Error cannotBeKept(const QFileDevice &file)
{
    return {core::Errc::Storage, file.fileName(), file.errorString(), core::fileKey.toString(), {}};
}

core::Result<> writeTo(QFileDevice &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return core::failure(cannotBeOpened(file));
    qint64 written = 0;
    for (qint64 part = 1; part > 0 && written < bytes.size(); written += part)
        part = file.write(bytes.constData() + written, bytes.size() - written); // only a part: the next try tells why
    return written == bytes.size() ? core::Result<>() : core::failure(cannotBeKept(file));
}

core::Result<> writeFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir()) {
        QFile device(path); // or a pipe, as in `--out /dev/stdout`: nothing to put another file in the place of
        return writeTo(device, bytes);
    }
    QSaveFile file(path);
    if (const auto written = writeTo(file, bytes); !written)
        return written;
    if ((readers == Readers::OwnerAlone && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) || !file.commit())
        return core::failure(cannotBeKept(file));
    return {};
}

} // namespace session
