// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deferred.h"
#include "exchange/call_port.h"
#include "exchange/http.h"

#include <deque>
#include <functional>
#include <vector>

/// Far ends that answer from a script and remember what they were asked.
namespace samples {

class ScriptedPort final : public exchange::CallPort
{
public:
    using Answer = std::function<core::Result<exchange::Reply>(const exchange::Call &)>;

    explicit ScriptedPort(Answer answer = {})
        : m_answer(std::move(answer))
    {
    }

    QCoro::Task<core::Result<exchange::Reply>> call(exchange::Call call, std::stop_token) override
    {
        asked.push_back(call);
        if (m_answer)
            co_return m_answer(call);
        const core::Deferred<core::Result<exchange::Reply>> later;
        open.push_back(later);
        core::Result<exchange::Reply> result = co_await later.wait();
        co_return result;
    }

    /// Answers the oldest open call.
    void answerNext(core::Result<exchange::Reply> result)
    {
        const auto next = open.front();
        open.pop_front();
        next.complete(std::move(result));
    }

    std::vector<exchange::Call> asked;
    std::deque<core::Deferred<core::Result<exchange::Reply>>> open;

private:
    Answer m_answer;
};

class ScriptedHttp final : public exchange::HttpPort
{
public:
    using Answer = std::function<exchange::HttpAnswer(const exchange::HttpRequest &)>;

    explicit ScriptedHttp(Answer answer = {})
        : m_answer(std::move(answer))
    {
    }

    QCoro::Task<exchange::HttpAnswer> send(exchange::HttpRequest request, std::stop_token stop) override
    {
        sent.push_back(request);
        stops.push_back(stop);
        if (m_answer)
            co_return m_answer(request);
        const core::Deferred<exchange::HttpAnswer> later;
        open.push_back(later);
        exchange::HttpAnswer answer = co_await later.wait();
        co_return answer;
    }

    std::vector<exchange::HttpRequest> sent;
    std::vector<std::stop_token> stops;
    std::deque<core::Deferred<exchange::HttpAnswer>> open;

private:
    Answer m_answer;
};

inline core::Error anError(core::Errc code, std::optional<std::chrono::seconds> retryAfter = {})
{
    return core::Error{code, {}, QStringLiteral("scripted"), {}, retryAfter};
}

} // namespace samples
