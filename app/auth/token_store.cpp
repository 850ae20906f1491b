// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token_store.h"

#include "auth/patience.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace auth {

using core::Errc;
using core::Result;

namespace {

constexpr std::chrono::milliseconds lockTriedEvery {50};
constexpr std::chrono::minutes lockAwaited {2};

} // namespace

TokenStore::TokenStore(SecretStore &secrets, core::Clock &clock, const QString &folder, const QString &cloud, const QString &clientId)
    : m_secrets(secrets)
    , m_clock(clock)
    , m_key(u"io.github.mullion.Mullion/token-cache/%1/%2"_s.arg(cloud, clientId.toLower()))
{
    QDir().mkpath(folder);
    const QByteArray name = QCryptographicHash::hash(m_key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_file = QDir(folder).filePath(u"tokens-%1"_s.arg(QString::fromLatin1(name)));
}

QCoro::Task<Result<TokenStore::Lock>> TokenStore::lock(std::stop_token stop)
{
    auto lock = std::make_unique<QLockFile>(m_file + u".lock"_s);
    lock->setStaleLockTime(std::chrono::milliseconds(lockAwaited).count()); // a renewal takes about a minute at most
    const auto until = m_clock.elapsed() + lockAwaited;
    while (!lock->tryLock(0)) {
        if (lock->error() == QLockFile::PermissionError || lock->error() == QLockFile::UnknownError)
            co_return core::failure(Errc::Storage, m_file + u".lock"_s, u"the lock file of the tokens cannot be made"_s);
        if (stop.stop_requested())
            co_return core::failure(cancelledError());
        if (m_clock.elapsed() > until)
            co_return core::failure(Errc::Unavailable, m_file + u".lock"_s, u"another process holds the tokens' lock and does not let go"_s);
        co_await m_clock.sleep(lockTriedEvery, stop);
    }
    co_return lock;
}

TokenStore::Stamp TokenStore::readStamp() const
{
    QFile file(m_file + u".stamp"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {object.value("generation"_L1).toInteger(), object.value("kept"_L1).toBool()};
}

/// That others do not notice a change is no reason to lose it: they notice when the service refuses what they have.
void TokenStore::writeStamp(Stamp stamp)
{
    QSaveFile file(m_file + u".stamp"_s);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(QJsonDocument({{u"generation"_s, stamp.generation}, {u"kept"_s, stamp.isKept}}).toJson(QJsonDocument::Compact));
        file.commit();
    }
    m_generation = stamp.generation;
}

void TokenStore::giveUpKeeping(core::Error error)
{
    m_isSessionOnly = true;
    m_trouble = std::move(error);
}

QCoro::Task<> TokenStore::refresh()
{
    const Stamp stamp = readStamp();
    if (m_isSessionOnly || m_generation == stamp.generation)
        co_return;
    const auto found = co_await m_secrets.read(m_key);
    // Whatever fails here, what is in memory stays.
    if (!found && found.error().key != u"damaged") {
        giveUpKeeping(found.error());
        co_return;
    }
    if (found && !*found && stamp.isKept) {
        // A locked keyring says "not found" just as an empty one does. It is asked again the next time.
        m_trouble = core::Error {Errc::Storage, u"keychain"_s,
            u"the keychain does not give back the tokens that were put there: it is locked, or somebody removed them"_s, u"locked"_s, {}};
        co_return;
    }
    m_generation = stamp.generation;
    auto cache = found ? TokenCache::fromJson(found->value_or(QByteArray())) : tl::unexpected(found.error());
    if (!cache) { // the next sign-in puts a whole one in its place
        m_trouble = cache.error();
        m_trouble->code = Errc::Storage;
        m_trouble->key = u"damaged"_s;
        co_return;
    }
    m_trouble.reset();
    m_cache = std::move(*cache);
    m_cache.drop(m_dropped);
}

QCoro::Task<> TokenStore::change(const Lock &held, std::function<void(TokenCache &)> change)
{
    Q_ASSERT(held && held->isLocked());
    co_await refresh();
    change(m_cache);
    if (m_isSessionOnly)
        co_return;
    const bool isKept = !m_cache.isEmpty();
    const Stamp before = readStamp();
    if (!isKept && !before.isKept)
        co_return;
    Result<> written;
    if (isKept) {
        const QByteArray json = m_cache.toJson();
        written = co_await m_secrets.write(m_key, json);
    } else {
        written = co_await m_secrets.remove(m_key);
    }
    if (!written) {
        giveUpKeeping(written.error());
        co_return;
    }
    m_trouble.reset();
    writeStamp({before.generation + 1, isKept});
}

void TokenStore::drop(const QByteArray &accessToken)
{
    m_dropped = accessToken;
    m_cache.drop(accessToken);
}

} // namespace auth
