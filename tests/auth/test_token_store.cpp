// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_world.h"
#include "support/fake_clock.h"

#include <QDirIterator>
#include <QHostInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::TokenCache;
using auth::TokenStore;
using core::Errc;
using samples::MemorySecrets;
using samples::SignInWorld;

namespace {

const QString client = u"99999999-8888-7777-6666-555555555555"_s;
const QString tenant = u"11111111-2222-3333-4444-555555555555"_s;
const QStringList aliases {u"login.windows.net"_s};

auth::CacheEntry entryOf(const QString &person, const QByteArray &secret, core::Instant now)
{
    auth::TokenAnswer answer;
    answer.accessToken = "AT-" + secret;
    answer.refreshToken = "RT-" + secret;
    answer.expiresIn = 3600s;
    return {{person + u'.' + tenant, aliases[0], tenant, person, person + u"@example.com"_s, {}}, aliases, client, {u"https://outlook.office365.com/.default"_s},
        answer, now};
}

struct World
{
    std::unique_ptr<TokenStore> store() { return std::make_unique<TokenStore>(secrets, clock, folder.path(), u"login.windows.net"_s, client.toUpper()); }
    /// As a sign-in does.
    void keep(TokenStore &store, const QString &person, const QByteArray &secret = "ONE")
    {
        const auto lock = SignInWorld::wait(store.lock({}));
        if (!lock)
            qFatal("no lock");
        const auto put = [&](TokenCache &cache) { cache.put(entryOf(person, secret, clock.now())); };
        const auto changed = testsupport::started(changing(store, *lock, put));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*changed, samples::patienceMs); }();
    }
    static QCoro::Task<bool> changing(TokenStore &store, const TokenStore::Lock &lock, std::function<void(TokenCache &)> change)
    {
        co_await store.change(lock, change);
        co_return true;
    }
    static QCoro::Task<bool> refreshing(TokenStore &store)
    {
        co_await store.refresh();
        co_return true;
    }
    static void refresh(TokenStore &store)
    {
        const auto done = testsupport::started(refreshing(store));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*done, samples::patienceMs); }();
    }
    static QByteArray refreshToken(const TokenStore &store, const QString &person)
    {
        return store.cache().refreshToken({aliases, client, person + u'.' + tenant, tenant, {}});
    }
    /// Whether anything below the folder holds these bytes.
    [[nodiscard]] bool isOnDisk(const QByteArray &bytes) const
    {
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }
    [[nodiscard]] QString path(const QString &pattern) const
    {
        const auto found = QDir(folder.path()).entryInfoList({pattern});
        return found.isEmpty() ? QString() : found.first().filePath();
    }
    void fail(const QString &key) { secrets.failure = core::Error {Errc::Storage, u"keychain"_s, u"the keychain says no"_s, key, {}}; }

    QTemporaryDir folder;
    MemorySecrets secrets;
    core::SystemClock clock;
};

} // namespace

class TestTokenStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keptForOthers();
    void nothingYet();
    void withoutAKeychain_data();
    void withoutAKeychain();
    void triedOnce();
    void failsWhenWriting();
    void lockedKeyring();
    void lockedLater();
    void damaged_data();
    void damaged();
    void newer();
    void signedOut();
    void changesMeet();
    void lockOfADeadProcess();
    void lockOfALivingOne();
    void lockThatCannotBeMade();
    void droppedTokensStayDropped();
};

/// K12; neither the lock nor the counter file holds a secret.
void TestTokenStore::keptForOthers()
{
    World world;
    const auto first = world.store();
    world.keep(*first, u"ada"_s);
    QCOMPARE(world.secrets.secrets.keys(), (QStringList {u"io.github.mullion.Mullion/token-cache/login.windows.net/"_s + client}));
    const auto second = world.store();
    World::refresh(*second);
    QCOMPARE(World::refreshToken(*second, u"ada"_s), QByteArray("RT-ONE"));
    QVERIFY(!second->trouble());
    QVERIFY(!world.isOnDisk("RT-ONE") && !world.isOnDisk("AT-ONE") && !world.isOnDisk("ada"));
    QCOMPARE(QFile::permissions(world.path(u"*.stamp"_s)) & QFile::Permissions(0x0077), QFile::Permissions());
    QVERIFY(world.path(u"*.lock"_s).isEmpty());

    // Read again only when somebody has changed something.
    const int reads = world.secrets.reads;
    World::refresh(*second);
    QCOMPARE(world.secrets.reads, reads);
    world.keep(*first, u"bob"_s, "TWO");
    World::refresh(*second);
    QCOMPARE(World::refreshToken(*second, u"bob"_s), QByteArray("RT-TWO"));
}

/// K06.
void TestTokenStore::nothingYet()
{
    World world;
    const auto store = world.store();
    World::refresh(*store);
    QVERIFY(store->cache().isEmpty());
    QVERIFY(!store->trouble());
}

void TestTokenStore::withoutAKeychain_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"absent", "denied", "locked"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

/// K03, K05: the session works, says why it ends with the program, and leaves nothing.
void TestTokenStore::withoutAKeychain()
{
    QFETCH(const QString, key);
    World world;
    world.fail(key);
    const auto store = world.store();
    world.keep(*store, u"ada"_s);
    QCOMPARE(World::refreshToken(*store, u"ada"_s), QByteArray("RT-ONE"));
    QVERIFY(store->trouble());
    QCOMPARE(store->trouble()->key, key);
    QVERIFY(!world.isOnDisk("ONE"));
    QVERIFY(world.secrets.secrets.isEmpty());
    world.keep(*store, u"bob"_s, "TWO");
    QCOMPARE(World::refreshToken(*store, u"ada"_s), QByteArray("RT-ONE"));
    QCOMPARE(World::refreshToken(*store, u"bob"_s), QByteArray("RT-TWO"));
}

/// K05: whoever said no is not asked again, even where the keychain would answer now.
void TestTokenStore::triedOnce()
{
    World world;
    world.fail(u"denied"_s);
    const auto store = world.store();
    World::refresh(*store);
    QCOMPARE(world.secrets.reads, 1);
    world.keep(*store, u"ada"_s);
    world.secrets.failure.reset();
    world.keep(*store, u"ada"_s, "TWO");
    World::refresh(*store);
    QCOMPARE(world.secrets.reads, 1);
    QCOMPARE(world.secrets.writes, 0);
    QCOMPARE(World::refreshToken(*store, u"ada"_s), QByteArray("RT-TWO"));
}

void TestTokenStore::failsWhenWriting()
{
    World world;
    const auto store = world.store();
    World::refresh(*store);
    world.fail(u"denied"_s);
    world.keep(*store, u"ada"_s);
    QCOMPARE(store->trouble()->key, u"denied"_s);
    QCOMPARE(World::refreshToken(*store, u"ada"_s), QByteArray("RT-ONE"));
    QVERIFY(world.path(u"*.stamp"_s).isEmpty());
}

/// K06: a locked keyring says "not found" as an empty one does; when it is open the tokens are there again.
void TestTokenStore::lockedKeyring()
{
    World world;
    world.keep(*world.store(), u"ada"_s);
    const auto hidden = std::exchange(world.secrets.secrets, {});
    const auto store = world.store();
    World::refresh(*store);
    QVERIFY(store->cache().isEmpty());
    QVERIFY(store->trouble());
    QCOMPARE(store->trouble()->key, u"locked"_s);
    world.secrets.secrets = hidden;
    World::refresh(*store);
    QCOMPARE(World::refreshToken(*store, u"ada"_s), QByteArray("RT-ONE"));
    QVERIFY(!store->trouble());
}

/// What is in memory stays, when the keychain fails while the program runs.
void TestTokenStore::lockedLater()
{
    for (const QString &key : {u"locked"_s, u"absent"_s, u"damaged"_s, QString()}) {
        World world;
        const auto store = world.store();
        world.keep(*store, u"ada"_s);
        world.keep(*world.store(), u"bob"_s, "TWO"); // another process
        if (key.isEmpty())
            world.secrets.secrets.clear(); // locked, and says "not found"
        else
            world.fail(key);
        World::refresh(*store);
        QCOMPARE(World::refreshToken(*store, u"ada"_s), QByteArray("RT-ONE"));
        QVERIFY(store->trouble());
    }
}

void TestTokenStore::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half of it") << QByteArray(R"({"RefreshToken":{"k":{"secret":"RT-OLD")");
    QTest::newRow("no JSON") << QByteArray("\0\1\2", 3);
    QTest::newRow("an array") << QByteArray("[1]");
}

/// E15.
void TestTokenStore::damaged()
{
    QFETCH(const QByteArray, bytes);
    World world;
    world.keep(*world.store(), u"ada"_s);
    const QString key = world.secrets.secrets.firstKey();
    world.secrets.secrets[key] = bytes;
    const auto store = world.store();
    World::refresh(*store);
    QVERIFY(store->cache().isEmpty());
    QVERIFY(store->trouble());
    QCOMPARE(store->trouble()->code, Errc::Storage);
    QCOMPARE(store->trouble()->key, u"damaged"_s);
    QVERIFY(!store->trouble()->detail.contains(u"RT-OLD"));
    QCOMPARE(world.secrets.secrets.value(key), bytes);
    world.keep(*store, u"ada"_s, "TWO");
    QVERIFY(!store->trouble());
    const auto other = world.store();
    World::refresh(*other);
    QCOMPARE(World::refreshToken(*other, u"ada"_s), QByteArray("RT-TWO"));
}

/// K17.
void TestTokenStore::newer()
{
    World world;
    world.fail(u"newer"_s);
    const auto store = world.store();
    World::refresh(*store);
    QCOMPARE(store->trouble()->key, u"newer"_s);
    world.secrets.failure.reset();
    world.keep(*store, u"ada"_s);
    QVERIFY(world.secrets.secrets.isEmpty());
    QCOMPARE(store->trouble()->key, u"newer"_s);
}

/// K15.
void TestTokenStore::signedOut()
{
    World world;
    const auto store = world.store();
    world.keep(*store, u"ada"_s);
    world.keep(*store, u"bob"_s, "TWO");
    const auto other = world.store();
    World::refresh(*other);
    QVERIFY(SignInWorld::wait(auth::signOut(*store, aliases, client, u"ada."_s + tenant, {})));
    QVERIFY(world.secrets.secrets.first().contains("RT-TWO") && !world.secrets.secrets.first().contains("ONE"));
    QVERIFY(SignInWorld::wait(auth::signOut(*store, aliases, client, u"bob."_s + tenant, {})));
    QVERIFY(world.secrets.secrets.isEmpty());
    World::refresh(*other);
    QVERIFY(other->cache().isEmpty());
    QVERIFY(!other->trouble());
    const auto later = world.store();
    World::refresh(*later);
    QVERIFY(!later->trouble()); // nobody expects anything there
}

/// K13: nobody's account is lost.
void TestTokenStore::changesMeet()
{
    World world;
    const auto first = world.store();
    const auto second = world.store();
    World::refresh(*first);
    World::refresh(*second);
    world.keep(*first, u"ada"_s);
    world.keep(*second, u"bob"_s, "TWO");
    world.keep(*first, u"cid"_s, "THREE");
    const auto all = world.store();
    World::refresh(*all);
    QCOMPARE(World::refreshToken(*all, u"ada"_s), QByteArray("RT-ONE"));
    QCOMPARE(World::refreshToken(*all, u"bob"_s), QByteArray("RT-TWO"));
    QCOMPARE(World::refreshToken(*all, u"cid"_s), QByteArray("RT-THREE"));
}

/// K14.
void TestTokenStore::lockOfADeadProcess()
{
    World world;
    const auto store = world.store();
    QString path;
    {
        const auto held = SignInWorld::wait(store->lock({}));
        path = world.path(u"*.lock"_s);
    }
    QProcess dead;
    dead.start(u"true"_s, QStringList());
    QVERIFY(dead.waitForStarted());
    const qint64 id = dead.processId();
    QVERIFY(dead.waitForFinished());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::number(id) + "\nmullionctl\n" + QHostInfo::localHostName().toLocal8Bit() + "\n");
    file.close();
    const auto lock = testsupport::started(store->lock({}));
    QTRY_VERIFY_WITH_TIMEOUT(*lock, 1000);
    QVERIFY(lock->value());
}

/// F14: stopped at once, and given up in the end.
void TestTokenStore::lockOfALivingOne()
{
    World world;
    const auto store = world.store();
    const auto held = SignInWorld::wait(store->lock({}));
    const auto other = world.store();
    std::stop_source stop;
    const auto waiting = testsupport::started(other->lock(stop.get_token()));
    QTest::qWait(200);
    QVERIFY(!*waiting);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*waiting, 1000);
    QCOMPARE(waiting->value().error().code, Errc::Cancelled);

    testsupport::FakeClock clock;
    TokenStore patient(world.secrets, clock, world.folder.path(), u"login.windows.net"_s, client);
    const auto long_ = testsupport::started(patient.lock({}));
    clock.advance(119s);
    QVERIFY(!*long_);
    clock.advance(2s);
    QVERIFY(*long_);
    QCOMPARE(long_->value().error().code, Errc::Unavailable);
}

void TestTokenStore::lockThatCannotBeMade()
{
    World world;
    TokenStore store(world.secrets, world.clock, u"/proc/mullion"_s, u"login.windows.net"_s, client);
    QCOMPARE(SignInWorld::wait(store.lock({})).error().code, Errc::Storage);
}

/// A token that the service refused does not come back from the keychain.
void TestTokenStore::droppedTokensStayDropped()
{
    World world;
    const auto store = world.store();
    world.keep(*store, u"ada"_s);
    store->drop("AT-ONE");
    world.keep(*world.store(), u"bob"_s, "TWO"); // another process, which does not know
    World::refresh(*store);
    const auth::CacheQuery query {aliases, client, u"ada."_s + tenant, tenant, {u"https://outlook.office365.com/.default"_s}};
    QVERIFY(!store->cache().accessToken(query, world.clock.now()));
    QCOMPARE(World::refreshToken(*store, u"ada"_s), QByteArray("RT-ONE"));
}

MULLION_TEST(TestTokenStore)
#include "test_token_store.moc"
