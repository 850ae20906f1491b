// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailbox.h"
#include "domain/reading.h"
#include "store/values.h"

#include <QHash>

namespace store {

[[nodiscard]] core::Result<> keepReading(
    Sql &sql, qint64 tenant, const domain::MailboxRef &mailbox, domain::FacetId facet, const domain::Reading &reading);

/// Every mailbox's latest reading of a facet.
[[nodiscard]] core::Result<QHash<core::MailboxId, domain::Reading>> readings(ValueReader &values, qint64 tenant, domain::FacetId facet);

/// What a run of ours left behind and proved.
struct Verified
{
    domain::Value value;
    bool defaultKept = false; ///< Left as it was on purpose: not closed by us.
    core::RunId run;
    core::Instant at;
};
[[nodiscard]] core::Result<> keepVerified(Sql &sql, qint64 tenant, core::MailboxId mailbox, const Verified &verified);
[[nodiscard]] core::Result<QHash<core::MailboxId, Verified>> verifiedStates(ValueReader &values, qint64 tenant, domain::FacetId facet);

} // namespace store
