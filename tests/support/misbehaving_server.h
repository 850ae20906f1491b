// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <memory>

class QTcpSocket;

namespace testsupport {

/// A bare HTTP/1.1 server that does to a request what it is told, and counts what it executed: a request
/// counts as executed once its whole body has arrived and the behaviour says so.
class MisbehavingServer : public QObject
{
    Q_OBJECT

public:
    enum class Behaviour {
        Answer, ///< Executes and answers `status`, `headers`, `body`.
        FinBefore, ///< Closes after the head, without executing.
        ResetBefore, ///< Resets after the head, without executing.
        FinAfter, ///< Executes, closes without a word.
        ResetAfter, ///< Executes, resets.
        PartialHead, ///< Executes, sends half a status line, closes.
        PartialBody, ///< Executes, sends a head and half the body, closes.
        PartialReset, ///< Executes, sends a head and half the body, resets.
        Hang, ///< Executes, never answers.
    };
    struct Request
    {
        QByteArray method;
        QByteArray path;
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
        QByteArray body;
        int connection = 0; ///< Which of the connections, counted from 1.
    };
    struct Plan
    {
        Behaviour behaviour = Behaviour::Answer;
        int status = 200;
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body = "{\"value\":[]}";
    };
    using Decide = std::function<Plan(const Request &)>;

    /// With TLS when a certificate and key are given.
    explicit MisbehavingServer(Decide decide, const QSslConfiguration *tls = nullptr);
    ~MisbehavingServer() override;

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] int executions(const QByteArray &body) const { return m_executed.value(body); }
    QList<Request> requests; ///< Whole ones, executed or not.
    int connections = 0;

private:
    struct Peer;
    void accept();
    void read(QTcpSocket *socket, const std::shared_ptr<Peer> &peer);
    void perform(QTcpSocket *socket, const Request &request, const Plan &plan);

    Decide m_decide;
    std::unique_ptr<QTcpServer> m_server;
    bool m_isTls;
    QHash<QByteArray, int> m_executed;
};

} // namespace testsupport
