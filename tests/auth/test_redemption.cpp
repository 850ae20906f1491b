// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_world.h"
#include "support/certificates.h"
#include "support/misbehaving_server.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using core::Errc;
using samples::SignInWorld;
using testsupport::Certificates;
using testsupport::MisbehavingServer;
using Behaviour = testsupport::MisbehavingServer::Behaviour;

namespace {

const QString ada = u"ada.admin@example.com"_s;

/// An authority of our own making whose token endpoint does what it is told, and a browser that brings the code at once.
class ScriptedAuthority
{
public:
    explicit ScriptedAuthority(MisbehavingServer::Plan plan, const QSslConfiguration *tls = nullptr, const QString &ca = {})
        : answer(std::move(plan))
        , m_server([this](const MisbehavingServer::Request &request) { return decide(request); }, tls)
    {
        const QUrl base = m_server.url(tls ? u"localhost"_s : u"127.0.0.1"_s).adjusted(QUrl::RemovePath);
        m_authority = *auth::authorityFrom({base, u"11111111-2222-3333-4444-555555555555"_s, ca, {}});
        provider = std::make_unique<auth::Provider>(m_authority, m_clock);
    }

    auth::SignInOutcome signIn(std::stop_token stop = {})
    {
        const auth::SignInRequest request {u"99999999-8888-7777-6666-555555555555"_s, u"https://outlook.office365.com/.default"_s, {}, {}};
        const auto outcome = testsupport::started(auth::signInWithBrowser(*provider, request, [this](const QUrl &url) { bring(url); }, stop));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, samples::patienceMs); }();
        return outcome->value_or(tl::unexpected(auth::Refusal {}));
    }

    [[nodiscard]] QList<MisbehavingServer::Request> redemptions() const
    {
        QList<MisbehavingServer::Request> all;
        for (const auto &request : m_server.requests) {
            if (request.path.endsWith("/token"))
                all.append(request);
        }
        return all;
    }
    [[nodiscard]] qsizetype requests() const { return m_server.requests.size(); }

    MisbehavingServer::Plan answer;
    QByteArray code = "the-code";
    std::unique_ptr<auth::Provider> provider;

private:
    MisbehavingServer::Plan decide(const MisbehavingServer::Request &request) const
    {
        if (request.path.endsWith("/token"))
            return answer;
        const QString base = m_authority.base.toString();
        const QJsonObject about {{u"issuer"_s, m_authority.issuer}, {u"authorization_endpoint"_s, base + u"/authorize"_s},
            {u"token_endpoint"_s, base + u"/token"_s}, {u"jwks_uri"_s, base + u"/keys"_s}};
        return {Behaviour::Answer, 200, {}, QJsonDocument(about).toJson()};
    }

    void bring(const QUrl &url)
    {
        const QUrlQuery query(url);
        m_browser = std::make_unique<QTcpSocket>();
        m_browser->connectToHost(u"127.0.0.1"_s, quint16(QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port()));
        const QByteArray form = auth::formOf({{u"state"_s, query.queryItemValue(u"state"_s)}, {u"code"_s, QString::fromUtf8(code)}});
        m_browser->write("POST / HTTP/1.1\r\nHost: localhost:" + QByteArray::number(QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded)).port())
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    }

    core::SystemClock m_clock;
    auth::Authority m_authority;
    MisbehavingServer m_server;
    std::unique_ptr<QTcpSocket> m_browser;
};

MisbehavingServer::Plan json(int status, const QJsonObject &object)
{
    return {Behaviour::Answer, status, {}, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace

/// What happens to a code: section C of the sign-in reference.
class TestRedemption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeArrivesAsItIs();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void cutConnections_data();
    void cutConnections();
    void stoppedInTheMiddle();
    void nobodyAnswers();
    void certificatesThatDoNotHold_data();
    void certificatesThatDoNotHold();
    void errorsKeepWhatWasSaid();
    void refusedClientsAreNotRepeated();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void oddAnswers_data();
    void oddAnswers();
    void lifetimesThatAreMissing();
    void faultsOfTheService_data();
    void faultsOfTheService();
    void consentThatIsMissing();
};

/// C02, C01, L04, G13.
void TestRedemption::theCodeArrivesAsItIs()
{
    ScriptedAuthority authority(json(400, {{u"error"_s, u"invalid_grant"_s}}));
    authority.code = "0.A+b/c=d&e%2Bf";
    QVERIFY(!authority.signIn());
    QCOMPARE(authority.redemptions().size(), 1);
    const MisbehavingServer::Request sent = authority.redemptions().first();
    QVERIFY2(sent.body.contains("&code=0.A%2Bb%2Fc%3Dd%26e%252Bf&") || sent.body.startsWith("code=0.A%2Bb%2Fc%3Dd%26e%252Bf&"), sent.body.constData());
    QVERIFY(sent.body.contains("scope=https%3A%2F%2Foutlook.office365.com%2F.default%20openid%20profile%20offline_access"));
    QVERIFY(!sent.body.contains("client_secret") && !sent.body.contains("client_assertion"));
    QCOMPARE(sent.path, QByteArray("/token"));
    QVERIFY(!sent.headers.contains("authorization") && !sent.headers.contains("cookie"));
    QCOMPARE(sent.headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(sent.headers.value("x-client-sku"), QByteArray("Mullion")); // L06
    QCOMPARE(sent.headers.value("x-ms-lib-capability"), QByteArray("retry-after, h429")); // as AccountTokens and ClientCredentials do
    QVERIFY(!QUuid::fromString(QString::fromLatin1(sent.headers.value("client-request-id"))).isNull()); // L05
    QVERIFY(!authority.signIn());
    QVERIFY(authority.redemptions().last().headers.value("client-request-id") != sent.headers.value("client-request-id"));
}

void TestRedemption::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

/// C04.
void TestRedemption::redirectsAreNotFollowed()
{
    QFETCH(const int, status);
    MisbehavingServer other([](const auto &) { return MisbehavingServer::Plan(); });
    ScriptedAuthority authority({Behaviour::Answer, status, {{"Location", other.url().toEncoded()}}, {}});
    const auto outcome = authority.signIn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, Errc::BadReply);
    QCOMPARE(authority.redemptions().size(), 1);
    QCOMPARE(other.connections, 0);
}

void TestRedemption::cutConnections_data()
{
    QTest::addColumn<Behaviour>("behaviour");
    QTest::newRow("closed before") << Behaviour::FinBefore;
    QTest::newRow("reset before") << Behaviour::ResetBefore;
    QTest::newRow("closed after") << Behaviour::FinAfter;
    QTest::newRow("reset after") << Behaviour::ResetAfter;
    QTest::newRow("half a head") << Behaviour::PartialHead;
    QTest::newRow("half a body") << Behaviour::PartialBody;
    QTest::newRow("half a body, reset") << Behaviour::PartialReset;
}

/// C03, H06, C12.
void TestRedemption::cutConnections()
{
    QFETCH(const Behaviour, behaviour);
    ScriptedAuthority authority({behaviour, 200, {}, R"({"access_token":"x","token_type":"Bearer"})"});
    const auto outcome = authority.signIn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, Errc::Unavailable);
    QVERIFY(authority.redemptions().size() <= 1);
    const qsizetype before = authority.redemptions().size();
    authority.answer = json(400, {{u"error"_s, u"invalid_grant"_s}});
    QCOMPARE(authority.signIn().error().error.code, Errc::SignInNeeded);
    QCOMPARE(authority.redemptions().size(), before + 1);
}

/// C03, I05's counterpart for the browser: a stop ends it at once, and the code is not sent again.
void TestRedemption::stoppedInTheMiddle()
{
    ScriptedAuthority authority({Behaviour::Hang, 200, {}, {}});
    std::stop_source stop;
    QTimer watch;
    QElapsedTimer since;
    connect(&watch, &QTimer::timeout, &watch, [&] {
        if (authority.redemptions().isEmpty())
            return;
        watch.stop();
        since.start();
        stop.request_stop();
    });
    watch.start(20);
    const auto outcome = authority.signIn(stop.get_token());
    QVERIFY(since.isValid() && since.elapsed() < 1000);
    QCOMPARE(outcome.error().error.code, Errc::Cancelled);
    QCOMPARE(authority.redemptions().size(), 1);
}

/// F14: thirty seconds for one request, whatever it is for.
void TestRedemption::nobodyAnswers()
{
    ScriptedAuthority authority({Behaviour::Hang, 200, {}, {}});
    const auto outcome = authority.signIn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, Errc::Unavailable);
    QVERIFY2(outcome.error().error.detail.contains(u"no answer within 30 s"), qPrintable(outcome.error().error.detail));
    QCOMPARE(authority.redemptions().size(), 1);
}

/// C05.
void TestRedemption::certificatesThatDoNotHold_data()
{
    QTest::addColumn<Certificates::Says>("says");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("holds");
    const Certificates::Says right;
    QTest::newRow("of an issuer nobody trusts") << right << false << false;
    QTest::newRow("expired") << Certificates::Says {right.host, true} << true << false;
    QTest::newRow("of another host") << Certificates::Says {u"login.example.com"_s, false} << true << false;
    QTest::newRow("right") << right << true << true;
}

void TestRedemption::certificatesThatDoNotHold()
{
    QFETCH(const Certificates::Says, says);
    QFETCH(const bool, isTrusted);
    QFETCH(const bool, holds);
    const Certificates certificates(says);
    const QSslConfiguration tls = certificates.server();
    ScriptedAuthority authority(json(400, {{u"error"_s, u"invalid_grant"_s}}), &tls, isTrusted ? certificates.certificatePath() : QString());
    const auto outcome = authority.signIn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, holds ? Errc::SignInNeeded : Errc::Unavailable);
    QCOMPARE(authority.redemptions().size(), holds ? 1 : 0);
    QCOMPARE(authority.requests() == 0, !holds); // nothing is sent to whom nobody can trust
    if (!holds)
        QVERIFY2(outcome.error().error.detail.contains(u"certificate"_s), qPrintable(outcome.error().error.detail));
}

/// C06, G04.
void TestRedemption::errorsKeepWhatWasSaid()
{
    const QString claims = uR"({"access_token":{"capolids":{"essential":true}}})"_s;
    ScriptedAuthority authority(json(400,
        {{u"error"_s, u"invalid_grant"_s}, {u"suberror"_s, u"basic_action"_s}, {u"error_description"_s, u"AADSTS50076: more is needed"_s},
            {u"error_codes"_s, QJsonArray {50076}}, {u"correlation_id"_s, u"0f1e2d3c-4b5a-4697-8877-665544332211"_s},
            {u"trace_id"_s, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s}, {u"timestamp"_s, u"2026-11-02 09:14:07Z"_s}, {u"claims"_s, claims}}));
    const auth::Refusal refusal = authority.signIn().error();
    QCOMPARE(refusal.error.code, Errc::SignInNeeded);
    QCOMPARE(refusal.error.key, u"AADSTS50076"_s);
    QCOMPARE(refusal.claims, claims.toUtf8());
    for (const QString &kept : {u"basic_action"_s, u"0f1e2d3c-4b5a-4697-8877-665544332211"_s, u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s, u"2026-11-02 09:14:07Z"_s})
        QVERIFY2(refusal.error.detail.contains(kept), qPrintable(refusal.error.detail));
}

/// G13.
void TestRedemption::refusedClientsAreNotRepeated()
{
    MisbehavingServer::Plan plan = json(401, {{u"error"_s, u"invalid_client"_s}, {u"error_codes"_s, QJsonArray {7000218}}});
    plan.headers = {{"WWW-Authenticate", "Basic realm=\"token\""}};
    ScriptedAuthority authority(plan);
    const auto outcome = authority.signIn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, Errc::Forbidden);
    QCOMPARE(outcome.error().error.key, u"AADSTS7000218"_s);
    QCOMPARE(authority.redemptions().size(), 1);
    QVERIFY(!authority.redemptions().first().headers.contains("authorization"));
}

void TestRedemption::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no token") << QByteArray(R"({"token_type":"Bearer"})");
    QTest::newRow("empty token") << QByteArray(R"({"access_token":"","token_type":"Bearer"})");
    QTest::newRow("a token with a line break") << QByteArray(R"({"access_token":"a\r\nX: y","token_type":"Bearer"})");
    QTest::newRow("another type") << QByteArray(R"({"access_token":"a","token_type":"mac"})");
    QTest::newRow("no type") << QByteArray(R"({"access_token":"a"})");
    QTest::newRow("no ID token") << QByteArray(R"({"access_token":"a","token_type":"Bearer"})");
}

/// C07.
void TestRedemption::answersThatAreNone()
{
    QFETCH(const QByteArray, body);
    ScriptedAuthority authority({Behaviour::Answer, 200, {}, body});
    const auto outcome = authority.signIn();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, Errc::BadReply);
    QCOMPARE(authority.redemptions().size(), 1);
}

void TestRedemption::oddAnswers_data()
{
    QTest::addColumn<QJsonObject>("faults");
    QTest::addColumn<bool>("isGood");
    const auto members = [](const QJsonObject &more) { return QJsonObject {{u"token-members"_s, more}}; };
    QTest::newRow("bearer") << members({{u"token_type"_s, u"bearer"_s}}) << true; // C07
    QTest::newRow("expires_in as text") << QJsonObject {{u"expires-as-text"_s, true}} << true; // C08
    QTest::newRow("expires_in as nonsense") << members({{u"expires_in"_s, u"soon"_s}}) << false;
    QTest::newRow("no expires_in") << QJsonObject {{u"token-omits"_s, QJsonArray {u"expires_in"_s}}} << true;
    QTest::newRow("no refresh token") << QJsonObject {{u"token-omits"_s, QJsonArray {u"refresh_token"_s}}} << true; // C09
    QTest::newRow("no scope") << QJsonObject {{u"token-omits"_s, QJsonArray {u"scope"_s}}} << true;
    QTest::newRow("unknown members") << members({{u"x"_s, QJsonObject {{u"y"_s, 1}}}, {u"foci"_s, u"1"_s}}) << true; // C11
    QTest::newRow("huge") << QJsonObject {{u"token-body"_s, u"huge"_s}} << false; // C11
    QTest::newRow("no ID token") << QJsonObject {{u"token-omits"_s, QJsonArray {u"id_token"_s}}} << false;
}

void TestRedemption::oddAnswers()
{
    QFETCH(const QJsonObject, faults);
    QFETCH(const bool, isGood);
    SignInWorld world(faults);
    const auto outcome = world.signIn(world.request(ada));
    QVERIFY2(outcome.has_value() == isGood, outcome ? "taken" : qPrintable(outcome.error().error.detail));
    QCOMPARE(world.ledger(u"token"_s).size(), 1);
}

/// C08: used for this call, not kept.
void TestRedemption::lifetimesThatAreMissing()
{
    SignInWorld world({{u"token-omits"_s, QJsonArray {u"expires_in"_s}}});
    const auto tokens = world.tokensOf(world.signedIn());
    const auto first = SignInWorld::wait(tokens->token({}, {}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QVERIFY(SignInWorld::wait(tokens->token({}, {}))->bearer != first->bearer);
    QCOMPARE(world.refreshes(), 2);
}

void TestRedemption::faultsOfTheService_data()
{
    QTest::addColumn<Errc>("code");
    for (const char *fault : {"unavailable", "reset-after", "close-after", "cut"})
        QTest::newRow(fault) << Errc::Unavailable;
    QTest::newRow("throttle") << Errc::Throttled;
    QTest::newRow("throttle-bare") << Errc::Throttled;
    QTest::newRow("invalid-json") << Errc::BadReply;
    QTest::newRow("redirect") << Errc::BadReply;
}

/// C03, C12, H06: one request for one code, whatever comes of it; the next attempt works.
void TestRedemption::faultsOfTheService()
{
    SignInWorld world({{QString::fromLatin1(QTest::currentDataTag()), QJsonObject {{u"rate"_s, 1}, {u"count"_s, 1}, {u"on"_s, u"authorization_code"_s}}}});
    const auto outcome = world.signIn(world.request(ada));
    QVERIFY(!outcome);
    QTEST(outcome.error().error.code, "code");
    QCOMPARE(world.ledger(u"token"_s).size(), 1);
    QVERIFY(world.signIn(world.request(ada)));
    QCOMPARE(world.ledger(u"token"_s).size(), 2);
}

/// C10: without any permission of the resource nobody gets in, and the message says what to do.
void TestRedemption::consentThatIsMissing()
{
    SignInWorld world({{u"granted-scopes"_s, QJsonArray {u"User.Read"_s}}});
    const auto outcome = world.signIn(world.request(ada));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, Errc::SignInNeeded);
    QCOMPARE(outcome.error().error.key, u"AADSTS65001"_s);
}

MULLION_TEST(TestRedemption)
#include "test_redemption.moc"
