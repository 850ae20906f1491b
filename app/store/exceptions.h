// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "domain/value.h"
#include "store/sql.h"

#include <QHash>

namespace store {

/// A mailbox left out of a policy on purpose.
struct Exception
{
    domain::Value value; ///< What is kept.
    QString reason;
    QString who;
    core::Instant at;
    std::optional<core::Instant> expires;
};

[[nodiscard]] core::Result<> keepException(Sql &sql, qint64 tenant, core::MailboxId mailbox, const Exception &exception);
[[nodiscard]] core::Result<> removeException(Sql &sql, qint64 tenant, core::MailboxId mailbox, domain::FacetId facet);
[[nodiscard]] core::Result<QHash<core::MailboxId, Exception>> exceptions(Sql &sql, qint64 tenant, domain::FacetId facet);

} // namespace store
