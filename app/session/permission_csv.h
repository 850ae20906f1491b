// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/recipient.h"
#include "session/view.h"
#include "store/snapshots.h"

#include <QStringList>
#include <vector>

namespace session {

/// What the CSV of `Get-MailboxFolderPermission | Select Identity,FolderName,User,AccessRights | Export-Csv` says of
/// calendars that we know.
struct PermissionCsv
{
    std::vector<store::SnapshotRow> rows; ///< One for each mailbox, entries resolved where a name is unique.
    QStringList problems;                 ///< Lines that could not be used, each with its number and why.
};

/// Mailboxes are found by what stands before the first backslash of Identity: address, UPN, GUID, or a display name that
/// only one has. A mailbox with one bad line is left out whole: a snapshot with half its entries would restore half.
/// Lines of another folder than the calendar (a sub-calendar) are left out, each named as a problem, as far as the calendar's
/// path was read.
/// Where the file has no column SharingPermissionFlags it says nothing of delegates: an entry keeps the flags of the last
/// reading.
/// Errors: BadInput naming the file and what is missing.
[[nodiscard]] core::Result<PermissionCsv> readPermissionCsv(
    const QByteArray &bytes, const QString &fileName, const Stock &stock, const domain::RecipientIndex &recipients, core::Instant readAt);

} // namespace session
