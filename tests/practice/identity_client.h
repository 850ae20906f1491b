// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice_client.h"

#include <QMap>

namespace practicetest {

/// Parameters of a query or a form; one value per name.
using Parameters = QMap<QString, QString>;

/// A client of the authority that does everything right, and a person at its browser.
class IdentityClient
{
public:
    explicit IdentityClient(Practice &tenant)
        : m_tenant(tenant)
    {
    }

    QString part; // of the authority's path; empty: the tenant's GUID
    QString verifier = QStringLiteral("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

    QString url(const QString &endpoint) const;
    /// What an authorize request holds; change it and pass it to authorize().
    Parameters request() const;
    Reply authorize(const Parameters &parameters);
    /// Presses a button of the page.
    Reply press(const Reply &page, const QString &button, const QString &value);
    /// Authorize, choose, and take what the form holds that would go to the redirect URI.
    Parameters signIn(const QString &person, const Parameters &parameters);
    Parameters signIn(const QString &person) { return signIn(person, request()); }
    Reply token(const Parameters &form, const Headers &headers = {});
    Parameters redemption(const QString &code) const;
    Parameters refresh(const QString &refreshToken) const;
    /// The token answer of a whole sign-in.
    QJsonObject tokens(const QString &person);
    QString exchangeScope() const
    {
        return m_tenant.place.exchange + QLatin1String("/.default openid profile offline_access");
    }

    Practice &tenant() { return m_tenant; }
    QJsonArray ledger();

private:
    Practice &m_tenant;
};

QByteArray urlEncoded(const Parameters &parameters);
Reply postForm(const QString &url, const Parameters &form, const Headers &more = {});
/// The names and values of all hidden inputs of a page.
Parameters hiddenInputs(const Reply &page);
QString actionOf(const Reply &page);
/// The second part of a JWT.
QJsonObject claimsOf(const QString &jwt);
QJsonObject headerOf(const QString &jwt);
int aadsts(const Reply &reply);

} // namespace practicetest
