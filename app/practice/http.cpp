// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/http.h"

#include "practice/socket_reset.h"

#include <QPointer>
#include <QTcpSocket>
#include <QUrl>
#include <http_parser.h>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr qsizetype maxBody = 64 * 1024 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Payload Too Large";
    case 424:
        return "Failed Dependency";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Status";
    }
}

/// One client connection. Lives until the socket closes.
class Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, const HttpHandler &handler)
        : QObject(socket)
        , m_socket(socket)
        , m_handler(handler)
    {
        http_parser_init(&m_parser, HTTP_REQUEST);
        m_parser.data = this;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this] { receive(); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    static const http_parser_settings &settings();
    static Connection &of(http_parser *parser) { return *static_cast<Connection *>(parser->data); }

    void receive()
    {
        m_pending += m_socket->readAll();
        consume();
    }

    void consume()
    {
        while (!m_busy && !m_pending.isEmpty() && !m_closed) {
            const QByteArray data = std::exchange(m_pending, {});
            const size_t used
                = http_parser_execute(&m_parser, &settings(), data.constData(), size_t(data.size()));
            const auto error = HTTP_PARSER_ERRNO(&m_parser);
            if (error == HPE_PAUSED) {
                http_parser_pause(&m_parser, 0);
                m_pending = data.mid(qsizetype(used)) + m_pending;
                dispatch();
            } else if (error != HPE_OK) {
                m_closed = true;
                send({400, "text/plain", "This is not a request of HTTP/1.1.\n", {}, Spoil::None});
                m_socket->disconnectFromHost();
            }
        }
    }

    void headerDone()
    {
        if (!m_field.isEmpty())
            m_request.headers.insert(m_field.toLower(), m_value);
        m_field.clear();
        m_value.clear();
    }

    void dispatch()
    {
        m_busy = true;
        m_request.method = http_method_str(http_method(m_parser.method));
        const qsizetype mark = m_request.target.indexOf('?');
        m_request.path = mark < 0 ? m_request.target : m_request.target.left(mark);
        const HttpRequest request = std::exchange(m_request, {});
        const QPointer<Connection> self(this);
        m_handler(request, [self](const HttpAnswer &answer) {
            if (self)
                self->answered(answer);
        });
    }

    void answered(const HttpAnswer &answer)
    {
        switch (answer.spoil) {
        case Spoil::Reset:
            m_closed = true;
            resetOnClose(m_socket->socketDescriptor());
            m_socket->abort();
            return;
        case Spoil::Close:
            m_closed = true;
            m_socket->disconnectFromHost();
            return;
        case Spoil::Hang:
            return; // stays busy for ever
        case Spoil::Cut:
            m_closed = true;
            send(answer);
            m_socket->disconnectFromHost();
            return;
        case Spoil::None:
            break;
        }
        send(answer);
        if (!m_keepAlive) {
            m_closed = true;
            m_socket->disconnectFromHost();
            return;
        }
        m_busy = false;
        if (!m_pending.isEmpty())
            QMetaObject::invokeMethod(
                this, [this] { consume(); }, Qt::QueuedConnection);
    }

    void send(const HttpAnswer &answer)
    {
        QByteArray out
            = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
        if (answer.status != 204) {
            if (!answer.contentType.isEmpty())
                out += "Content-Type: " + answer.contentType + "\r\n";
            out += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
        }
        for (const auto &[name, value] : answer.headers)
            out += name + ": " + value + "\r\n";
        out += m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
        out += answer.spoil == Spoil::Cut ? answer.body.left(answer.body.size() / 2) : answer.body;
        m_socket->write(out);
    }

    QTcpSocket *m_socket;
    const HttpHandler &m_handler;
    http_parser m_parser{};
    QByteArray m_pending;
    QByteArray m_field;
    QByteArray m_value;
    bool m_inValue = false;
    bool m_busy = false;
    bool m_closed = false;
    bool m_keepAlive = true;
    HttpRequest m_request;
};

const http_parser_settings &Connection::settings()
{
    static const http_parser_settings table = [] {
        http_parser_settings s;
        http_parser_settings_init(&s);
        s.on_url = [](http_parser *p, const char *at, size_t n) {
            of(p).m_request.target.append(at, qsizetype(n));
            return 0;
        };
        s.on_header_field = [](http_parser *p, const char *at, size_t n) {
            Connection &c = of(p);
            if (c.m_inValue)
                c.headerDone();
            c.m_inValue = false;
            c.m_field.append(at, qsizetype(n));
            return 0;
        };
        s.on_header_value = [](http_parser *p, const char *at, size_t n) {
            of(p).m_inValue = true;
            of(p).m_value.append(at, qsizetype(n));
            return 0;
        };
        s.on_headers_complete = [](http_parser *p) {
            of(p).headerDone();
            of(p).m_inValue = false;
            if (of(p).m_request.header("expect").toLower() == "100-continue")
                of(p).m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
            return 0;
        };
        s.on_body = [](http_parser *p, const char *at, size_t n) {
            QByteArray &body = of(p).m_request.body;
            body.append(at, qsizetype(n));
            return body.size() > maxBody ? 1 : 0;
        };
        s.on_message_complete = [](http_parser *p) {
            of(p).m_keepAlive = http_should_keep_alive(p) != 0;
            http_parser_pause(p, 1);
            return 0;
        };
        return s;
    }();
    return table;
}

} // namespace

QString HttpRequest::query(const QString &name) const
{
    const qsizetype mark = target.indexOf('?');
    if (mark < 0)
        return {};
    for (const QByteArray &item : target.mid(mark + 1).split('&')) {
        const qsizetype sign = item.indexOf('=');
        const QByteArray key = sign < 0 ? item : item.left(sign);
        if (QUrl::fromPercentEncoding(key) == name)
            return QUrl::fromPercentEncoding(sign < 0 ? QByteArray() : item.mid(sign + 1).replace('+', ' '));
    }
    return {};
}

QStringList HttpRequest::parts() const
{
    QStringList list;
    for (const QByteArray &part : path.split('/')) {
        if (!part.isEmpty())
            list += QUrl::fromPercentEncoding(part);
    }
    return list;
}

HttpServer::HttpServer(HttpHandler handler, QObject *parent)
    : QObject(parent)
    , m_server(this)
    , m_handler(std::move(handler))
{
    m_server.setMaxPendingConnections(1000);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new Connection(socket, m_handler);
    });
}

std::optional<QString> HttpServer::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return std::nullopt;
    if (m_server.serverError() == QAbstractSocket::AddressInUseError)
        return u"port %1 of 127.0.0.1 is in use"_s.arg(port);
    return u"cannot listen on port %1 of 127.0.0.1: %2"_s.arg(port).arg(m_server.errorString());
}

} // namespace practice
