// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apps/switches.h"
#include "domain/calendar/acl.h"
#include "domain/mailbox.h"
#include "domain/recipient.h"
#include "exchange/call_port.h"
#include "exchange/folder_memory.h"

#include <optional>
#include <vector>

/// The calls we make and how their rows read. Pure. Source of each: docs/wire.md.
namespace exchange {

/// One row of Get-MailboxFolderPermission before its owner is resolved.
struct PermissionRow
{
    QString user; ///< Display name, "Default", "NT:S-1-5-...".
    core::RecipientId recipient; ///< Where the row names it (an object instead of a text); else null.
    domain::calendar::Right right;
    domain::calendar::Sharing sharing = domain::calendar::Sharing::None;
};

namespace cmdlets {

struct Target
{
    Surface surface = Surface::Beta;
    change::Priority priority = change::Priority::Scan;
};

[[nodiscard]] Call list(
    const QString &cmdlet, const QString &subject, Target target); ///< ResultSize Unlimited.
[[nodiscard]] Call one(const QString &cmdlet, const QString &identity, Target target);

[[nodiscard]] Call mailboxes(const QString &filter, Target target);
[[nodiscard]] Call mailbox(const QString &identity, Target target);
[[nodiscard]] Call users(Target target);
[[nodiscard]] Call user(const QString &identity, Target target);
[[nodiscard]] Call recipients(Target target);
[[nodiscard]] Call folderStatistics(const domain::MailboxRef &mailbox, Target target);
/// `user` empty: all entries.
[[nodiscard]] Call folderPermissions(
    const domain::MailboxRef &mailbox, const QString &identity, const QString &user, Target target);
[[nodiscard]] Call changePermission(const domain::MailboxRef &mailbox, const QString &identity,
    const QString &user, const domain::calendar::EntryStep &step, Target target);
[[nodiscard]] Call casMailbox(const domain::MailboxRef &mailbox, Target target);
[[nodiscard]] Call forwarding(const domain::MailboxRef &mailbox, Target target);
[[nodiscard]] Call changeSwitches(
    const domain::MailboxRef &mailbox, const domain::apps::SwitchStep &step, Target target);

/// Makes of a write one that the service only says it would do (-WhatIf): as it changes nothing, it is asked for and
/// repeated as a reading is.
void rehearse(Call &write);

/// How a mailbox is named in a call: its GUID, else its address.
[[nodiscard]] QString identityOf(const domain::MailboxRef &mailbox);
/// "<guid>:<FolderId>", or with a path "<guid>:\Kalender". `byId` false: by path, for v2.
[[nodiscard]] QString folderIdentity(
    const domain::MailboxRef &mailbox, const CalendarFolder &folder, bool byId);

[[nodiscard]] core::Result<domain::Mailbox> readMailbox(const QJsonObject &row);
[[nodiscard]] core::Result<domain::Recipient> readRecipient(const QJsonObject &row);
/// The default calendar among the rows of Get-MailboxFolderStatistics: by FolderType, never by name or
/// position.
[[nodiscard]] std::optional<CalendarFolder> readCalendarFolder(const QJsonArray &rows);
[[nodiscard]] core::Result<std::vector<PermissionRow>> readPermissions(
    const QJsonArray &rows, const QString &subject);
/// SharingPermissionFlags: null, "", "None", "Delegate", "Delegate, CanViewPrivateItems", or a list. Error
/// BadReply.
[[nodiscard]] core::Result<domain::calendar::Sharing> readSharing(const QJsonValue &value);
/// A switch that the row lacks or tells as null is not set for the mailbox, or on where there is no such thing as not set.
[[nodiscard]] QMap<QString, std::optional<bool>> readSwitches(const QJsonObject &casMailbox);
[[nodiscard]] domain::apps::Forwarding readForwarding(const QJsonObject &mailbox);

} // namespace cmdlets

} // namespace exchange
