// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/sql.h"

#include <QUuid>
#include <functional>

namespace store {

/// One process that talks to a tenant.
struct Presence
{
    QUuid id;       ///< Made by the process: process numbers come again.
    QString holder; ///< "person@host:process", for people.
};

/// Says that a process is there for another `duration`, and forgets those whose time is over, or of whom is known that they
/// have ended.
/// \return how many are there now, this one among them.
[[nodiscard]] core::Result<int> announce(Sql &sql, qint64 tenant, const Presence &who, core::Instant now, std::chrono::seconds duration,
    const std::function<bool(const QString &holder)> &hasEnded);
[[nodiscard]] core::Result<> leave(Sql &sql, qint64 tenant, const QUuid &id);

} // namespace store
