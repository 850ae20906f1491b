// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTcpSocket>

/// Programs we did not write, and a browser that signs in by itself (tests/peers).
namespace testsupport {

/// Installs the peers where that was not done yet. \return why it is not possible; empty when all is there.
QString peersMissing();

/// npm's oidc-provider, a certified OpenID provider, on a free port. Ends with the object.
class OidcProvider
{
public:
    /// `arguments` as for tests/peers/oidc_provider.mjs.
    explicit OidcProvider(const QStringList &arguments = {});
    ~OidcProvider();

    /// The line it printed: authority, tenant, issuer, authorize, token, devicecode, keys, clientId,
    /// applicationId, scope; empty when it did not start.
    QJsonObject place;
    [[nodiscard]] QString url(const char *what) const { return place.value(QLatin1String(what)).toString(); }

private:
    QProcess m_process;
};

/// Runs tests/peers/browser.py with variables MULLION_BROWSER_<name> and turns events until it ends. \return
/// its exit code.
int browse(const QString &url, const QMap<QString, QString> &variables = {});

enum class Msal { Node, Python };
/// Runs tests/peers/msal_cache.mjs or msal_cache.py and reads what it prints.
QJsonObject msalCache(Msal which, const QStringList &arguments);

/// A redirect URI that takes everything and answers 200: what the browser really sends.
class CallbackSink : public QTcpServer
{
public:
    CallbackSink();

    struct Arrival
    {
        QByteArray head; // first line and headers
        QByteArray body;
        int reads = 0; // pieces it came in, as far as the system kept them apart
    };
    QList<Arrival> arrivals;
    [[nodiscard]] QString redirectUri() const
    {
        return QStringLiteral("http://localhost:%1").arg(serverPort());
    }
};

} // namespace testsupport
