// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/keyring_session.h"
#include "support/test_main.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::KeyringSession;
using Keyring = testsupport::KeyringSession::Keyring;

namespace {

const QString key = u"io.github.mullion.Mullion/token-cache/login.windows.net/99999999-8888-7777-6666-555555555555"_s;

/// Runs keychain_probe in an environment.
QJsonObject probe(const QProcessEnvironment &environment, QStringList words, int patienceMs = 10'000, int blockMs = 0)
{
    const QString secret = words.size() > 2 ? words.takeLast() : QString();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(KEYCHAIN_PROBE), QStringList {QString::number(patienceMs), QString::number(blockMs)} + words);
    process.write(secret.toLatin1());
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)) { // our own event loop may have to answer it
        process.kill();
        process.waitForFinished();
        return {{u"error"_s, u"it does not end"_s}};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QStringList writing(const QByteArray &secret)
{
    return {u"write"_s, key, QString::fromLatin1(secret.toHex())};
}

/// For the message of a failed check; good until the next call.
const char *text(const QJsonObject &said)
{
    static QByteArray last;
    last = QJsonDocument(said).toJson(QJsonDocument::Compact).left(400);
    return last.constData();
}

bool holds(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = file.readAll();
        if (all.contains(bytes) || all.contains(bytes.toBase64()) || all.contains(bytes.toHex()))
            return true;
    }
    return false;
}

} // namespace

/// The wallet of KDE, played: one that does not open, or one that keeps nothing and says that it does.
class Wallet : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    explicit Wallet(bool opens)
        : m_opens(opens)
    {
    }
    int calls = 0;

public Q_SLOTS:
    QString networkWallet()
    {
        ++calls;
        return u"kdewallet"_s;
    }
    int open(const QString &, qlonglong, const QString &, const QDBusMessage &message)
    {
        if (!m_opens) {
            message.setDelayedReply(true);
            m_bus.send(message.createErrorReply(QDBusError::Failed, u"no"_s));
        }
        return 1;
    }
    int writeEntry(int, const QString &, const QString &, const QByteArray &, const QString &) { return 0; }
    int writeEntry(int, const QString &, const QString &, const QByteArray &, int, const QString &) { return 0; }
    int entryType(int, const QString &, const QString &, const QString &) { return 0; }

private:
    bool m_opens;
    QDBusConnection m_bus {u"wallets"_s};
};

/// The system's keychain as it is: a real gnome-keyring, open, locked and absent, in a session of our own.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void keepsAndForgets();
    void bytesComeBackAsTheyWere_data();
    void bytesComeBackAsTheyWere();
    void writesAreReadBack();
    void jobsRunOnTheMainThread();
    void withoutABus();
    void withoutAKeyring();
    void wallets_data();
    void wallets();
    void lockedKeyring();
    void withoutGlib();

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

/// K06, K12, K15.
void TestKeychain::keepsAndForgets()
{
    const KeyringSession session(m_home->path());
    QVERIFY2(session.missing().isEmpty(), qPrintable(session.missing()));
    const auto &environment = session.environment();
    QJsonObject said = probe(environment, {u"read"_s, key});
    QVERIFY2(!said.contains(u"error") && !said[u"found"_s].toBool(), text(said));
    said = probe(environment, writing("the first"));
    QVERIFY2(!said.contains(u"error"), text(said));
    said = probe(environment, writing("the second"));
    QVERIFY2(!said.contains(u"error"), text(said));
    said = probe(environment, {u"read"_s, key});
    QCOMPARE(QByteArray::fromHex(said[u"hex"_s].toString().toLatin1()), QByteArray("the second"));
    QCOMPARE(session.secrets().count("\nattribute.user = " + key.toUtf8()), 1); // binary alone: no text beside it
    said = probe(environment, {u"read"_s, key + u"x"_s});
    QVERIFY2(!said[u"found"_s].toBool(), text(said));
    said = probe(environment, {u"remove"_s, key});
    QVERIFY2(!said.contains(u"error"), text(said));
    said = probe(environment, {u"read"_s, key});
    QVERIFY2(!said.contains(u"error") && !said[u"found"_s].toBool(), text(said));
    QVERIFY(!session.secrets().contains("token-cache"));
    said = probe(environment, {u"remove"_s, key}); // what is not there is no error
    QVERIFY2(!said.contains(u"error"), text(said));
}

void TestKeychain::bytesComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("secret");
    QByteArray all;
    for (int i = 0; i < 100'000; ++i)
        all += char(i * 7);
    QTest::newRow("100 KB with NUL bytes") << all;
    QTest::newRow("NUL bytes alone") << QByteArray(100, '\0');
    QTest::newRow("JSON") << QByteArray(R"({"RefreshToken":{"é":"\u0000"}})");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80");
}

/// K07.
void TestKeychain::bytesComeBackAsTheyWere()
{
    QFETCH(const QByteArray, secret);
    const KeyringSession session(m_home->path());
    QVERIFY2(session.missing().isEmpty(), qPrintable(session.missing()));
    QJsonObject said = probe(session.environment(), writing(secret));
    QVERIFY2(!said.contains(u"error"), text(said));
    said = probe(session.environment(), {u"read"_s, key});
    QCOMPARE(QByteArray::fromHex(said[u"hex"_s].toString().toLatin1()), secret);
}

/// K08: on the bus a secret is asked for after it was given.
void TestKeychain::writesAreReadBack()
{
    KeyringSession session(m_home->path());
    QVERIFY2(session.missing().isEmpty(), qPrintable(session.missing()));
    session.listen();
    const QJsonObject said = probe(session.environment(), writing("secret"));
    QVERIFY2(!said.contains(u"error"), text(said));
    const QByteArray heard = session.heard();
    const qsizetype given = heard.indexOf("member=CreateItem");
    QVERIFY(given > 0);
    QVERIFY(heard.indexOf("member=GetSecret", given) > given);
}

/// K16: the caller's thread is another one, and nothing happens while the main thread is busy.
void TestKeychain::jobsRunOnTheMainThread()
{
    const KeyringSession session(m_home->path());
    QVERIFY2(session.missing().isEmpty(), qPrintable(session.missing()));
    const QJsonObject said = probe(session.environment(), {u"read"_s, key}, 10'000, 700);
    QVERIFY2(!said.contains(u"error"), text(said));
    QVERIFY2(said[u"ms"_s].toInt() >= 600, text(said));
}

/// K02, K03, K06: no bus, no keychain, and nothing in clear text instead.
void TestKeychain::withoutABus()
{
    QProcessEnvironment environment;
    {
        const KeyringSession session(m_home->path(), Keyring::None);
        environment = session.environment();
    }
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_home->filePath(u"nobody"_s));
    for (const QStringList &words : {QStringList {u"read"_s, key}, writing("a very secret text"), QStringList {u"remove"_s, key}}) {
        const QJsonObject said = probe(environment, words);
        QVERIFY2(said[u"error"_s][u"isStorage"_s].toBool(), text(said));
        QCOMPARE(said[u"error"_s][u"key"_s].toString(), u"absent"_s);
    }
    QVERIFY(!holds(m_home->path(), "a very secret text"));
}

/// A bus on which the keyring is started on demand, without anybody who could type a password.
void TestKeychain::withoutAKeyring()
{
    const KeyringSession session(m_home->path(), Keyring::None);
    QVERIFY2(session.missing().isEmpty(), qPrintable(session.missing()));
    const QJsonObject said = probe(session.environment(), writing("a very secret text"), 5000);
    QVERIFY2(said[u"error"_s][u"isStorage"_s].toBool(), text(said));
    QVERIFY(!said[u"error"_s][u"key"_s].toString().isEmpty());
    QVERIFY(!holds(m_home->path(), "a very secret text"));
}

void TestKeychain::wallets_data()
{
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("said");
    QTest::newRow("it does not open") << false << QString();
    QTest::newRow("it says that it keeps, and does not") << true << u"did not"_s;
}

/// K02, K08: on KDE QtKeychain could fall back to a file in clear text, and takes the wallet at its word.
void TestKeychain::wallets()
{
    QFETCH(const bool, opens);
    QFETCH(const QString, said);
    const KeyringSession session(m_home->path(), Keyring::None);
    QVERIFY2(session.missing().isEmpty(), qPrintable(session.missing()));
    QProcessEnvironment environment = session.environment();
    for (const auto &[name, value] : {std::pair {u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s}, std::pair {u"KDE_FULL_SESSION"_s, u"true"_s},
             std::pair {u"KDE_SESSION_VERSION"_s, u"5"_s}})
        environment.insert(name, value);
    QDBusConnection bus = QDBusConnection::connectToBus(environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), u"wallets"_s);
    Wallet wallet(opens);
    QVERIFY(bus.registerObject(u"/modules/kwalletd5"_s, &wallet, QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(u"org.kde.kwalletd5"_s));
    const QJsonObject written = probe(environment, writing("a very secret text"), 5000);
    QDBusConnection::disconnectFromBus(u"wallets"_s);
    QVERIFY(wallet.calls > 0);
    QVERIFY2(written[u"error"_s][u"isStorage"_s].toBool(), text(written));
    QVERIFY2(written[u"error"_s][u"detail"_s].toString().contains(said), text(written));
    QVERIFY(!holds(m_home->path(), "a very secret text"));
}

/// K06: what a locked keyring says. TokenStore knows what should be there and tells it from an empty one.
void TestKeychain::lockedKeyring()
{
    {
        const KeyringSession open(m_home->path());
        QVERIFY2(open.missing().isEmpty(), qPrintable(open.missing()));
        const QJsonObject said = probe(open.environment(), writing("a very secret text"));
        QVERIFY2(!said.contains(u"error"), text(said));
    }
    const KeyringSession session(m_home->path(), Keyring::Locked);
    QVERIFY2(session.missing().isEmpty(), qPrintable(session.missing()));
    const QJsonObject read = probe(session.environment(), {u"read"_s, key}, 5000);
    QVERIFY2(!read[u"found"_s].toBool(), text(read));
    qInfo("reading: %s", text(read));
    const QJsonObject written = probe(session.environment(), writing("another secret text"), 5000);
    QVERIFY2(written.contains(u"error"), text(written));
    qInfo("writing: %s", text(written));
    QVERIFY(written[u"ms"_s].toInt() < 20'000);
    QVERIFY(!holds(m_home->path(), "another secret text"));
}

/// K04: without glib's event loop libsecret never answers; the watchdog does.
void TestKeychain::withoutGlib()
{
    const KeyringSession session(m_home->path());
    QVERIFY2(session.missing().isEmpty(), qPrintable(session.missing()));
    QProcessEnvironment environment = session.environment();
    environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
    for (const QStringList &words : {QStringList {u"read"_s, key}, writing("secret"), QStringList {u"remove"_s, key}}) {
        const QJsonObject said = probe(environment, words, 500);
        QCOMPARE(said[u"error"_s][u"key"_s].toString(), u"absent"_s);
        QVERIFY2(said[u"ms"_s].toInt() < 5000, text(said));
    }
}

MULLION_TEST(TestKeychain)
#include "test_keychain.moc"
