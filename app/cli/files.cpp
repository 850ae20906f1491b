// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/files.h"

#include <QFile>
#include <QSaveFile>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

core::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return core::failure(core::Errc::BadInput, path, u"cannot be read: %1"_s.arg(file.errorString()));
    return file.readAll();
}

core::Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::failure(core::Errc::BadInput, path, u"cannot be written: %1"_s.arg(file.errorString()));
    return {};
}

} // namespace cli
