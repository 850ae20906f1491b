// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "exchange/call_port.h"
#include "exchange/limits.h"
#include "exchange/telemetry.h"

#include <memory>
#include <set>

namespace exchange {

/// Repeats what may be repeated: reads after passing failures (network, 5xx, transient exceptions hidden in a
/// 400, answers cut short); any call after 429, whose pause the pacer below keeps; writes only where it is
/// proved that nothing was run, which is what Unavailable means for them, and only soon (Limits::writeWait): later,
/// what they were decided on has to be read again. InDoubt is never repeated.
class Retrying final : public CallPort
{
public:
    Retrying(CallPort &inner, Limits limits, core::Clock &clock, std::shared_ptr<Telemetry> telemetry);

    QCoro::Task<core::Result<Reply>> call(Call call, std::stop_token stop) override;

private:
    [[nodiscard]] std::chrono::milliseconds delay(int failures) const;
    QCoro::Task<> sleep(std::chrono::milliseconds wait, std::stop_token stop);

    CallPort &m_inner;
    Limits m_limits;
    core::Clock &m_clock;
    std::shared_ptr<Telemetry> m_telemetry;
    std::multiset<core::Instant> m_repeats; ///< When those are sent again that wait for long.
};

} // namespace exchange
