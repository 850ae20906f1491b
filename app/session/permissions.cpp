// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/permissions.h"

using namespace Qt::StringLiterals;

namespace session {
namespace {

Permission permissionFor(const exchange::Capabilities &found, const QStringList &cmdlets)
{
    bool isUnknown = false;
    for (const QString &cmdlet : cmdlets) {
        const auto exported = found.exports(cmdlet);
        if (exported && !*exported)
            return {false, cmdlet};
        isUnknown = isUnknown || !exported;
    }
    return {isUnknown ? std::nullopt : std::optional(true), {}};
}

} // namespace

Permissions permissionsOf(const exchange::Capabilities &found)
{
    return {permissionFor(found, {u"Get-Mailbox"_s, u"Get-MailboxFolderStatistics"_s, u"Get-MailboxFolderPermission"_s}),
        permissionFor(found, {u"Add-MailboxFolderPermission"_s, u"Set-MailboxFolderPermission"_s, u"Remove-MailboxFolderPermission"_s}),
        permissionFor(found, {u"Set-CASMailbox"_s, u"Set-Mailbox"_s})};
}

} // namespace session
