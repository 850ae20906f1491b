// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/peers.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace testsupport {
namespace {

const QString folder = QStringLiteral(PEERS_DIR "/");
constexpr int startsWithin = 60'000;

QByteArray output(const QString &program, const QStringList &arguments, QString *error)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        *error = u"%1: %2 %3"_s.arg(
            program, process.errorString(), QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

} // namespace

QString peersMissing()
{
    QString error;
    output(folder + u"install"_s, {}, &error);
    return error;
}

OidcProvider::OidcProvider(const QStringList &arguments)
{
    m_process.start(folder + u"run"_s, QStringList{u"oidc_provider"_s} + arguments);
    QByteArray out;
    while (!out.contains('\n') && m_process.waitForReadyRead(startsWithin))
        out += m_process.readAllStandardOutput();
    place = QJsonDocument::fromJson(out).object();
    if (place.isEmpty())
        qWarning("oidc_provider: %s", m_process.readAllStandardError().constData());
}

OidcProvider::~OidcProvider()
{
    m_process.closeWriteChannel(); // it ends with its standard input
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished();
}

int browse(const QString &url, const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(u"MULLION_BROWSER_"_s + it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(folder + u"browser.py"_s, {url});
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    return process.exitCode();
}

QJsonObject msalCache(Msal which, const QStringList &arguments)
{
    QString error;
    const QByteArray out = which == Msal::Node ? output(folder + u"run"_s, QStringList{u"msal_cache"_s} + arguments, &error)
                                               : output(folder + u"msal_cache.py"_s, arguments, &error);
    if (!error.isEmpty())
        qWarning("%s", qPrintable(error));
    return QJsonDocument::fromJson(out).object();
}

CallbackSink::CallbackSink()
{
    listen(QHostAddress(QHostAddress::LocalHost));
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(
            socket, &QTcpSocket::readyRead, this, [this, socket, all = QByteArray(), reads = 0]() mutable {
                all += socket->readAll();
                ++reads;
                const qsizetype end = all.indexOf("\r\n\r\n");
                if (end < 0)
                    return;
                const QByteArray head = all.left(end);
                const qsizetype length = head.toLower().indexOf("content-length:");
                const qsizetype wanted
                    = length < 0 ? 0 : head.mid(length + 15).split('\r').first().trimmed().toLongLong();
                if (all.size() < end + 4 + wanted)
                    return;
                arrivals += {head, all.mid(end + 4), reads};
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
    });
}

} // namespace testsupport
