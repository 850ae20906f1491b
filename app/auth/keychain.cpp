// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/keychain.h"

#include "core/deferred.h"
#include "platform/system.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace auth {
namespace {

using core::Errc;
using core::Result;
using Found = Result<std::optional<QByteArray>>;

const QString service = u"io.github.mullion.Mullion"_s;

core::Error errorOf(QKeychain::Error error, const QString &words)
{
    core::Error out {Errc::Storage, u"keychain"_s, words, {}, {}};
    switch (error) {
    case QKeychain::AccessDeniedByUser: out.key = u"denied"_s; break;
    case QKeychain::AccessDenied: out.key = u"locked"_s; break;
    default: out.key = u"absent"_s; break; // without D-Bus each job ends in OtherError
    }
    return out;
}

/// Runs a job on the main thread, for at most `patience`.
template <typename Job, typename Prepare, typename Read>
QCoro::Task<Found> run(QString key, std::chrono::milliseconds patience, Prepare prepare, Read read)
{
    const core::Deferred<Found> outcome;
    const auto start = [key, patience, prepare, read, outcome] {
        const QPointer<Job> job = new Job(service); // deletes itself when it has ended
        job->setInsecureFallback(false);
        job->setKey(key);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, job, [outcome, read](QKeychain::Job *ended) {
            if (ended->error() == QKeychain::NoError)
                outcome.complete(read(static_cast<Job &>(*ended)));
            else if (ended->error() == QKeychain::EntryNotFound)
                outcome.complete(std::optional<QByteArray>());
            else
                outcome.complete(core::failure(errorOf(ended->error(), ended->errorString())));
        });
        QTimer::singleShot(patience, qApp, [outcome] {
            outcome.complete(core::failure(core::Error {Errc::Storage, u"keychain"_s, u"the keychain does not answer"_s, u"absent"_s, {}}));
        });
        job->start();
    };
    QMetaObject::invokeMethod(qApp, start, Qt::QueuedConnection);
    Found found = co_await outcome.wait();
    co_return found;
}

} // namespace

QCoro::Task<Found> Keychain::read(QString key)
{
    const auto nothing = [](QKeychain::ReadPasswordJob &) {};
    const auto secret = [](QKeychain::ReadPasswordJob &job) { return std::optional(job.binaryData()); };
    Found found = co_await run<QKeychain::ReadPasswordJob>(key, m_patience, nothing, secret);
    co_return found;
}

QCoro::Task<Result<>> Keychain::write(QString key, QByteArray secret)
{
    const auto give = [secret](QKeychain::WritePasswordJob &job) { job.setBinaryData(secret); };
    const auto nothing = [](QKeychain::WritePasswordJob &) { return std::optional<QByteArray>(); };
    const Found written = co_await run<QKeychain::WritePasswordJob>(key, m_patience, give, nothing);
    if (!written)
        co_return core::failure(written.error());
    const Found back = co_await read(key);
    if (!back)
        co_return core::failure(back.error());
    if (*back != secret)
        co_return core::failure(core::Error {Errc::Storage, u"keychain"_s, u"the keychain said that it kept the secret, and did not"_s, u"absent"_s, {}});
    co_return Result<>();
}

QCoro::Task<Result<>> Keychain::remove(QString key)
{
    const auto nothing = [](QKeychain::DeletePasswordJob &) {};
    const auto none = [](QKeychain::DeletePasswordJob &) { return std::optional<QByteArray>(); };
    const Found removed = co_await run<QKeychain::DeletePasswordJob>(key, m_patience, nothing, none);
    if (!removed)
        co_return core::failure(removed.error());
    const Found back = co_await read(key);
    if (back && *back)
        co_return core::failure(core::Error {Errc::Storage, u"keychain"_s, u"the keychain said that it forgot the secret, and did not"_s, u"absent"_s, {}});
    co_return Result<>();
}

std::optional<qsizetype> keychainLimit()
{
    return platform::isWindows() ? std::optional<qsizetype>(2048) : std::nullopt;
}

} // namespace auth
