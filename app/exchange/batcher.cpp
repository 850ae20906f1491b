// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/batcher.h"

#include "exchange/answer.h"
#include "exchange/log.h"

#include <QUuid>
#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>

namespace exchange {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Error;

namespace {

Error cancelledError(const Call &call)
{
    return {Errc::Cancelled, call.subject, u"cancelled"_s, {}, {}};
}

/// Stopped when everybody whose stop it was given is.
class AllStop
{
public:
    explicit AllStop(const std::vector<std::stop_token> &stops)
        : m_left(stops.size())
    {
        for (const std::stop_token &stop : stops)
            m_callbacks.push_back(std::make_unique<Callback>(stop, [this] { one(); }));
    }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    using Callback = std::stop_callback<std::function<void()>>;

    void one()
    {
        if (--m_left == 0)
            m_source.request_stop();
    }

    std::stop_source m_source;
    std::atomic<size_t> m_left;
    std::vector<std::unique_ptr<Callback>> m_callbacks;
};

/// The mailbox a call is about: two writes to one must keep their order.
QString mailboxOf(const Call &call)
{
    return call.parameters.value(u"Identity").toString().section(u':', 0, 0).toLower();
}

} // namespace

Batcher::Batcher(
    HttpPort &http, Endpoints endpoints, core::Clock &clock, std::shared_ptr<Telemetry> telemetry, Busy &busy)
    : m_http(http)
    , m_endpoints(std::move(endpoints))
    , m_clock(clock)
    , m_telemetry(std::move(telemetry))
    , m_busy(busy)
    , m_batchSize(m_endpoints.limits.batchSize)
{
}

bool Batcher::joins(const Call &call) const
{
    return call.surface == Surface::Beta && call.get.isEmpty() && call.timeClass == TimeClass::Mailbox
        && m_batchSize > 1 && !m_batchLacks;
}

Batcher::Queue &Batcher::queueOf(const Call &call)
{
    const size_t kind = call.kind == CallKind::Write ? 1 : 0;
    const size_t clicked = call.priority == change::Priority::Click ? 2 : 0;
    return m_queues[kind + clicked];
}

QCoro::Task<core::Result<Reply>> Batcher::call(Call call, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return core::failure(cancelledError(call));
    if (!joins(call)) {
        core::Result<Reply> alone = co_await single(call, stop);
        co_return alone;
    }

    const auto item = std::make_shared<Item>();
    item->call = call;
    item->stop = stop;
    Queue &queue = queueOf(call);
    queue.items.push_back(item);
    if (static_cast<int>(queue.items.size()) >= m_batchSize) {
        flush(queue);
    } else if (!queue.lingers) {
        queue.lingers = true;
        const bool clicked = call.priority == change::Priority::Click;
        flushLater(queue, clicked ? std::chrono::milliseconds{0} : m_endpoints.limits.linger);
    }

    // A read is let go at once; a write only as long as it has not left (seen when its batch is made).
    const bool isRead = call.kind == CallKind::Read;
    const auto letGo = [isRead, item] {
        if (isRead)
            item->answer.complete(core::failure(cancelledError(item->call)));
    };
    const std::stop_callback onStop(stop, letGo);
    core::Result<Reply> result = co_await item->answer.wait();
    co_return result;
}

QCoro::Task<core::Result<Reply>> Batcher::single(Call call, std::stop_token stop)
{
    core::Result<HttpRequest> request = beta::request(m_endpoints, call);
    if (call.surface == Surface::V2)
        request = v2::request(m_endpoints, call);
    else if (call.surface == Surface::Graph)
        request = graph::request(m_endpoints, call);
    if (!request)
        co_return core::failure(request.error());
    HttpRequest out = *request;
    const HttpAnswer answered = co_await m_http.send(std::move(out), stop);
    co_return answer::read(answered, call, m_endpoints.origin(call.surface));
}

QCoro::Task<> Batcher::flushLater(Queue &queue, std::chrono::milliseconds delay)
{
    const Busy::Guard guard = m_busy.enter();
    const std::stop_token end = m_busy.ending();
    co_await m_clock.sleep(delay, end);
    if (end.stop_requested())
        co_return;
    queue.lingers = false;
    flush(queue);
}

void Batcher::flush(Queue &queue)
{
    Items later;
    Items now;
    for (const auto &item : queue.items) {
        if (item->stop.stop_requested()) {
            item->answer.complete(core::failure(cancelledError(item->call)));
            continue;
        }
        const bool isFull = static_cast<int>(now.size()) >= m_batchSize;
        const bool clashes = item->call.kind == CallKind::Write
            && std::any_of(now.begin(), now.end(),
                [&](const auto &other) { return mailboxOf(other->call) == mailboxOf(item->call); });
        (isFull || clashes ? later : now).push_back(item);
    }
    queue.items = later;
    if (!now.empty())
        send(std::move(now));
    if (!queue.items.empty() && !queue.lingers) {
        queue.lingers = true;
        flushLater(queue, std::chrono::milliseconds{0});
    }
}

QCoro::Task<> Batcher::sendOne(std::shared_ptr<Item> item)
{
    const Busy::Guard guard = m_busy.enter();
    core::Result<Reply> result = co_await single(item->call, item->stop);
    item->answer.complete(std::move(result));
}

QCoro::Task<> Batcher::send(Items items)
{
    const Busy::Guard guard = m_busy.enter();
    if (items.size() == 1 || m_batchLacks) {
        for (const auto &item : items)
            sendOne(item);
        co_return;
    }

    std::vector<Call> calls;
    std::vector<std::stop_token> stops;
    QStringList ids;
    for (const auto &item : items) {
        calls.push_back(item->call);
        stops.push_back(item->stop);
        ids << QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    HttpRequest request = beta::batchRequest(m_endpoints, calls, ids);
    const AllStop all(stops);
    const std::stop_token end = all.token();
    const HttpAnswer answered = co_await m_http.send(std::move(request), end);

    const bool lacks = answered.fate == HttpAnswer::Fate::Answered
        && (answered.status == 404 || answered.status == 405 || answered.status == 501);
    if (lacks) { // none was run
        qCInfo(logExchange) << "the service has no $batch; calls go one by one";
        m_batchLacks = true;
        for (const auto &item : items)
            sendOne(item);
        co_return;
    }
    const bool tooMany = answered.fate == HttpAnswer::Fate::Answered && answered.status == 400;
    if (tooMany) // the service's maximum is not known; what was sent stays within half from now on
        m_batchSize = std::max(1, static_cast<int>(items.size()) / 2);
    if (tooMany && calls.front().kind == CallKind::Read) {
        for (const auto &item : items)
            sendOne(item);
        co_return;
    }
    std::vector<core::Result<Reply>> results = beta::readBatch(m_endpoints, answered, calls, ids);
    for (size_t i = 0; i < items.size(); ++i) {
        // A token that ended within the batch: alone, the call goes through the renewal.
        const bool refusedAlone
            = answered.status == 200 && !results[i] && results[i].error().code == Errc::SignInNeeded;
        if (refusedAlone)
            sendOne(items[i]);
        else
            items[i]->answer.complete(std::move(results[i]));
    }
}

} // namespace exchange
