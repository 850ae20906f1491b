// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_client.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace practicetest {
namespace {

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QJsonObject jwtPart(const QString &jwt, qsizetype number)
{
    const QByteArray part = jwt.toLatin1().split('.').value(number);
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

} // namespace

QByteArray urlEncoded(const Parameters &parameters)
{
    QByteArrayList items;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        items += QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value());
    return items.join('&');
}

Reply postForm(const QString &url, const Parameters &form, const Headers &more)
{
    return request(url, "POST", Headers{{"Content-Type", "application/x-www-form-urlencoded"}} + more,
        urlEncoded(form), 15'000);
}

Parameters hiddenInputs(const Reply &page)
{
    static const QRegularExpression input(u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"_s);
    Parameters fields;
    for (const auto &match : input.globalMatch(QString::fromUtf8(page.body)))
        fields.insert(unescaped(match.captured(1)), unescaped(match.captured(2)));
    return fields;
}

QString actionOf(const Reply &page)
{
    static const QRegularExpression form(u"<form [^>]*action=\"([^\"]*)\""_s);
    return unescaped(form.match(QString::fromUtf8(page.body)).captured(1));
}

QJsonObject claimsOf(const QString &jwt)
{
    return jwtPart(jwt, 1);
}

QJsonObject headerOf(const QString &jwt)
{
    return jwtPart(jwt, 0);
}

int aadsts(const Reply &reply)
{
    const QJsonArray codes = reply.json().value("error_codes"_L1).toArray();
    if (!codes.isEmpty())
        return codes[0].toInt();
    static const QRegularExpression number(u"AADSTS(\\d+):"_s);
    return number.match(QString::fromUtf8(reply.body)).captured(1).toInt();
}

QString IdentityClient::url(const QString &endpoint) const
{
    return m_tenant.place.authority + u'/' + (part.isEmpty() ? m_tenant.place.tenant : part) + u'/'
        + endpoint;
}

Parameters IdentityClient::request() const
{
    return {{u"client_id"_s, m_tenant.place.clientId}, {u"response_type"_s, u"code"_s},
        {u"response_mode"_s, u"form_post"_s}, {u"redirect_uri"_s, u"http://localhost:53187"_s},
        {u"scope"_s, exchangeScope()},
        {u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s},
        {u"code_challenge_method"_s, u"S256"_s}, {u"state"_s, u"a state+/="_s}, {u"nonce"_s, u"a nonce"_s},
        {u"client_info"_s, u"1"_s}, {u"claims"_s, uR"({"access_token":{"xms_cc":{"values":["cp1"]}}})"_s}};
}

Reply IdentityClient::authorize(const Parameters &parameters)
{
    return practicetest::request(
        url(u"oauth2/v2.0/authorize"_s) + u'?' + QString::fromLatin1(urlEncoded(parameters)), "GET");
}

Reply IdentityClient::press(const Reply &page, const QString &button, const QString &value)
{
    Parameters fields = hiddenInputs(page);
    fields.insert(button, value);
    return postForm(m_tenant.place.authority + actionOf(page), fields);
}

Parameters IdentityClient::signIn(const QString &person, const Parameters &parameters)
{
    return hiddenInputs(press(authorize(parameters), u"operator"_s, person));
}

Reply IdentityClient::token(const Parameters &form, const Headers &headers)
{
    return postForm(url(u"oauth2/v2.0/token"_s), form, headers);
}

Parameters IdentityClient::redemption(const QString &code) const
{
    return {{u"client_id"_s, m_tenant.place.clientId}, {u"grant_type"_s, u"authorization_code"_s},
        {u"code"_s, code}, {u"redirect_uri"_s, u"http://localhost:53187"_s}, {u"code_verifier"_s, verifier},
        {u"scope"_s, exchangeScope()}, {u"client_info"_s, u"1"_s},
        {u"claims"_s, uR"({"access_token":{"xms_cc":{"values":["cp1"]}}})"_s}};
}

Parameters IdentityClient::refresh(const QString &refreshToken) const
{
    return {{u"client_id"_s, m_tenant.place.clientId}, {u"grant_type"_s, u"refresh_token"_s},
        {u"refresh_token"_s, refreshToken}, {u"scope"_s, exchangeScope()}, {u"client_info"_s, u"1"_s},
        {u"claims"_s, uR"({"access_token":{"xms_cc":{"values":["cp1"]}}})"_s}};
}

QJsonObject IdentityClient::tokens(const QString &person)
{
    return token(redemption(signIn(person).value(u"code"_s))).json();
}

QJsonArray IdentityClient::ledger()
{
    return QJsonDocument::fromJson(m_tenant.control("GET", u"log?area=identity"_s).body).array();
}

} // namespace practicetest
