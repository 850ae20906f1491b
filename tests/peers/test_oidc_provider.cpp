// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_client.h"
#include "key_pair.h"
#include "support/peers.h"
#include "support/test_main.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>
#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::compact;
using practicetest::KeyPair;
using practicetest::Parameters;
using practicetest::Reply;
using practicetest::urlEncoded;
using testsupport::OidcProvider;

namespace {

const QString verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;

} // namespace

/// What oidc-provider can prove: code with PKCE, form_post, rotation, device code, assertions signed PS256.
class TestOidcProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeAndRotation();
    void cancelled();
    void deviceCode();
    void applicationSignsPs256();

private:
    QString authorizeUrl(const QString &redirectUri) const;

    QTemporaryDir m_folder;
    KeyPair m_key;
    std::unique_ptr<OidcProvider> m_provider;
};

void TestOidcProvider::initTestCase()
{
    const QString missing = testsupport::peersMissing();
    if (!missing.isEmpty() && qEnvironmentVariableIsSet("MULLION_PEERS_OPTIONAL"))
        QSKIP(qPrintable(missing)); // the gate says so in a line of its own
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QFile file(m_folder.filePath(u"certificate.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(m_key.pem()) > 0);
    file.close();
    m_provider = std::make_unique<OidcProvider>(QStringList{u"--certificate"_s, file.fileName()});
    QVERIFY(!m_provider->place.isEmpty());
}

QString TestOidcProvider::authorizeUrl(const QString &redirectUri) const
{
    return m_provider->url("authorize") + u'?'
        + QString::fromLatin1(
            urlEncoded({{u"client_id"_s, m_provider->url("clientId")}, {u"response_type"_s, u"code"_s},
                {u"response_mode"_s, u"form_post"_s}, {u"redirect_uri"_s, redirectUri},
                {u"scope"_s, u"https://outlook.office365.com/.default openid profile offline_access"_s},
                {u"code_challenge"_s, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s},
                {u"code_challenge_method"_s, u"S256"_s}, {u"state"_s, u"s"_s}, {u"nonce"_s, u"n"_s},
                {u"client_info"_s, u"1"_s}, {u"prompt"_s, u"select_account"_s},
                {u"claims"_s, uR"({"access_token":{"xms_cc":{"values":["cp1"]}}})"_s}}));
}

void TestOidcProvider::codeAndRotation()
{
    testsupport::CallbackSink sink;
    QCOMPARE(
        testsupport::browse(authorizeUrl(sink.redirectUri()), {{u"ACCOUNT"_s, u"ada.admin@example.com"_s}}),
        0);
    const QUrlQuery callback(QString::fromLatin1(sink.arrivals.value(0).body));
    QCOMPARE(callback.queryItemValue(u"state"_s), u"s"_s);
    QCOMPARE(callback.queryItemValue(u"iss"_s, QUrl::FullyDecoded), m_provider->url("issuer"));
    Parameters form{{u"client_id"_s, m_provider->url("clientId")}, {u"grant_type"_s, u"authorization_code"_s},
        {u"code"_s, callback.queryItemValue(u"code"_s)}, {u"redirect_uri"_s, sink.redirectUri()},
        {u"code_verifier"_s, verifier}};
    const QJsonObject tokens = practicetest::postForm(m_provider->url("token"), form).json();
    QVERIFY2(tokens.contains("access_token"_L1), compact(tokens).constData());
    QVERIFY(tokens.value("scope"_L1).toString().contains(u"https://outlook.office365.com/.default"_s));
    const QJsonObject id = practicetest::claimsOf(tokens.value("id_token"_L1).toString());
    QCOMPARE(id.value("iss"_L1).toString(), m_provider->url("issuer"));
    QCOMPARE(id.value("tid"_L1).toString(), m_provider->url("tenant"));
    QCOMPARE(id.value("nonce"_L1).toString(), u"n"_s);
    QCOMPARE(id.value("preferred_username"_L1).toString(), u"ada.admin@example.com"_s);

    const Parameters refresh{{u"client_id"_s, m_provider->url("clientId")},
        {u"grant_type"_s, u"refresh_token"_s},
        {u"refresh_token"_s, tokens.value("refresh_token"_L1).toString()}};
    const QJsonObject second = practicetest::postForm(m_provider->url("token"), refresh).json();
    QVERIFY(second.contains("refresh_token"_L1));
    QCOMPARE(practicetest::postForm(m_provider->url("token"), refresh).json().value("error"_L1).toString(),
        u"invalid_grant"_s);
    Parameters next = refresh;
    next.insert(u"refresh_token"_s, second.value("refresh_token"_L1).toString());
    QCOMPARE(practicetest::postForm(m_provider->url("token"), next).json().value("error"_L1).toString(),
        u"invalid_grant"_s);
}

void TestOidcProvider::cancelled()
{
    testsupport::CallbackSink sink;
    QCOMPARE(testsupport::browse(authorizeUrl(sink.redirectUri()), {{u"DO"_s, u"cancel"_s}}), 0);
    QCOMPARE(QUrlQuery(QString::fromLatin1(sink.arrivals.value(0).body)).queryItemValue(u"error"_s),
        u"access_denied"_s);
}

void TestOidcProvider::deviceCode()
{
    const QJsonObject device = practicetest::postForm(m_provider->url("devicecode"),
        {{u"client_id"_s, m_provider->url("clientId")},
            {u"scope"_s, u"https://outlook.office365.com/.default openid offline_access"_s}})
                                   .json();
    QVERIFY2(!device.contains("interval"_L1), compact(device).constData());
    const Parameters poll{{u"client_id"_s, m_provider->url("clientId")},
        {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
        {u"device_code"_s, device.value("device_code"_L1).toString()}};
    QCOMPARE(practicetest::postForm(m_provider->url("token"), poll).json().value("error"_L1).toString(),
        u"authorization_pending"_s);
    QCOMPARE(testsupport::browse(device.value("verification_uri"_L1).toString(),
                 {{u"USER_CODE"_s, device.value("user_code"_L1).toString()}}),
        0);
    const QJsonObject tokens = practicetest::postForm(m_provider->url("token"), poll).json();
    QVERIFY2(tokens.contains("access_token"_L1), compact(tokens).constData());
    QVERIFY(tokens.contains("refresh_token"_L1));
}

void TestOidcProvider::applicationSignsPs256()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString id = m_provider->url("applicationId");
    const auto ask = [&](bool changed) {
        const QByteArray text
            = practicetest::base64Url(compact({{u"alg"_s, u"PS256"_s}, {u"typ"_s, u"JWT"_s},
                  {u"x5t#S256"_s, QString::fromLatin1(m_key.thumbprint(QCryptographicHash::Sha256))}}))
            + '.'
            + practicetest::base64Url(compact({{u"aud"_s, m_provider->url("token")}, {u"iss"_s, id},
                {u"sub"_s, id}, {u"jti"_s, QUuid::createUuid().toString()}, {u"nbf"_s, now}, {u"iat"_s, now},
                {u"exp"_s, now + 600}}));
        QByteArray signature = m_key.sign(text, true);
        signature[10] = char(signature[10] ^ (changed ? 1 : 0));
        return practicetest::postForm(m_provider->url("token"),
            {{u"client_id"_s, id}, {u"grant_type"_s, u"client_credentials"_s},
                {u"scope"_s, u"https://outlook.office365.com/.default"_s},
                {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
                {u"client_assertion"_s,
                    QString::fromLatin1(text + '.' + practicetest::base64Url(signature))}});
    };
    const Reply right = ask(false);
    QVERIFY2(right.json().contains("access_token"_L1), right.body.constData());
    QCOMPARE(ask(true).json().value("error"_L1).toString(), u"invalid_client"_s);
}

MULLION_TEST(TestOidcProvider)
#include "test_oidc_provider.moc"
