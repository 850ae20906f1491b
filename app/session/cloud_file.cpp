// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/cloud_file.h"

#include "exchange/cloud.h"

namespace session {

core::Result<> checkCloud(const QString &nameOrPath)
{
    const auto cloud = exchange::cloudFrom(nameOrPath);
    return cloud ? core::Result<>() : core::failure(cloud.error());
}

} // namespace session
