// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_pair.h"
#include "practice_client.h"
#include "support/test_main.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::base64Url;
using practicetest::compact;
using practicetest::KeyPair;
using practicetest::Practice;
using practicetest::Reply;

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void assertions_data();
    void assertions();
    void oldAuthoritiesTakeTheOldSignatureAlone();
    void anAssertionCountsOnce();
    void forms_data();
    void forms();
    void metadataNamesTheTokenEndpoint();
    void missingCertificateIsNamed();
    void tokensAreNotInLogOrDump();

private:
    practice::Options registered() const
    {
        practice::Options options = Practice::smallTenant();
        options.certificates = QStringList{m_folder.filePath(u"certificate.pem"_s)};
        return options;
    }
    QByteArray signedAssertion(const Practice &tenant, const QString &spoil) const;
    Reply post(const Practice &tenant, const QByteArray &form, const QString &tenantPart = {}) const;

    QTemporaryDir m_folder;
    KeyPair m_key;
    KeyPair m_otherKey;
};

void TestSignIn::initTestCase()
{
    QFile file(m_folder.filePath(u"certificate.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(m_key.pem()) > 0);
}

QByteArray TestSignIn::signedAssertion(const Practice &tenant, const QString &spoil) const
{
    const bool old = spoil == u"RS256";
    const qint64 now = QDateTime::currentSecsSinceEpoch()
        + (spoil == u"expired"      ? -4000
                : spoil == u"early" ? 4000
                                    : 0);
    const QString id = tenant.place.clientId;
    const QString audience = tenant.place.authority + u'/' + tenant.place.tenant + u"/oauth2/v2.0/token"_s;
    QJsonObject header{{u"alg"_s, old ? u"RS256"_s : u"PS256"_s}, {u"typ"_s, u"JWT"_s}};
    header.insert(old ? u"x5t"_s : u"x5t#S256"_s,
        QString::fromLatin1(m_key.thumbprint(old ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256)));
    QJsonObject claims{{u"aud"_s, spoil == u"aud" ? u"https://example.net"_s : audience},
        {u"iss"_s, spoil == u"iss" ? u"somebody"_s : id}, {u"sub"_s, spoil == u"sub" ? u"somebody"_s : id},
        {u"jti"_s, QUuid::createUuid().toString()}, {u"nbf"_s, now}, {u"iat"_s, now}, {u"exp"_s, now + 600}};
    if (spoil == u"jti")
        claims.remove(u"jti"_s);
    if (spoil == u"none")
        header.insert(u"alg"_s, u"none"_s);
    const QByteArray text = base64Url(compact(header)) + '.' + base64Url(compact(claims));
    QByteArray signature = (spoil == u"other key" ? m_otherKey : m_key).sign(text, !old);
    if (spoil == u"changed byte")
        signature[10] = char(signature[10] ^ 1);
    return text + '.' + base64Url(signature);
}

Reply TestSignIn::post(const Practice &tenant, const QByteArray &form, const QString &tenantPart) const
{
    const QString part = tenantPart.isEmpty() ? tenant.place.tenant : tenantPart;
    return practicetest::request(tenant.place.authority + u'/' + part + u"/oauth2/v2.0/token"_s, "POST",
        {{"Content-Type", "application/x-www-form-urlencoded"}}, form);
}

void TestSignIn::assertions_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("PS256 with x5t#S256") << u""_s << 200 << 0;
    QTest::newRow("RS256 with x5t") << u"RS256"_s << 200 << 0;
    QTest::newRow("a changed byte") << u"changed byte"_s << 401 << 700027;
    QTest::newRow("another key") << u"other key"_s << 401 << 700027;
    QTest::newRow("no algorithm") << u"none"_s << 401 << 700027;
    QTest::newRow("another audience") << u"aud"_s << 401 << 700023;
    QTest::newRow("another issuer") << u"iss"_s << 401 << 700021;
    QTest::newRow("another subject") << u"sub"_s << 401 << 700021;
    QTest::newRow("expired") << u"expired"_s << 401 << 700024;
    QTest::newRow("not yet valid") << u"early"_s << 401 << 700024;
    QTest::newRow("no jti") << u"jti"_s << 401 << 700027;
}

void TestSignIn::assertions()
{
    QFETCH(const QString, spoil);
    QFETCH(const int, status);
    QFETCH(const int, code);
    Practice tenant(registered());
    QCOMPARE(tenant.error, QString());
    const Reply reply = post(tenant,
        practicetest::tokenForm(
            tenant.place.clientId, tenant.place.exchange + u"/.default"_s, signedAssertion(tenant, spoil)));
    QCOMPARE(reply.status, status);
    if (code == 0) {
        QCOMPARE(reply.json().value("token_type"_L1).toString(), u"Bearer"_s);
        QVERIFY(!reply.json().contains("refresh_token"_L1));
        return;
    }
    QCOMPARE(reply.json().value("error"_L1).toString(), u"invalid_client"_s);
    QCOMPARE(reply.json().value("error_codes"_L1).toArray()[0].toInt(), code);
    QVERIFY(reply.json().value("error_description"_L1).toString().startsWith(u"AADSTS%1:"_s.arg(code)));
}

void TestSignIn::oldAuthoritiesTakeTheOldSignatureAlone()
{
    Practice tenant(registered());
    QCOMPARE(tenant.server.setFaults({{u"ps256"_s, false}}), std::nullopt);
    const auto answer = [&](const QString &spoil) {
        return post(tenant,
            practicetest::tokenForm(tenant.place.clientId, tenant.place.exchange + u"/.default"_s,
                signedAssertion(tenant, spoil)));
    };
    const Reply refused = answer({});
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.json().value("error"_L1).toString(), u"invalid_client"_s);
    QCOMPARE(answer(u"RS256"_s).status, 200);
}

void TestSignIn::anAssertionCountsOnce()
{
    Practice tenant(registered());
    const QByteArray form = practicetest::tokenForm(
        tenant.place.clientId, tenant.place.graph + u"/.default"_s, signedAssertion(tenant, {}));
    QCOMPARE(post(tenant, form).status, 200);
    QCOMPARE(post(tenant, form).status, 401);
}

void TestSignIn::forms_data()
{
    QTest::addColumn<QString>("tenantPart");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("right") << u""_s << u""_s << u""_s << 200 << u""_s;
    QTest::newRow("public name of the service")
        << u""_s << u""_s << u"https://outlook.office365.com/.default"_s << 200 << u""_s;
    QTest::newRow("common") << u"common"_s << u""_s << u""_s << 400 << u"invalid_request"_s;
    QTest::newRow("another tenant") << u"11111111-2222-3333-4444-555555555555"_s << u""_s << u""_s << 400
                                    << u"invalid_request"_s;
    QTest::newRow("another client") << u""_s << u"99999999-8888-7777-6666-555555555555"_s << u""_s << 400
                                    << u"unauthorized_client"_s;
    QTest::newRow("another resource")
        << u""_s << u""_s << u"https://example.net/.default"_s << 400 << u"invalid_resource"_s;
    QTest::newRow("two scopes") << u""_s << u""_s << u"https://graph.microsoft.com/User.Read openid"_s << 400
                                << u"invalid_scope"_s;
}

void TestSignIn::forms()
{
    QFETCH(const QString, tenantPart);
    QFETCH(const QString, client);
    QFETCH(const QString, scope);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    Practice tenant;
    const QString endpoint = tenant.place.authority + u'/' + tenant.place.tenant + u"/oauth2/v2.0/token"_s;
    const QByteArray form = practicetest::tokenForm(client.isEmpty() ? tenant.place.clientId : client,
        scope.isEmpty() ? tenant.place.exchange + u"/.default"_s : scope,
        practicetest::assertion(tenant.place.clientId, endpoint));
    const Reply reply = post(tenant, form, tenantPart);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.json().value("error"_L1).toString(), error);
    QCOMPARE(
        post(tenant, "grant_type=password").json().value("error"_L1).toString(), u"unsupported_grant_type"_s);
}

void TestSignIn::metadataNamesTheTokenEndpoint()
{
    Practice tenant;
    const Reply reply = practicetest::request(
        tenant.place.authority + u'/' + tenant.place.tenant + u"/v2.0/.well-known/openid-configuration"_s,
        "GET");
    QCOMPARE(reply.json().value("token_endpoint"_L1).toString(),
        tenant.place.authority + u'/' + tenant.place.tenant + u"/oauth2/v2.0/token"_s);
}

void TestSignIn::missingCertificateIsNamed()
{
    practice::Options options = Practice::smallTenant();
    options.certificates = QStringList{u"/nowhere/certificate.pem"_s};
    const Practice tenant(options);
    QVERIFY(tenant.error.contains(u"/nowhere/certificate.pem"_s));
    QVERIFY(!tenant.server.running());
}

void TestSignIn::tokensAreNotInLogOrDump()
{
    Practice tenant;
    const QByteArray token = tenant.exchangeHeaders()[0].second.mid(7);
    QVERIFY(token.size() > 40);
    tenant.run(u"Get-Mailbox"_s);
    tenant.batch({tenant.batchItem(u"1"_s, u"Get-Mailbox"_s, {})});
    for (const QByteArray &text :
        {tenant.server.log(), tenant.server.dump(), tenant.control("GET", u"faults"_s).body})
        QVERIFY(!text.contains(token));
}

MULLION_TEST(TestSignIn)
#include "test_sign_in.moc"
