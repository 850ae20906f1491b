// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/event.h"
#include "core/clock.h"
#include "store/sql.h"

#include <QByteArray>
#include <vector>

namespace store {

/// Adds an event inside the running transaction.
[[nodiscard]] core::Result<> addEvent(Sql &sql, qint64 tenant, core::Instant at, const change::Event &event);

/// Adds one row to the hash chain over the events added since the last one; does nothing when there are none. Called
/// once per commit, before it.
[[nodiscard]] core::Result<> sealEvents(Sql &sql);

struct StoredEvent
{
    qint64 seq = 0;
    core::Instant at;
    change::Event event;
};

/// Events of a mailbox, newest first, at most `limit`.
[[nodiscard]] core::Result<std::vector<StoredEvent>> eventsOf(Sql &sql, qint64 tenant, core::MailboxId mailbox, int limit);

struct ChainCheck
{
    qint64 events = 0;
    qint64 commits = 0;
    qint64 firstBad = 0; ///< Sequence number of the first event that does not fit the chain; 0: all fit.
    QByteArray head;     ///< Digest of the last link.
};

/// Computes the whole chain anew and compares.
[[nodiscard]] core::Result<ChainCheck> verifyChain(Sql &sql);
[[nodiscard]] core::Result<QByteArray> chainHead(Sql &sql);

} // namespace store
