// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include "session/files.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

core::Result<QByteArray> readInput(const QString &path)
{
    if (path != "-"_L1)
        return session::readFile(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return core::failure(core::Errc::BadInput, path, u"cannot be read: %1"_s.arg(input.errorString()));
    return session::readRest(input, path);
}

} // namespace cli
