// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/plan.h"
#include "core/error.h"

#include <QByteArray>

class QIODevice;

namespace change {

/// A plan as JSON Lines, UTF-8: a header, a row per mailbox, a trailer with the number of rows and the SHA-256 over all
/// bytes before it. Writing the same plan gives the same bytes.
/// Error Storage when the device does not take it.
[[nodiscard]] core::Result<> writePlan(const Plan &plan, QIODevice &device);
[[nodiscard]] QByteArray planBytes(const Plan &plan);
/// SHA-256 of the whole file: the name of a plan in the audit log.
[[nodiscard]] QString planHash(const QByteArray &bytes);

/// Reads a plan and trusts nothing: format, completeness, checksum, number of rows, every row, its steps against its
/// values, no mailbox twice. Error BadInput; `subject` is the file, `detail` begins "line L: ". Error Refused when the
/// plan belongs to another tenant.
/// \param tenant  the connected one; null: not checked (`plan show` without a connection).
[[nodiscard]] core::Result<Plan> readPlan(const QByteArray &bytes, const QString &file, core::TenantId tenant);

} // namespace change
