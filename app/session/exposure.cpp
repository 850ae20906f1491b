// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure.h"

#include "platform/files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace session {

std::vector<Exposed> exposedFiles(const Connection &connection, const QString &store)
{
    std::vector<Exposed> all;
    for (const QString &file : {connection.key.isEmpty() ? connection.certificate : connection.key, store}) {
        const platform::Reach reach = platform::othersReach(file);
        if (reach != platform::Reach::None)
            all.push_back({file, reach == platform::Reach::Change});
    }
    if (const QString folder = QFileInfo(store).absolutePath(); platform::isOpenToAll(folder))
        all.push_back({folder, true});
    return all;
}

core::Result<> checkNotOpenToAll(const QString &path)
{
    if (!platform::isOpenToAll(path))
        return {};
    return core::failure(core::Errc::BadInput, path,
        u"everybody on this computer can change this, so what is there is not used; see that it is as you want it, then take their rights away (chmod go-w)"_s);
}

} // namespace session
