// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_client.h"
#include "support/test_main.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QtTest>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace Qt::StringLiterals;
using practicetest::aadsts;
using practicetest::claimsOf;
using practicetest::headerOf;
using practicetest::IdentityClient;
using practicetest::Parameters;
using practicetest::Practice;
using practicetest::Reply;

namespace {

const QString ada = u"ada.admin@example.com"_s;

QByteArray decoded(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

using BigNumber = std::unique_ptr<BIGNUM, decltype(&BN_free)>;

BigNumber bigNumber(const QByteArray &bytes)
{
    return {BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr),
        BN_free};
}

/// Whether a JWT is signed RS256 with a key of a JWKS.
bool signedWith(const QString &jwt, const QJsonObject &jwk)
{
    const BigNumber modulus = bigNumber(decoded(jwk.value("n"_L1).toString()));
    const BigNumber exponent = bigNumber(decoded(jwk.value("e"_L1).toString()));
    const std::unique_ptr<OSSL_PARAM_BLD, decltype(&OSSL_PARAM_BLD_free)> builder(
        OSSL_PARAM_BLD_new(), OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    const std::unique_ptr<OSSL_PARAM, decltype(&OSSL_PARAM_free)> parameters(
        OSSL_PARAM_BLD_to_param(builder.get()), OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> maker(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY *made = nullptr;
    EVP_PKEY_fromdata_init(maker.get());
    if (EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return false;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(made, EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const QByteArray text = jwt.section(u'.', 0, 1).toLatin1();
    const QByteArray signature = decoded(jwt.section(u'.', 2));
    EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get());
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
               size_t(signature.size()), reinterpret_cast<const unsigned char *>(text.constData()),
               size_t(text.size()))
        == 1;
}

} // namespace

/// The switches of sign-in, one by one, and the ledger.
class TestIdentityFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoveryAndMetadata();
    void callbackIssuer();
    void scriptedErrors();
    void transport_data();
    void transport();
    void members();
    void bodies();
    void idTokensAreSigned();
    void idTokens_data();
    void idTokens();
    void keysRotate();
    void ledgerTellsWithoutSecrets();
    void ledgerSeesWhatAFaultAnswered();
    void resetForgets();

private:
    static QJsonArray keys(IdentityClient &client)
    {
        return practicetest::request(client.url(u"discovery/v2.0/keys"_s), "GET")
            .json()
            .value("keys"_L1)
            .toArray();
    }
};

void TestIdentityFaults::discoveryAndMetadata()
{
    Practice tenant;
    IdentityClient client(tenant);
    const auto metadata = [&] {
        return practicetest::request(client.url(u"v2.0/.well-known/openid-configuration"_s), "GET").json();
    };
    const auto discovery = [&] {
        return practicetest::request(tenant.place.authority
                + u"/common/discovery/instance?api-version=1.1&authorization_endpoint="_s
                + tenant.place.authority + u"/common/oauth2/v2.0/authorize"_s,
            "GET");
    };
    QCOMPARE(discovery().status, 200);
    tenant.faults({{u"invalid-instance"_s, true}, {u"wrong-issuer"_s, true}, {u"foreign-token-host"_s, true},
        {u"challenge-methods"_s, QJsonArray{u"plain"_s}},
        {u"id-token-algorithms"_s, QJsonArray{u"ES256"_s}}});
    QCOMPARE(discovery().json().value("error"_L1).toString(), u"invalid_instance"_s);
    QVERIFY(!metadata().value("issuer"_L1).toString().startsWith(tenant.place.authority));
    QVERIFY(!metadata().value("token_endpoint"_L1).toString().startsWith(tenant.place.authority));
    QCOMPARE(metadata().value("code_challenge_methods_supported"_L1).toArray(), QJsonArray{u"plain"_s});
    QCOMPARE(metadata().value("id_token_signing_alg_values_supported"_L1).toArray(), QJsonArray{u"ES256"_s});
    tenant.faults({{u"unavailable"_s, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"discovery"_s}}}});
    QCOMPARE(discovery().status, 503);
    QVERIFY(!metadata().isEmpty());
}

void TestIdentityFaults::callbackIssuer()
{
    Practice tenant;
    IdentityClient client(tenant);
    QVERIFY(!client.signIn(ada).contains(u"iss"_s));
    tenant.faults({{u"callback-issuer"_s, u"right"_s}});
    QCOMPARE(
        client.signIn(ada).value(u"iss"_s), tenant.place.authority + u'/' + tenant.place.tenant + u"/v2.0"_s);
    tenant.faults({{u"callback-issuer"_s, u"wrong"_s}});
    QCOMPARE(client.signIn(ada).value(u"iss"_s), u"https://login.example.net/v2.0"_s);
}

void TestIdentityFaults::scriptedErrors()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QString refresh = client.tokens(ada).value("refresh_token"_L1).toString();
    const QString claims = uR"({"access_token":{"capolids":{"essential":true,"values":["1"]}}})"_s;
    tenant.faults({{u"token-error"_s,
        QJsonArray{QJsonObject{{u"grant"_s, u"refresh_token"_s}, {u"error"_s, u"invalid_grant"_s},
                       {u"suberror"_s, u"basic_action"_s}, {u"code"_s, 50076}, {u"claims"_s, claims}},
            QJsonObject{{u"grant"_s, u"refresh_token"_s}, {u"error"_s, u"temporarily_unavailable"_s},
                {u"status"_s, 503}, {u"code"_s, 90033}, {u"count"_s, 2}}}}});
    const Reply first = client.token(client.refresh(refresh));
    QCOMPARE(first.status, 400);
    QCOMPARE(first.json().value("suberror"_L1).toString(), u"basic_action"_s);
    QCOMPARE(first.json().value("claims"_L1).toString(), claims);
    QCOMPARE(first.json().value("error_uri"_L1).toString(),
        u"https://login.microsoftonline.com/error?code=50076"_s);
    QVERIFY(first.json().value("error_description"_L1).toString().startsWith(u"AADSTS50076: "_s));
    QCOMPARE(client.token(client.redemption(client.signIn(ada).value(u"code"_s))).status, 200);
    for (int i = 0; i < 2; ++i) {
        const Reply next = client.token(client.refresh(refresh));
        QCOMPARE(next.status, 503);
        QCOMPARE(aadsts(next), 90033);
    }
    QCOMPARE(client.token(client.refresh(refresh)).status, 200);
    const Reply wrong
        = tenant.control("POST", u"faults"_s, {{u"token-error"_s, QJsonObject{{u"cuont"_s, 1}}}});
    QCOMPARE(wrong.json().value("error"_L1).toString(), u"token-error.cuont: no such key"_s);
}

void TestIdentityFaults::transport_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("429 with Retry-After") << u"throttle"_s << 429 << QByteArray("2");
    QTest::newRow("429 without") << u"throttle-bare"_s << 429 << QByteArray();
    QTest::newRow("503") << u"unavailable"_s << 503 << QByteArray();
    QTest::newRow("redirect") << u"redirect"_s << 307 << QByteArray();
    QTest::newRow("half a body") << u"cut"_s << 200 << QByteArray();
    QTest::newRow("no JSON") << u"invalid-json"_s << 200 << QByteArray();
    QTest::newRow("no answer") << u"close-after"_s << 0 << QByteArray();
}

void TestIdentityFaults::transport()
{
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    Practice tenant;
    IdentityClient client(tenant);
    const QString refresh = client.tokens(ada).value("refresh_token"_L1).toString();
    tenant.faults({{fault, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"refresh_token"_s}}}});
    const Reply reply = client.token(client.refresh(refresh));
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("retry-after"), retryAfter);
    if (status == 307)
        QVERIFY(reply.header("location").startsWith("http://localhost:"));
    if (status == 200)
        QVERIFY(reply.json().isEmpty());
    QCOMPARE(reply.complete, status != 0 && fault != u"cut");
    QVERIFY(client.tokens(ada).contains("access_token"_L1));
}

void TestIdentityFaults::members()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QStringList names{u"refresh_token"_s, u"scope"_s, u"client_info"_s, u"id_token"_s, u"expires_in"_s};
    tenant.faults({{u"token-omits"_s, QJsonArray::fromStringList(names)}});
    const QJsonObject less = client.tokens(ada);
    QVERIFY(less.contains("access_token"_L1));
    for (const QString &name : names)
        QVERIFY2(!less.contains(name), qPrintable(name));
    tenant.faults({{u"token-omits"_s, QJsonArray()}, {u"expires-as-text"_s, true}, {u"echo-default"_s, false},
        {u"token-members"_s, QJsonObject{{u"token_type"_s, u"mac"_s}, {u"foci"_s, u"1"_s}}},
        {u"cae-lifetime"_s, 7200}, {u"refresh-in"_s, 1}});
    const QJsonObject other = client.tokens(ada);
    QCOMPARE(other.value("expires_in"_L1), QJsonValue(u"7200"_s));
    QCOMPARE(other.value("refresh_in"_L1), QJsonValue(u"1"_s));
    QCOMPARE(other.value("token_type"_L1).toString(), u"mac"_s);
    QCOMPARE(other.value("foci"_L1).toString(), u"1"_s);
    QVERIFY(!other.value("scope"_L1).toString().contains(u".default"_s));
    QVERIFY(other.contains("refresh_token"_L1));
}

void TestIdentityFaults::bodies()
{
    Practice tenant;
    IdentityClient client(tenant);
    tenant.faults({{u"token-body"_s, u"huge"_s}});
    const Reply huge = client.token(client.redemption(client.signIn(ada).value(u"code"_s)));
    QVERIFY(huge.body.size() > 1024 * 1024 && huge.json().contains("access_token"_L1));
    tenant.faults({{u"token-body"_s, u"html"_s}});
    const Reply html = client.token(client.redemption(client.signIn(ada).value(u"code"_s)));
    QCOMPARE(html.status, 200);
    QVERIFY(html.header("content-type").startsWith("text/html"));
    const Reply wrong = tenant.control("POST", u"faults"_s, {{u"token-body"_s, u"xml"_s}});
    QCOMPARE(wrong.json().value("error"_L1).toString(),
        u"token-body: expected one of json, html, huge, found \"xml\""_s);
}

void TestIdentityFaults::idTokensAreSigned()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QString jwt = client.tokens(ada).value("id_token"_L1).toString();
    const QJsonArray published = keys(client);
    QCOMPARE(published.size(), 1);
    const QJsonObject key = published[0].toObject();
    QCOMPARE(headerOf(jwt).value("alg"_L1).toString(), u"RS256"_s);
    QCOMPARE(headerOf(jwt).value("kid"_L1), key.value("kid"_L1));
    QVERIFY(signedWith(jwt, key));
    QString changed = jwt;
    changed[jwt.indexOf(u'.') + 5] = changed[jwt.indexOf(u'.') + 5] == u'A' ? u'B' : u'A';
    QVERIFY(!signedWith(changed, key));
}

void TestIdentityFaults::idTokens_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QStringList>("different"); // claims that are not as in a right token
    QTest::addColumn<bool>("signature");
    const auto row = [](const QString &fault, const QStringList &different, bool signature = true) {
        QTest::newRow(qPrintable(fault)) << fault << different << signature;
    };
    row(u"wrong-iss"_s, {u"iss"_s});
    row(u"missing-sub"_s, {u"sub"_s});
    row(u"empty-sub"_s, {u"sub"_s});
    row(u"changed-sub"_s, {u"sub"_s});
    row(u"wrong-aud"_s, {u"aud"_s});
    row(u"two-audiences"_s, {u"aud"_s});
    row(u"missing-iat"_s, {u"iat"_s});
    row(u"missing-exp"_s, {u"exp"_s});
    row(u"wrong-nonce"_s, {u"nonce"_s});
    row(u"missing-nonce"_s, {u"nonce"_s});
    row(u"expired"_s, {u"exp"_s, u"iat"_s, u"nbf"_s});
    row(u"not-yet"_s, {u"exp"_s, u"iat"_s, u"nbf"_s});
    row(u"right-at-hash"_s, {u"at_hash"_s});
    row(u"wrong-at-hash"_s, {u"at_hash"_s});
    row(u"wrong-tid"_s, {u"iss"_s, u"tid"_s});
    row(u"missing-tid"_s, {u"tid"_s});
    row(u"no-kid"_s, {});
    row(u"two-keys-no-kid"_s, {});
    row(u"rotate-key"_s, {});
    row(u"alg-none"_s, {}, false);
    row(u"alg-hs256"_s, {}, false);
    row(u"bad-signature"_s, {}, false);
}

void TestIdentityFaults::idTokens()
{
    QFETCH(const QString, fault);
    QFETCH(const QStringList, different);
    QFETCH(const bool, signature);
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject right = claimsOf(client.tokens(ada).value("id_token"_L1).toString());
    const QJsonArray before = keys(client);
    tenant.faults({{u"id-token"_s, fault}});
    const QJsonObject answer = client.tokens(ada);
    const QString jwt = answer.value("id_token"_L1).toString();
    const QJsonObject claims = claimsOf(jwt);
    QStringList changed;
    for (const QString &name : QJsonObject(right).keys() + QStringList{u"at_hash"_s}) {
        const bool time = name == u"iat" || name == u"nbf" || name == u"exp";
        const bool same = time ? claims.contains(name)
                && qAbs(claims.value(name).toInteger() - right.value(name).toInteger()) < 60
                               : claims.value(name) == right.value(name);
        if (!same)
            changed += name;
    }
    changed.sort();
    QCOMPARE(changed, different);
    const QJsonArray after = keys(client);
    QCOMPARE(after.size(), fault == u"two-keys-no-kid" ? 2 : 1);
    QCOMPARE(signedWith(jwt, after.last().toObject()), signature);
    QCOMPARE(signedWith(jwt, before[0].toObject()), signature && fault != u"rotate-key");
    QCOMPARE(headerOf(jwt).contains("kid"_L1), !fault.endsWith(u"no-kid"_s));
    const QByteArray hash = QCryptographicHash::hash(
        answer.value("access_token"_L1).toString().toLatin1(), QCryptographicHash::Sha256);
    QCOMPARE(
        claims.value("at_hash"_L1).toString() == QString::fromLatin1(practicetest::base64Url(hash.left(16))),
        fault == u"right-at-hash");
}

void TestIdentityFaults::keysRotate()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QString old = client.tokens(ada).value("id_token"_L1).toString();
    tenant.change({{u"do"_s, u"rotate-key"_s}});
    const QJsonObject key = keys(client)[0].toObject();
    QVERIFY(!signedWith(old, key));
    QVERIFY(signedWith(client.tokens(ada).value("id_token"_L1).toString(), key));
    tenant.faults({{u"id-token"_s, u"garbage"_s}});
    QVERIFY(claimsOf(client.tokens(ada).value("id_token"_L1).toString()).isEmpty());
    tenant.faults({{u"id-token"_s, u"two-parts"_s}});
    QCOMPARE(client.tokens(ada).value("id_token"_L1).toString().count(u'.'), 1);
}

void TestIdentityFaults::ledgerTellsWithoutSecrets()
{
    Practice tenant;
    IdentityClient client(tenant);
    const Parameters callback = client.signIn(ada);
    const Parameters form = client.redemption(callback.value(u"code"_s));
    const QJsonObject tokens = client
                                   .token(form,
                                       {{"client-request-id", "0f1e2d3c-4b5a-4697-8877-665544332211"},
                                           {"x-client-SKU", "Mullion"}})
                                   .json();
    client.token(form);
    client.token(client.refresh(tokens.value("refresh_token"_L1).toString()));
    const QJsonArray ledger = client.ledger();
    QStringList endpoints;
    for (const QJsonValue &entry : ledger)
        endpoints += entry["endpoint"_L1].toString();
    QCOMPARE(endpoints, QStringList({u"authorize"_s, u"login"_s, u"token"_s, u"token"_s, u"token"_s}));
    const QJsonObject first = ledger[2].toObject();
    const QJsonObject parameters = first.value("parameters"_L1).toObject();
    QCOMPARE(parameters.keys(), form.keys());
    for (const QString &name : {u"grant_type"_s, u"client_id"_s, u"redirect_uri"_s, u"scope"_s, u"claims"_s})
        QCOMPARE(parameters.value(name).toString(), form.value(name));
    QCOMPARE(first.value("headers"_L1)["client-request-id"_L1].toString(),
        u"0f1e2d3c-4b5a-4697-8877-665544332211"_s);
    QCOMPARE(first.value("headers"_L1)["x-client-sku"_L1].toString(), u"Mullion"_s);
    QCOMPARE(first.value("status"_L1).toInt(), 200);
    QVERIFY(QDateTime::fromString(first.value("time"_L1).toString(), Qt::ISODateWithMs).isValid());
    const QByteArray hash
        = QCryptographicHash::hash(form.value(u"code"_s).toUtf8(), QCryptographicHash::Sha256)
              .toHex()
              .left(16);
    QCOMPARE(parameters.value("code"_L1).toString(), u"sha256:"_s + QString::fromLatin1(hash));
    QCOMPARE(ledger[3]["parameters"_L1]["code"_L1], parameters.value("code"_L1));
    QCOMPARE(ledger[3]["code"_L1].toInt(), 54005);
    const QByteArray all = tenant.control("GET", u"log?area=identity"_s).body + tenant.server.log()
        + tenant.server.dump() + tenant.control("GET", u"faults"_s).body;
    for (const QString &secret :
        {form.value(u"code"_s), client.verifier, tokens.value("refresh_token"_L1).toString(),
            tokens.value("access_token"_L1).toString(), tokens.value("id_token"_L1).toString(), u"a nonce"_s})
        QVERIFY(!all.contains(secret.toUtf8()));
    QCOMPARE(
        QJsonDocument::fromJson(tenant.control("GET", u"log?area=identity&since=3"_s).body).array().size(),
        2);
    const Reply doubled = practicetest::request(client.url(u"oauth2/v2.0/token"_s), "POST",
        {{"Content-Type", "application/x-www-form-urlencoded"}}, "scope=a&scope=b");
    QCOMPARE(aadsts(doubled), 9000411);
    QCOMPARE(client.ledger().last()["parameters"_L1]["scope"_L1].toArray(), QJsonArray({u"a"_s, u"b"_s}));
}

void TestIdentityFaults::ledgerSeesWhatAFaultAnswered()
{
    Practice tenant;
    IdentityClient client(tenant);
    tenant.faults({{u"throttle"_s, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"token"_s}, {u"count"_s, 1}}},
        {u"close-after"_s, QJsonObject{{u"rate"_s, 1}, {u"on"_s, u"token"_s}, {u"skip"_s, 1}}}});
    for (int i = 0; i < 2; ++i)
        client.token({{u"grant_type"_s, u"refresh_token"_s}});
    const QJsonArray ledger = client.ledger();
    QCOMPARE(ledger.size(), 2);
    QCOMPARE(ledger[0]["status"_L1].toInt(), 429);
    QCOMPARE(ledger[1]["status"_L1].toInt(), 0);
}

void TestIdentityFaults::resetForgets()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QString refresh = client.tokens(ada).value("refresh_token"_L1).toString();
    QCOMPARE(tenant.control("POST", u"reset"_s).status, 200);
    QVERIFY(client.ledger().isEmpty());
    QCOMPARE(aadsts(client.token(client.refresh(refresh))), 70000);
}

MULLION_TEST(TestIdentityFaults)
#include "test_identity_faults.moc"
