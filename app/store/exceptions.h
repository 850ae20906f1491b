// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "domain/exception.h"
#include "domain/value.h"
#include "store/sql.h"

#include <QHash>

namespace store {

/// The ledger of mailboxes that are kept as they are on purpose.
[[nodiscard]] core::Result<> keepException(
    Sql &sql, qint64 tenant, core::MailboxId mailbox, domain::FacetId facet, const domain::Exception &exception);
[[nodiscard]] core::Result<> removeException(Sql &sql, qint64 tenant, core::MailboxId mailbox, domain::FacetId facet);
[[nodiscard]] core::Result<QHash<core::MailboxId, domain::Exception>> exceptions(Sql &sql, qint64 tenant, domain::FacetId facet);
[[nodiscard]] core::Result<std::optional<domain::Exception>> exceptionOf(
    Sql &sql, qint64 tenant, core::MailboxId mailbox, domain::FacetId facet);

} // namespace store
