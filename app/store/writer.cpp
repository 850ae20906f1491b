// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer.h"

#include "core/deferred.h"
#include "core/ensure.h"
#include "store/database.h"
#include "store/event_log.h"

#include <algorithm>
#include <chrono>
#include <future>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr size_t largestGroup = 256;
constexpr std::chrono::milliseconds groupWait {5};

struct JobEnd
{
    core::Result<> done;
    bool transactionLost = false; ///< A full disk or a read error rolls everything back at once.
};

JobEnd inSavepoint(Sql &sql, const Writer::Job &job)
{
    if (!job)
        return {};
    if (const auto made = sql.exec(u"SAVEPOINT job"_s); !made)
        return {core::failure(made.error()), true};
    const core::Result<> done = job(sql);
    if (!done && !sql.exec(u"ROLLBACK TO job"_s))
        return {done, true};
    if (const auto released = sql.exec(u"RELEASE job"_s); !released)
        return {core::failure(released.error()), true};
    return {done, false};
}

} // namespace

core::Result<std::unique_ptr<Writer>> Writer::start(const QString &path)
{
    if (const auto ready = prepare(path); !ready)
        return core::failure(ready.error());
    std::unique_ptr<Writer> writer(new Writer(path));
    std::promise<core::Result<>> opened;
    auto isOpen = opened.get_future();
    writer->m_thread = std::thread([self = writer.get(), &opened] {
        auto sql = Sql::open(self->m_path);
        if (!sql) {
            opened.set_value(core::failure(sql.error()));
            return;
        }
        opened.set_value({});
        self->work(std::move(*sql));
    });
    if (const auto done = isOpen.get(); !done)
        return core::failure(done.error());
    return writer;
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

QCoro::Task<core::Result<>> Writer::commit(Job job)
{
    const core::Deferred<core::Result<>> answer;
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(job), [answer](core::Result<> done) { answer.complete(std::move(done)); }});
        m_urgent = true;
    }
    m_wake.notify_one();
    co_return co_await answer.wait();
}

void Writer::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(job), {}});
    }
    m_wake.notify_one();
}

QCoro::Task<core::Result<>> Writer::flush()
{
    Job none;
    core::Result<> done = co_await commit(std::move(none));
    const std::lock_guard lock(m_mutex);
    if (done && m_postedFailure)
        done = core::failure(*m_postedFailure);
    m_postedFailure.reset();
    co_return done;
}

void Writer::work(std::unique_ptr<Sql> sql)
{
    while (true) {
        std::vector<Queued> group = nextGroup();
        if (group.empty())
            return;
        runGroup(*sql, std::move(group));
    }
}

std::vector<Writer::Queued> Writer::nextGroup()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
    if (!m_urgent && !m_ending)
        m_wake.wait_for(lock, groupWait, [this] { return m_ending || m_urgent || m_queue.size() >= largestGroup; });
    m_urgent = false;
    return std::exchange(m_queue, {});
}

void Writer::runGroup(Sql &sql, std::vector<Queued> group)
{
    std::vector<core::Result<>> results(group.size());
    const bool hasWork = std::any_of(group.begin(), group.end(), [](const Queued &one) { return bool(one.job); });
    core::Result<> whole = hasWork ? sql.begin() : core::Result<>(); // who only asks needs no lock
    if (whole && hasWork) {
        for (size_t i = 0; whole && i < group.size(); ++i) {
            JobEnd end = inSavepoint(sql, group[i].job);
            if (end.transactionLost)
                whole = end.done;
            results[i] = std::move(end.done);
        }
        if (whole)
            whole = sealEvents(sql);
        if (whole)
            whole = sql.commit();
        if (!whole)
            sql.rollback();
    }
    for (size_t i = 0; i < group.size(); ++i) {
        const core::Result<> &done = whole ? results[i] : whole;
        if (group[i].done)
            group[i].done(done);
        else if (!done)
            remember(done);
    }
}

void Writer::remember(const core::Result<> &failed)
{
    const std::lock_guard lock(m_mutex);
    if (!m_postedFailure)
        m_postedFailure = failed.error();
}

} // namespace store
