// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace change {

/// For whom role groups are made, and over whom.
struct RoleScriptOptions
{
    QStringList people;    ///< Addresses to be members.
    QString clientId;      ///< Of an application that runs unattended; empty: none.
    QString scope;         ///< Recipient filter (OPATH) that writing is confined to; empty: everybody.
};

/// The PowerShell that gives a tenant three role groups with no more than Mullion needs: reading, writing calendars, email apps and
/// forwarding. Pure. Source: docs/registration.md.
[[nodiscard]] QString roleScript(const RoleScriptOptions &options);

} // namespace change
