// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cloud.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>

namespace exchange {

using namespace Qt::StringLiterals;
using core::Errc;
using core::failure;

namespace {

struct Row
{
    const char16_t *name;
    const char16_t *authority;
    const char16_t *exchange;
    const char16_t *graph;
};

constexpr std::array<Row, 4> table{{
    {u"worldwide", u"https://login.microsoftonline.com", u"https://outlook.office365.com",
        u"https://graph.microsoft.com"},
    {u"gcc-high", u"https://login.microsoftonline.us", u"https://outlook.office365.us",
        u"https://graph.microsoft.us"},
    {u"dod", u"https://login.microsoftonline.us", u"https://outlook-dod.office365.us",
        u"https://dod-graph.microsoft.us"},
    {u"china", u"https://login.partner.microsoftonline.cn", u"https://outlook.office365.cn",
        u"https://microsoftgraph.chinacloudapi.cn"},
}};

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

core::Result<QUrl> readUrl(const QJsonObject &object, const QString &field, const QString &name)
{
    const QJsonValue value = object.value(field);
    if (!value.isString())
        return failure(Errc::BadInput, name, u"\"%1\" has to be a URL in quotes"_s.arg(field));
    const QUrl url(value.toString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !(url.scheme() == u"https" || url.scheme() == u"http"))
        return failure(
            Errc::BadInput, name, u"\"%1\" is not an https URL: %2"_s.arg(field, value.toString()));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return failure(Errc::BadInput, name, u"\"%1\" may hold a host, a port and a path only"_s.arg(field));
    if (url.scheme() == u"http" && !isLoopback(url.host()))
        return failure(Errc::BadInput, name,
            u"\"%1\": plain http is accepted for the own computer only: %2"_s.arg(field, value.toString()));
    return url.adjusted(QUrl::StripTrailingSlash);
}

} // namespace

QStringList cloudNames()
{
    QStringList names;
    for (const Row &row : table)
        names << QString::fromUtf16(row.name);
    return names;
}

core::Result<Cloud> cloudFrom(const QString &nameOrPath)
{
    for (const Row &row : table) {
        const auto text = [](const char16_t *utf16) { return QString::fromUtf16(utf16); };
        if (text(row.name) == nameOrPath)
            return Cloud{
                nameOrPath, QUrl(text(row.authority)), QUrl(text(row.exchange)), QUrl(text(row.graph)), {}, {}};
    }
    QFile file(nameOrPath);
    if (!file.exists())
        return failure(Errc::BadInput, nameOrPath,
            u"neither the name of a cloud (%1) nor a file"_s.arg(cloudNames().join(u", "_s)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Errc::BadInput, nameOrPath, u"the cloud file cannot be read: %1"_s.arg(file.errorString()));
    return parseCloud(file.readAll(), nameOrPath, QFileInfo(file).absolutePath());
}

core::Result<Cloud> parseCloud(const QByteArray &json, const QString &name, const QString &folder)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Errc::BadInput, name,
            u"not JSON at byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject())
        return failure(Errc::BadInput, name, u"a cloud file is one JSON object"_s);

    const QJsonObject object = document.object();
    static const QStringList known{u"authority"_s, u"exchange"_s, u"graph"_s, u"ca"_s, u"discovery"_s, u"format"_s};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return failure(Errc::BadInput, name, u"\"%1\" is not a field of a cloud file"_s.arg(key));
    }

    Cloud cloud;
    cloud.name = name;
    const auto authority = readUrl(object, u"authority"_s, name);
    if (!authority)
        return failure(authority.error());
    const auto exchangeUrl = readUrl(object, u"exchange"_s, name);
    if (!exchangeUrl)
        return failure(exchangeUrl.error());
    cloud.authority = *authority;
    cloud.exchange = *exchangeUrl;
    if (object.contains(u"graph"_s)) {
        const auto graph = readUrl(object, u"graph"_s, name);
        if (!graph)
            return failure(graph.error());
        cloud.graph = *graph;
    }
    if (object.contains(u"discovery"_s)) {
        const auto discovery = readUrl(object, u"discovery"_s, name);
        if (!discovery)
            return failure(discovery.error());
        cloud.discovery = *discovery;
    }
    if (object.contains(u"ca"_s) && !object.value(u"ca"_s).isNull()) {
        const QString ca = object.value(u"ca"_s).toString();
        if (ca.isEmpty())
            return failure(Errc::BadInput, name, u"\"ca\" has to be the path of a PEM file"_s);
        cloud.ca = QDir(folder).absoluteFilePath(ca);
        if (!QFileInfo(cloud.ca).isFile())
            return failure(
                Errc::BadInput, name, u"the certificate file of \"ca\" does not exist: %1"_s.arg(cloud.ca));
    }
    return cloud;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return a.scheme() == b.scheme() && !a.host().isEmpty()
        && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && port(a) == port(b);
}

} // namespace exchange
