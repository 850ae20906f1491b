// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callback_listener.h"
#include "support/fake_clock.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QFile>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::BrowserAnswer;
using auth::CallbackListener;
using core::Errc;

namespace {

constexpr int patienceMs = 20'000;
const QString state = u"the-state_of-this~attempt"_s;
const QString issuer = u"https://login.example.com/{tenantid}/v2.0"_s;

/// A listener that waits, and what came of it.
struct World
{
    explicit World(CallbackListener::Limits limits = {})
        : listener(state, issuer, limits)
    {
        if (!listener.listen())
            qFatal("nothing to listen on");
        port = quint16(QUrl(listener.redirectUri()).port());
        outcome = testsupport::started(listener.answer(clock, stop.get_token()));
    }

    ~World()
    {
        stop.request_stop(); // whoever waits still is not left behind
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, patienceMs); }();
    }

    [[nodiscard]] bool isWaiting() const { return !*outcome; }
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected(const QString &host = u"127.0.0.1"_s) const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(host, port);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(socket->state() == QTcpSocket::ConnectedState || socket->error() != QTcpSocket::UnknownSocketError, patienceMs); }();
        return socket;
    }
    /// All that comes until the connection is closed.
    static QByteArray rest(QTcpSocket &socket)
    {
        QByteArray all;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((all += socket.readAll(), socket.state() == QTcpSocket::UnconnectedState), patienceMs); }();
        return all + socket.readAll();
    }
    [[nodiscard]] QByteArray ask(const QByteArray &request, const QString &host = u"127.0.0.1"_s) const
    {
        const auto socket = connected(host);
        socket->write(request);
        return rest(*socket);
    }
    [[nodiscard]] QByteArray hostLine() const { return "Host: localhost:" + QByteArray::number(port) + "\r\n"; }
    [[nodiscard]] QByteArray post(const QByteArray &form, const QByteArray &type = "application/x-www-form-urlencoded", const QByteArray &target = "/") const
    {
        return "POST " + target + " HTTP/1.1\r\n" + hostLine() + "Origin: https://login.example.com\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form;
    }
    [[nodiscard]] QByteArray get(const QByteArray &target, const QByteArray &method = "GET") const
    {
        return method + ' ' + target + " HTTP/1.1\r\n" + hostLine() + "\r\n";
    }
    [[nodiscard]] static QByteArray form(const QByteArray &more = "code=THE-CODE") { return "state=" + state.toLatin1() + '&' + more; }

    /// The honest answer, afterwards: nothing of what was tried has spoilt the attempt.
    void stillTakesTheRightOne()
    {
        QVERIFY(isWaiting());
        QCOMPARE(status(ask(post(form()))), 200);
        QTRY_VERIFY_WITH_TIMEOUT(!isWaiting(), patienceMs);
        QVERIFY(outcome->value());
        QCOMPARE(outcome->value()->code, QByteArray("THE-CODE"));
    }
    static int status(const QByteArray &answer) { return answer.mid(9, 3).toInt(); }

    testsupport::FakeClock clock;
    std::stop_source stop;
    CallbackListener listener;
    quint16 port = 0;
    std::shared_ptr<std::optional<core::Result<BrowserAnswer>>> outcome;
};

} // namespace

class TestCallbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loopbackOnly();
    void bothKindsOfLoopback();
    void nobodyListensAfterwards_data();
    void nobodyListensAfterwards();
    void timeIsLimited();
    void turnedAway_data();
    void turnedAway();
    void aCodeInTheAddressEndsTheAttempt();
    void errors();
    void oneByteAtATime();
    void tooMuch_data();
    void tooMuch();
    void limitsOfASignIn();
    void idleConnectionsMakeWay();
    void values_data();
    void values();
    void thePage();
    void theSecondTime();
    void theSecondTimeOverAnOpenConnection();
    void otherIssuers_data();
    void otherIssuers();
    void twoAttemptsAreApart();
};

/// B01
void TestCallbackListener::loopbackOnly()
{
    const World world;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, world.port);
        QVERIFY2(!socket.waitForConnected(2000), qPrintable(address.toString()));
    }
    // The same where this computer has no other address: what the system says of the port.
    const QString port = u':' + QString::number(world.port, 16).toUpper().rightJustified(4, u'0');
    int listening = 0;
    for (const auto &[file, loopback] : {std::pair(u"/proc/net/tcp"_s, u"0100007F"_s), std::pair(u"/proc/net/tcp6"_s, u"00000000000000000000000001000000"_s)}) {
        QFile sockets(file);
        if (!sockets.open(QIODevice::ReadOnly))
            continue;
        for (const QString &line : QString::fromLatin1(sockets.readAll()).split(u'\n')) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            if (words.size() < 4 || !words[1].endsWith(port) || words[3] != u"0A"_s)
                continue;
            QCOMPARE(words[1], loopback + port);
            ++listening;
        }
    }
    QVERIFY(listening > 0);
    QVERIFY(world.isWaiting());
}

/// B02
void TestCallbackListener::bothKindsOfLoopback()
{
    World world;
    const bool hasIp6 = QNetworkInterface::allAddresses().contains(QHostAddress(QHostAddress::LocalHostIPv6));
    if (hasIp6)
        QCOMPARE(World::status(world.ask(world.get("/evil"), u"::1"_s)), 404);
    QCOMPARE(World::status(world.ask(world.get("/evil"))), 404);
    QVERIFY(world.port > 1023);
    world.stillTakesTheRightOne();
}

/// B03
void TestCallbackListener::nobodyListensAfterwards_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"answer", "cancel", "time"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void TestCallbackListener::nobodyListensAfterwards()
{
    QFETCH(const QString, end);
    World world;
    if (end == u"answer")
        world.stillTakesTheRightOne();
    else if (end == u"cancel")
        world.stop.request_stop();
    else
        world.clock.advance(5min);
    QTRY_VERIFY_WITH_TIMEOUT(!world.isWaiting(), 1000);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, world.port);
    QVERIFY(!socket.waitForConnected(1000));
    if (end == u"cancel")
        QCOMPARE(world.outcome->value().error().code, Errc::Cancelled);
}

/// B04
void TestCallbackListener::timeIsLimited()
{
    World world;
    world.clock.advance(4min + 59s);
    QVERIFY(world.isWaiting());
    world.clock.advance(1s);
    QVERIFY(!world.isWaiting());
    QCOMPARE(world.outcome->value().error().code, Errc::Unavailable);
}

/// B05 to B09, B11, B12, B18
void TestCallbackListener::turnedAway_data()
{
    QTest::addColumn<QByteArray>("request"); // HOST stands for the right Host line, FORM for a good body with its length
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) { QTest::newRow(name) << request << status; };
    const QByteArray type = "Content-Type: application/x-www-form-urlencoded\r\n";
    const QByteArray good = World::form();
    const auto post = [&](const QByteArray &form) {
        return "POST / HTTP/1.1\r\nHOST" + type + "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form;
    };
    row("JSON", "POST / HTTP/1.1\r\nHOSTContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}", 415);
    row("no type", "POST / HTTP/1.1\r\nHOSTContent-Length: 2\r\n\r\n{}", 415);
    row("a type that begins alike", "POST / HTTP/1.1\r\nHOSTContent-Type: application/x-www-form-urlencodedx\r\nContent-Length: 0\r\n\r\n", 415);
    row("another state", post("state=other&code=c"), 400);
    row("another case", post("state=" + state.toUpper().toLatin1() + "&code=c"), 400);
    row("no state", post("code=c"), 400);
    row("state twice", post(good + "&state=" + state.toLatin1()), 400);
    row("state twice, one of them wrong", post("state=x&" + good), 400);
    row("code twice", post(good + "&code=d"), 400);
    row("code and error", post(good + "&error=access_denied"), 400);
    row("neither", post("state=" + state.toLatin1()), 400);
    row("an empty code", post("state=" + state.toLatin1() + "&code="), 400);
    row("error twice", post("state=" + state.toLatin1() + "&error=a&error=b"), 400);
    row("an error with another state", post("state=other&error=access_denied"), 400);
    row("GET with a code and another state", "GET /?state=other&code=c HTTP/1.1\r\nHOST\r\n", 400);
    row("GET with two states", "GET /?state=" + state.toLatin1() + "&state=x&code=c HTTP/1.1\r\nHOST\r\n", 400);
    row("GET", "GET / HTTP/1.1\r\nHOST\r\n", 400);
    row("GET with something", "GET /?x HTTP/1.1\r\nHOST\r\n", 400);
    row("another path", "GET /evil HTTP/1.1\r\nHOST\r\n", 404);
    row("a path that begins alike", "GET //?code=c HTTP/1.1\r\nHOST\r\n", 404);
    row("favicon", "GET /favicon.ico HTTP/1.1\r\nHOST\r\n", 200);
    row("POST to another path", "POST /evil HTTP/1.1\r\nHOST" + type + "Content-Length: " + QByteArray::number(good.size()) + "\r\n\r\n" + good, 404);
    row("POST with a query", "POST /?x HTTP/1.1\r\nHOST" + type + "Content-Length: " + QByteArray::number(good.size()) + "\r\n\r\n" + good, 404);
    for (const char *method : {"HEAD", "PUT", "OPTIONS", "DELETE"})
        row(method, QByteArray(method) + " / HTTP/1.1\r\nHOST\r\n", 405);
    const QByteArray rest = type + "Content-Length: " + QByteArray::number(good.size()) + "\r\n\r\n" + good;
    row("a request to a proxy", "POST http://evil.example.com/ HTTP/1.1\r\nHOST" + type + "Content-Length: " + QByteArray::number(good.size()) + "\r\n\r\n" + good, 404);
    row("a foreign host", "POST / HTTP/1.1\r\nHost: evil.example.com\r\n" + rest, 400);
    row("the host without its port", "POST / HTTP/1.1\r\nHost: localhost\r\n" + rest, 400);
    row("no host", "POST / HTTP/1.1\r\n" + rest, 400);
    row("two hosts", "POST / HTTP/1.1\r\nHOSTHost: evil.example.com\r\n" + rest, 400);
}

void TestCallbackListener::turnedAway()
{
    QFETCH(QByteArray, request);
    World world;
    const QByteArray answer = world.ask(request.replace("HOST", world.hostLine()));
    QTEST(World::status(answer), "status");
    QVERIFY(!answer.toLower().contains("access-control-"));
    QVERIFY(!answer.toLower().contains("location:"));
    world.stillTakesTheRightOne();
}

/// B07
void TestCallbackListener::aCodeInTheAddressEndsTheAttempt()
{
    World world;
    const QByteArray answer = world.ask(world.get("/?state=" + state.toLatin1() + "&code=SECRET-CODE"));
    QCOMPARE(World::status(answer), 400);
    QVERIFY(!answer.contains("SECRET-CODE"));
    QTRY_VERIFY_WITH_TIMEOUT(!world.isWaiting(), patienceMs);
    QCOMPARE(world.outcome->value().error().code, Errc::BadReply);
    QVERIFY(!world.outcome->value().error().detail.contains(u"SECRET-CODE"));
}

/// B10
void TestCallbackListener::errors()
{
    World world;
    const QByteArray answer = world.ask(world.post(World::form("error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3A+no+thanks")));
    QCOMPARE(World::status(answer), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!world.isWaiting(), patienceMs);
    QVERIFY(world.outcome->value());
    const QJsonObject error = world.outcome->value()->error;
    QVERIFY(world.outcome->value()->code.isEmpty());
    QCOMPARE(error.value(u"error").toString(), u"access_denied"_s);
    QCOMPARE(error.value(u"error_subcode").toString(), u"cancel"_s);
    QCOMPARE(error.value(u"error_description").toString(), u"AADSTS65004: no thanks"_s);
}

/// B13
void TestCallbackListener::oneByteAtATime()
{
    World world;
    const auto socket = world.connected();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (const char byte : world.post(World::form())) {
        socket->write(&byte, 1);
        socket->flush();
        QCoreApplication::processEvents();
    }
    QCOMPARE(World::status(World::rest(*socket)), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!world.isWaiting(), patienceMs);
    QCOMPARE(world.outcome->value()->code, QByteArray("THE-CODE"));
}

/// B14
void TestCallbackListener::tooMuch_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("a head over 16 KiB") << "POST / HTTP/1.1\r\nX: " + QByteArray(17 * 1024, 'x') + "\r\n\r\n";
    QTest::newRow("a head hardly over 16 KiB, all else right") << "POST / HTTP/1.1\r\nHOSTX: " + QByteArray(16'300, 'x')
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(World::form().size()) + "\r\n\r\n" + World::form();
    QTest::newRow("a body over 64 KiB") << "POST / HTTP/1.1\r\nContent-Length: 66000\r\n\r\n" + QByteArray(66'000, 'x');
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02 hello");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("half a request") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc");
}

void TestCallbackListener::tooMuch()
{
    QFETCH(QByteArray, request);
    CallbackListener::Limits limits;
    limits.connection = 300ms;
    World world(limits);
    const QByteArray answer = world.ask(request.replace("HOST", world.hostLine()));
    QVERIFY(World::status(answer) != 200);
    world.stillTakesTheRightOne();
}

/// What tooMuch() shortens is 10 s where people sign in.
void TestCallbackListener::limitsOfASignIn()
{
    QCOMPARE(CallbackListener::Limits().connection, std::chrono::milliseconds(10s));
}

void TestCallbackListener::idleConnectionsMakeWay()
{
    World world;
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 100; ++i)
        idle.push_back(world.connected());
    world.stillTakesTheRightOne();
}

/// B15, B19
void TestCallbackListener::values_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("plus and percent") << QByteArray("a+b%2Bc%20d") << QByteArray("a b+c d");
    QTest::newRow("what Entra's codes hold") << QByteArray("0.A%2Bb%2Fc%3Dd%26e%252Bf") << QByteArray("0.A+b/c=d&e%2Bf");
    QTest::newRow("4,000 characters") << QByteArray(4000, 'k') << QByteArray(4000, 'k');
}

void TestCallbackListener::values()
{
    QFETCH(const QByteArray, sent);
    World world;
    QCOMPARE(World::status(world.ask(world.post("client_info=x&" + World::form("code=" + sent) + "&session_state=y"))), 200);
    QTRY_VERIFY_WITH_TIMEOUT(!world.isWaiting(), patienceMs);
    QTEST(world.outcome->value()->code, "code");
}

/// B16, B20
void TestCallbackListener::thePage()
{
    World world;
    const QByteArray answer = world.ask(world.post(World::form("error=server_error&error_description=%3Cscript%3Ealert(1)%3C/script%3E%22")));
    const QByteArray head = answer.left(answer.indexOf("\r\n\r\n")).toLower();
    for (const char *line : {"cache-control: no-store", "referrer-policy: no-referrer", "x-content-type-options: nosniff", "connection: close"})
        QVERIFY2(head.contains(line), line);
    QVERIFY(head.contains("content-security-policy: default-src 'none'"));
    QVERIFY(!answer.contains("<script>"));
    QVERIFY(answer.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;"));
    World other;
    const QByteArray good = other.ask(other.post(World::form("code=SECRET-CODE")));
    QVERIFY(!good.contains("SECRET-CODE") && !good.contains(state.toLatin1()));
}

/// B17
void TestCallbackListener::theSecondTime()
{
    World world;
    world.stillTakesTheRightOne();
    QTcpSocket again;
    again.connectToHost(u"127.0.0.1"_s, world.port);
    QVERIFY(!again.waitForConnected(1000));
}

/// B17
void TestCallbackListener::theSecondTimeOverAnOpenConnection()
{
    World world;
    const auto first = world.connected();
    const auto second = world.connected();
    QTest::qWait(50); // both have been taken
    first->write(world.post(World::form("code=ONE")));
    second->write(world.post(World::form("code=TWO")));
    QByteArray answers;
    QTRY_VERIFY_WITH_TIMEOUT((answers += first->readAll() + second->readAll(),
                                 first->state() == QTcpSocket::UnconnectedState && second->state() == QTcpSocket::UnconnectedState),
        patienceMs);
    answers += first->readAll() + second->readAll();
    QCOMPARE(answers.count("HTTP/1.1 200 "), 1);
    QCOMPARE(answers.count("HTTP/1.1 400 "), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!world.isWaiting(), patienceMs);
}

/// B21
void TestCallbackListener::otherIssuers_data()
{
    QTest::addColumn<QByteArray>("iss");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("ours") << QByteArray("https%3A%2F%2Flogin.example.com%2F11111111-2222-3333-4444-555555555555%2Fv2.0") << true;
    QTest::newRow("another") << QByteArray("https%3A%2F%2Fevil.example.com%2F11111111-2222-3333-4444-555555555555%2Fv2.0") << false;
    QTest::newRow("a longer host") << QByteArray("https://login.example.com.example.net/11111111-2222-3333-4444-555555555555/v2.0") << false;
    QTest::newRow("more than a tenant") << QByteArray("https://login.example.com/evil/11111111-2222-3333-4444-555555555555/v2.0") << false;
    QTest::newRow("no tenant") << QByteArray("https://login.example.com//v2.0") << false;
    QTest::newRow("too short for both ends") << QByteArray("https://login.example.com/v2.0") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("twice") << QByteArray("https%3A%2F%2Flogin.example.com%2Fx%2Fv2.0&iss=x") << false;
}

void TestCallbackListener::otherIssuers()
{
    QFETCH(const QByteArray, iss);
    World world;
    static_cast<void>(world.ask(world.post(World::form() + "&iss=" + iss)));
    QTRY_VERIFY_WITH_TIMEOUT(!world.isWaiting(), patienceMs);
    QTEST(world.outcome->value().has_value(), "isGood");
}

/// A19
void TestCallbackListener::twoAttemptsAreApart()
{
    World one;
    World two;
    QVERIFY(one.port != two.port);
    one.stillTakesTheRightOne();
    two.stillTakesTheRightOne();
}

MULLION_TEST(TestCallbackListener)
#include "test_callback_listener.moc"
