// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/proxy.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace platform {
namespace {

class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        const bool isWithin = host == u"localhost" || QHostAddress(host).isLoopback();
        const bool isListening = query.queryType() == QNetworkProxyQuery::TcpServer;
        if (isWithin || isListening)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

void useSystemProxy()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new SystemProxy); // Qt's from now on
}

} // namespace platform
