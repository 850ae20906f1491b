// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_client.h"
#include "support/test_main.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::aadsts;
using practicetest::claimsOf;
using practicetest::IdentityClient;
using practicetest::Parameters;
using practicetest::Practice;
using practicetest::Reply;

namespace {

const QString ada = u"ada.admin@example.com"_s;
const QString rita = u"rita.reader@example.com"_s;
const QString gina = u"gina.guest@contoso.com"_s;

} // namespace

/// The road from the authorize page to a token.
class TestAuthorization : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoveryKnowsOurHostAlone();
    void metadataIsAsEntraWritesIt();
    void aSignInEndsWithTokens();
    void refusedBeforeAnybodySignsIn_data();
    void refusedBeforeAnybodySignsIn();
    void refusedToTheRedirectUri_data();
    void refusedToTheRedirectUri();
    void theChoiceCountsOnce();
    void hintsAndPrompts();
    void cancelledByThePerson();
    void otherResponseModes();
    void redemptions_data();
    void redemptions();
    void aCodeWorksOnceAndNotForLong();
    void oneRefreshTokenForBothResources();
    void rotationEndsTheChain();
    void guestsHaveTwoHomes();
};

void TestAuthorization::discoveryKnowsOurHostAlone()
{
    Practice tenant;
    const auto ask = [&](const QString &host) {
        return practicetest::request(tenant.place.authority
                + u"/common/discovery/instance?api-version=1.1&authorization_endpoint="_s
                + QString::fromLatin1(
                    QUrl::toPercentEncoding(host + u"/organizations/oauth2/v2.0/authorize"_s)),
            "GET");
    };
    const Reply known = ask(tenant.place.authority);
    QCOMPARE(known.status, 200);
    const QJsonObject metadata = known.json().value("metadata"_L1).toArray().at(0).toObject();
    const QString host = tenant.place.authority.mid(7);
    QCOMPARE(metadata.value("preferred_network"_L1).toString(), host);
    QCOMPARE(metadata.value("preferred_cache"_L1).toString(), host);
    QVERIFY(metadata.value("aliases"_L1).toArray().contains(host));
    QCOMPARE(known.json().value("tenant_discovery_endpoint"_L1).toString(),
        tenant.place.authority + u"/organizations/v2.0/.well-known/openid-configuration"_s);
    const Reply unknown = ask(u"https://login.example.net"_s);
    QCOMPARE(unknown.status, 400);
    QCOMPARE(unknown.json().value("error"_L1).toString(), u"invalid_instance"_s);
    QCOMPARE(aadsts(unknown), 50049);
}

void TestAuthorization::metadataIsAsEntraWritesIt()
{
    Practice tenant;
    IdentityClient client(tenant);
    const auto read = [&](const QString &part) {
        client.part = part;
        return practicetest::request(client.url(u"v2.0/.well-known/openid-configuration"_s), "GET");
    };
    const QString own = tenant.place.authority + u'/' + tenant.place.tenant;
    for (const QString &part : {tenant.place.tenant, u"example.com"_s}) {
        const QJsonObject json = read(part).json();
        QCOMPARE(json.value("issuer"_L1).toString(), own + u"/v2.0"_s);
        QCOMPARE(json.value("token_endpoint"_L1).toString(), own + u"/oauth2/v2.0/token"_s);
        QVERIFY(json.value("response_modes_supported"_L1).toArray().contains(u"form_post"_s));
        QVERIFY(!json.contains("code_challenge_methods_supported"_L1));
    }
    for (const QString &part : {u"organizations"_s, u"common"_s})
        QCOMPARE(
            read(part).json().value("issuer"_L1).toString(), tenant.place.authority + u"/{tenantid}/v2.0"_s);
    QCOMPARE(read(u"contoso.com"_s).status, 400);
    QCOMPARE(read(u"contoso.com"_s).json().value("error"_L1).toString(), u"invalid_tenant"_s);
}

void TestAuthorization::aSignInEndsWithTokens()
{
    Practice tenant;
    IdentityClient client(tenant);
    const Parameters callback = client.signIn(ada);
    QCOMPARE(callback.value(u"state"_s), u"a state+/="_s);
    QVERIFY(callback.contains(u"session_state"_s));
    const Reply reply = client.token(client.redemption(callback.value(u"code"_s)));
    QCOMPARE(reply.status, 200);
    const QJsonObject answer = reply.json();
    QCOMPARE(answer.value("token_type"_L1).toString(), u"Bearer"_s);
    QCOMPARE(answer.value("scope"_L1).toString(),
        u"%1/Exchange.Manage %1/Exchange.ManageV2 %1/.default"_s.arg(tenant.place.exchange));
    QCOMPARE(answer.value("expires_in"_L1).toInt(), 86399);
    QCOMPARE(answer.value("refresh_in"_L1).toInt(), 43199);
    QVERIFY(!answer.value("refresh_token"_L1).toString().isEmpty());
    QCOMPARE(answer.value("client_info"_L1).toString(), callback.value(u"client_info"_s));
    const QJsonObject id = claimsOf(answer.value("id_token"_L1).toString());
    QCOMPARE(id.value("iss"_L1).toString(), tenant.place.authority + u'/' + tenant.place.tenant + u"/v2.0"_s);
    QCOMPARE(id.value("aud"_L1).toString(), tenant.place.clientId);
    QCOMPARE(id.value("nonce"_L1).toString(), u"a nonce"_s);
    QCOMPARE(id.value("tid"_L1).toString(), tenant.place.tenant);
    QCOMPARE(id.value("preferred_username"_L1).toString(), ada);
    QCOMPARE(id.value("name"_L1).toString(), u"Ada Admin"_s);
    for (const QString &claim : {u"sub"_s, u"oid"_s, u"iat"_s, u"nbf"_s, u"exp"_s, u"ver"_s, u"login_hint"_s})
        QVERIFY2(id.contains(claim), qPrintable(claim));

    Parameters plain = client.redemption(client.signIn(ada).value(u"code"_s));
    plain.remove(u"client_info"_s);
    plain.remove(u"claims"_s);
    plain.insert(u"scope"_s, tenant.place.exchange + u"/Exchange.Manage"_s);
    const QJsonObject less = client.token(plain).json();
    QCOMPARE(less.value("scope"_L1).toString(), tenant.place.exchange + u"/Exchange.Manage"_s);
    QCOMPARE(less.value("expires_in"_L1).toInt(), 3599);
    for (const auto &absent : {"id_token"_L1, "refresh_token"_L1, "client_info"_L1, "refresh_in"_L1})
        QVERIFY(!less.contains(absent));
}

void TestAuthorization::refusedBeforeAnybodySignsIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("no client") << u"client_id"_s << QString() << 900144;
    QTest::newRow("another client") << u"client_id"_s << u"99999999-8888-7777-6666-555555555555"_s << 700016;
    QTest::newRow("no redirect URI") << u"redirect_uri"_s << QString() << 50011;
    QTest::newRow("a path") << u"redirect_uri"_s << u"http://localhost:53187/cb"_s << 50011;
    QTest::newRow("another host") << u"redirect_uri"_s << u"http://127.0.0.1:53187"_s << 50011;
    QTest::newRow("https") << u"redirect_uri"_s << u"https://localhost:53187"_s << 50011;
    QTest::newRow("a query") << u"redirect_uri"_s << u"http://localhost:53187/?a=b"_s << 50011;
    QTest::newRow("a user") << u"redirect_uri"_s << u"http://localhost@example.net/"_s << 50011;
    QTest::newRow("response mode") << u"response_mode"_s << u"web_message"_s << 70007;
}

void TestAuthorization::refusedBeforeAnybodySignsIn()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const int, code);
    Practice tenant;
    IdentityClient client(tenant);
    Parameters request = client.request();
    request.remove(name);
    if (!value.isEmpty())
        request.insert(name, value);
    const Reply page = client.authorize(request);
    QCOMPARE(page.status, 400);
    QCOMPARE(aadsts(page), code);
    QVERIFY(page.header("content-type").startsWith("text/html"));
    QVERIFY(page.header("location").isEmpty());
    QVERIFY(!page.body.contains("<form"));
}

void TestAuthorization::refusedToTheRedirectUri_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    const QString exchange = u"https://outlook.office365.com/.default"_s;
    QTest::newRow("no PKCE") << u"code_challenge"_s << QString() << u"invalid_request"_s;
    QTest::newRow("plain PKCE") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
    QTest::newRow("padded challenge")
        << u"code_challenge"_s << QString(43, u'A') + u'=' << u"invalid_request"_s;
    QTest::newRow("no state") << u"state"_s << QString() << u"invalid_request"_s;
    QTest::newRow("no nonce") << u"nonce"_s << QString() << u"invalid_request"_s;
    QTest::newRow("implicit") << u"response_type"_s << u"token"_s << u"unsupported_response_type"_s;
    QTest::newRow("no resource") << u"scope"_s << u"openid"_s << u"invalid_scope"_s;
    QTest::newRow("two resources") << u"scope"_s << exchange + u" https://graph.microsoft.com/.default"_s
                                   << u"invalid_scope"_s;
    QTest::newRow("default and more")
        << u"scope"_s << exchange + u" https://outlook.office365.com/Exchange.Manage"_s << u"invalid_scope"_s;
    QTest::newRow("unknown resource")
        << u"scope"_s << u"https://example.net/.default"_s << u"invalid_resource"_s;
}

void TestAuthorization::refusedToTheRedirectUri()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, error);
    Practice tenant;
    IdentityClient client(tenant);
    Parameters request = client.request();
    request.remove(name);
    if (!value.isEmpty())
        request.insert(name, value);
    const Reply page = client.authorize(request);
    QCOMPARE(page.status, 200);
    QCOMPARE(practicetest::actionOf(page), u"http://localhost:53187/"_s);
    const Parameters fields = practicetest::hiddenInputs(page);
    QCOMPARE(fields.value(u"error"_s), error);
    QVERIFY(!fields.contains(u"code"_s));
    QCOMPARE(fields.value(u"state"_s), request.value(u"state"_s));
}

void TestAuthorization::theChoiceCountsOnce()
{
    Practice tenant;
    IdentityClient client(tenant);
    const Reply page = client.authorize(client.request());
    QVERIFY(practicetest::hiddenInputs(client.press(page, u"operator"_s, ada)).contains(u"code"_s));
    const Reply again = client.press(page, u"operator"_s, ada);
    QCOMPARE(again.status, 400);
    QCOMPARE(aadsts(again), 165000);
}

void TestAuthorization::hintsAndPrompts()
{
    Practice tenant;
    IdentityClient client(tenant);
    Parameters request = client.request();
    const auto lists
        = [&](const QString &person) { return client.authorize(request).body.contains(person.toUtf8()); };
    for (const QString &person : {ada, rita, gina})
        QVERIFY(lists(person));
    request.insert(u"login_hint"_s, u"RITA.reader@example.com"_s);
    QVERIFY(lists(rita) && !lists(ada));
    const QString opaque
        = claimsOf(client.tokens(rita).value("id_token"_L1).toString()).value("login_hint"_L1).toString();
    request.insert(u"login_hint"_s, opaque);
    QVERIFY(lists(rita) && !lists(ada));
    request.insert(u"prompt"_s, u"select_account"_s);
    QVERIFY(lists(rita) && lists(ada));
    request.insert(u"prompt"_s, u"none"_s);
    const Parameters silent = practicetest::hiddenInputs(client.authorize(request));
    QCOMPARE(client.token(client.redemption(silent.value(u"code"_s))).status, 200);
    request.remove(u"login_hint"_s);
    QCOMPARE(practicetest::hiddenInputs(client.authorize(request)).value(u"error"_s), u"login_required"_s);
    tenant.faults({{u"token-error"_s,
        QJsonObject{
            {u"grant"_s, u"authorize"_s}, {u"error"_s, u"interaction_required"_s}, {u"code"_s, 50076}}}});
    const Parameters refused = practicetest::hiddenInputs(client.authorize(request));
    QCOMPARE(refused.value(u"error"_s), u"interaction_required"_s);
    QVERIFY(refused.value(u"error_description"_s).startsWith(u"AADSTS50076: "_s));
}

void TestAuthorization::cancelledByThePerson()
{
    Practice tenant;
    IdentityClient client(tenant);
    const Parameters fields
        = practicetest::hiddenInputs(client.press(client.authorize(client.request()), u"cancel"_s, u"1"_s));
    QCOMPARE(fields.value(u"error"_s), u"access_denied"_s);
    QCOMPARE(fields.value(u"error_subcode"_s), u"cancel"_s);
    QVERIFY(fields.value(u"error_description"_s).startsWith(u"AADSTS65004: "_s));
    QCOMPARE(fields.value(u"state"_s), u"a state+/="_s);
}

void TestAuthorization::otherResponseModes()
{
    Practice tenant;
    IdentityClient client(tenant);
    for (const auto &[mode, mark] : {std::pair(u"query"_s, "?code="), std::pair(u"fragment"_s, "#code=")}) {
        Parameters request = client.request();
        request.insert(u"response_mode"_s, mode);
        const Reply reply = client.press(client.authorize(request), u"operator"_s, ada);
        QCOMPARE(reply.status, 302);
        QVERIFY(reply.header("location").startsWith(QByteArray("http://localhost:53187/") + mark));
    }
}

void TestAuthorization::redemptions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("code");
    QTest::newRow("another redirect URI")
        << u"redirect_uri"_s << u"http://localhost:53187/"_s << 400 << u"invalid_grant"_s << 500112;
    QTest::newRow("another verifier")
        << u"code_verifier"_s << QString(43, u'A') << 400 << u"invalid_grant"_s << 501481;
    QTest::newRow("no verifier") << u"code_verifier"_s << QString() << 400 << u"invalid_grant"_s << 50148;
    QTest::newRow("another code") << u"code"_s << u"1.A"_s << 400 << u"invalid_grant"_s << 70000;
    QTest::newRow("a secret") << u"client_secret"_s << u"x"_s << 401 << u"invalid_client"_s << 700025;
    QTest::newRow("an assertion") << u"client_assertion"_s << u"x"_s << 401 << u"invalid_client"_s << 700025;
    QTest::newRow("two resources")
        << u"scope"_s << u"https://outlook.office365.com/.default https://graph.microsoft.com/.default"_s
        << 400 << u"invalid_scope"_s << 700022;
    QTest::newRow("another client") << u"client_id"_s << u"99999999-8888-7777-6666-555555555555"_s << 400
                                    << u"unauthorized_client"_s << 700038;
    QTest::newRow("claims that are no JSON")
        << u"claims"_s << u"{"_s << 400 << u"invalid_request"_s << 9002313;
    QTest::newRow("no grant type") << u"grant_type"_s << QString() << 400 << u"invalid_request"_s << 900144;
}

void TestAuthorization::redemptions()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const int, status);
    QFETCH(const QString, error);
    QFETCH(const int, code);
    Practice tenant;
    IdentityClient client(tenant);
    const Parameters right = client.redemption(client.signIn(ada).value(u"code"_s));
    Parameters form = right;
    form.remove(name);
    if (!value.isEmpty())
        form.insert(name, value);
    const Reply refused = client.token(form, {{"client-request-id", "0f1e2d3c-4b5a-4697-8877-665544332211"}});
    QCOMPARE(refused.status, status);
    QCOMPARE(refused.json().value("error"_L1).toString(), error);
    QCOMPARE(aadsts(refused), code);
    QCOMPARE(refused.json().value("correlation_id"_L1).toString(), u"0f1e2d3c-4b5a-4697-8877-665544332211"_s);
    QCOMPARE(aadsts(practicetest::request(client.url(u"oauth2/v2.0/token"_s), "POST",
                 {{"Content-Type", "application/json"}}, practicetest::urlEncoded(right))),
        900144);
    QCOMPARE(client.token(right).status, 200);
}

void TestAuthorization::aCodeWorksOnceAndNotForLong()
{
    Practice tenant;
    IdentityClient client(tenant);
    const Parameters form = client.redemption(client.signIn(ada).value(u"code"_s));
    QCOMPARE(client.token(form).status, 200);
    QCOMPARE(aadsts(client.token(form)), 54005);
    const Parameters late = client.redemption(client.signIn(ada).value(u"code"_s));
    tenant.faults({{u"code-lifetime"_s, 0}});
    QCOMPARE(aadsts(client.token(late)), 70008);
}

void TestAuthorization::oneRefreshTokenForBothResources()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QString refresh = client.tokens(ada).value("refresh_token"_L1).toString();
    Parameters form = client.refresh(refresh);
    const QJsonObject exchange = client.token(form).json();
    QVERIFY(exchange.contains("access_token"_L1));
    QVERIFY(!claimsOf(exchange.value("id_token"_L1).toString()).contains("nonce"_L1));
    form.insert(u"scope"_s, u"https://graph.microsoft.com/.default offline_access"_s);
    const QJsonObject graph = client.token(form).json();
    QCOMPARE(graph.value("scope"_L1).toString(),
        u"https://graph.microsoft.com/User.Read https://graph.microsoft.com/User.Read.All "
        u"https://graph.microsoft.com/GroupMember.Read.All https://graph.microsoft.com/.default"_s);
    const Reply users = practicetest::request(tenant.place.graph + u"/v1.0/users?$top=1"_s, "GET",
        {{"Authorization", "Bearer " + graph.value("access_token"_L1).toString().toLatin1()}});
    QCOMPARE(users.status, 200);
    form.insert(u"refresh_token"_s, u"another"_s);
    QCOMPARE(aadsts(client.token(form)), 70000);
    QCOMPARE(client.token(form).json().value("suberror"_L1).toString(), u"bad_token"_s);
}

void TestAuthorization::rotationEndsTheChain()
{
    Practice tenant;
    IdentityClient client(tenant);
    tenant.faults({{u"rotate-refresh"_s, true}});
    const QString first = client.tokens(ada).value("refresh_token"_L1).toString();
    const QString second = client.token(client.refresh(first)).json().value("refresh_token"_L1).toString();
    QCOMPARE(aadsts(client.token(client.refresh(first))), 70008);
    QCOMPARE(aadsts(client.token(client.refresh(second))), 70008);
    QCOMPARE(
        client.token(client.refresh(client.tokens(ada).value("refresh_token"_L1).toString())).status, 200);
}

void TestAuthorization::guestsHaveTwoHomes()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject here = client.tokens(gina);
    const QJsonObject hereClaims = claimsOf(here.value("id_token"_L1).toString());
    QCOMPARE(hereClaims.value("tid"_L1).toString(), tenant.place.tenant);
    client.part = u"organizations"_s;
    const QJsonObject home = client.tokens(gina);
    const QJsonObject homeClaims = claimsOf(home.value("id_token"_L1).toString());
    QVERIFY(homeClaims.value("tid"_L1) != hereClaims.value("tid"_L1));
    QVERIFY(homeClaims.value("oid"_L1) != hereClaims.value("oid"_L1));
    QCOMPARE(homeClaims.value("iss"_L1).toString(),
        tenant.place.authority + u'/' + homeClaims.value("tid"_L1).toString() + u"/v2.0"_s);
    QCOMPARE(home.value("client_info"_L1), here.value("client_info"_L1));
    client.part.clear();
    const QJsonObject again = client.token(client.refresh(home.value("refresh_token"_L1).toString())).json();
    QCOMPARE(claimsOf(again.value("id_token"_L1).toString()).value("tid"_L1).toString(), tenant.place.tenant);
    client.part = u"organizations"_s;
    QCOMPARE(claimsOf(client.tokens(ada).value("id_token"_L1).toString()).value("tid"_L1).toString(),
        tenant.place.tenant);
}

MULLION_TEST(TestAuthorization)
#include "test_authorization.moc"
