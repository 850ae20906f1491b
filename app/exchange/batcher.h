// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/deferred.h"
#include "exchange/busy.h"
#include "exchange/call_port.h"
#include "exchange/http.h"
#include "exchange/telemetry.h"
#include "exchange/wire.h"

#include <array>
#include <memory>
#include <vector>

namespace exchange {

/// Joins queued calls of one kind into `$batch` requests on beta and completes each on its own. A call of a
/// person who clicked does not wait for others; list pages and other surfaces go alone. Two writes to one
/// mailbox never share a batch, since the order within it is not promised. Where the service has no `$batch`,
/// every call goes alone.
class Batcher final : public CallPort
{
public:
    Batcher(HttpPort &http, Endpoints endpoints, core::Clock &clock, std::shared_ptr<Telemetry> telemetry,
        Busy &busy);

    QCoro::Task<core::Result<Reply>> call(Call call, std::stop_token stop) override;
    void joinNone() { m_batchSize = 1; } ///< From now on each call is a request of its own.

private:
    struct Item
    {
        Call call;
        std::stop_token stop;
        core::Deferred<core::Result<Reply>> answer;
    };
    using Items = std::vector<std::shared_ptr<Item>>;
    struct Queue
    {
        Items items;
        bool lingers = false;
    };

    [[nodiscard]] bool joins(const Call &call) const;
    [[nodiscard]] Queue &queueOf(const Call &call);
    QCoro::Task<core::Result<Reply>> single(Call call, std::stop_token stop);
    QCoro::Task<> flushLater(Queue &queue, std::chrono::milliseconds delay);
    void flush(Queue &queue);
    QCoro::Task<> send(Items items);
    QCoro::Task<> sendOne(std::shared_ptr<Item> item);

    HttpPort &m_http;
    Endpoints m_endpoints;
    core::Clock &m_clock;
    std::shared_ptr<Telemetry> m_telemetry;
    Busy &m_busy;
    std::array<Queue, 4> m_queues; ///< Reads and writes, clicked and not.
    int m_batchSize;
    bool m_batchLacks = false; ///< The service answered that it has no `$batch`.
};

} // namespace exchange
