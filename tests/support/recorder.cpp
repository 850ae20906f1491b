// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recorder.h"

#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace testsupport {

Recorder::Recorder()
    : m_server(new QTcpServer)
{
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("recorder: %s", qPrintable(m_server->errorString()));
    m_port = m_server->serverPort();
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { accept(); });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

Recorder::~Recorder()
{
    m_thread.quit();
    m_thread.wait();
}

void Recorder::accept()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
        const auto join = [this](QTcpSocket *from, QTcpSocket *to) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
                const QByteArray bytes = from->readAll();
                note(bytes);
                to->write(bytes);
            });
            QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        join(client, server);
        join(server, client);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void Recorder::note(const QByteArray &bytes)
{
    const QMutexLocker lock(&m_mutex);
    m_all += bytes;
}

QByteArray Recorder::all() const
{
    const QMutexLocker lock(&m_mutex);
    return m_all;
}

QSet<QByteArray> Recorder::valuesOf(const QList<QByteArray> &names) const
{
    const QString text = QString::fromLatin1(all());
    QSet<QByteArray> values;
    for (const QByteArray &name : names) {
        const QString escaped = QRegularExpression::escape(QString::fromLatin1(name));
        // a=b&c=d; {"a":"b"}; <input name="a" value="b">
        for (const QString &pattern : {u"(?:^|[?&\\s])%1=([^&\\s\"<>]+)"_s, u"\"%1\"\\s*:\\s*\"([^\"]+)\""_s, u"name=\"%1\"[^>]*value=\"([^\"]*)\""_s}) {
            auto found = QRegularExpression(pattern.arg(escaped), QRegularExpression::MultilineOption).globalMatch(text);
            while (found.hasNext()) {
                QByteArray value = found.next().captured(1).toLatin1();
                if (pattern.startsWith(u'('))
                    value = QByteArray::fromPercentEncoding(value.replace('+', ' '));
                value.replace("&amp;", "&").replace("&#x2B;", "+").replace("\\/", "/");
                if (value.size() >= 8) // what is shorter is no secret
                    values.insert(value);
            }
        }
    }
    return values;
}

} // namespace testsupport
