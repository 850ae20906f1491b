// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/mailbox.h"
#include "domain/recipient.h"
#include "store/sql.h"

#include <vector>

namespace store {

/// The store's number of a tenant, made when it is new.
[[nodiscard]] core::Result<qint64> tenantNumber(Sql &sql, core::TenantId tenant);
/// The same for a reading connection: 0 when the store does not know the tenant.
[[nodiscard]] core::Result<qint64> knownTenant(Sql &sql, core::TenantId tenant);

/// One pass over the directory. A scan is complete only when every page of an unfiltered list arrived.
struct Scan
{
    qint64 id = 0;
    core::Instant started;
    std::optional<core::Instant> ended;
    bool complete = false;
    QString filter;
    int listed = 0;
    int read = 0;
    int failed = 0;
};

[[nodiscard]] core::Result<qint64> beginScan(Sql &sql, qint64 tenant, core::Instant at, const QString &filter);
[[nodiscard]] core::Result<> endScan(Sql &sql, const Scan &scan);
/// The newest scan, and the newest complete one.
[[nodiscard]] core::Result<std::optional<Scan>> lastScan(Sql &sql, qint64 tenant, bool completeOnly);

[[nodiscard]] core::Result<> keepMailboxes(Sql &sql, qint64 tenant, qint64 scan, const std::vector<domain::Mailbox> &page);
struct StoredMailbox
{
    domain::Mailbox mailbox;
    qint64 seenScan = 0; ///< The scan that saw it last.
    bool gone = false;   ///< Absent from a complete list and from a look-up by GUID.
};
/// In no order.
[[nodiscard]] core::Result<std::vector<StoredMailbox>> mailboxes(Sql &sql, qint64 tenant);

/// Found by a complete list and a look-up to be no more; seeing it again takes that back.
[[nodiscard]] core::Result<> markGone(Sql &sql, qint64 tenant, core::MailboxId mailbox);

[[nodiscard]] core::Result<> keepRecipients(Sql &sql, qint64 tenant, qint64 scan, const std::vector<domain::Recipient> &page);
/// Forgets recipients that a complete list no longer shows.
[[nodiscard]] core::Result<> dropRecipientsBefore(Sql &sql, qint64 tenant, qint64 scan);
[[nodiscard]] core::Result<std::vector<domain::Recipient>> recipients(Sql &sql, qint64 tenant);
/// Only those with one of these SMTP addresses or UPNs; any case, as far as letters are ASCII.
[[nodiscard]] core::Result<std::vector<domain::Recipient>> recipientsNamed(Sql &sql, qint64 tenant, const QStringList &addresses);

struct StoredFolder
{
    core::RecipientId mailbox;
    QUuid generation;
    QString folderId;
    QString path;
};
[[nodiscard]] core::Result<> keepFolder(Sql &sql, qint64 tenant, const StoredFolder &folder);
[[nodiscard]] core::Result<> forgetFolder(Sql &sql, qint64 tenant, core::RecipientId mailbox);
[[nodiscard]] core::Result<std::vector<StoredFolder>> folders(Sql &sql, qint64 tenant);
[[nodiscard]] core::Result<QHash<core::RecipientId, QString>> folderPaths(Sql &sql, qint64 tenant);

/// Mailboxes of rooms and equipment.
[[nodiscard]] core::Result<QSet<core::MailboxId>> roomIds(Sql &sql, qint64 tenant);

} // namespace store
