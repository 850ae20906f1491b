// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::AccountTokens;
using core::Errc;
using exchange::Scope;
using exchange::Token;
using exchange::TokenRequest;
using samples::MovedClock;
using samples::SignInWorld;
using Outcome = std::shared_ptr<std::optional<core::Result<Token>>>;

namespace {

struct World
{
    /// Access tokens live 400 s: after 150 s they are due. ID tokens live an hour by the practice tenant's clock, which stands still.
    explicit World(const QJsonObject &faults = {{u"cae-lifetime"_s, 400}}, std::optional<core::Instant> stopped = {})
        : clock(stopped)
        , tenant(faults, &clock)
        , account(tenant.signedIn())
        , tokens(tenant.tokensOf(account))
    {
    }

    core::Result<Token> token(const TokenRequest &request = {}) { return SignInWorld::wait(tokens->token(request, {})); }
    void fault(const QJsonObject &json)
    {
        if (const auto error = tenant.server.setFaults(json))
            qFatal("faults: %s", qPrintable(*error));
    }
    void tokenError(const QString &error, const QString &suberror = {}, int count = 1, int status = 400, const QString &claims = {})
    {
        fault({{u"token-error"_s, QJsonObject {{u"grant"_s, u"refresh_token"_s}, {u"error"_s, error}, {u"suberror"_s, suberror}, {u"code"_s, 50076},
                                      {u"status"_s, status}, {u"count"_s, count}, {u"claims"_s, claims}}}});
    }
    /// Lets the access token run out.
    void pass(std::chrono::milliseconds time) { clock.pass(time); }

    MovedClock clock;
    SignInWorld tenant;
    auth::Account account;
    std::unique_ptr<AccountTokens> tokens;
};

} // namespace

class TestAccountTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodTokenNeedsNoRequest();
    void fiveMinutesBeforeItsEnd_data();
    void fiveMinutesBeforeItsEnd();
    void oneRequestServesTwenty();
    void renewedEarlyInTheBackground();
    void aRenewalInTheBackgroundHoldsNobodyUp();
    void refusedTokensAndClaimsPassTheCacheBy();
    void nobodySignedIn();
    void aRefusalIsRemembered();
    void aNewSignInEndsTheBlock();
    void anotherAccountIsNotBlocked();
    void otherScopesThanAskedForServe();
    void anotherResourceIsNotBlocked();
    void throttled_data();
    void throttled();
    void aPauseIsOfTimeThatPasses();
    void anOutageIsTriedOnceMore();
    void whatIsLeftServesInAnOutage();
    void extendedOnlyWhenAskedFor();
    void changedIdentities_data();
    void changedIdentities();
    void signedOutWhileRenewing();
    void stopped();
    void goesWhileRenewing_data();
    void goesWhileRenewing();
    void twoStoresShareOneRenewal();
    void theChallengeIsKeptForTheSignIn();
    void aRefreshTokenMayBeLeftOut();
    void clockSetBackAndForward();
};

void TestAccountTokens::aGoodTokenNeedsNoRequest()
{
    World world;
    const qsizetype before = world.tenant.ledger().size();
    const auto first = world.token();
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(world.token()->bearer, first->bearer);
    QCOMPARE(world.tenant.ledger().size(), before);
    // Another program of the same person finds it in the keychain.
    auth::TokenStore other(world.tenant.secrets, world.clock, world.tenant.folder.path(), u"practice"_s, world.tenant.place.clientId);
    AccountTokens elsewhere({world.tenant.place.clientId, world.account, QUrl(world.tenant.place.exchange), {}, false}, *world.tenant.provider, other);
    const auto request = [&] { return SignInWorld::wait(elsewhere.token({}, {})); };
    QVERIFY(request());
    QCOMPARE(world.tenant.refreshes(), 0);
}

void TestAccountTokens::fiveMinutesBeforeItsEnd_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("requests");
    QTest::newRow("301 s left") << 301 << 0;
    QTest::newRow("299 s left") << 299 << 1;
    QTest::newRow("over") << -10 << 1;
}

void TestAccountTokens::fiveMinutesBeforeItsEnd()
{
    QFETCH(const int, left);
    World world({{u"cae-lifetime"_s, 3600}}, std::chrono::floor<std::chrono::seconds>(core::SystemClock().now()));
    world.pass(std::chrono::seconds(3600 - left));
    QVERIFY(world.token());
    QTEST(int(world.tenant.refreshes()), "requests");
}

void TestAccountTokens::oneRequestServesTwenty()
{
    World world;
    world.pass(150s);
    std::vector<Outcome> all;
    for (int i = 0; i < 20; ++i)
        all.push_back(testsupport::started(world.tokens->token({}, {})));
    for (const Outcome &one : all)
        QTRY_VERIFY_WITH_TIMEOUT(*one, samples::patienceMs);
    QCOMPARE(world.tenant.refreshes(), 1);
    for (const Outcome &one : all)
        QCOMPARE(one->value()->bearer, all.front()->value()->bearer);
}

void TestAccountTokens::renewedEarlyInTheBackground()
{
    World world({{u"cae-lifetime"_s, 80000}, {u"refresh-in"_s, 1000}});
    const auto first = world.token();
    QCOMPARE(world.tenant.refreshes(), 0);
    world.fault({{u"unavailable"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}}}});
    world.pass(2000s);
    QCOMPARE(world.token()->bearer, first->bearer); // at once, and the failing renewal changes nothing
    QTRY_COMPARE_WITH_TIMEOUT(world.tenant.refreshes(), 2, samples::patienceMs);
    world.fault({{u"unavailable"_s, QJsonObject {{u"rate"_s, 0}}}});
    world.pass(100s);
    QVERIFY(world.token());
    QTRY_VERIFY_WITH_TIMEOUT(world.token()->bearer != first->bearer, samples::patienceMs);
    QCOMPARE(world.tenant.refreshes(), 3);
}

/// Whoever was refused an older token gets the kept one, and those who come with the same claims next get theirs.
void TestAccountTokens::aRenewalInTheBackgroundHoldsNobodyUp()
{
    World world({{u"cae-lifetime"_s, 80000}, {u"refresh-in"_s, 1000}});
    const auto first = world.token();
    world.pass(2000s);
    const QByteArray claims = R"({"access_token":{"nbf":{"essential":true,"value":"1767225600"}}})";
    QCOMPARE(world.token({Scope::ExchangeBeta, "another-token", claims})->bearer, first->bearer);
    QTRY_COMPARE_WITH_TIMEOUT(world.tenant.refreshes(), 1, samples::patienceMs);
    const auto next = testsupport::started(world.tokens->token({Scope::ExchangeBeta, {}, claims}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(*next, 5000);
    QVERIFY(next->value());
}

void TestAccountTokens::refusedTokensAndClaimsPassTheCacheBy()
{
    World world;
    const auto first = world.token();
    const QByteArray claims = R"({"access_token":{"nbf":{"essential":true,"value":"1767225600"}}})";
    const auto second = world.token({Scope::ExchangeBeta, first->bearer, claims});
    QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
    QVERIFY(second->bearer != first->bearer);
    const QJsonObject sent = world.tenant.ledger(u"token"_s, u"refresh_token"_s).at(0)[u"parameters"].toObject();
    const QJsonObject expected = QJsonDocument::fromJson(R"({"access_token":{"nbf":{"essential":true,"value":"1767225600"},"xms_cc":{"values":["cp1"]}}})").object();
    QCOMPARE(QJsonDocument::fromJson(sent.value(u"claims").toString().toUtf8()).object(), expected);
    QVERIFY(!sent.contains(u"redirect_uri") && !sent.contains(u"client_secret"));
    // Others that were refused with the first one get the second.
    QCOMPARE(world.token({Scope::ExchangeBeta, first->bearer, claims})->bearer, second->bearer);
    QCOMPARE(world.tenant.refreshes(), 1);
    QVERIFY(world.token({Scope::ExchangeBeta, {}, claims})->bearer != second->bearer); // claims alone do not look at the cache
}

void TestAccountTokens::nobodySignedIn()
{
    MovedClock clock;
    SignInWorld tenant({}, &clock);
    const auto tokens = tenant.tokensOf({u"x.y"_s, u"practice"_s, tenant.place.tenant, {}, u"ada@contoso.com"_s, {}});
    const auto token = SignInWorld::wait(tokens->token({}, {}));
    QCOMPARE(token.error().code, Errc::SignInNeeded);
    QVERIFY(tenant.ledger().isEmpty());
}

void TestAccountTokens::aRefusalIsRemembered()
{
    World world;
    world.pass(150s);
    world.tokenError(u"invalid_grant"_s, u"bad_token"_s);
    QCOMPARE(world.token().error().code, Errc::SignInNeeded);
    QCOMPARE(world.token().error().code, Errc::SignInNeeded);
    QCOMPARE(world.tenant.refreshes(), 1);
    world.pass(119s);
    QVERIFY(!world.token());
    QCOMPARE(world.tenant.refreshes(), 1);
    world.pass(2s);
    QVERIFY(world.token()); // the refresh token was kept
    QCOMPARE(world.tenant.refreshes(), 2);
}

void TestAccountTokens::aNewSignInEndsTheBlock()
{
    World world;
    world.pass(150s);
    world.tokenError(u"invalid_grant"_s);
    QVERIFY(!world.token());
    world.tenant.signedIn();
    QVERIFY(world.token());
    QCOMPARE(world.tenant.refreshes(), 1);
}

/// H04.
void TestAccountTokens::anotherAccountIsNotBlocked()
{
    World world;
    const auto carl = world.tenant.tokensOf(world.tenant.signedIn(u"carl.calendar@example.com"_s));
    world.pass(150s);
    world.tokenError(u"invalid_grant"_s);
    QVERIFY(!world.token());
    QVERIFY(SignInWorld::wait(carl->token({}, {})));
    QVERIFY(!world.token());
    QCOMPARE(world.tenant.refreshes(), 2);
}

/// F13: where the answer names permissions, and not what was asked for.
void TestAccountTokens::otherScopesThanAskedForServe()
{
    World world({{u"cae-lifetime"_s, 3600}, {u"echo-default"_s, false}});
    const auto first = world.token();
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    const auto renewed = world.token({Scope::ExchangeBeta, first->bearer, {}});
    QCOMPARE(world.token()->bearer, renewed->bearer);
    QCOMPARE(world.tenant.refreshes(), 1);
}

void TestAccountTokens::anotherResourceIsNotBlocked()
{
    World world;
    world.pass(150s);
    world.tokenError(u"invalid_grant"_s);
    QVERIFY(!world.token());
    QVERIFY(world.token({Scope::Graph, {}, {}}));
    const QJsonArray sent = world.tenant.ledger(u"token"_s, u"refresh_token"_s);
    for (const QJsonValue &one : sent)
        QCOMPARE(one[u"parameters"][u"scope"].toString().count(u".default"_s), 1);
}

void TestAccountTokens::throttled_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("pause");
    QTest::newRow("429, told") << u"throttle"_s << 7;
    QTest::newRow("429, not told") << u"throttle-bare"_s << 60;
}

void TestAccountTokens::throttled()
{
    QFETCH(const QString, fault);
    QFETCH(const int, pause);
    World world;
    world.pass(150s);
    world.fault({{u"retry-after"_s, 7}, {u"throttle-window"_s, false}, {fault, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}, {u"count"_s, 1}}}});
    QCOMPARE(world.token().error().code, Errc::Throttled);
    world.pass(std::chrono::seconds(pause - 2));
    QCOMPARE(world.token().error().code, Errc::Throttled);
    QCOMPARE(world.tenant.refreshes(), 1);
    world.pass(3s);
    QVERIFY(world.token());
    QCOMPARE(world.tenant.refreshes(), 2);
}

void TestAccountTokens::aPauseIsOfTimeThatPasses()
{
    World world;
    world.pass(150s);
    world.fault({{u"retry-after"_s, 1}, {u"throttle-window"_s, false}, {u"throttle"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}, {u"count"_s, 1}}}});
    QCOMPARE(world.token().error().code, Errc::Throttled);
    world.clock.offset -= 10s; // the time of day is set back, time that passes is not
    QTRY_VERIFY_WITH_TIMEOUT(world.token(), samples::patienceMs);
    QCOMPARE(world.tenant.refreshes(), 2);
}

void TestAccountTokens::anOutageIsTriedOnceMore()
{
    World world;
    world.pass(150s);
    world.fault({{u"unavailable"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}, {u"count"_s, 1}}}});
    world.clock.slept.clear();
    QVERIFY(world.token());
    QCOMPARE(world.tenant.refreshes(), 2);
    QVERIFY(std::find(world.clock.slept.begin(), world.clock.slept.end(), 1000ms) != world.clock.slept.end());
}

void TestAccountTokens::whatIsLeftServesInAnOutage()
{
    World world({{u"cae-lifetime"_s, 3600}});
    const auto first = world.token();
    world.pass(3500s);
    world.fault({{u"unavailable"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}}}});
    QCOMPARE(world.token()->bearer, first->bearer);
    world.pass(200s);
    QCOMPARE(world.token().error().code, Errc::Unavailable);
}

void TestAccountTokens::extendedOnlyWhenAskedFor()
{
    World world({{u"cae-lifetime"_s, 3600}, {u"token-members"_s, QJsonObject {{u"ext_expires_in"_s, 7200}}}});
    const auto first = world.token();
    world.fault({{u"unavailable"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}}}});
    world.pass(4000s);
    QCOMPARE(world.token().error().code, Errc::Unavailable);
    AccountTokens patient({world.tenant.place.clientId, world.account, QUrl(world.tenant.place.exchange), {}, true}, *world.tenant.provider, *world.tenant.store);
    QCOMPARE(SignInWorld::wait(patient.token({}, {}))->bearer, first->bearer);
    world.pass(4000s);
    QVERIFY(!SignInWorld::wait(patient.token({}, {})));
}

void TestAccountTokens::changedIdentities_data()
{
    QTest::addColumn<bool>("isGood");
    for (const char *bad : {"wrong-iss", "changed-sub", "wrong-aud", "wrong-tid", "bad-signature"})
        QTest::newRow(bad) << false;
    for (const char *good : {"right", "missing-nonce", "rotate-key"})
        QTest::newRow(good) << true;
}

void TestAccountTokens::changedIdentities()
{
    QFETCH(const bool, isGood);
    World world;
    const QByteArray before = world.tenant.secrets.secrets.first();
    world.fault({{u"id-token"_s, QString::fromLatin1(QTest::currentDataTag())}});
    const auto first = world.token();
    const auto token = world.token({Scope::ExchangeBeta, first->bearer, {}});
    QVERIFY2(token.has_value() == isGood, token ? "taken" : qPrintable(token.error().detail));
    if (!isGood) {
        QCOMPARE(token.error().code, Errc::BadReply);
        QCOMPARE(world.tenant.secrets.secrets.first(), before);
    }
}

void TestAccountTokens::signedOutWhileRenewing()
{
    World world;
    world.pass(150s);
    world.fault({{u"slow"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}}}, {u"slow-ms"_s, 400}});
    const auto pending = testsupport::started(world.tokens->token({}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(world.tenant.refreshes(), 1, samples::patienceMs);
    // Another process that does not wait for the lock of this one, as one whose lock was taken over.
    auto held = world.tenant.secrets.secrets;
    auto cache = *auth::TokenCache::fromJson(held.first());
    cache.remove(world.tenant.provider->authority().aliases, world.tenant.place.clientId, world.account.homeAccountId);
    world.tenant.secrets.secrets[held.firstKey()] = cache.toJson();
    QFile stamp(QDir(world.tenant.folder.path()).entryInfoList({u"*.stamp"_s}).first().filePath());
    QVERIFY(stamp.open(QIODevice::WriteOnly));
    stamp.write(R"({"generation":1000,"kept":true})");
    stamp.close();
    QTRY_VERIFY_WITH_TIMEOUT(*pending, samples::patienceMs);
    QVERIFY(auth::TokenCache::fromJson(world.tenant.secrets.secrets.value(held.firstKey()))->isEmpty());
}

void TestAccountTokens::stopped()
{
    World world;
    world.pass(150s);
    world.fault({{u"hang-before"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}}}});
    std::stop_source stop;
    const auto pending = testsupport::started(world.tokens->token({}, stop.get_token()));
    QTRY_COMPARE_WITH_TIMEOUT(world.tenant.refreshes(), 1, samples::patienceMs);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*pending, 1000);
    QCOMPARE(pending->value().error().code, Errc::Cancelled);
    world.tokens.reset();
    QTRY_VERIFY_WITH_TIMEOUT(QDir(world.tenant.folder.path()).entryList({u"*.lock"_s}).isEmpty(), 1000);
}

void TestAccountTokens::goesWhileRenewing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("no answer") << u"hang-before"_s << false;
    QTest::newRow("before the second try") << u"unavailable"_s << false;
    QTest::newRow("while another holds the lock") << QString() << true;
}

/// Whoever owns provider and store may let go of them in the middle: they stay until the renewal has ended, and nothing more is sent.
void TestAccountTokens::goesWhileRenewing()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, isLocked);
    struct Parts
    {
        Parts(SignInWorld &tenant, core::Clock &clock)
            : provider(tenant.authority(tenant.place.tenant), clock)
            , store(tenant.secrets, clock, tenant.folder.path(), u"practice"_s, tenant.place.clientId)
        {
        }
        auth::Provider provider;
        auth::TokenStore store;
    };
    World world;
    world.clock.isQuick = isLocked;
    world.pass(150s);
    const auto held = isLocked ? SignInWorld::wait(world.tenant.store->lock({})) : core::Result<auth::TokenStore::Lock>();
    if (!fault.isEmpty())
        world.fault({{fault, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}}}});
    auto parts = std::make_shared<Parts>(world.tenant, world.clock);
    const std::weak_ptr<Parts> alive = parts;
    auto tokens = std::make_unique<AccountTokens>(
        auth::AccountSettings {world.tenant.place.clientId, world.account, QUrl(world.tenant.place.exchange), {}, false}, parts->provider, parts->store, parts);
    const auto pending = testsupport::started(tokens->token({}, {}));
    if (isLocked)
        QTest::qWait(100);
    else
        QTRY_COMPARE_WITH_TIMEOUT(world.tenant.refreshes(), 1, samples::patienceMs);
    tokens.reset();
    parts.reset();
    QTRY_VERIFY_WITH_TIMEOUT(alive.expired(), 2000);
    QVERIFY(*pending);
    QCOMPARE(pending->value().error().code, Errc::Cancelled);
    QCOMPARE(world.tenant.refreshes(), isLocked ? 0 : 1);
}

/// K13, F12: as two processes, which have nothing in common but keychain and folder.
void TestAccountTokens::twoStoresShareOneRenewal()
{
    World world;
    auth::TokenStore other(world.tenant.secrets, world.clock, world.tenant.folder.path(), u"practice"_s, world.tenant.place.clientId);
    AccountTokens elsewhere({world.tenant.place.clientId, world.account, QUrl(world.tenant.place.exchange), {}, false}, *world.tenant.provider, other);
    world.fault({{u"rotate-refresh"_s, true}, {u"slow"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"token"_s}}}, {u"slow-ms"_s, 300}});
    const auto first = world.token();
    const auto here = testsupport::started(world.tokens->token({Scope::ExchangeBeta, first->bearer, {}}, {}));
    const auto there = testsupport::started(elsewhere.token({Scope::ExchangeBeta, first->bearer, {}}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(*here && *there, samples::patienceMs);
    QVERIFY2(here->value(), here->value() ? "" : qPrintable(here->value().error().detail));
    QVERIFY2(there->value(), there->value() ? "" : qPrintable(there->value().error().detail));
    QCOMPARE(here->value()->bearer, there->value()->bearer);
    QCOMPARE(world.tenant.refreshes(), 1);
}

void TestAccountTokens::theChallengeIsKeptForTheSignIn()
{
    World world;
    world.pass(150s);
    const QString claims = uR"({"access_token":{"capolids":{"essential":true}}})"_s;
    world.tokenError(u"interaction_required"_s, u"basic_action"_s, 1, 400, claims);
    QCOMPARE(world.token().error().code, Errc::SignInNeeded);
    QCOMPARE(world.tokens->challenge(), claims.toUtf8());
    auth::SignInRequest request = world.tenant.request(world.account.username);
    request.claims = world.tokens->challenge();
    QVERIFY(world.tenant.signIn(request));
    const QJsonArray sent = world.tenant.ledger(u"authorize"_s);
    QVERIFY(sent.last()[u"parameters"][u"claims"].toString().contains(u"capolids"));
    QVERIFY(sent.last()[u"parameters"][u"claims"].toString().contains(u"cp1"));
}

void TestAccountTokens::aRefreshTokenMayBeLeftOut()
{
    World world;
    world.fault({{u"token-omits"_s, QJsonArray {u"refresh_token"_s, u"scope"_s, u"id_token"_s, u"client_info"_s}}});
    for (int i = 1; i <= 3; ++i) {
        const auto now = world.token();
        QVERIFY2(now, now ? "" : qPrintable(now.error().detail));
        QVERIFY(world.token({Scope::ExchangeBeta, now->bearer, {}}));
        QCOMPARE(world.tenant.refreshes(), i);
    }
}

void TestAccountTokens::clockSetBackAndForward()
{
    World world;
    for (const auto &jump : {-24h, 48h, -24h}) {
        world.pass(jump);
        const qsizetype before = world.tenant.refreshes();
        for (int i = 0; i < 5; ++i)
            static_cast<void>(world.token()); // an ID token of another day may be refused: what counts is that it does not loop
        QVERIFY2(world.tenant.refreshes() - before <= 5, "a renewal for each call at most");
    }
    QVERIFY(world.token());
}

MULLION_TEST(TestAccountTokens)
#include "test_account_tokens.moc"
