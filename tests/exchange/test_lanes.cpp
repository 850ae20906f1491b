// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/lane.h"
#include "support/certificates.h"
#include "support/misbehaving_server.h"
#include "support/patience.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using namespace std::chrono_literals;
using testsupport::MisbehavingServer;
using Behaviour = MisbehavingServer::Behaviour;
using Fate = HttpAnswer::Fate;
using core::Errc;

namespace {

HttpRequest aRequest(const MisbehavingServer &server, CallKind kind, const QString &id)
{
    HttpRequest request;
    request.kind = kind;
    request.url = server.url(u"127.0.0.1"_s);
    request.url.setPath(u"/adminapi"_s);
    request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer secret"}};
    request.body = QJsonObject{{u"id"_s, id}};
    request.timeout = 2s;
    request.label = id;
    return request;
}

MisbehavingServer::Plan planOf(Behaviour behaviour)
{
    MisbehavingServer::Plan plan;
    plan.behaviour = behaviour;
    return plan;
}

QByteArray bodyOf(const QString &id)
{
    return QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact);
}

const testsupport::Certificates &certificates()
{
    static const testsupport::Certificates made;
    return made;
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsExecutedAtMostOnce_data();
    void aWriteIsExecutedAtMostOnce();
    void aRefusedConnectionIsNotSent();
    void anUntrustedCertificateIsNotSent();
    void aReadThatFailsSaysLost_data();
    void aReadThatFailsSaysLost();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void errorStatusesAreAnswers_data();
    void errorStatusesAreAnswers();
    void whatIsSent();
    void noCookiesAreKept();
    void aLaneThatSawACutIsReplaced();
    void cancelAbortsAReadAndSoonAWrite();
};

void TestLanes::aWriteIsExecutedAtMostOnce_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("executions");
    for (const bool tls : {false, true}) {
        const auto add = [tls](const char *name, Behaviour behaviour, int executions) {
            QTest::addRow("%s%s", name, tls ? ", TLS" : "") << behaviour << tls << executions;
        };
        add("closed before execution", Behaviour::FinBefore, 0);
        add("reset before execution", Behaviour::ResetBefore, 0);
        add("closed after execution", Behaviour::FinAfter, 1);
        add("reset after execution", Behaviour::ResetAfter, 1);
        add("closed within the status line", Behaviour::PartialHead, 1);
        add("closed within the body", Behaviour::PartialBody, 1);
        add("reset within the body", Behaviour::PartialReset, 1);
        add("never answered", Behaviour::Hang, 1);
    }
}

void TestLanes::aWriteIsExecutedAtMostOnce()
{
    QFETCH(const Behaviour, behaviour);
    QFETCH(const bool, tls);
    QFETCH(const int, executions);
    const QSslConfiguration serverTls = certificates().server();
    bool misbehaves = false;
    MisbehavingServer server(
        [&](const MisbehavingServer::Request &) {
            return planOf(misbehaves ? behaviour : Behaviour::Answer);
        },
        tls ? &serverTls : nullptr);
    Lanes lanes({certificates().certificates(), 1, 1}, std::make_shared<Telemetry>());

    // First on a fresh connection, then on one that was good and is kept alive.
    for (const QString &id : {u"fresh"_s, u"reused"_s}) {
        misbehaves = false;
        if (id == u"reused") {
            const HttpAnswer warm
                = QCoro::waitFor(lanes.send(aRequest(server, CallKind::Write, u"warm"_s), {}));
            QVERIFY2(warm.fate == Fate::Answered, qPrintable(warm.error.detail));
        }
        misbehaves = true;
        const HttpAnswer answer = QCoro::waitFor(lanes.send(aRequest(server, CallKind::Write, id), {}));
        QTest::qWait(30); // a silent repetition would arrive now
        QCOMPARE(server.executions(bodyOf(id)), executions);
        QVERIFY(answer.fate != Fate::Answered);
        if (executions == 1)
            QCOMPARE(answer.fate, Fate::Lost);
        QCOMPARE(answer.error.code, Errc::Unavailable);
    }
}

void TestLanes::aRefusedConnectionIsNotSent()
{
    QUrl url;
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        url = QUrl(u"http://127.0.0.1:%1/"_s.arg(gone.serverPort()));
    }
    Lanes lanes({{}, 1, 1}, std::make_shared<Telemetry>());
    HttpRequest request;
    request.kind = CallKind::Write;
    request.url = url;
    const HttpAnswer answer = QCoro::waitFor(lanes.send(request, {}));
    QCOMPARE(answer.fate, Fate::NotSent);
    QCOMPARE(answer.error.code, Errc::Unavailable);
}

void TestLanes::anUntrustedCertificateIsNotSent()
{
    const QSslConfiguration serverTls = certificates().server();
    MisbehavingServer server(
        [](const MisbehavingServer::Request &) { return MisbehavingServer::Plan{}; }, &serverTls);
    Lanes lanes({{}, 1, 1}, std::make_shared<Telemetry>());
    const HttpAnswer answer = QCoro::waitFor(lanes.send(aRequest(server, CallKind::Write, u"w"_s), {}));
    QCOMPARE(answer.fate, Fate::NotSent);
    QVERIFY(server.requests.isEmpty());
}

void TestLanes::aReadThatFailsSaysLost_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::newRow("closed after execution") << Behaviour::FinAfter;
    QTest::newRow("reset after execution") << Behaviour::ResetAfter;
    QTest::newRow("closed within the body") << Behaviour::PartialBody;
    QTest::newRow("never answered") << Behaviour::Hang;
}

void TestLanes::aReadThatFailsSaysLost()
{
    QFETCH(const Behaviour, behaviour);
    MisbehavingServer server([&](const MisbehavingServer::Request &) { return planOf(behaviour); });
    Lanes lanes({{}, 1, 1}, std::make_shared<Telemetry>());
    HttpRequest request = aRequest(server, CallKind::Read, u"r"_s);
    request.timeout = 500ms;
    const HttpAnswer answer = QCoro::waitFor(lanes.send(request, {}));
    QCOMPARE(answer.fate, Fate::Lost);
    QCOMPARE(answer.error.code, Errc::Unavailable);
}

void TestLanes::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("write");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("a read, %d", status) << status << false;
        QTest::addRow("a write, %d", status) << status << true;
    }
}

void TestLanes::redirectsAreNotFollowed()
{
    QFETCH(const int, status);
    QFETCH(const bool, write);
    MisbehavingServer elsewhere([](const MisbehavingServer::Request &) { return MisbehavingServer::Plan{}; });
    MisbehavingServer server([&](const MisbehavingServer::Request &) {
        MisbehavingServer::Plan plan;
        plan.status = status;
        plan.headers = {{"Location", elsewhere.url().toEncoded() + "/take"}};
        return plan;
    });
    Lanes lanes({{}, 1, 1}, std::make_shared<Telemetry>());
    const HttpAnswer answer = QCoro::waitFor(
        lanes.send(aRequest(server, write ? CallKind::Write : CallKind::Read, u"r"_s), {}));
    QTest::qWait(30);
    QCOMPARE(answer.fate, Fate::Answered);
    QCOMPARE(answer.status, status);
    QCOMPARE(elsewhere.connections, 0);
    QCOMPARE(server.requests.size(), 1);
}

void TestLanes::errorStatusesAreAnswers_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 405, 407, 409, 410, 429, 500, 501, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestLanes::errorStatusesAreAnswers()
{
    QFETCH(const int, status);
    MisbehavingServer server([&](const MisbehavingServer::Request &) {
        MisbehavingServer::Plan plan;
        plan.status = status;
        plan.headers = {{"Retry-After", "7"}, {"WWW-Authenticate", "Bearer realm=\"\""}};
        plan.body = "{\"error\":{}}";
        return plan;
    });
    Lanes lanes({{}, 1, 1}, std::make_shared<Telemetry>());
    for (const CallKind kind : {CallKind::Read, CallKind::Write}) {
        const HttpAnswer answer = QCoro::waitFor(lanes.send(aRequest(server, kind, u"r"_s), {}));
        QVERIFY2(answer.fate == Fate::Answered, qPrintable(answer.error.detail));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("retry-after"), QByteArray("7"));
        QCOMPARE(answer.body, QByteArray("{\"error\":{}}"));
    }
    QCOMPARE(server.requests.size(), 2);
}

void TestLanes::whatIsSent()
{
    MisbehavingServer server([](const MisbehavingServer::Request &) { return MisbehavingServer::Plan{}; });
    Lanes lanes({{}, 1, 1}, std::make_shared<Telemetry>());
    QCoro::waitFor(lanes.send(aRequest(server, CallKind::Write, u"w"_s), {}));
    const MisbehavingServer::Request request = server.requests.first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.headers.value("content-length").toLongLong(), bodyOf(u"w"_s).size());
    QVERIFY(!request.headers.contains("transfer-encoding"));
    QVERIFY(!request.headers.contains("upgrade"));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer secret"));
    QVERIFY(!QUuid(QString::fromLatin1(request.headers.value("client-request-id"))).isNull());
    QCOMPARE(request.body, bodyOf(u"w"_s));
}

void TestLanes::noCookiesAreKept()
{
    MisbehavingServer server([](const MisbehavingServer::Request &) {
        MisbehavingServer::Plan plan;
        plan.headers = {{"Set-Cookie", "route=b; path=/"}};
        return plan;
    });
    Lanes lanes({{}, 1, 1}, std::make_shared<Telemetry>());
    for (int i = 0; i < 2; ++i)
        QCoro::waitFor(lanes.send(aRequest(server, CallKind::Read, u"r"_s), {}));
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(!server.requests.last().headers.contains("cookie"));
}

void TestLanes::aLaneThatSawACutIsReplaced()
{
    int number = 0;
    MisbehavingServer server([&](const MisbehavingServer::Request &) {
        return planOf(++number == 2 ? Behaviour::FinAfter : Behaviour::Answer);
    });
    const auto telemetry = std::make_shared<Telemetry>();
    Lanes lanes({{}, 1, 1}, telemetry);
    for (int i = 0; i < 3; ++i)
        QCoro::waitFor(lanes.send(aRequest(server, CallKind::Write, QString::number(i)), {}));
    QCOMPARE(telemetry->lanesReplaced, 1);
    QCOMPARE(telemetry->requests, 3);
    QCOMPARE(server.executions(bodyOf(u"2"_s)), 1);
}

void TestLanes::cancelAbortsAReadAndSoonAWrite()
{
    MisbehavingServer server([](const MisbehavingServer::Request &) { return planOf(Behaviour::Hang); });
    Lanes lanes({{}, 1, 1}, std::make_shared<Telemetry>());
    for (const CallKind kind : {CallKind::Read, CallKind::Write}) {
        std::stop_source stop;
        HttpRequest request = aRequest(server, kind, u"x"_s);
        request.timeout = 60s;
        const qsizetype before = server.requests.size();
        const auto answer = testsupport::started(lanes.send(request, stop.get_token()));
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), before + 1, testsupport::patienceMs);
        stop.request_stop();
        QTRY_VERIFY_WITH_TIMEOUT(*answer, testsupport::patienceMs);
        QCOMPARE((*answer)->error.code, kind == CallKind::Read ? Errc::Cancelled : Errc::Unavailable);
        QCOMPARE((*answer)->fate, Fate::Lost);
        QVERIFY(kind == CallKind::Read || (*answer)->error.detail.contains(u"no answer within"));
    }
    std::stop_source stop;
    stop.request_stop();
    const HttpAnswer never
        = QCoro::waitFor(lanes.send(aRequest(server, CallKind::Write, u"y"_s), stop.get_token()));
    QCOMPARE(never.fate, Fate::NotSent);
    QCOMPARE(never.error.code, Errc::Cancelled);
    QCOMPARE(server.executions(bodyOf(u"y"_s)), 0);
}

MULLION_TEST(TestLanes)
#include "test_lanes.moc"
