// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/client.h"
#include "support/certificates.h"
#include "support/misbehaving_server.h"
#include "support/test_main.h"

#include <QCoro/QCoroTask>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <csignal>
#include <deque>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace exchange;
using namespace std::chrono_literals;
using core::Errc;
using testsupport::MisbehavingServer;

namespace {

class OneToken final : public TokenSource
{
public:
    QCoro::Task<core::Result<Token>> token(TokenRequest, std::stop_token) override
    {
        Token token;
        token.bearer = "t";
        co_return token;
    }
};

/// A real nginx with TLS and HTTP/2 that closes connections after a few requests, in front of a server of
/// ours.
class Nginx
{
public:
    Nginx(const QUrl &upstream, int keepaliveRequests)
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        QFile config(m_folder.filePath(u"nginx.conf"_s));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("no configuration");
        QString text = QString::fromLatin1(configuration);
        text.replace(u"@folder@"_s, m_folder.path());
        text.replace(u"@port@"_s, QString::number(m_port));
        text.replace(u"@requests@"_s, QString::number(keepaliveRequests));
        text.replace(u"@upstream@"_s, upstream.toString());
        text.replace(u"@certificate@"_s, m_certificates.certificatePath());
        text.replace(u"@key@"_s, m_certificates.keyPath());
        if (::geteuid() == 0)
            text.prepend(u"user root;\n"_s);
        config.write(text.toUtf8());
        config.close();
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"/usr/sbin/nginx"_s, {u"-c"_s, config.fileName(), u"-p"_s, m_folder.path()});
    }
    ~Nginx()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }

    [[nodiscard]] bool listens()
    {
        QTcpSocket socket;
        for (int i = 0; i < 100; ++i) {
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            if (socket.waitForConnected(100))
                return true;
            socket.abort();
            QTest::qWait(30);
        }
        qWarning().noquote() << m_process.readAll();
        return false;
    }
    /// Cuts every TLS connection at once; nginx starts another worker.
    void killWorkers()
    {
        QFile children(u"/proc/%1/task/%1/children"_s.arg(m_process.processId()));
        if (!children.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray &pid : children.readAll().split(' ')) {
            if (pid.toInt() > 1)
                ::kill(pid.toInt(), SIGKILL);
        }
    }
    [[nodiscard]] Cloud cloud() const
    {
        return {u"nginx"_s, QUrl(u"https://127.0.0.1:1"_s), QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)),
            QUrl(), m_certificates.certificatePath(), {}};
    }

private:
    static constexpr const char *configuration = R"(
daemon off; worker_processes 1; pid @folder@/nginx.pid; error_log stderr error;
events { worker_connections 512; }
http {
  access_log off; client_body_temp_path @folder@/b; proxy_temp_path @folder@/p; fastcgi_temp_path @folder@/f;
  uwsgi_temp_path @folder@/u; scgi_temp_path @folder@/s;
  server {
    listen 127.0.0.1:@port@ ssl http2; server_name localhost;
    ssl_certificate @certificate@; ssl_certificate_key @key@;
    keepalive_requests @requests@;
    location / {
      proxy_pass @upstream@; proxy_http_version 1.1; proxy_next_upstream off;
      proxy_set_header X-Protocol $server_protocol; proxy_set_header Connection "";
    }
  }
})";

    testsupport::Certificates m_certificates;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

struct World
{
    World()
        : upstream([](const MisbehavingServer::Request &request) {
            const QJsonObject input
                = QJsonDocument::fromJson(request.body).object().value(u"CmdletInput").toObject();
            MisbehavingServer::Plan plan;
            plan.body
                = QJsonDocument(QJsonObject{{u"value"_s, QJsonArray{input.value(u"Parameters")}}}).toJson();
            return plan;
        })
        , nginx(upstream.url(), 20)
    {
        ClientSettings settings;
        settings.cloud = nginx.cloud();
        settings.tenant = u"t"_s;
        settings.limits.batchSize = 1; // many requests
        settings.limits.mailboxTimeout = 3s;
        settings.limits.firstDelay = 5ms;
        settings.limits.tries = 20;
        client = std::make_unique<Client>(settings, tokens, clock);
    }
    ~World() { QCoro::waitFor(client->close()); }

    std::vector<core::Result<Reply>> run(int count, CallKind kind)
    {
        std::deque<QCoro::Task<core::Result<Reply>>> tasks;
        for (int i = 0; i < count; ++i) {
            Call call;
            call.cmdlet = kind == CallKind::Read ? u"Get-X"_s : u"Set-X"_s;
            call.kind = kind;
            call.parameters = {{u"Identity"_s, QString::number(i)}};
            tasks.push_back(client->calls().call(call, {}));
        }
        std::vector<core::Result<Reply>> results;
        for (auto &task : tasks)
            results.push_back(QCoro::waitFor(std::move(task)));
        return results;
    }
    int executions(int i, CallKind kind) const
    {
        const QJsonObject input{{u"CmdletName"_s, kind == CallKind::Read ? u"Get-X"_s : u"Set-X"_s},
            {u"Parameters"_s, QJsonObject{{u"Identity"_s, QString::number(i)}}}};
        return upstream.executions(
            QJsonDocument(QJsonObject{{u"CmdletInput"_s, input}}).toJson(QJsonDocument::Compact));
    }

    MisbehavingServer upstream;
    Nginx nginx;
    OneToken tokens;
    core::SystemClock clock;
    std::unique_ptr<Client> client;
};

} // namespace

class TestNginx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.network.http2.warning=false"_s); }
    void readsCompleteOverHttp2ThatGoesAway();
    void writesAreExecutedOnceOverHttp1();
    void connectionsCutInTheMiddle_data();
    void connectionsCutInTheMiddle();
};

void TestNginx::readsCompleteOverHttp2ThatGoesAway()
{
    World world;
    QVERIFY(world.nginx.listens());
    constexpr int count = 600;
    const auto results = world.run(count, CallKind::Read);
    for (int i = 0; i < count; ++i) {
        QVERIFY2(results[size_t(i)], results[size_t(i)] ? "" : qPrintable(results[size_t(i)].error().detail));
        QCOMPARE(
            results[size_t(i)]->rows.first().toObject().value(u"Identity").toString(), QString::number(i));
        QVERIFY(world.executions(i, CallKind::Read) >= 1);
    }
    QVERIFY(!world.upstream.requests.isEmpty());
    for (const auto &request : world.upstream.requests)
        QCOMPARE(request.headers.value("x-protocol"), QByteArray("HTTP/2.0"));
}

void TestNginx::writesAreExecutedOnceOverHttp1()
{
    World world;
    QVERIFY(world.nginx.listens());
    constexpr int count = 300;
    const auto results = world.run(count, CallKind::Write);
    int done = 0;
    for (int i = 0; i < count; ++i) {
        const int times = world.executions(i, CallKind::Write);
        QVERIFY2(times <= 1, qPrintable(QString::number(i)));
        if (results[size_t(i)]) {
            QCOMPARE(times, 1);
            ++done;
        } else {
            QCOMPARE(results[size_t(i)].error().code, Errc::InDoubt);
        }
    }
    QVERIFY2(done > count * 9 / 10, qPrintable(QString::number(done)));
    for (const auto &request : world.upstream.requests)
        QCOMPARE(request.headers.value("x-protocol"), QByteArray("HTTP/1.1"));
}

void TestNginx::connectionsCutInTheMiddle_data()
{
    QTest::addColumn<bool>("write");
    QTest::newRow("reads complete") << false;
    QTest::newRow("writes are executed at most once") << true;
}

void TestNginx::connectionsCutInTheMiddle()
{
    QFETCH(const bool, write);
    const CallKind kind = write ? CallKind::Write : CallKind::Read;
    World world;
    QVERIFY(world.nginx.listens());
    int kills = 0;
    QTimer killer;
    connect(&killer, &QTimer::timeout, this, [&] {
        if (world.upstream.requests.size() > 60 * (kills + 1) && kills < 3) {
            world.nginx.killWorkers();
            ++kills;
        }
    });
    killer.start(5ms);
    constexpr int count = 400;
    const auto results = world.run(count, kind);
    QVERIFY(kills > 0);
    for (int i = 0; i < count; ++i) {
        const int times = world.executions(i, kind);
        const auto &result = results[size_t(i)];
        if (!write) {
            QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
            continue;
        }
        QVERIFY(times <= 1);
        if (result)
            QCOMPARE(times, 1);
        else if (result.error().code != Errc::InDoubt)
            QCOMPARE(times, 0);
    }
}

MULLION_TEST(TestNginx)
#include "test_nginx.moc"
