// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_desk.h"
#include "support/test_main.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/// What leaves this computer goes through the proxy that the environment names; what stays on it does not.
class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outside();
    void within();

private:
    QByteArray m_asked; ///< What the proxy was asked for.
};

namespace {

/// A proxy that lets nobody pass before they have signed in to it.
class ClosedProxy
{
public:
    explicit ClosedProxy(QByteArray &asked)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, &asked] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                asked += socket->readAll();
                socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("nothing to listen on");
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

private:
    QTcpServer m_server;
};

} // namespace

void TestProxy::outside()
{
    m_asked.clear();
    const ClosedProxy proxy(m_asked);
    testsupport::PracticeDesk desk({{u"mailboxes"_s, 1}});
    QCOMPARE(desk.start(), QString());
    desk.setEnvironment(u"https_proxy"_s, proxy.url());
    desk.setEnvironment(u"no_proxy"_s, {});
    desk.setEnvironment(u"MULLION_CLOUD"_s, u"worldwide"_s);
    desk.setEnvironment(u"MULLION_TENANT"_s, u"contoso.com"_s);
    desk.setEnvironment(u"MULLION_CERTIFICATE"_s, {});
    const auto process = desk.begin({u"connect"_s, u"x"_s});
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 60'000);
    const QByteArray said = process->readAllStandardError();
    QVERIFY2(m_asked.startsWith("CONNECT login.microsoftonline.com:443 "), m_asked.constData());
    QVERIFY2(said.contains("the proxy on the way asks for a sign-in of its own"), said.constData());
    QCOMPARE(process->exitCode(), 1);
}

void TestProxy::within()
{
    m_asked.clear();
    const ClosedProxy proxy(m_asked);
    testsupport::PracticeDesk desk({{u"mailboxes"_s, 1}});
    QCOMPARE(desk.start(), QString());
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        desk.setEnvironment(name, proxy.url());
    desk.setEnvironment(u"no_proxy"_s, {});
    const testsupport::Answer answer = desk.run({u"status"_s});
    QVERIFY2(answer.code == 0, answer.told());
    QCOMPARE(m_asked, QByteArray());
}

MULLION_TEST(TestProxy)
#include "test_proxy.moc"
