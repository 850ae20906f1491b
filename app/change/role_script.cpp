// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/role_script.h"

using namespace Qt::StringLiterals;

namespace change {
namespace {

/// In single quotes, as PowerShell takes any text.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString list(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(quoted(text));
    return u"@("_s + all.join(u", "_s) + u')';
}

struct Role
{
    QString name;
    QString parent;
    QString group; ///< Whose members have it.
    QStringList cmdlets;
    bool writes;
};

const QList<Role> &roles()
{
    static const QList<Role> all {
        {u"Mullion Read"_s, u"View-Only Recipients"_s, u"Mullion Readers"_s,
            {u"Get-Mailbox"_s, u"Get-User"_s, u"Get-Recipient"_s, u"Get-Group"_s, u"Get-DistributionGroup"_s, u"Get-DistributionGroupMember"_s,
                u"Get-MailboxFolderStatistics"_s, u"Get-MailboxFolderPermission"_s, u"Get-CASMailbox"_s},
            false},
        {u"Mullion Organization Read"_s, u"View-Only Configuration"_s, u"Mullion Readers"_s,
            {u"Get-OrganizationConfig"_s, u"Get-OrganizationRelationship"_s, u"Get-IntraOrganizationConnector"_s, u"Get-TransportConfig"_s}, false},
        {u"Mullion Calendar Write"_s, u"Mail Recipients"_s, u"Mullion Calendar Writers"_s,
            {u"Add-MailboxFolderPermission"_s, u"Set-MailboxFolderPermission"_s, u"Remove-MailboxFolderPermission"_s}, true},
        {u"Mullion Email Apps Write"_s, u"Mail Recipients"_s, u"Mullion Email Apps Writers"_s, {u"Set-CASMailbox"_s, u"Set-Mailbox"_s}, true},
    };
    return all;
}

} // namespace

QString roleScript(const RoleScriptOptions &options)
{
    QStringList lines {u"# Role groups for Mullion. Run in Exchange Online PowerShell as an organization administrator; read it first."_s,
        u"# A role made from another one begins with all its cmdlets; those that are not named here are taken out again."_s,
        u"# Set-Mailbox is cut down to its three forwarding parameters."_s, u"$ErrorActionPreference = 'Stop'"_s};
    const auto keep = [&lines](const Role &role) {
        lines += {u"New-ManagementRole -Name %1 -Parent %2"_s.arg(quoted(role.name), quoted(role.parent)),
            u"Get-ManagementRoleEntry %1 | Where-Object { $_.Name -notin %2 } | Remove-ManagementRoleEntry -Confirm:$false"_s.arg(
                quoted(role.name + u"\\*"_s), list(role.cmdlets))};
    };
    for (const Role &role : roles())
        keep(role);
    lines.append(u"Set-ManagementRoleEntry 'Mullion Email Apps Write\\Set-Mailbox' "
                 "-Parameters Identity,DeliverToMailboxAndForward,ForwardingAddress,ForwardingSmtpAddress,Confirm,WhatIf,ErrorAction,WarningAction"_s);
    QString scope;
    if (!options.scope.isEmpty()) {
        lines.append(u"New-ManagementScope -Name 'Mullion Scope' -RecipientRestrictionFilter %1"_s.arg(quoted(options.scope)));
        scope = u" -CustomRecipientWriteScope 'Mullion Scope'"_s;
    }
    const QString members = options.people.isEmpty() ? QString() : u" -Members "_s + list(options.people);
    QStringList groups;
    for (const Role &role : roles()) {
        if (groups.contains(role.group)) {
            lines.append(u"New-ManagementRoleAssignment -Role %1 -SecurityGroup %2"_s.arg(quoted(role.name), quoted(role.group)));
            continue;
        }
        groups.append(role.group);
        lines.append(u"New-RoleGroup -Name %1 -Roles %2%3%4"_s.arg(quoted(role.group), quoted(role.name), role.writes ? scope : QString(), members));
    }
    if (!options.clientId.isEmpty()) {
        lines += {u"# The application: its object id is that of the enterprise application, not of the registration."_s,
            u"$application = Get-MgServicePrincipal -Filter \"appId eq '%1'\""_s.arg(options.clientId),
            u"New-ServicePrincipal -AppId %1 -ObjectId $application.Id -DisplayName 'Mullion'"_s.arg(quoted(options.clientId))};
        for (const QString &group : groups)
            lines.append(u"Add-RoleGroupMember %1 -Member $application.Id"_s.arg(quoted(group)));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace change
