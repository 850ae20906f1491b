// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/chunked_secrets.h"
#include "sign_in_world.h"

using namespace Qt::StringLiterals;
using auth::ChunkedSecrets;
using core::Errc;
using samples::SignInWorld;

namespace {

/// A keychain with entries of 2560 bytes, as Windows' with QtKeychain 0.13, whose user is killed after some operations: from then on
/// nothing is done any more.
class MortalSecrets final : public auth::SecretStore
{
public:
    QCoro::Task<core::Result<std::optional<QByteArray>>> read(QString key) override
    {
        if (isDead())
            co_return core::failure(Errc::Storage, u"keychain"_s, u"dead"_s);
        co_return secrets.contains(key) ? std::optional(secrets.value(key)) : std::nullopt;
    }
    QCoro::Task<core::Result<>> write(QString key, QByteArray secret) override
    {
        if (isDead() || secret.size() > 2560)
            co_return core::failure(Errc::Storage, u"keychain"_s, u"Credential size exceeds maximum size"_s);
        secrets.insert(key, secret);
        co_return core::Result<>();
    }
    QCoro::Task<core::Result<>> remove(QString key) override
    {
        if (isDead())
            co_return core::failure(Errc::Storage, u"keychain"_s, u"dead"_s);
        secrets.remove(key);
        co_return core::Result<>();
    }

    QMap<QString, QByteArray> secrets;
    int lives = 1'000'000; ///< Operations left.

private:
    bool isDead() { return lives-- <= 0; }
};

const QString key = u"io.github.mullion.Mullion/token-cache/worldwide/99999999-8888-7777-6666-555555555555"_s;
constexpr qsizetype limit = 256;

QByteArray secretOf(int chunks, char letter)
{
    return QByteArray(chunks == 1 ? 100 : (chunks - 1) * limit + 10, letter);
}

/// Keys that a secret of so many chunks takes.
qsizetype keysOf(int chunks)
{
    return chunks == 1 ? 1 : 1 + chunks;
}

struct World
{
    explicit World(qsizetype most = limit)
        : chunked(below, most)
    {
    }
    bool write(const QByteArray &secret) { return SignInWorld::wait(chunked.write(key, secret)).has_value(); }
    core::Result<std::optional<QByteArray>> read() { return SignInWorld::wait(chunked.read(key)); }
    QByteArray bytes() { return read().value_or(std::nullopt).value_or(QByteArray()); }

    MortalSecrets below;
    ChunkedSecrets chunked;
};

} // namespace

class TestChunkedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallOnesStandAsTheyAre();
    void sizes_data();
    void sizes();
    void windowsLimit();
    void growsAndShrinks();
    void killedBetweenAnyTwoSteps_data();
    void killedBetweenAnyTwoSteps();
    void killedWhileRemoving_data();
    void killedWhileRemoving();
    void damaged_data();
    void damaged();
    void newerIsLeftAlone();
};

void TestChunkedSecrets::smallOnesStandAsTheyAre()
{
    World world;
    QVERIFY(!world.read().value());
    QVERIFY(world.write(QByteArray("a\0b", 3)));
    QCOMPARE(world.below.secrets.value(key), QByteArray("a\0b", 3));
    QCOMPARE(world.bytes(), QByteArray("a\0b", 3));
    QVERIFY(SignInWorld::wait(world.chunked.remove(key)));
    QVERIFY(world.below.secrets.isEmpty());
    QVERIFY(SignInWorld::wait(world.chunked.remove(key))); // what is not there is no error
}

void TestChunkedSecrets::sizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 255, 256, 257, 512, 513, 5000})
        QTest::addRow("%d", size) << size;
}

void TestChunkedSecrets::sizes()
{
    QFETCH(const int, size);
    World world;
    QByteArray secret(size, '\0');
    for (qsizetype i = 0; i < secret.size(); ++i)
        secret[i] = char(i * 31);
    QVERIFY(world.write(secret));
    QCOMPARE(world.bytes(), secret);
    for (const QByteArray &entry : world.below.secrets)
        QVERIFY(entry.size() <= limit);
}

/// K11.
void TestChunkedSecrets::windowsLimit()
{
    World world(2048);
    const QByteArray secret = QByteArray(6000, 'x') + "end";
    QVERIFY(!SignInWorld::wait(world.below.write(key, secret)));
    QVERIFY(world.write(secret));
    QCOMPARE(world.bytes(), secret);
    QCOMPARE(world.below.secrets.size(), 4);
}

/// K10, K15.
void TestChunkedSecrets::growsAndShrinks()
{
    World world;
    for (const int chunks : {5, 2, 1, 3, 3, 1, 1, 5, 2}) {
        const QByteArray secret = secretOf(chunks, 's');
        QVERIFY(world.write(secret));
        QCOMPARE(world.bytes(), secret);
        QCOMPARE(world.below.secrets.size(), keysOf(chunks));
    }
    QVERIFY(SignInWorld::wait(world.chunked.remove(key)));
    QVERIFY(world.below.secrets.isEmpty());
}

void TestChunkedSecrets::killedBetweenAnyTwoSteps_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    for (const int before : {0, 1, 2, 5}) {
        for (const int after : {1, 2, 5})
            QTest::addRow("from %d to %d", before, after) << before << after;
    }
}

/// K09: the old or the new, and nothing stays behind for good.
void TestChunkedSecrets::killedBetweenAnyTwoSteps()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    const QByteArray old = before > 0 ? secretOf(before, 'o') : QByteArray();
    const QByteArray next = secretOf(after, 'n');
    int oldSeen = 0;
    int newSeen = 0;
    for (int lives = 0; lives < 40; ++lives) {
        World world;
        if (before > 0)
            QVERIFY(world.write(old));
        for (const int died : {lives, lives / 2}) { // and somebody who comes after may be killed as well
            world.below.lives = died;
            static_cast<void>(world.write(next));
            world.below.lives = 1'000'000;
            const auto found = world.read();
            QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
            const QByteArray bytes = found->value_or(QByteArray());
            QVERIFY(bytes == old || bytes == next);
            ++(bytes == old ? oldSeen : newSeen);
        }
        const QByteArray last = secretOf(2, 'l');
        QVERIFY(world.write(last));
        QCOMPARE(world.bytes(), last);
        QCOMPARE(world.below.secrets.size(), keysOf(2));
    }
    QVERIFY(oldSeen > 0 && newSeen > 0);
}

void TestChunkedSecrets::killedWhileRemoving_data()
{
    QTest::addColumn<int>("chunks");
    for (const int chunks : {1, 2, 5})
        QTest::addRow("%d", chunks) << chunks;
}

/// K15: whoever signs out again gets rid of the rest.
void TestChunkedSecrets::killedWhileRemoving()
{
    QFETCH(const int, chunks);
    for (int lives = 0; lives < 20; ++lives) {
        World world;
        QVERIFY(world.write(secretOf(2, 'x')));
        QVERIFY(world.write(secretOf(chunks, 's')));
        world.below.lives = lives;
        static_cast<void>(SignInWorld::wait(world.chunked.remove(key)));
        world.below.lives = 1'000'000;
        const auto found = world.read();
        QVERIFY(found);
        QVERIFY(!*found || **found == secretOf(chunks, 's'));
        QVERIFY(SignInWorld::wait(world.chunked.remove(key)));
        QVERIFY2(world.below.secrets.isEmpty(), qPrintable(world.below.secrets.keys().join(u' ')));
    }
}

void TestChunkedSecrets::damaged_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("a piece is missing") << 0;
    QTest::newRow("a piece is another one") << 1;
    QTest::newRow("a piece is longer") << 2;
    QTest::newRow("two pieces are exchanged") << 3;
}

/// K10: damaged, and left for the next sign-in to replace.
void TestChunkedSecrets::damaged()
{
    QFETCH(const int, what);
    World world;
    QByteArray secret;
    for (int i = 0; i < 1000; ++i)
        secret += char('a' + i / 100);
    QVERIFY(world.write(secret));
    QStringList pieces = world.below.secrets.keys();
    pieces.removeAll(key);
    QCOMPARE(pieces.size(), 4);
    if (what == 0)
        world.below.secrets.remove(pieces[1]);
    else if (what == 1)
        world.below.secrets[pieces[1]][3] = 'X';
    else if (what == 2)
        world.below.secrets[pieces[1]] += 'X';
    else
        std::swap(world.below.secrets[pieces[1]], world.below.secrets[pieces[2]]);
    const auto before = world.below.secrets;
    const auto found = world.read();
    QVERIFY(!found);
    QCOMPARE(found.error().code, Errc::Storage);
    QCOMPARE(found.error().key, u"damaged"_s);
    QVERIFY(!found.error().detail.contains(u"aaa"));
    QCOMPARE(world.below.secrets, before);
    QVERIFY(world.write(secret));
    QCOMPARE(world.bytes(), secret);
}

/// K17.
void TestChunkedSecrets::newerIsLeftAlone()
{
    World world;
    world.below.secrets.insert(key, R"({"v":2,"generation":7,"chunks":3,"cipher":"x"})");
    world.below.secrets.insert(key + u"/7/0"_s, "piece");
    const auto before = world.below.secrets;
    QCOMPARE(world.read().error().key, u"newer"_s);
    QVERIFY(!world.write("small"));
    QVERIFY(!world.write(secretOf(3, 'x')));
    QVERIFY(!SignInWorld::wait(world.chunked.remove(key)));
    QCOMPARE(world.below.secrets, before);
}

MULLION_TEST(TestChunkedSecrets)
#include "test_chunked_secrets.moc"
