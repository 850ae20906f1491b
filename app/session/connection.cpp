// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connection.h"

#include "platform/files.h"
#include "session/exposure.h"
#include "session/files.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace session {
namespace {

const QString format = u"mullion-connections/1"_s;

QString surfaceText(exchange::SurfaceChoice choice)
{
    switch (choice) {
    case exchange::SurfaceChoice::Auto: return u"auto"_s;
    case exchange::SurfaceChoice::Beta: return u"beta"_s;
    case exchange::SurfaceChoice::V2: return u"v2"_s;
    }
    return {};
}

core::Result<Connection> connectionFrom(const QJsonObject &json, const QString &path)
{
    Connection connection;
    connection.name = json.value("name"_L1).toString();
    connection.cloud = json.value("cloud"_L1).toString();
    connection.tenant = core::TenantId::fromText(json.value("tenant"_L1).toString());
    connection.clientId = json.value("clientId"_L1).toString();
    connection.account = json.value("account"_L1).toString();
    connection.username = json.value("username"_L1).toString();
    connection.certificate = json.value("certificate"_L1).toString();
    connection.key = json.value("key"_L1).toString();
    connection.limits = json.value("limits"_L1).toString();
    connection.store = json.value("store"_L1).toString();
    const auto surface = exchange::surfaceChoiceFrom(json.value("surface"_L1).toString(u"auto"_s));
    if (!surface)
        return core::failure(core::Errc::BadInput, path, u"\"surface\" of \"%1\": %2"_s.arg(connection.name, surface.error().detail));
    connection.surface = *surface;
    if (connection.name.isEmpty() || connection.tenant.isNull() || connection.cloud.isEmpty())
        return core::failure(core::Errc::BadInput, path,
            u"a connection needs \"name\", \"cloud\" and \"tenant\" (a GUID); \"%1\" lacks one"_s.arg(connection.name));
    return connection;
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject json {{u"name"_s, connection.name}, {u"cloud"_s, connection.cloud}, {u"tenant"_s, connection.tenant.text()},
        {u"clientId"_s, connection.clientId}, {u"surface"_s, surfaceText(connection.surface)}};
    for (const auto &[key, value] : {std::pair(u"account"_s, connection.account),
             std::pair(u"username"_s, connection.username), std::pair(u"certificate"_s, connection.certificate), std::pair(u"key"_s, connection.key),
             std::pair(u"limits"_s, connection.limits), std::pair(u"store"_s, connection.store)}) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

} // namespace

core::Result<ConnectionBook> ConnectionBook::read(const QString &path)
{
    ConnectionBook book;
    book.m_path = path;
    QFile file(path);
    if (!file.exists())
        return book;
    for (const QString &one : {path, QFileInfo(path).absolutePath()}) { // in an open folder it can be replaced
        if (const auto safe = checkNotOpenToAll(one); !safe)
            return core::failure(safe.error());
    }
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::Errc::BadInput, path, u"cannot be read: %1"_s.arg(file.errorString()));
    QJsonParseError parsed;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return core::failure(core::Errc::BadInput, path, u"not JSON at byte %1: %2"_s.arg(parsed.offset).arg(parsed.errorString()));
    if (json.value("format"_L1).toString() != format)
        return core::failure(core::Errc::BadInput, path, u"\"format\" is not \"%1\""_s.arg(format));
    for (const QJsonValue &element : json.value("connections"_L1).toArray()) {
        auto connection = connectionFrom(element.toObject(), path);
        if (!connection)
            return core::failure(connection.error());
        book.m_all.push_back(std::move(*connection));
    }
    return book;
}

core::Result<> ConnectionBook::write() const
{
    QJsonArray array;
    for (const Connection &connection : m_all)
        array.append(toJson(connection));
    if (!platform::makePrivateFolder(QFileInfo(m_path).absolutePath()))
        return core::failure(core::Errc::Storage, m_path, u"its folder cannot be made"_s);
    return writeFile(m_path, QJsonDocument(QJsonObject {{u"format"_s, format}, {u"connections"_s, array}}).toJson(), Readers::OwnerAlone);
}

core::Result<> ConnectionBook::change(const QString &path, const std::function<void(ConnectionBook &)> &change)
{
    if (!platform::makePrivateFolder(QFileInfo(path).absolutePath()))
        return core::failure(core::Errc::Storage, path, u"its folder cannot be made"_s);
    QLockFile lock(path + u".lock"_s);
    constexpr int patienceMs = 10'000; // the file is written within moments
    if (!lock.tryLock(patienceMs))
        return core::failure(core::Errc::Storage, path,
            lock.error() == QLockFile::LockFailedError ? u"another process of yours is changing it; try again"_s : u"its folder cannot be written to"_s);
    return read(path).and_then([&](ConnectionBook book) {
        change(book);
        return book.write();
    });
}

core::Result<Connection> ConnectionBook::find(const QString &name) const
{
    if (name.isEmpty()) {
        if (m_all.size() == 1)
            return m_all.front();
        if (m_all.empty())
            return core::failure(core::Errc::BadInput, u"connection"_s,
                u"none is set up; give --cloud, --tenant, --client-id, --certificate and --key, or name one with \"connect\""_s);
        return core::failure(core::Errc::BadInput, u"connection"_s, u"there are several; choose one with --connection NAME"_s);
    }
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Connection &c) { return c.name == name; });
    if (found == m_all.end()) {
        QStringList names;
        for (const Connection &connection : m_all)
            names.append(connection.name);
        return core::failure(core::Errc::BadInput, name,
            names.isEmpty() ? u"no connection is set up"_s : u"no such connection; known are %1"_s.arg(names.join(u", "_s)));
    }
    return *found;
}

void ConnectionBook::put(Connection connection)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Connection &c) { return c.name == connection.name; });
    if (found == m_all.end())
        m_all.push_back(std::move(connection));
    else
        *found = std::move(connection);
}

bool ConnectionBook::remove(const QString &name)
{
    return std::erase_if(m_all, [&](const Connection &c) { return c.name == name; }) > 0;
}

QString ConnectionBook::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/mullion/connections.json"_s;
}

} // namespace session
