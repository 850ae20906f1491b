// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/options.h"
#include "practice/state.h"

namespace practice {

/// Address of the policy's group, with the default filled in.
QString policyGroupAddress(const Options &options);

/// Makes the tenant that the options describe. The same options give the same state on every machine.
/// Shares are met exactly (low-discrepancy sequences, not dice); docs/practice-tenant.md has the table.
State makePopulation(const Options &options);

/// A mailbox as it is right after creation: the default calendar in the language, Default AvailabilityOnly,
/// Anonymous None.
Mailbox newMailbox(const QString &language, const QUuid &exchangeGuid);

} // namespace practice
