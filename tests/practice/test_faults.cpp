// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_client.h"
#include "support/patience.h"
#include "support/test_main.h"

#include <QElapsedTimer>
#include <QUrl>
#include <QtTest>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using practicetest::bobCalendar;
using practicetest::Practice;
using practicetest::Reply;

namespace {

const QJsonObject closeBob{
    {u"Identity"_s, bobCalendar}, {u"User"_s, u"Default"_s}, {u"AccessRights"_s, u"None"_s}};

/// Sends a request over a bare socket and reads to the end. \return 0 when the peer closed in order, else
/// errno.
int endOfConnection(const QString &url, const QByteArray &head, const QByteArray &body)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(QUrl(url).port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int result = -1;
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        const QByteArray out = "POST " + QUrl(url).path().toLatin1() + " HTTP/1.1\r\nHost: x\r\n" + head
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        char buffer[4096];
        ssize_t n = ::send(socket, out.constData(), size_t(out.size()), MSG_NOSIGNAL);
        while (n > 0)
            n = ::recv(socket, buffer, sizeof buffer, 0);
        result = n == 0 ? 0 : errno;
    }
    ::close(socket);
    return result;
}

QString bobDefault(Practice &tenant)
{
    const QJsonObject calendar
        = tenant.mailbox(u"bob@example.com"_s).value("calendars"_L1).toArray()[0].toObject();
    const QJsonArray entries = calendar.value("entries"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        if (entry.toObject().value("trustee"_L1).toString() == u"default")
            return entry.toObject().value("rights"_L1).toString();
    }
    return {};
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void spoiledAfterExecution_data();
    void spoiledAfterExecution();
    void nothingIsExecutedBefore_data();
    void nothingIsExecutedBefore();
    void resetIsReset_data();
    void resetIsReset();
    void hangNeverAnswers();
    void throttleHoldsForEveryone();
    void countSkipAndOn();
    void ratesAreMetAndRepeatable();
    void itemFaults_data();
    void itemFaults();
    void capacityRefusesTheSecond();
    void redirectLeadsToAnotherHost();
    void rateHeaders();
    void batchOfWritesUnderCutIsExecutedOnce();
};

void TestFaults::refusals_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("part"); // of the header's value, or of the body when there is no header
    QTest::newRow("401") << u"unauthorized"_s << 401 << QByteArray("www-authenticate")
                         << QByteArray("Bearer");
    QTest::newRow("403 with NUL bytes")
        << u"forbidden-nul"_s << 403 << QByteArray() << QByteArray(4096, '\0');
    QTest::newRow("403 empty with a reason in the header")
        << u"forbidden-empty"_s << 403 << QByteArray("x-ms-diagnostics") << QByteArray("2000003;reason=");
    QTest::newRow("429 with Retry-After")
        << u"throttle"_s << 429 << QByteArray("retry-after") << QByteArray("2");
    QTest::newRow("429 without") << u"throttle-bare"_s << 429 << QByteArray()
                                 << QByteArray("TooManyRequests");
    QTest::newRow("503") << u"unavailable"_s << 503 << QByteArray("content-type") << QByteArray("text/html");
    QTest::newRow("transient fault hidden in a 400")
        << u"busy"_s << 400 << QByteArray() << QByteArray("ServerBusyException");
}

void TestFaults::refusals()
{
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, part);
    Practice tenant;
    tenant.faults({{fault, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"exchange"_s}}}});
    const Reply reply = tenant.run(u"Set-MailboxFolderPermission"_s, closeBob);
    QCOMPARE(reply.status, status);
    QVERIFY(reply.complete);
    QVERIFY((header.isEmpty() ? reply.body : reply.header(header)).contains(part));
    QCOMPARE(tenant.log().size(), 0);
    QCOMPARE(tenant.count(fault), 1);
    if (fault == u"throttle-bare")
        QVERIFY(reply.header("retry-after").isEmpty());
}

void TestFaults::spoiledAfterExecution_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status"); // 0: nothing arrived
    QTest::newRow("RST after execution") << u"reset-after"_s << 0;
    QTest::newRow("FIN after execution") << u"close-after"_s << 0;
    QTest::newRow("cut body after execution") << u"cut"_s << 200;
    QTest::newRow("invalid JSON") << u"invalid-json"_s << 200;
    QTest::newRow("slow") << u"slow"_s << 200;
}

void TestFaults::spoiledAfterExecution()
{
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    Practice tenant;
    tenant.faults({{fault, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"Set-MailboxFolderPermission"_s}}},
        {u"slow-ms"_s, 40}});
    const Reply reply = tenant.run(u"Set-MailboxFolderPermission"_s, closeBob);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.complete, fault == u"invalid-json" || fault == u"slow");
    QCOMPARE(reply.json().isEmpty(), fault != u"slow");
    QCOMPARE(bobDefault(tenant), u"None"_s);
    const QJsonArray log = tenant.log();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0].toObject().value("outcome"_L1).toString(), u"ok"_s);
    QCOMPARE(log[0].toObject().value("spoiled"_L1).toString(), fault);
}

void TestFaults::nothingIsExecutedBefore_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("RST before execution") << u"reset-before"_s;
    QTest::newRow("FIN before execution") << u"close-before"_s;
}

void TestFaults::nothingIsExecutedBefore()
{
    QFETCH(const QString, fault);
    Practice tenant;
    tenant.faults({{fault, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"write"_s}, {u"count"_s, 1}}}});
    QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, closeBob).status, 0);
    QCOMPARE(tenant.log().size(), 0);
    QCOMPARE(bobDefault(tenant), u"AvailabilityOnly"_s);
    QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, closeBob).status, 200);
}

void TestFaults::resetIsReset_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("end");
    QTest::newRow("reset before execution is RST") << u"reset-before"_s << ECONNRESET;
    QTest::newRow("reset after execution is RST") << u"reset-after"_s << ECONNRESET;
    QTest::newRow("close before execution is FIN") << u"close-before"_s << 0;
    QTest::newRow("close after execution is FIN") << u"close-after"_s << 0;
    QTest::newRow("cut is FIN") << u"cut"_s << 0;
}

void TestFaults::resetIsReset()
{
    QFETCH(const QString, fault);
    QFETCH(const int, end);
    Practice tenant;
    const QByteArray head = "Authorization: " + tenant.exchangeHeaders()[0].second + "\r\n";
    tenant.faults({{fault, 1}});
    QCOMPARE(
        endOfConnection(tenant.betaUrl(), head, practicetest::command(u"Get-OrganizationConfig"_s, {})), end);
}

void TestFaults::hangNeverAnswers()
{
    Practice tenant;
    tenant.exchangeHeaders();
    tenant.faults({{u"hang-after"_s, QJsonObject{{u"rate"_s, 1}, {u"count"_s, 1}}}});
    QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, closeBob, {}, 150).status, 0);
    QCOMPARE(bobDefault(tenant), u"None"_s);
    QCOMPARE(tenant.run(u"Get-OrganizationConfig"_s).status, 200);
}

void TestFaults::throttleHoldsForEveryone()
{
    Practice tenant;
    tenant.exchangeHeaders();
    tenant.faults({{u"throttle"_s, QJsonObject{{u"rate"_s, 1}, {u"count"_s, 1}}}, {u"retry-after"_s, 1}});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(tenant.run(u"Get-OrganizationConfig"_s).status, 429);
    const Reply other = tenant.run(u"Get-TransportConfig"_s);
    QCOMPARE(other.status, 429);
    QCOMPARE(other.header("retry-after"), QByteArray("1"));
    QTRY_COMPARE_WITH_TIMEOUT(tenant.run(u"Get-OrganizationConfig"_s).status, 200, 3000);
    QVERIFY(clock.elapsed() >= 950);
    QVERIFY(tenant.count(u"refused-in-window"_s) >= 1);
}

void TestFaults::countSkipAndOn()
{
    Practice tenant;
    tenant.faults({{u"unavailable"_s,
        QJsonObject{{u"rate"_s, 1}, {u"count"_s, 2}, {u"skip"_s, 1}, {u"on"_s, u"read"_s}}}});
    QList<int> reads;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(tenant.run(u"Set-MailboxFolderPermission"_s, closeBob).status, 200);
        reads += tenant.run(u"Get-MailboxFolderPermission"_s, {{u"Identity"_s, bobCalendar}}).status;
    }
    QCOMPARE(reads, QList<int>({200, 503, 503, 200}));
}

void TestFaults::ratesAreMetAndRepeatable()
{
    Practice tenant;
    tenant.exchangeHeaders();
    const auto draw = [&](int seed) {
        tenant.faults({{u"seed"_s, seed}, {u"unavailable"_s, 0.1}, {u"busy"_s, 0.1}});
        QByteArray drawn;
        for (int i = 0; i < 300; ++i) {
            const int status = tenant.run(u"Get-TransportConfig"_s).status;
            drawn += status == 200 ? '.' : status == 503 ? 'u' : 'b';
        }
        return drawn;
    };
    const QByteArray first = draw(5);
    QCOMPARE(draw(5), first);
    QVERIFY(draw(6) != first);
    QVERIFY2(first.count('u') > 12 && first.count('u') < 55, first.constData());
    QVERIFY2(first.count('b') > 12 && first.count('b') < 55, first.constData());
}

void TestFaults::itemFaults_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("executed");
    QTest::newRow("429 for one item") << u"item-throttle"_s << 429 << false;
    QTest::newRow("503 for one item") << u"item-unavailable"_s << 503 << false;
    QTest::newRow("busy in a 400 for one item") << u"item-busy"_s << 400 << false;
    QTest::newRow("504 after execution") << u"item-timeout-after"_s << 504 << true;
    QTest::newRow("missing after execution") << u"item-missing-after"_s << 0 << true;
}

void TestFaults::itemFaults()
{
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    QFETCH(const bool, executed);
    Practice tenant;
    tenant.faults({{fault, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"write"_s}}}});
    const Reply reply = tenant.batch({tenant.batchItem(u"r"_s, u"Get-OrganizationConfig"_s, {}),
        tenant.batchItem(u"w"_s, u"Set-MailboxFolderPermission"_s, closeBob)});
    QCOMPARE(reply.status, 200);
    int seen = 0;
    const QJsonArray responses = reply.json().value("responses"_L1).toArray();
    for (const QJsonValue &response : responses) {
        const QJsonObject o = response.toObject();
        if (o.value("id"_L1).toString() == u"w")
            seen = o.value("status"_L1).toInt();
        else
            QCOMPARE(o.value("status"_L1).toInt(), 200);
        if (seen == 429)
            QCOMPARE(o.value("headers"_L1).toObject().contains("Retry-After"_L1),
                o.value("id"_L1).toString() == u"w");
    }
    QCOMPARE(seen, status);
    QCOMPARE(tenant.log(u"write"_s).size(), executed ? 1 : 0);
    QCOMPARE(bobDefault(tenant), executed ? u"None"_s : u"AvailabilityOnly"_s);
    if (executed)
        QCOMPARE(tenant.log(u"write"_s)[0].toObject().value("spoiled"_L1).toString(), fault);
}

void TestFaults::capacityRefusesTheSecond()
{
    Practice tenant;
    tenant.exchangeHeaders();
    tenant.faults({{u"capacity"_s, 1}, {u"latency-ms"_s, 300}});
    Reply first;
    std::thread other([&] {
        first = practicetest::request(tenant.betaUrl(), "POST", tenant.exchangeHeaders(),
            practicetest::command(u"Get-OrganizationConfig"_s, {}));
    });
    QTRY_VERIFY_WITH_TIMEOUT(tenant.count(u"requests-exchange"_s) == 1, testsupport::patienceMs);
    QElapsedTimer clock;
    clock.start();
    const Reply second = tenant.run(u"Get-OrganizationConfig"_s);
    other.join();
    QCOMPARE(second.status, 429);
    QCOMPARE(first.status, 200);
    QVERIFY(clock.elapsed() >= 250);
    QCOMPARE(tenant.run(u"Get-OrganizationConfig"_s).status, 200);
}

void TestFaults::redirectLeadsToAnotherHost()
{
    Practice tenant;
    tenant.faults({{u"redirect"_s, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"exchange"_s}}},
        {u"redirect-status"_s, 308}});
    const Reply reply = tenant.run(u"Get-OrganizationConfig"_s);
    QCOMPARE(reply.status, 308);
    const QByteArray location = reply.header("location");
    QVERIFY(location.startsWith("http://localhost:"));
    QCOMPARE(tenant.count(u"redirects-followed-with-token"_s), 0);
    QString elsewhere = QString::fromLatin1(location);
    elsewhere.replace(u"localhost"_s, u"127.0.0.1"_s);
    QCOMPARE(practicetest::request(elsewhere, "POST", {{"Authorization", "Bearer x"}}).status, 200);
    QCOMPARE(tenant.count(u"redirects-followed-with-token"_s), 1);
    QCOMPARE(tenant.log().size(), 0);
}

void TestFaults::rateHeaders()
{
    Practice tenant;
    QVERIFY(tenant.run(u"Get-OrganizationConfig"_s).header("rate-limit-limit").isEmpty());
    tenant.faults({{u"rate-headers"_s, true}});
    QCOMPARE(tenant.run(u"Get-OrganizationConfig"_s).header("rate-limit-limit"), QByteArray("30000"));
}

void TestFaults::batchOfWritesUnderCutIsExecutedOnce()
{
    Practice tenant;
    tenant.faults({{u"cut"_s, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"batch"_s}}}});
    QJsonObject alice = closeBob;
    alice.insert(u"Identity"_s, u"alice@example.com:\\Calendar"_s);
    const Reply reply = tenant.batch({tenant.batchItem(u"1"_s, u"Set-MailboxFolderPermission"_s, closeBob),
        tenant.batchItem(u"2"_s, u"Set-MailboxFolderPermission"_s, alice)});
    QVERIFY(!reply.complete);
    const QJsonArray writes = tenant.log(u"write"_s);
    QCOMPARE(writes.size(), 2);
    for (const QJsonValue &write : writes)
        QCOMPARE(write.toObject().value("spoiled"_L1).toString(), u"cut"_s);
}

MULLION_TEST(TestFaults)
#include "test_faults.moc"
