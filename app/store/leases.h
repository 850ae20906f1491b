// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "store/sql.h"

#include <optional>

namespace store {

/// For how long a lease is given or prolonged.
inline constexpr std::chrono::seconds leaseDuration {60};

/// Who may write to a tenant now. The fence number grows with each new holder.
struct Lease
{
    core::RunId run;
    QString holder; ///< Host, process and person, for the one who has to wait.
    qint64 fence = 0;
    core::Instant expires;
};

[[nodiscard]] core::Result<std::optional<Lease>> currentLease(Sql &sql, qint64 tenant); ///< Lapsed or not.
/// Takes the lease for a run, or renews it when the same run holds it in the same hands.
/// Errors: Conflict when somebody else holds one that has not expired; the detail says who and until when.
[[nodiscard]] core::Result<Lease> takeLease(
    Sql &sql, qint64 tenant, core::RunId run, const QString &holder, core::Instant now, std::chrono::seconds duration);
/// Prolongs a lease that is still ours. Errors: those of checkFence().
[[nodiscard]] core::Result<> renewLease(Sql &sql, qint64 tenant, const Lease &lease, core::Instant now);
[[nodiscard]] core::Result<> releaseLease(Sql &sql, qint64 tenant, const Lease &lease);
/// Ends the lease whoever holds it: his process is known to have ended.
[[nodiscard]] core::Result<> dropLease(Sql &sql, qint64 tenant);
/// Whether nobody took the lease since, lapsed or not. Error Conflict.
[[nodiscard]] core::Result<> checkNewest(Sql &sql, qint64 tenant, qint64 fence);
/// Inside the transaction of an intent: Conflict unless this fence is the newest and has not expired, or when the clock
/// says that it was set back since the lease was given: then nobody can tell when it ends.
[[nodiscard]] core::Result<> checkFence(Sql &sql, qint64 tenant, qint64 fence, core::Instant now);

} // namespace store
