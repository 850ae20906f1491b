// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoro/QCoroTask>
#include <QString>
#include <chrono>
#include <optional>
#include <stop_token>

namespace core {

/// A moment in UTC, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// ISO 8601 in UTC, e.g. "2026-11-23T09:30:00.250Z".
[[nodiscard]] QString toIso(Instant time);
/// Reads ISO 8601 with or without fraction and offset (Exchange sends 7 decimals); none when it is not a time.
[[nodiscard]] std::optional<Instant> fromIso(const QString &text);

/// Time as a collaborator: what waits or stamps takes a clock, so that a test of "waits 30 s" takes a millisecond.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Milliseconds of a clock that never goes back; for measuring durations.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    /// Completes after `duration`, or earlier when `stop` is requested. Runs on the caller's event loop.
    virtual QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override;
};

} // namespace core
