// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/server.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace practicetest {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// Names that every population has.
inline const QString bob = QStringLiteral("bob@example.com");
inline const QString bobCalendar = QStringLiteral("bob@example.com:\\Calendar");
inline const QString policyGroup = QStringLiteral("privileged-users-security-group@example.com");

/// What came back over the socket.
struct Reply
{
    int status = 0; // 0: no status line arrived
    QByteArray headers; // as sent
    QByteArray body;
    bool complete = false; // the body has the length that was announced

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
    QJsonArray rows() const { return json().value(QLatin1String("value")).toArray(); }
    QStringList warnings() const;
    QString nextLink() const { return json().value(QLatin1String("@odata.nextLink")).toString(); }
    /// details[0].message of an error, or innererror.internalexception.message when there are no details.
    QString errorText() const;
};

/// One HTTP/1.1 request over a fresh loopback connection.
Reply request(const QString &url, const QByteArray &method, const Headers &headers = {},
    const QByteArray &body = {}, int timeoutMs = 5000);

/// A tenant of a test, with a client of its own that shares nothing with the product.
class Practice
{
public:
    explicit Practice(const practice::Options &options = smallTenant(), const practice::Faults &faults = {});

    static practice::Options smallTenant();

    practice::Server server;
    practice::Place place;
    QString error;

    QByteArray token(const QString &scope);
    Headers exchangeHeaders();
    QString betaUrl() const
    {
        return place.exchange + QLatin1String("/adminapi/beta/") + place.tenant
            + QLatin1String("/InvokeCommand");
    }
    Reply run(const QString &cmdlet, const QJsonObject &parameters = {}, const Headers &extra = {},
        int timeoutMs = 5000);
    Reply runV2(const QString &endpoint, const QString &cmdlet, const QJsonObject &parameters = {});
    Reply batch(const QJsonArray &requests);
    QJsonObject batchItem(const QString &id, const QString &cmdlet, const QJsonObject &parameters);
    Reply graph(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    Reply control(const QByteArray &method, const QString &what, const QJsonObject &body = {});
    void faults(const QJsonObject &json);
    void change(const QJsonObject &json);
    QJsonArray log(const QString &kind = {});
    QJsonObject dump();
    /// The mailboxes of the dump.
    QJsonArray mailboxes() { return dump().value(QLatin1String("mailboxes")).toArray(); }
    QJsonObject mailbox(const QString &address);
    qint64 count(const QString &what);

private:
    QByteArray m_exchangeToken;
    QByteArray m_graphToken;
};

/// The answer to the item `id` of a batch; empty when it is not there.
QJsonObject response(const Reply &reply, const QString &id);
QByteArray compact(const QJsonObject &json);
QByteArray command(const QString &cmdlet, const QJsonObject &parameters);
/// An unsigned client assertion, enough for a tenant that accepts any certificate.
QByteArray assertion(const QString &clientId, const QString &audience);
QByteArray base64Url(const QByteArray &bytes);
QByteArray tokenForm(const QString &clientId, const QString &scope, const QByteArray &assertionText);

} // namespace practicetest
