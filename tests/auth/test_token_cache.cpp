// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token_cache.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::TokenCache;

namespace {

const QString client = u"99999999-8888-7777-6666-555555555555"_s;
const QString tenant = u"11111111-2222-3333-4444-555555555555"_s;
const QString person = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee.11111111-2222-3333-4444-555555555555"_s;
const QString exchange = u"https://outlook.office365.com/.default"_s;
const QString graph = u"https://graph.microsoft.com/.default"_s;
const QStringList world {u"login.windows.net"_s, u"login.microsoftonline.com"_s};
const core::Instant noon = *core::fromIso(u"2026-01-01T12:00:00Z"_s);

auth::CacheQuery query(const QString &scope = exchange)
{
    return {world, client, person, tenant, {scope}};
}

auth::CacheEntry entry(const QByteArray &name, const QString &scope = exchange)
{
    auth::TokenAnswer answer;
    answer.accessToken = "AT-" + name;
    answer.expiresIn = 3600s;
    answer.refreshToken = "RT-" + name;
    answer.idToken = "ID-" + name;
    return {{person, u"login.windows.net"_s, tenant, u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s, u"ada@contoso.com"_s, u"Ada"_s}, world, client,
        {scope}, answer, noon};
}

QByteArray accessTokenOf(const TokenCache &cache, const auth::CacheQuery &asked = query())
{
    const auto found = cache.accessToken(asked, noon + 1s);
    return found ? found->secret : QByteArray("none");
}

/// A document as another library may have written it.
QByteArray foreign(const QByteArray &token)
{
    return R"({"AccessToken":{"any key":)" + token + R"(},"Future":{"x":1}})";
}

} // namespace

class TestTokenCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocument();
    void unknownThingsAreKept();
    void foundByFields_data();
    void foundByFields();
    void cloudsAreApart();
    void overlappingTokensAreReplaced();
    void refreshTokens();
    void twoOfAKindAreNone();
    void signingOut();
    void removedAccountsStayRemoved();
    void tenantsAreApart();
    void damaged_data();
    void damaged();
    void claimsAreNotKept();
};

/// E08: the form that MSAL reads (section 4.1), spelled out by hand.
void TestTokenCache::theDocument()
{
    TokenCache cache;
    auth::CacheEntry put = entry("1");
    put.answer.refreshIn = 1800s;
    put.answer.scopes = {u"https://outlook.office365.com/Exchange.ManageV2"_s, u"openid"_s};
    cache.put(put);
    const QJsonObject root = QJsonDocument::fromJson(cache.toJson()).object();
    const QString key = person + u"-login.windows.net-accesstoken-"_s + client + u'-' + tenant
        + u"-https://outlook.office365.com/.default https://outlook.office365.com/exchange.managev2"_s;
    const QJsonObject expected {{u"credential_type"_s, u"AccessToken"_s}, {u"secret"_s, u"AT-1"_s}, {u"home_account_id"_s, person},
        {u"environment"_s, u"login.windows.net"_s}, {u"client_id"_s, client}, {u"realm"_s, tenant},
        {u"target"_s, u"https://outlook.office365.com/.default https://outlook.office365.com/Exchange.ManageV2"_s}, {u"token_type"_s, u"Bearer"_s},
        {u"cached_at"_s, u"1767268800"_s}, {u"expires_on"_s, u"1767272400"_s}, {u"extended_expires_on"_s, u"1767272400"_s}, {u"refresh_on"_s, u"1767270600"_s}};
    QCOMPARE(root.value(u"AccessToken").toObject().value(key).toObject(), expected);
    QCOMPARE(root.value(u"RefreshToken").toObject().keys(), (QStringList {person + u"-login.windows.net-refreshtoken-"_s + client + u"--"_s}));
    QCOMPARE(root.value(u"IdToken").toObject().keys(), (QStringList {person + u"-login.windows.net-idtoken-"_s + client + u'-' + tenant + u'-'}));
    QCOMPARE(root.value(u"Account").toObject().keys(), (QStringList {person + u"-login.windows.net-"_s + tenant}));
    QCOMPARE(root.value(u"AppMetadata").toObject().keys(), (QStringList {u"appmetadata-login.windows.net-"_s + client}));
}

void TestTokenCache::unknownThingsAreKept()
{
    const QByteArray before = R"({"AccessToken":{},"RefreshToken":{},"IdToken":{"k":{"credential_type":"Odd","x":[1]}},"Account":{"a":{"home_account_id":")"
        + person.toLatin1() + R"(","environment":"login.microsoftonline.com","realm":")" + tenant.toLatin1()
        + R"(","avatar_url":"u"}},"AppMetadata":{},"Future":{"x":1}})";
    auto cache = TokenCache::fromJson(before);
    QVERIFY(cache);
    QCOMPARE(QJsonDocument::fromJson(cache->toJson()), QJsonDocument::fromJson(before));
    cache->put(entry("1"));
    const QJsonObject after = QJsonDocument::fromJson(cache->toJson()).object();
    QCOMPARE(after.value(u"Future").toObject().value(u"x").toInt(), 1);
    QCOMPARE(after.value(u"IdToken").toObject().value(u"k").toObject().value(u"credential_type").toString(), u"Odd"_s);
    const QJsonObject accounts = after.value(u"Account").toObject();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.begin()->toObject().value(u"avatar_url").toString(), u"u"_s);
}

void TestTokenCache::foundByFields_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const char *change, bool isFound) { QTest::newRow(name) << QByteArray(change) << isFound; };
    row("as it is", "", true);
    row("numbers for times", R"("expires_on":1767272400,"cached_at":1767268800)", true);
    row("another alias", R"("environment":"login.microsoftonline.com")", true);
    row("capital letters", R"("environment":"LOGIN.WINDOWS.NET","target":"HTTPS://OUTLOOK.OFFICE365.COM/.DEFAULT")", true);
    row("more scopes, another order", R"("target":"z https://outlook.office365.com/.default a")", true);
    row("other scopes", R"("target":"https://outlook.office365.com/Exchange.Manage")", false);
    row("another client", R"("client_id":"99999999-8888-7777-6666-000000000000")", false);
    row("another tenant", R"("realm":"11111111-2222-3333-4444-000000000000")", false);
    row("another person", R"("home_account_id":"x.y")", false);
    row("bound to a key", R"("token_type":"pop")", false);
    row("good for eleven years", R"("expires_on":"2114424000")", false);
    row("kept in the future", R"("cached_at":"1767300000")", false);
    row("kept this second, rounded up as MSAL Node does", R"("cached_at":"1767268802")", true);
    row("kept two seconds ahead", R"("cached_at":"1767268803")", false);
    row("no end", R"("expires_on":"")", false);
}

void TestTokenCache::foundByFields()
{
    QFETCH(const QByteArray, change);
    QJsonObject token {{u"credential_type"_s, u"AccessToken"_s}, {u"secret"_s, u"AT"_s}, {u"home_account_id"_s, person},
        {u"environment"_s, u"login.windows.net"_s}, {u"client_id"_s, client}, {u"realm"_s, tenant}, {u"target"_s, exchange},
        {u"token_type"_s, u"Bearer"_s}, {u"cached_at"_s, u"1767268800"_s}, {u"expires_on"_s, u"1767272400"_s}};
    const QJsonObject changes = QJsonDocument::fromJson('{' + change + '}').object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        token.insert(it.key(), it.value());
    const auto cache = TokenCache::fromJson(foreign(QJsonDocument(token).toJson()));
    QVERIFY(cache);
    QTEST(accessTokenOf(*cache) == "AT", "isFound");
}

void TestTokenCache::cloudsAreApart()
{
    TokenCache cache;
    cache.put(entry("1"));
    auth::CacheQuery government = query();
    government.aliases = {u"login.microsoftonline.us"_s, u"login.usgovcloudapi.net"_s};
    QCOMPARE(accessTokenOf(cache, government), QByteArray("none"));
    QVERIFY(cache.refreshToken(government).isEmpty());
    QVERIFY(cache.accounts(government.aliases).empty());
    QCOMPARE(cache.accounts(world).size(), size_t(1));
}

void TestTokenCache::overlappingTokensAreReplaced()
{
    TokenCache cache;
    cache.put(entry("1"));
    cache.put(entry("g", graph));
    cache.put(entry("2"));
    QCOMPARE(accessTokenOf(cache), QByteArray("AT-2"));
    QCOMPARE(accessTokenOf(cache, query(graph)), QByteArray("AT-g"));
    QCOMPARE(QJsonDocument::fromJson(cache.toJson()).object().value(u"AccessToken").toObject().size(), 2);
    auth::CacheEntry once = entry("3");
    once.answer.expiresIn.reset(); // C08: not to be kept
    cache.put(once);
    QCOMPARE(accessTokenOf(cache), QByteArray("none"));
    cache.put(entry("4"));
    cache.drop("AT-4");
    QCOMPARE(accessTokenOf(cache), QByteArray("none"));
    QCOMPARE(accessTokenOf(cache, query(graph)), QByteArray("AT-g"));
}

void TestTokenCache::refreshTokens()
{
    TokenCache cache;
    cache.put(entry("1"));
    auth::CacheEntry without = entry("2");
    without.answer.refreshToken.clear();
    cache.put(without);
    QCOMPARE(cache.refreshToken(query()), QByteArray("RT-1"));
    cache.put(entry("3"));
    QCOMPARE(cache.refreshToken(query()), QByteArray("RT-3"));
    QCOMPARE(QJsonDocument::fromJson(cache.toJson()).object().value(u"RefreshToken").toObject().size(), 1);

    // E14: one of Microsoft's family belongs to another client and is left alone.
    const QByteArray family = R"({"RefreshToken":{"k":{"credential_type":"RefreshToken","secret":"FAMILY","home_account_id":")" + person.toLatin1()
        + R"(","environment":"login.windows.net","client_id":"00000000-0000-0000-0000-000000000001","family_id":"1"}}})";
    auto shared = TokenCache::fromJson(family);
    QVERIFY(shared->refreshToken(query()).isEmpty());
    shared->put(entry("4"));
    QVERIFY(shared->toJson().contains("FAMILY"));
}

void TestTokenCache::twoOfAKindAreNone()
{
    TokenCache cache;
    cache.put(entry("1"));
    QJsonObject root = QJsonDocument::fromJson(cache.toJson()).object();
    QJsonObject tokens = root.value(u"AccessToken").toObject();
    tokens.insert(u"again"_s, tokens.begin().value());
    root.insert(u"AccessToken"_s, tokens);
    QCOMPARE(accessTokenOf(*TokenCache::fromJson(QJsonDocument(root).toJson())), QByteArray("none"));
}

void TestTokenCache::signingOut()
{
    TokenCache cache;
    cache.put(entry("1"));
    auth::CacheEntry other = entry("2");
    other.account.homeAccountId = u"other.home"_s;
    cache.put(other);
    auth::CacheEntry elsewhere = entry("3");
    elsewhere.account.realm = u"22222222-2222-3333-4444-555555555555"_s;
    elsewhere.account.environment = u"login.microsoftonline.com"_s;
    cache.put(elsewhere);
    cache.remove(world, client, person.toUpper());
    const QJsonObject root = QJsonDocument::fromJson(cache.toJson()).object();
    for (const QString &map : {u"AccessToken"_s, u"RefreshToken"_s, u"IdToken"_s, u"Account"_s})
        QCOMPARE(root.value(map).toObject().size(), 1);
    QVERIFY(!root.value(u"AppMetadata").toObject().isEmpty());
    QVERIFY(!cache.isEmpty());
    cache.remove(world, client, u"other.home"_s);
    QVERIFY(cache.isEmpty());
}

void TestTokenCache::removedAccountsStayRemoved()
{
    TokenCache cache;
    cache.put(entry("1"));
    cache.remove(world, client, person);
    QVERIFY(!cache.renew(entry("2")));
    QVERIFY(cache.isEmpty());
}

void TestTokenCache::tenantsAreApart()
{
    TokenCache cache;
    cache.put(entry("home"));
    auth::CacheEntry guest = entry("guest");
    guest.account.realm = u"22222222-2222-3333-4444-555555555555"_s;
    cache.put(guest);
    QCOMPARE(accessTokenOf(cache), QByteArray("AT-home"));
    auth::CacheQuery there = query();
    there.realm = guest.account.realm;
    QCOMPARE(accessTokenOf(cache, there), QByteArray("AT-guest"));
    QCOMPARE(cache.refreshToken(there), QByteArray("RT-guest"));
    QCOMPARE(cache.refreshToken(query()), QByteArray("RT-guest"));
    QCOMPARE(cache.accounts(world).size(), size_t(2));
}

void TestTokenCache::damaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("cut") << QByteArray(R"({"AccessToken":{)");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a map that is none") << QByteArray(R"({"AccessToken":[1]})");
    QTest::newRow("bytes") << QByteArray("\0\x01secret", 8);
}

void TestTokenCache::damaged()
{
    QFETCH(const QByteArray, json);
    const auto cache = TokenCache::fromJson(json);
    QVERIFY(!cache);
    QVERIFY(!cache.error().detail.contains(u"secret"));
}

void TestTokenCache::claimsAreNotKept()
{
    TokenCache cache;
    cache.put(entry("1"));
    QVERIFY(!cache.toJson().contains("claims"));
    QVERIFY(!cache.toJson().contains("xms_cc"));
}

MULLION_TEST(TestTokenCache)
#include "test_token_cache.moc"
