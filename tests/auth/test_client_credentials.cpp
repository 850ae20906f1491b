// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/client_credentials.h"
#include "support/certificates.h"
#include "support/fake_clock.h"
#include "support/misbehaving_server.h"
#include "support/patience.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>
#include <QUrlQuery>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::ClientCredentials;
using auth::Credential;
using core::Errc;
using exchange::Scope;
using exchange::Token;
using exchange::TokenRequest;
using testsupport::Certificates;
using testsupport::FakeClock;
using testsupport::MisbehavingServer;

namespace {

const QString clientId = u"99999999-8888-7777-6666-555555555555"_s;
constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const Certificates &certificates()
{
    static const Certificates made;
    return made;
}

Credential aCredential()
{
    return *Credential::load(certificates().certificatePath(), certificates().keyPath());
}

QByteArray der()
{
    return certificates().certificates().first().toDer();
}

/// Whether a signature fits, told by OpenSSL and the certificate alone.
bool verifies(const QByteArray &text, const QByteArray &signature)
{
    const QByteArray pem = certificates().certificates().first().toPem();
    BIO *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    X509 *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *key = nullptr;
    const bool good
        = EVP_DigestVerifyInit(context, &key, EVP_sha256(), nullptr, X509_get0_pubkey(certificate)) == 1
        && EVP_PKEY_CTX_set_rsa_padding(key, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(key, 32) == 1
        && EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.constData()),
               size_t(signature.size()), reinterpret_cast<const unsigned char *>(text.constData()),
               size_t(text.size()))
            == 1;
    EVP_MD_CTX_free(context);
    X509_free(certificate);
    BIO_free(bio);
    return good;
}

QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, url64)).object();
}

struct World
{
    World()
        : server([this](const MisbehavingServer::Request &) {
            MisbehavingServer::Plan now = plan;
            now.body.replace("%n", QByteArray::number(server.requests.size() + 1));
            return now;
        })
    {
        plan.body = R"({"token_type":"Bearer","expires_in":3600,"access_token":"AT-%n"})";
        const QUrl authority = server.url();
        source = std::make_unique<ClientCredentials>(
            auth::ClientCredentialsSettings{authority, QUrl(u"https://outlook.office365.com"_s),
                QUrl(u"https://graph.microsoft.com"_s), {}, u"contoso.com"_s, clientId},
            aCredential(), clock);
    }

    core::Result<Token> token(const TokenRequest &request = {}, std::stop_token stop = {})
    {
        const auto outcome = testsupport::started(source->token(request, stop));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, testsupport::patienceMs); }();
        return outcome->value();
    }
    QUrlQuery form(qsizetype request = 0) const
    {
        QByteArray body = server.requests.at(request).body;
        return QUrlQuery(QString::fromLatin1(body.replace('+', "%20")));
    }

    MisbehavingServer::Plan plan;
    MisbehavingServer server;
    FakeClock clock;
    std::unique_ptr<ClientCredentials> source;
};

} // namespace

class TestClientCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAsDocumented();
    void theAssertionIsSigned();
    void keepsATokenUntilFiveMinutesBeforeItsEnd();
    void oneRequestServesEverybody();
    void aRejectedTokenIsNotGivenAgain();
    void resourcesAreApart();
    void refusalsAreRemembered();
    void throttlingIsKept();
    void aPauseIsOfTimeThatPasses();
    void aPassingFailureIsTriedOnceMore();
    void redirectsAreNotFollowed();
    void cancelled();
    void badTenants_data();
    void badTenants();
    void encryptedKeys();
    void badFiles_data();
    void badFiles();
    void secretsStayOutOfErrorsAndLogs();
    void goesWhileARequestIsUnderWay();
};

void TestClientCredentials::asksAsDocumented()
{
    World world;
    const auto token = world.token();
    QVERIFY2(token, token ? "" : qPrintable(token.error().detail));
    QCOMPARE(token->bearer, QByteArray("AT-1"));
    const auto request = world.server.requests.first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/contoso.com/oauth2/v2.0/token"));
    QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    const QUrlQuery form = world.form();
    const auto field = [&](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(field(u"client_id"_s), clientId);
    QCOMPARE(field(u"grant_type"_s), u"client_credentials"_s);
    QCOMPARE(field(u"scope"_s), u"https://outlook.office365.com/.default"_s);
    QCOMPARE(field(u"client_assertion_type"_s), u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
    QCOMPARE(field(u"claims"_s), u"{\"access_token\":{\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s);
    QVERIFY(!form.hasQueryItem(u"client_secret"_s));
}

void TestClientCredentials::theAssertionIsSigned()
{
    World world;
    QVERIFY(world.token());
    const QList<QByteArray> parts
        = world.form().queryItemValue(u"client_assertion"_s, QUrl::FullyDecoded).toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    QVERIFY(!parts[2].contains('='));
    const QJsonObject header = decoded(parts[0]);
    QCOMPARE(header.value(u"alg"_s).toString(), u"PS256"_s);
    QCOMPARE(header.value(u"typ"_s).toString(), u"JWT"_s);
    QCOMPARE(header.value(u"x5t#S256"_s).toString().toLatin1(),
        QCryptographicHash::hash(der(), QCryptographicHash::Sha256).toBase64(url64));
    QVERIFY(verifies(parts[0] + '.' + parts[1], QByteArray::fromBase64(parts[2], url64)));
    QVERIFY(!verifies(parts[0] + '.' + parts[1] + 'x', QByteArray::fromBase64(parts[2], url64)));

    const QJsonObject payload = decoded(parts[1]);
    const qint64 now = world.clock.now().time_since_epoch() / 1s;
    QCOMPARE(payload.value(u"aud"_s).toString(),
        world.server.url().toString() + u"/contoso.com/oauth2/v2.0/token"_s);
    QCOMPARE(payload.value(u"iss"_s).toString(), clientId);
    QCOMPARE(payload.value(u"sub"_s).toString(), clientId);
    QCOMPARE(payload.value(u"nbf"_s).toInteger(), now);
    QCOMPARE(payload.value(u"iat"_s).toInteger(), now);
    QCOMPARE(payload.value(u"exp"_s).toInteger(), now + 600);
    const QString jti = payload.value(u"jti"_s).toString();
    QVERIFY(!QUuid::fromString(jti).isNull());
    TokenRequest graph;
    graph.scope = Scope::Graph;
    QVERIFY(world.token(graph));
    const QList<QByteArray> others
        = world.form(1).queryItemValue(u"client_assertion"_s, QUrl::FullyDecoded).toLatin1().split('.');
    QVERIFY(decoded(others[1]).value(u"jti"_s).toString() != jti);
}

void TestClientCredentials::keepsATokenUntilFiveMinutesBeforeItsEnd()
{
    World world;
    for (int i = 0; i < 4; ++i)
        QCOMPARE(world.token()->bearer, QByteArray("AT-1"));
    world.clock.advance(3299s);
    QCOMPARE(world.token()->bearer, QByteArray("AT-1"));
    world.clock.advance(1s);
    QCOMPARE(world.token()->bearer, QByteArray("AT-2"));
    QCOMPARE(world.server.requests.size(), 2);
}

void TestClientCredentials::oneRequestServesEverybody()
{
    World world;
    std::vector<std::shared_ptr<std::optional<core::Result<Token>>>> outcomes;
    for (int i = 0; i < 20; ++i)
        outcomes.push_back(testsupport::started(world.source->token({}, {})));
    for (const auto &outcome : outcomes) {
        QTRY_VERIFY_WITH_TIMEOUT(*outcome, testsupport::patienceMs);
        QCOMPARE((*outcome)->value().bearer, QByteArray("AT-1"));
    }
    QCOMPARE(world.server.requests.size(), 1);
}

void TestClientCredentials::aRejectedTokenIsNotGivenAgain()
{
    World world;
    TokenRequest again;
    again.rejected = world.token()->bearer;
    again.claims = R"({"access_token":{"nbf":{"essential":true,"value":"1767225600"}}})";
    QCOMPARE(world.token(again)->bearer, QByteArray("AT-2"));
    QCOMPARE(world.form(1).queryItemValue(u"claims"_s, QUrl::FullyDecoded),
        u"{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1767225600\"},\"xms_cc\":{\"values\":[\"cp1\"]}}}"_s);
    again.claims.clear(); // a call that was refused with the same one, later
    QCOMPARE(world.token(again)->bearer, QByteArray("AT-2"));
    QCOMPARE(world.server.requests.size(), 2);
}

void TestClientCredentials::resourcesAreApart()
{
    World world;
    TokenRequest request;
    request.scope = Scope::ExchangeV2;
    QCOMPARE(world.token(request)->bearer, QByteArray("AT-1"));
    request.scope = Scope::ExchangeBeta;
    QCOMPARE(world.token(request)->bearer, QByteArray("AT-1"));
    request.scope = Scope::Graph;
    QCOMPARE(world.token(request)->bearer, QByteArray("AT-2"));
    QCOMPARE(world.form(1).queryItemValue(u"scope"_s, QUrl::FullyDecoded),
        u"https://graph.microsoft.com/.default"_s);
}

void TestClientCredentials::refusalsAreRemembered()
{
    World world;
    world.plan.status = 401;
    world.plan.body
        = R"({"error":"invalid_client","error_description":"AADSTS700027","error_codes":[700027]})";
    for (int i = 0; i < 3; ++i) {
        const auto token = world.token();
        QCOMPARE(token.error().code, Errc::Forbidden);
        QCOMPARE(token.error().key, u"AADSTS700027"_s);
    }
    QCOMPARE(world.server.requests.size(), 2); // with both ways to sign
    world.clock.advance(121s);
    QVERIFY(!world.token());
    QCOMPARE(world.server.requests.size(), 4);
}

void TestClientCredentials::throttlingIsKept()
{
    World world;
    world.plan.status = 429;
    world.plan.headers = {{"Retry-After", "50"}};
    QCOMPARE(int(world.token().error().retryAfter->count()), 50);
    world.clock.advance(20s);
    QCOMPARE(int(world.token().error().retryAfter->count()), 30);
    QCOMPARE(world.server.requests.size(), 1);
    world.plan.status = 200;
    world.clock.advance(31s);
    QVERIFY(world.token());
}

void TestClientCredentials::aPauseIsOfTimeThatPasses()
{
    World world;
    world.plan.status = 429;
    world.plan.headers = {{"Retry-After", "50"}};
    QVERIFY(!world.token());
    world.clock.shift = -1h; // the time of day is set back
    world.clock.advance(20s);
    QCOMPARE(int(world.token().error().retryAfter->count()), 30);
    world.plan.status = 200;
    world.clock.advance(31s);
    QVERIFY(world.token());
    QCOMPARE(world.server.requests.size(), 2);
}

void TestClientCredentials::aPassingFailureIsTriedOnceMore()
{
    World world;
    world.plan.status = 503;
    const auto outcome = testsupport::started(world.source->token({}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requests.size(), 1, testsupport::patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(world.clock.slept.size(), size_t{1}, testsupport::patienceMs);
    QVERIFY(world.clock.advanceToNext());
    QTRY_VERIFY_WITH_TIMEOUT(*outcome, testsupport::patienceMs);
    QCOMPARE((*outcome)->error().code, Errc::Unavailable);
    QCOMPARE(world.server.requests.size(), 2);
    QCOMPARE(world.clock.slept.front(), std::chrono::milliseconds{1000});

    world.plan.status = 200; // and it is not remembered
    QVERIFY(world.token());
}

void TestClientCredentials::redirectsAreNotFollowed()
{
    MisbehavingServer elsewhere([](const MisbehavingServer::Request &) { return MisbehavingServer::Plan{}; });
    World world;
    for (const int status : {302, 307, 308}) {
        world.plan.status = status;
        world.plan.headers = {{"Location", elsewhere.url().toEncoded()}};
        const auto token = world.token();
        QVERIFY(!token);
        world.clock.advance(200s);
    }
    QCOMPARE(elsewhere.connections, 0);
}

void TestClientCredentials::cancelled()
{
    World world;
    world.plan.behaviour = MisbehavingServer::Behaviour::Hang;
    std::stop_source stop;
    const auto outcome = testsupport::started(world.source->token({}, stop.get_token()));
    QTRY_COMPARE_WITH_TIMEOUT(world.server.requests.size(), 1, testsupport::patienceMs);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*outcome, testsupport::patienceMs);
    QCOMPARE((*outcome)->error().code, Errc::Cancelled);
}

void TestClientCredentials::badTenants_data()
{
    QTest::addColumn<QString>("tenant");
    for (const char *tenant : {"organizations", "common", "consumers", ""})
        QTest::addRow("\"%s\"", tenant) << QString::fromLatin1(tenant);
}

void TestClientCredentials::badTenants()
{
    QFETCH(const QString, tenant);
    FakeClock clock;
    ClientCredentials source(
        {QUrl(u"http://127.0.0.1:1"_s), QUrl(u"https://outlook.office365.com"_s), {}, {}, tenant, clientId},
        aCredential(), clock);
    const auto token = QCoro::waitFor(source.token({}, {}));
    QCOMPARE(token.error().code, Errc::BadInput);
    TokenRequest graph;
    graph.scope = Scope::Graph;
    QCOMPARE(QCoro::waitFor(source.token(graph, {})).error().code, Errc::BadInput);
}

void TestClientCredentials::encryptedKeys()
{
    const Certificates encrypted("correct horse");
    const auto load = [&](const Credential::Passphrase &ask) {
        return Credential::load(encrypted.certificatePath(), encrypted.keyPath(), ask);
    };
    QVERIFY(load([] { return QByteArray("correct horse"); }));
    QCOMPARE(load([] { return QByteArray("wrong"); }).error().code, Errc::BadInput);
    QCOMPARE(load([] { return std::nullopt; }).error().code, Errc::Cancelled);
    QCOMPARE(load({}).error().code, Errc::Cancelled);
}

void TestClientCredentials::badFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("names");
    static const Certificates other;
    const QString certificate = certificates().certificatePath();
    const QString key = certificates().keyPath();
    QTest::newRow("no such certificate") << u"/nowhere/c.pem"_s << key << u"/nowhere/c.pem"_s;
    QTest::newRow("no such key") << certificate << u"/nowhere/k.pem"_s << u"/nowhere/k.pem"_s;
    QTest::newRow("a key where a certificate is meant") << key << key << key;
    QTest::newRow("a certificate where a key is meant") << certificate << certificate << certificate;
    QTest::newRow("somebody else's key") << certificate << other.keyPath() << other.keyPath();
}

void TestClientCredentials::badFiles()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, key);
    const auto loaded = Credential::load(certificate, key);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, Errc::BadInput);
    QTEST(loaded.error().subject, "names");
}

namespace {

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

} // namespace

void TestClientCredentials::secretsStayOutOfErrorsAndLogs()
{
    World world;
    QLoggingCategory::setFilterRules(u"mullion.*=true"_s);
    const auto previous = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { logged() << text; });
    QVERIFY(world.token());
    TokenRequest graph;
    graph.scope = Scope::Graph;
    world.plan.body = R"({"token_type":"mac","expires_in":9,"access_token":"SECRET-TOKEN"})";
    const auto bad = world.token(graph);
    QVERIFY(!bad);
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    const QString all = logged().join(u'\n') + bad.error().detail + bad.error().subject;
    QVERIFY(!logged().isEmpty());
    QVERIFY(!all.contains(u"AT-1"));
    QVERIFY(!all.contains(u"SECRET-TOKEN"));
    QVERIFY(!all.contains(world.form().queryItemValue(u"client_assertion"_s).left(40)));
}

void TestClientCredentials::goesWhileARequestIsUnderWay()
{
    std::shared_ptr<std::optional<core::Result<Token>>> outcome;
    MisbehavingServer server([](const MisbehavingServer::Request &) {
        MisbehavingServer::Plan plan;
        plan.behaviour = MisbehavingServer::Behaviour::Hang;
        return plan;
    });
    {
        FakeClock clock;
        ClientCredentials source(
            {server.url(), QUrl(u"https://outlook.office365.com"_s), {}, {}, u"contoso.com"_s, clientId},
            aCredential(), clock);
        outcome = testsupport::started(source.token({}, {}));
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, testsupport::patienceMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(*outcome, testsupport::patienceMs);
    QCOMPARE((*outcome)->error().code, Errc::Cancelled);
}

MULLION_TEST(TestClientCredentials)
#include "test_client_credentials.moc"
