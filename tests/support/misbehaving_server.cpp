// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/misbehaving_server.h"

#include <QSslServer>
#include <QTcpSocket>
#include <sys/socket.h>

namespace testsupport {

struct MisbehavingServer::Peer
{
    QByteArray buffer;
    int number = 0;
    bool finished = false;
};

namespace {

void reset(QTcpSocket *socket)
{
    const linger hard{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

void close(QTcpSocket *socket)
{
    socket->flush();
    socket->disconnectFromHost();
}

QByteArray headOf(const MisbehavingServer::Plan &plan)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(plan.status)
        + " Said\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(plan.body.size())
        + "\r\n";
    for (const auto &[name, value] : plan.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

} // namespace

MisbehavingServer::MisbehavingServer(Decide decide, const QSslConfiguration *tls)
    : m_decide(std::move(decide))
    , m_isTls(tls != nullptr)
{
    if (tls != nullptr) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &MisbehavingServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
}

MisbehavingServer::~MisbehavingServer() = default;

QUrl MisbehavingServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(m_server->serverPort());
    return url;
}

void MisbehavingServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        const auto peer = std::make_shared<Peer>();
        peer->number = ++connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, peer] { read(socket, peer); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(socket, peer);
    }
}

void MisbehavingServer::read(QTcpSocket *socket, const std::shared_ptr<Peer> &peer)
{
    peer->buffer += socket->readAll();
    while (!peer->finished) {
        const qsizetype end = peer->buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        const QList<QByteArray> lines = peer->buffer.left(end).replace("\r\n", "\n").split('\n');
        const QList<QByteArray> words = lines.first().split(' ');
        request.method = words.value(0);
        request.path = words.value(1);
        request.connection = peer->number;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        const qsizetype have = peer->buffer.size() - end - 4;
        request.body = peer->buffer.mid(end + 4, length);

        const Plan plan = m_decide(request);
        const bool early = plan.behaviour == Behaviour::FinBefore || plan.behaviour == Behaviour::ResetBefore;
        if (!early && have < length)
            return; // the rest is on its way
        peer->buffer.remove(0, end + 4 + length);
        peer->finished = plan.behaviour != Behaviour::Answer;
        requests.append(request);
        perform(socket, request, plan);
    }
}

void MisbehavingServer::perform(QTcpSocket *socket, const Request &request, const Plan &plan)
{
    const bool early = plan.behaviour == Behaviour::FinBefore || plan.behaviour == Behaviour::ResetBefore;
    if (!early)
        ++m_executed[request.body];
    switch (plan.behaviour) {
    case Behaviour::Answer:
        socket->write(headOf(plan) + plan.body);
        break;
    case Behaviour::FinBefore:
    case Behaviour::FinAfter:
        close(socket);
        break;
    case Behaviour::ResetBefore:
    case Behaviour::ResetAfter:
        reset(socket);
        break;
    case Behaviour::PartialHead:
        socket->write("HTTP/1.1 2");
        close(socket);
        break;
    case Behaviour::PartialBody:
        socket->write(headOf(plan) + plan.body.left(plan.body.size() / 2));
        close(socket);
        break;
    case Behaviour::PartialReset:
        socket->write(headOf(plan) + plan.body.left(plan.body.size() / 2));
        socket->flush();
        reset(socket);
        break;
    case Behaviour::Hang:
        break;
    }
}

} // namespace testsupport
