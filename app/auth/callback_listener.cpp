// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callback_listener.h"

#include "auth/authority.h"
#include "auth/callback_page.h"
#include "auth/patience.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <algorithm>
#include <http_parser.h>
#include <optional>

namespace auth {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Result;

namespace {

using Form = QList<std::pair<QString, QString>>;

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

Form formFrom(const QByteArray &body)
{
    Form form;
    for (const QByteArray &item : body.split('&')) {
        const qsizetype equals = item.indexOf('=');
        form.append({decoded(item.left(equals)), equals < 0 ? QString() : decoded(item.mid(equals + 1))});
    }
    return form;
}

/// The value of a field that is there exactly once.
std::optional<QString> only(const Form &form, const QString &name)
{
    std::optional<QString> found;
    for (const auto &[key, value] : form) {
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

bool isThere(const Form &form, const QString &name)
{
    return std::any_of(form.cbegin(), form.cend(), [&name](const auto &item) { return item.first == name; });
}

} // namespace

/// How a request is answered, and, where it ends the attempt, with what.
struct CallbackListener::Verdict
{
    int status = 400;
    Page page = Page::NotThisSignIn;
    QString detail;
    std::optional<Result<BrowserAnswer>> outcome;
};

/// One connection of a browser, or of whoever else knocks: one request, one answer, then it is closed.
class CallbackListener::Connection final : public QObject
{
public:
    Connection(QTcpSocket *socket, CallbackListener &listener)
        : QObject(socket)
        , m_socket(socket)
        , m_listener(listener)
    {
        http_parser_init(&m_parser, HTTP_REQUEST);
        m_parser.data = this;
        connect(socket, &QTcpSocket::readyRead, this, [this] { receive(); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(listener.m_limits.connection, this, [this] { m_socket->abort(); });
        receive();
    }

    [[nodiscard]] QByteArray method() const { return http_method_str(static_cast<http_method>(m_parser.method)); }
    [[nodiscard]] const QByteArray &target() const { return m_target; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] bool isForm() const { return m_type.split(';').first().trimmed().toLower() == "application/x-www-form-urlencoded"; }

    [[nodiscard]] bool isForUs() const
    {
        const QByteArray port = ':' + QByteArray::number(m_listener.m_server.serverPort());
        const QByteArray host = m_host.toLower();
        return m_hosts == 1 && (host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port);
    }

private:
    static Connection &of(http_parser *parser) { return *static_cast<Connection *>(parser->data); }
    static const http_parser_settings &settings();

    void receive()
    {
        while (m_socket->bytesAvailable() > 0 && !m_isDone) {
            const qsizetype headLeft = m_listener.m_limits.head - m_received;
            const QByteArray data = m_socket->read(m_headIsDone ? 4096 : std::min<qsizetype>(4096, headLeft));
            m_received += data.size();
            http_parser_execute(&m_parser, &settings(), data.constData(), static_cast<size_t>(data.size()));
            const bool isOver = !m_headIsDone && m_received >= m_listener.m_limits.head;
            if (!m_isDone && (isOver || HTTP_PARSER_ERRNO(&m_parser) != HPE_OK)) {
                m_isDone = true;
                m_socket->abort();
            }
        }
    }

    void dispatch()
    {
        m_isDone = true;
        Verdict verdict = m_listener.judge(*this);
        if (!verdict.outcome) {
            send(verdict);
            return;
        }
        // Whoever waits learns of it when the page has been sent: then the listener may go.
        m_listener.m_server.close();
        m_listener.m_server6.close();
        const auto tell = [deferred = m_listener.m_answer, outcome = *verdict.outcome] { deferred.complete(outcome); };
        connect(m_socket, &QTcpSocket::disconnected, m_socket, tell);
        QTimer::singleShot(std::chrono::milliseconds(500), m_socket, tell);
        send(verdict);
    }

    void send(const Verdict &verdict)
    {
        m_socket->write(pageAnswer(verdict.status, verdict.page, verdict.detail));
        m_socket->disconnectFromHost();
    }

    QTcpSocket *m_socket;
    CallbackListener &m_listener;
    http_parser m_parser {};
    QByteArray m_target;
    QByteArray m_field;
    QByteArray m_host;
    int m_hosts = 0;
    QByteArray m_type;
    QByteArray m_body;
    qsizetype m_received = 0;
    bool m_headIsDone = false;
    bool m_inValue = false;
    bool m_isDone = false;
};

const http_parser_settings &CallbackListener::Connection::settings()
{
    static const http_parser_settings table = [] {
        http_parser_settings out;
        http_parser_settings_init(&out);
        out.on_url = [](http_parser *parser, const char *at, size_t size) {
            of(parser).m_target.append(at, static_cast<qsizetype>(size));
            return 0;
        };
        out.on_header_field = [](http_parser *parser, const char *at, size_t size) {
            Connection &self = of(parser);
            if (self.m_inValue)
                self.m_field.clear();
            self.m_inValue = false;
            self.m_field.append(at, static_cast<qsizetype>(size));
            return 0;
        };
        out.on_header_value = [](http_parser *parser, const char *at, size_t size) {
            Connection &self = of(parser);
            const QByteArray name = self.m_field.toLower();
            if (name == "host") {
                self.m_hosts += self.m_inValue ? 0 : 1;
                self.m_host.append(at, static_cast<qsizetype>(size));
            } else if (name == "content-type") {
                self.m_type.append(at, static_cast<qsizetype>(size));
            }
            self.m_inValue = true;
            return 0;
        };
        out.on_headers_complete = [](http_parser *parser) {
            of(parser).m_headIsDone = true;
            return 0;
        };
        out.on_body = [](http_parser *parser, const char *at, size_t size) {
            Connection &self = of(parser);
            self.m_body.append(at, static_cast<qsizetype>(size));
            return self.m_body.size() > self.m_listener.m_limits.body ? 1 : 0;
        };
        out.on_message_complete = [](http_parser *parser) {
            of(parser).dispatch();
            return 1; // one request is all we take
        };
        return out;
    }();
    return table;
}

CallbackListener::CallbackListener(QString state, QString issuer, Limits limits)
    : m_state(std::move(state))
    , m_issuer(std::move(issuer))
    , m_limits(limits)
{
    for (QTcpServer *server : {&m_server, &m_server6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
}

Result<> CallbackListener::listen()
{
    // QHostAddress spelled out: a bare QHostAddress::LocalHost is taken for a number by some overloads.
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        return core::failure(Errc::Unavailable, u"127.0.0.1"_s,
            u"nothing on this computer can be listened on for the browser to come back to: %1"_s.arg(m_server.errorString()));
    // Browsers may take "localhost" for ::1. A machine without IPv6 does not have it, nor do its browsers.
    m_server6.listen(QHostAddress(QHostAddress::LocalHostIPv6), m_server.serverPort());
    return {};
}

QString CallbackListener::redirectUri() const
{
    return u"http://localhost:%1"_s.arg(m_server.serverPort());
}

void CallbackListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        // Those that hold a connection open make way for those that come: the browser's is the youngest.
        auto open = m_server.findChildren<QTcpSocket *>() + m_server6.findChildren<QTcpSocket *>();
        open.removeOne(socket);
        while (open.size() >= m_limits.connections)
            open.takeFirst()->abort();
        new Connection(socket, *this);
    }
}

CallbackListener::Verdict CallbackListener::judgeForm(const QByteArray &body) const
{
    const Form form = formFrom(body);
    const auto state = only(form, u"state"_s);
    if (!state || *state != m_state)
        return {};
    const auto code = only(form, u"code"_s);
    const auto error = only(form, u"error"_s);
    const bool isOneOfThem = isThere(form, u"code"_s) != isThere(form, u"error"_s);
    if (!isOneOfThem || (!code && !error) || (code && code->isEmpty()))
        return {};
    if (isThere(form, u"iss"_s) && !isIssuer(only(form, u"iss"_s).value_or(QString()), m_issuer))
        return {400, Page::Failed, {},
            core::failure(Errc::BadReply, u"sign-in"_s, u"the answer that the browser brought comes from another sign-in service (iss)"_s)};
    if (code)
        return {200, Page::SignedIn, {}, BrowserAnswer {code->toUtf8(), {}}};
    QJsonObject facts;
    for (const QString &name : {u"error"_s, u"error_description"_s, u"error_subcode"_s})
        facts.insert(name, only(form, name).value_or(QString()));
    return {200, Page::Failed, facts.value(u"error_description").toString(), BrowserAnswer {{}, facts}};
}

CallbackListener::Verdict CallbackListener::judge(const Connection &request) const
{
    if (!request.isForUs())
        return {};
    const QByteArray method = request.method();
    const QByteArray path = request.target().split('?').first();
    if (method == "GET") {
        if (path == "/favicon.ico")
            return {200, Page::Nothing, {}, {}};
        if (path != "/")
            return {404, Page::NotThisSignIn, {}, {}};
        const Form query = formFrom(request.target().mid(path.size() + 1));
        const bool isOurs = only(query, u"state"_s) == m_state && isThere(query, u"code"_s);
        if (!isOurs)
            return {};
        return {400, Page::Failed, {},
            core::failure(Errc::BadReply, u"sign-in"_s,
                u"the code came back in the browser's address bar, where others can see it, so it was not used; sign in again"_s)};
    }
    if (method != "POST")
        return {405, Page::NotThisSignIn, {}, {}};
    if (request.target() != "/")
        return {404, Page::NotThisSignIn, {}, {}};
    if (!request.isForm())
        return {415, Page::NotThisSignIn, {}, {}};
    return judgeForm(request.body());
}

QCoro::Task<Result<BrowserAnswer>> CallbackListener::answer(core::Clock &clock, std::stop_token stop)
{
    std::stop_source end;
    const auto cancel = [deferred = m_answer] { deferred.complete(core::failure(cancelledError())); };
    const std::stop_callback onStop(stop, cancel);
    const auto watch = [](core::Clock &time, std::chrono::milliseconds limit, std::stop_token done,
                           core::Deferred<Result<BrowserAnswer>> deferred) -> QCoro::Task<> {
        co_await time.sleep(limit, done);
        deferred.complete(core::failure(Errc::Unavailable, u"sign-in"_s, u"the browser did not come back within 5 minutes; sign in again"_s));
    };
    watch(clock, m_limits.attempt, end.get_token(), m_answer);
    Result<BrowserAnswer> answer = co_await m_answer.wait();
    end.request_stop();
    m_server.close();
    m_server6.close();
    co_return answer;
}

} // namespace auth
