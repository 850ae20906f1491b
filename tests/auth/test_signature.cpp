// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/client_credentials.h"
#include "practice/server.h"
#include "support/certificates.h"
#include "support/fake_clock.h"
#include "support/misbehaving_server.h"
#include "support/patience.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::ClientCredentials;
using auth::Credential;
using core::Errc;
using exchange::Scope;
using exchange::Token;
using exchange::TokenRequest;
using testsupport::Certificates;
using testsupport::MisbehavingServer;

Q_DECLARE_METATYPE(const testsupport::Certificates *)

namespace {

constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const Certificates &usual()
{
    static const Certificates made;
    return made;
}

/// Too short for PSS with SHA-256 and a salt of 32 bytes.
const Certificates &shortKey()
{
    static const Certificates made({}, 512);
    return made;
}

Credential credentialOf(const Certificates &certificates)
{
    return *Credential::load(certificates.certificatePath(), certificates.keyPath());
}

core::Result<Token> tokenOf(ClientCredentials &source, const TokenRequest &request = {})
{
    const auto outcome = testsupport::started(source.token(request, {}));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, testsupport::patienceMs); }();
    return outcome->value();
}

/// "PS256" or "RS256", as a request's assertion says.
QString algorithmOf(const MisbehavingServer::Request &request)
{
    QByteArray body = request.body;
    const QUrlQuery form(QString::fromLatin1(body.replace('+', "%20")));
    const QByteArray assertion = form.queryItemValue(u"client_assertion"_s, QUrl::FullyDecoded).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(assertion.split('.').first(), url64))
        .object()
        .value("alg"_L1)
        .toString();
}

/// An authority of our own making, and who was let in.
struct World
{
    explicit World(const Certificates &certificates = usual())
        : server([this](const MisbehavingServer::Request &request) { return decide(algorithmOf(request)); })
        , source({server.url(), QUrl(u"https://outlook.office365.com"_s), QUrl(u"https://graph.microsoft.com"_s), {},
                     u"contoso.com"_s, u"99999999-8888-7777-6666-555555555555"_s},
              credentialOf(certificates), clock)
    {
    }

    MisbehavingServer::Plan decide(const QString &algorithm)
    {
        asked << algorithm;
        MisbehavingServer::Plan plan;
        plan.status = taken.contains(algorithm) ? 200 : status;
        plan.body = plan.status == 200 ? R"({"token_type":"Bearer","expires_in":3600,"access_token":"AT"})"
                                       : R"({"error":")" + error + R"(","error_description":"no to )" + algorithm.toLatin1() + "\"}";
        return plan;
    }

    QStringList taken {u"PS256"_s, u"RS256"_s};
    int status = 401;
    QByteArray error = "invalid_client";
    QStringList asked;
    MisbehavingServer server;
    testsupport::FakeClock clock;
    ClientCredentials source;
};

} // namespace

/// How assertions are signed: the new way, and the old one where it must be.
class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePracticeTenantLetsIn_data();
    void thePracticeTenantLetsIn();
    void theOldWayIsTriedOnceAndKeptTo();
    void shortKeysDoNotTryTheNewWay();
    void bothWaysRefusedIsTheFirstRefusal();
    void otherRefusalsAreNotAboutTheSignature_data();
    void otherRefusalsAreNotAboutTheSignature();
};

void TestSignature::thePracticeTenantLetsIn_data()
{
    QTest::addColumn<const Certificates *>("certificates");
    QTest::addColumn<bool>("registered");
    QTest::addColumn<bool>("ps256");
    QTest::addColumn<bool>("letIn");
    QTest::newRow("the new way") << &usual() << true << true << true;
    QTest::newRow("the old way, where the authority knows no other") << &usual() << true << false << true;
    QTest::newRow("the old way, where the key can do no other") << &shortKey() << true << true << true;
    QTest::newRow("neither way with a certificate nobody registered") << &usual() << false << true << false;
}

void TestSignature::thePracticeTenantLetsIn()
{
    QFETCH(const Certificates *, certificates);
    QFETCH(bool, registered);
    QFETCH(bool, ps256);
    QFETCH(bool, letIn);
    practice::Options options;
    options.mailboxes = 5;
    options.certificates = {(registered ? *certificates : shortKey()).certificatePath()};
    practice::Faults faults;
    faults.ps256 = ps256;
    practice::Server server;
    const practice::Started started = server.start(0, options, faults);
    QVERIFY2(started.place, qPrintable(started.error));
    core::SystemClock clock; // the tenant checks the times of an assertion
    ClientCredentials source({QUrl(started.place->authority), QUrl(started.place->exchange), QUrl(started.place->graph), {},
                                 started.place->tenant, started.place->clientId},
        credentialOf(*certificates), clock);

    for (const Scope scope : {Scope::ExchangeBeta, Scope::Graph}) {
        TokenRequest request;
        request.scope = scope;
        const core::Result<Token> token = tokenOf(source, request);
        QCOMPARE(token.has_value(), letIn);
        if (!letIn)
            QCOMPARE(token.error().key, u"AADSTS700027"_s);
    }
}

void TestSignature::theOldWayIsTriedOnceAndKeptTo()
{
    World world;
    world.taken = {u"RS256"_s};
    QVERIFY(tokenOf(world.source));
    QCOMPARE(world.asked, QStringList({u"PS256"_s, u"RS256"_s}));

    TokenRequest graph;
    graph.scope = Scope::Graph;
    QVERIFY(tokenOf(world.source, graph));
    world.clock.advance(2h);
    QVERIFY(tokenOf(world.source));
    QCOMPARE(world.asked.mid(2), QStringList({u"RS256"_s, u"RS256"_s}));
}

void TestSignature::shortKeysDoNotTryTheNewWay()
{
    World world(shortKey());
    QVERIFY(tokenOf(world.source));
    QCOMPARE(world.asked, QStringList(u"RS256"_s));

    world.taken.clear();
    world.clock.advance(2h);
    QVERIFY(!tokenOf(world.source));
    QCOMPARE(world.asked.size(), 2);
}

void TestSignature::bothWaysRefusedIsTheFirstRefusal()
{
    World world;
    world.taken.clear();
    const core::Result<Token> token = tokenOf(world.source);
    QCOMPARE(token.error().code, Errc::Forbidden);
    QVERIFY2(token.error().detail.contains(u"no to PS256"_s), qPrintable(token.error().detail));
    QCOMPARE(world.asked, QStringList({u"PS256"_s, u"RS256"_s}));
}

void TestSignature::otherRefusalsAreNotAboutTheSignature_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("an application that is not known") << 400 << QByteArray("unauthorized_client");
    QTest::newRow("a tenant that is not there") << 400 << QByteArray("invalid_request");
    QTest::newRow("too many requests") << 429 << QByteArray("temporarily_unavailable");
}

void TestSignature::otherRefusalsAreNotAboutTheSignature()
{
    QFETCH(int, status);
    QFETCH(const QByteArray, error);
    World world;
    world.taken.clear();
    world.status = status;
    world.error = error;
    QVERIFY(!tokenOf(world.source));
    QCOMPARE(world.asked.size(), 1);
}

MULLION_TEST(TestSignature)
#include "test_signature.moc"
