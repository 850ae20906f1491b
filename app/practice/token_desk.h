// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/http.h"
#include "practice/options.h"

#include <QElapsedTimer>
#include <QSet>
#include <QUuid>

namespace practice {

/// Where clients find the tenant; without a slash at the end.
struct Urls
{
    QString exchange;
    QString graph;
    QString authority;
};

enum class Audience : quint8 { Exchange, Graph };

/// What a token stands for.
struct Grant
{
    QString app;
    Audience audience = Audience::Exchange;
    bool v1 = true; // Exchange.ManageAsApp: beta
    bool v2 = true; // Exchange.ManageAsAppV2: v2.0
    qint64 untilMs = 0;
};

/// The token endpoint for client credentials with a certificate, and the tokens it gave out. Tokens are
/// random texts; they are written nowhere.
class TokenDesk
{
public:
    TokenDesk(const Options &options, const Faults &faults);

    /// Reads the registered certificates.
    /// \return an error text that names the file.
    std::optional<QString> registerCertificates();
    /// Answers POST /{tenant}/oauth2/v2.0/token.
    HttpAnswer answer(const HttpRequest &request, const QUuid &tenant, const QUuid &client, const Urls &urls);
    /// Answers GET /{tenant}/v2.0/.well-known/openid-configuration.
    static HttpAnswer metadata(const QString &tenant, const Urls &urls);
    /// The grant of a bearer header; empty when it is missing, unknown or expired.
    std::optional<Grant> find(const QByteArray &authorization) const;
    void revokeAll() { m_grants.clear(); }

private:
    struct Assertion;
    std::optional<HttpAnswer> refusal(
        const Assertion &assertion, const QUuid &client, const QString &endpoint);
    bool signatureHolds(const Assertion &assertion) const;
    HttpAnswer grant(const QUuid &client, Audience audience);

    const Options &m_options;
    const Faults &m_faults;
    QHash<QByteArray, QByteArray> m_certificates; // thumbprint, base64url: SHA-256 or SHA-1 -> DER
    QHash<QByteArray, Grant> m_grants;
    QHash<QString, qint64> m_usedIds; // jti -> exp
    QElapsedTimer m_clock;
};

} // namespace practice
