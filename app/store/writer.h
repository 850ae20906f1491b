// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/sql.h"

#include <QCoro/QCoroTask>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace store {

/// The only writing connection of the process, on a thread of its own.
///
/// Jobs are joined into group commits: what waits when a commit begins goes into it, and jobs nobody waits for give
/// others up to 5 ms to join them. Each job runs in a savepoint, so one that fails leaves nothing behind and does not
/// spoil its neighbours. A job that adds events is sealed into the hash chain by the same transaction.
class Writer
{
public:
    using Job = std::function<core::Result<>(Sql &)>;

    [[nodiscard]] static core::Result<std::unique_ptr<Writer>> start(const QString &path);
    ~Writer(); ///< Commits what is queued, then ends the thread.
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Completes when the job is on disk, or with why it is not. Resumes on the caller's event loop.
    QCoro::Task<core::Result<>> commit(Job job);
    /// Queues a job that rides with the next group commit. Its failure is told by the next commit() or flush().
    void post(Job job);
    /// Completes when everything queued before is on disk; tells the first failure of a posted job since the last call.
    QCoro::Task<core::Result<>> flush();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    struct Queued
    {
        Job job; ///< Empty: flush() only wants to know.
        std::function<void(core::Result<>)> done; ///< Empty for posted jobs.
    };

    explicit Writer(QString path) : m_path(std::move(path)) { }
    void work(std::unique_ptr<Sql> sql);
    [[nodiscard]] std::vector<Queued> nextGroup();
    void runGroup(Sql &sql, std::vector<Queued> group);
    void remember(const core::Result<> &failed);

    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Queued> m_queue;
    bool m_urgent = false;
    bool m_ending = false;
    std::optional<core::Error> m_postedFailure;
    std::thread m_thread;
};

} // namespace store
