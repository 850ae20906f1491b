// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPair>
#include <QString>
#include <QTcpServer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace practice {

struct HttpRequest
{
    QByteArray method;
    QByteArray target; // as sent: path and query
    QByteArray path; // as sent, without query
    QHash<QByteArray, QByteArray> headers; // lower-case names
    QByteArray body;

    QByteArray header(const char *lowerName) const { return headers.value(lowerName); }
    /// Value of a query item, percent-decoded; empty when absent.
    QString query(const QString &name) const;
    /// The path's parts, percent-decoded, without empty ones.
    QStringList parts() const;
};

/// What the server does to an answer instead of simply sending it.
enum class Spoil : quint8 { None, Reset, Close, Hang, Cut };

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    Spoil spoil = Spoil::None;
};

using Done = std::function<void(HttpAnswer)>;
/// Called once for each complete request, in the server's thread; `done` may be called later, once, also when
/// the client has gone.
using HttpHandler = std::function<void(const HttpRequest &, const Done &)>;

/// HTTP/1.1 on a loopback port: keep-alive, one request after the other on a connection, bodies up to 64 MiB.
class HttpServer : public QObject
{
public:
    explicit HttpServer(HttpHandler handler, QObject *parent = nullptr);

    /// Listens on 127.0.0.1; port 0 picks a free one.
    /// \return an error text, e.g. that the port is in use.
    std::optional<QString> listen(quint16 port);
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    HttpHandler m_handler;
};

} // namespace practice
