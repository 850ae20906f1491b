// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/server.h"

#include "practice/front.h"
#include "practice/json_writer.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

QString published(const QString &wanted, quint16 port)
{
    QString url = wanted.isEmpty() ? u"http://127.0.0.1:%1"_s.arg(port) : wanted;
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

} // namespace

/// Everything that lives in the server's thread.
class Server::Worker : public QObject
{
public:
    Worker(const Options &options, const Faults &faults)
        : tenant(options, faults)
        , tokens(tenant.faults)
        , identity(tenant, tokens, urls)
        , engine(tenant.faults)
        , desk{tenant, tokens, identity, engine, urls, 0}
        , front(desk, this)
        , exchange(handler(Area::Exchange), this)
        , graph(handler(Area::Graph), this)
        , authority(handler(Area::Authority), this)
    {
    }

    Started listen(quint16 port)
    {
        const auto next = [port](int i) { return port == 0 ? quint16(0) : quint16(port + i); };
        for (auto error : {identity.registerCertificates(), exchange.listen(port), graph.listen(next(1)),
                 authority.listen(next(2))}) {
            if (error)
                return {std::nullopt, *error};
        }
        urls = {published(tenant.options.publicExchange, exchange.port()),
            published(tenant.options.publicGraph, graph.port()),
            published(tenant.options.publicAuthority, authority.port())};
        return {Place{urls.exchange, urls.graph, urls.authority,
                    u"http://127.0.0.1:%1/practice"_s.arg(exchange.port()), guidText(tenant.state.tenantId),
                    guidText(tenant.state.clientId), tenant.options.ca},
            {}};
    }

    HttpHandler handler(Area area)
    {
        return
            [this, area](const HttpRequest &request, const Done &done) { front.handle(area, request, done); };
    }

    /// Posts a JSON body to the control endpoint from inside.
    std::optional<QString> control(const char *what, const QJsonObject &body)
    {
        HttpRequest request;
        request.method = "POST";
        request.path = QByteArray("/practice/") + what;
        request.target = request.path;
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const HttpAnswer answer = answerControl(desk, request);
        if (answer.status == 200)
            return std::nullopt;
        return QJsonDocument::fromJson(answer.body).object().value("error"_L1).toString();
    }

    Tenant tenant;
    Urls urls;
    TokenDesk tokens;
    Identity identity;
    FaultEngine engine;
    Desk desk;
    Front front;
    HttpServer exchange;
    HttpServer graph;
    HttpServer authority;
};

struct Server::Running
{
    QThread thread;
    Worker *worker = nullptr; // lives in the thread, which deletes it
    QObject *gate = nullptr; // lives in the thread; calls are queued to it
};

Server::Server() = default;

Server::~Server()
{
    stop();
}

bool Server::running() const
{
    return m_running != nullptr;
}

Started Server::start(quint16 port, const Options &options, const Faults &faults)
{
    if (m_running)
        return {std::nullopt, u"the practice tenant is already running"_s};
    if (port > 65533)
        return {std::nullopt, u"port %1 leaves no room for the two ports after it"_s.arg(port)};
    auto running = std::make_unique<Running>();
    running->thread.setObjectName(u"practice-tenant"_s);
    running->gate = new QObject;
    running->gate->moveToThread(&running->thread);
    QObject::connect(&running->thread, &QThread::finished, running->gate, &QObject::deleteLater);
    running->thread.start();
    Started started;
    QMetaObject::invokeMethod(
        running->gate,
        [&] {
            running->worker = new Worker(options, faults);
            running->worker->setParent(running->gate);
            started = running->worker->listen(port);
        },
        Qt::BlockingQueuedConnection);
    m_running = std::move(running);
    if (!started.place)
        stop();
    return started;
}

void Server::stop()
{
    if (!m_running)
        return;
    m_running->thread.quit();
    m_running->thread.wait();
    m_running.reset();
}

QByteArray Server::dump() const
{
    QByteArray result;
    if (m_running)
        QMetaObject::invokeMethod(
            m_running->gate, [&] { result = m_running->worker->tenant.dump(); },
            Qt::BlockingQueuedConnection);
    return result;
}

QByteArray Server::log(const QString &kind) const
{
    QByteArray result;
    if (m_running)
        QMetaObject::invokeMethod(
            m_running->gate, [&] { result = m_running->worker->tenant.log(0, kind); },
            Qt::BlockingQueuedConnection);
    return result;
}

qint64 Server::count(const QString &what) const
{
    qint64 result = 0;
    if (m_running)
        QMetaObject::invokeMethod(
            m_running->gate, [&] { result = m_running->worker->engine.counts().value(what); },
            Qt::BlockingQueuedConnection);
    return result;
}

std::optional<QString> Server::setFaults(const QJsonObject &json)
{
    std::optional<QString> error = u"the practice tenant is not running"_s;
    if (m_running)
        QMetaObject::invokeMethod(
            m_running->gate, [&] { error = m_running->worker->control("faults", json); },
            Qt::BlockingQueuedConnection);
    return error;
}

std::optional<QString> Server::change(const QJsonObject &json)
{
    std::optional<QString> error = u"the practice tenant is not running"_s;
    if (m_running)
        QMetaObject::invokeMethod(
            m_running->gate, [&] { error = m_running->worker->control("change", json); },
            Qt::BlockingQueuedConnection);
    return error;
}

QByteArray cloudFile(const Place &place)
{
    JsonWriter json;
    json.beginObject();
    json.member("authority", place.authority);
    json.member("exchange", place.exchange);
    json.member("graph", place.graph);
    if (!place.ca.isEmpty())
        json.member("ca", place.ca);
    json.endObject();
    return json.take() + '\n';
}

std::optional<QString> writeCloudFile(const QString &path, const Place &place)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(cloudFile(place)) < 0 || !file.commit())
        return u"cannot write \"%1\": %2"_s.arg(path, file.errorString());
    return std::nullopt;
}

QByteArray announcement(const Place &place, qint64 pid)
{
    JsonWriter json;
    json.beginObject();
    json.member("exchange", place.exchange);
    json.member("graph", place.graph);
    json.member("authority", place.authority);
    json.member("control", place.control);
    json.member("tenant", place.tenant);
    json.member("clientId", place.clientId);
    json.member("pid", pid);
    json.endObject();
    return json.take() + '\n';
}

} // namespace practice
