// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "domain/calendar/policy_set.h"
#include "session/scan.h"

namespace cli {

/// Addresses as given; "-" stands for those on standard input.
[[nodiscard]] QStringList identitiesFrom(Console &console, const QStringList &given);

/// Scans with a progress line, what `policies` claim first; entries of their groups are told from those of namesakes.
QCoro::Task<core::Result<session::ScanResult>> scanAndTell(
    Context &context, session::ScanRequest request, domain::calendar::PolicySet policies);

} // namespace cli
