// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_world.h"
#include "support/misbehaving_server.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::Authority;
using auth::Provider;
using core::Errc;
using samples::MovedClock;
using samples::SignInWorld;
using testsupport::MisbehavingServer;

namespace {

/// An address at which nobody listens.
QUrl nobody()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class TestProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesItself();
    void spoiledDescriptions_data();
    void spoiledDescriptions();
    void addressesOfOthers_data();
    void addressesOfOthers();
    void bodiesThatAreNone_data();
    void bodiesThatAreNone();
    void fetchedOnceADay();
    void triedOnceMore();
    void noSuchTenant();
    void stopped();
    void discoveryDown_data();
    void discoveryDown();
    void discoverySaysNo();
    void discoveryAsksTheKnownHost();
    void discoveryNamesTheAliases();
    void keysAreFetchedWhenNeeded();
    void keysThatCannotBeHad();

private:
    MovedClock m_clock;
};

void TestProvider::describesItself()
{
    SignInWorld world;
    const auto found = SignInWorld::wait(world.provider->metadata({}));
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    const QString base = world.place.authority + u'/' + world.place.tenant;
    QCOMPARE(found->authorization.toString(), base + u"/oauth2/v2.0/authorize"_s);
    QCOMPARE(found->token.toString(), base + u"/oauth2/v2.0/token"_s);
    QCOMPARE(found->device.toString(), base + u"/oauth2/v2.0/devicecode"_s);
    QCOMPARE(found->keys.toString(), base + u"/discovery/v2.0/keys"_s);
    QCOMPARE(found->issuer, base + u"/v2.0"_s);

    Provider organizations(world.authority(u"organizations"_s), m_clock); // M04
    QCOMPARE(SignInWorld::wait(organizations.metadata({}))->issuer, world.place.authority + u"/{tenantid}/v2.0"_s);
    Provider domain(world.authority(u"example.com"_s), m_clock);
    QCOMPARE(SignInWorld::wait(domain.metadata({}))->issuer, base + u"/v2.0"_s);
}

void TestProvider::spoiledDescriptions_data()
{
    QTest::addColumn<QJsonObject>("faults");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("another issuer") << QJsonObject {{u"wrong-issuer"_s, true}} << false; // D14
    QTest::newRow("token endpoint of another host") << QJsonObject {{u"foreign-token-host"_s, true}} << false; // A16
    QTest::newRow("plain challenges only") << QJsonObject {{u"challenge-methods"_s, QJsonArray {u"plain"_s}}} << false; // A17
    QTest::newRow("S256 too") << QJsonObject {{u"challenge-methods"_s, QJsonArray {u"plain"_s, u"S256"_s}}} << true;
    QTest::newRow("challenges not mentioned") << QJsonObject() << true;
}

void TestProvider::spoiledDescriptions()
{
    QFETCH(const QJsonObject, faults);
    QFETCH(const bool, isGood);
    SignInWorld world(faults);
    const auto found = SignInWorld::wait(world.provider->metadata({}));
    QCOMPARE(found.has_value(), isGood);
    if (!isGood)
        QCOMPARE(found.error().code, Errc::BadReply);
    // A sign-in does not get as far as the browser.
    const auto outcome = isGood ? auth::SignInOutcome(tl::unexpected(auth::Refusal {})) : world.signIn(world.request());
    QCOMPARE(world.address.isEmpty(), true);
    QVERIFY(!outcome);
}

void TestProvider::addressesOfOthers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("address"); // BASE stands for the right one
    QTest::addColumn<bool>("isGood");
    QTest::newRow("right") << u"token_endpoint"_s << u"BASE/token"_s << true;
    QTest::newRow("no device codes") << u"device_authorization_endpoint"_s << QString() << true;
    for (const char *field : {"authorization_endpoint", "token_endpoint", "jwks_uri", "device_authorization_endpoint"})
        QTest::addRow("%s of another host", field) << QString::fromLatin1(field) << u"https://login.example.net/x"_s << false;
    for (const char *field : {"authorization_endpoint", "token_endpoint", "jwks_uri"})
        QTest::addRow("no %s", field) << QString::fromLatin1(field) << QString() << false;
    QTest::newRow("another port") << u"token_endpoint"_s << u"http://127.0.0.1:1/token"_s << false;
    QTest::newRow("a user in it") << u"token_endpoint"_s << u"http://ada@127.0.0.1:PORT/token"_s << false;
    QTest::newRow("no http") << u"authorization_endpoint"_s << u"file://127.0.0.1/etc/passwd"_s << false;
    QTest::newRow("no address") << u"authorization_endpoint"_s << u"%zz"_s << false;
}

/// A16.
void TestProvider::addressesOfOthers()
{
    QFETCH(const QString, field);
    QFETCH(QString, address);
    QFETCH(const bool, isGood);
    QJsonObject said;
    MisbehavingServer server([&said](const auto &) { return MisbehavingServer::Plan {MisbehavingServer::Behaviour::Answer, 200, {}, compact(said)}; });
    const QString base = server.url().adjusted(QUrl::RemovePath).toString();
    const Authority authority = *auth::authorityFrom({QUrl(base), u"11111111-2222-3333-4444-555555555555"_s, {}, {}});
    said = {{u"issuer"_s, authority.issuer}, {u"authorization_endpoint"_s, base + u"/authorize"_s}, {u"token_endpoint"_s, base + u"/token"_s},
        {u"jwks_uri"_s, base + u"/keys"_s}, {u"device_authorization_endpoint"_s, base + u"/devicecode"_s}};
    address.replace(u"BASE"_s, base).replace(u"PORT"_s, QString::number(QUrl(base).port()));
    if (address.isEmpty())
        said.remove(field);
    else
        said.insert(field, address);
    Provider provider(authority, m_clock);
    const auto found = SignInWorld::wait(provider.metadata({}));
    QVERIFY2(found.has_value() == isGood, found ? "taken" : qPrintable(found.error().detail));
    if (!isGood)
        QCOMPARE(found.error().code, Errc::BadReply);
}

void TestProvider::bodiesThatAreNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Errc>("code");
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << Errc::BadReply;
    QTest::newRow("empty") << 200 << QByteArray() << Errc::BadReply;
    QTest::newRow("an array") << 200 << QByteArray("[]") << Errc::BadReply;
    QTest::newRow("too large") << 200 << QByteArray(1'100'000, ' ') << Errc::Unavailable;
    QTest::newRow("not found") << 404 << QByteArray("no") << Errc::BadReply;
    QTest::newRow("moved") << 302 << QByteArray() << Errc::BadReply;
    QTest::newRow("down") << 503 << QByteArray("<html>") << Errc::Unavailable;
}

void TestProvider::bodiesThatAreNone()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    MisbehavingServer server([&](const auto &) {
        return MisbehavingServer::Plan {MisbehavingServer::Behaviour::Answer, status, {{"Location", "http://127.0.0.1:1/"}}, body};
    });
    Provider provider(*auth::authorityFrom({server.url().adjusted(QUrl::RemovePath), u"contoso.com"_s, {}, {}}), m_clock);
    const auto found = SignInWorld::wait(provider.metadata({}));
    QVERIFY(!found);
    QTEST(found.error().code, "code");
}

/// H10.
void TestProvider::fetchedOnceADay()
{
    MovedClock clock;
    SignInWorld world({}, &clock);
    const auto fetched = [&] { return world.ledger(u"metadata"_s).size(); };
    for (int i = 0; i < 3; ++i)
        QVERIFY(SignInWorld::wait(world.provider->metadata({})));
    clock.offset = 23h;
    QVERIFY(SignInWorld::wait(world.provider->metadata({})));
    QCOMPARE(fetched(), 1);
    clock.offset = 25h;
    QVERIFY(SignInWorld::wait(world.provider->metadata({})));
    QCOMPARE(fetched(), 2);
    clock.offset = -1h; // a clock set back does not make it last
    QVERIFY(SignInWorld::wait(world.provider->metadata({})));
    QCOMPARE(fetched(), 3);
}

void TestProvider::triedOnceMore()
{
    MovedClock clock;
    SignInWorld world({{u"unavailable"_s, QJsonObject {{u"rate"_s, 1}, {u"count"_s, 1}, {u"on"_s, u"metadata"_s}}}}, &clock);
    QVERIFY(SignInWorld::wait(world.provider->metadata({})));
    QCOMPARE(world.ledger(u"metadata"_s).size(), 2);
    QCOMPARE(clock.slept, std::vector<std::chrono::milliseconds> {1000ms});
}

void TestProvider::noSuchTenant()
{
    SignInWorld world;
    Provider provider(world.authority(u"fabrikam.com"_s), m_clock);
    const auto found = SignInWorld::wait(provider.metadata({}));
    QCOMPARE(found.error().code, Errc::Forbidden);
    QCOMPARE(found.error().key, u"AADSTS90002"_s);
}

void TestProvider::stopped()
{
    SignInWorld world({{u"hang-before"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"metadata"_s}}}});
    std::stop_source stop;
    const auto pending = testsupport::started(world.provider->metadata(stop.get_token()));
    QTRY_COMPARE_WITH_TIMEOUT(world.ledger(u"metadata"_s).size(), 1, samples::patienceMs);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*pending, 1000);
    QCOMPARE(pending->value().error().code, Errc::Cancelled);
}

void TestProvider::discoveryDown_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("known host") << true;
    QTest::newRow("unknown host") << false;
}

/// H08, M03.
void TestProvider::discoveryDown()
{
    QFETCH(const bool, isKnown);
    SignInWorld world;
    Authority authority = world.authority(world.place.tenant);
    authority.discovery = nobody();
    authority.isKnown = isKnown;
    Provider provider(authority, m_clock);
    const auto found = SignInWorld::wait(provider.metadata({}));
    QCOMPARE(found.has_value(), isKnown);
    if (!isKnown) {
        QCOMPARE(found.error().code, Errc::Unavailable);
        QVERIFY(world.ledger().isEmpty()); // the host itself was not asked
    }
}

/// H08: also for a known host.
void TestProvider::discoverySaysNo()
{
    SignInWorld world({{u"invalid-instance"_s, true}});
    Authority authority = world.authority(world.place.tenant);
    authority.discovery = QUrl(world.place.authority);
    for (const bool isKnown : {false, true}) {
        authority.isKnown = isKnown;
        Provider provider(authority, m_clock);
        const auto found = SignInWorld::wait(provider.metadata({}));
        QCOMPARE(found.error().code, Errc::Forbidden);
        QCOMPARE(found.error().key, u"AADSTS50049"_s);
        QVERIFY(world.ledger(u"metadata"_s).isEmpty());
    }
}

/// H09.
void TestProvider::discoveryAsksTheKnownHost()
{
    MisbehavingServer unknown([](const auto &) { return MisbehavingServer::Plan(); });
    SignInWorld world;
    Authority authority = *auth::authorityFrom({unknown.url().adjusted(QUrl::RemovePath), world.place.tenant, {}, QUrl(world.place.authority)});
    Provider provider(authority, m_clock);
    QCOMPARE(SignInWorld::wait(provider.metadata({})).error().code, Errc::Forbidden);
    QCOMPARE(unknown.connections, 0);
    const QJsonObject asked = world.ledger(u"discovery"_s).at(0).toObject();
    QCOMPARE(asked[u"parameters"][u"api-version"].toString(), u"1.1"_s);
    QCOMPARE(asked[u"parameters"][u"authorization_endpoint"].toString(), authority.endpoint(u"oauth2/v2.0/authorize"_s).toString());
}

void TestProvider::discoveryNamesTheAliases()
{
    QJsonObject said;
    MisbehavingServer known([&said](const auto &) { return MisbehavingServer::Plan {MisbehavingServer::Behaviour::Answer, 200, {}, compact(said)}; });
    SignInWorld world;
    Authority authority = world.authority(world.place.tenant);
    authority.discovery = known.url().adjusted(QUrl::RemovePath);
    const QString host = authority.environment;
    said = {{u"metadata"_s,
        QJsonArray {QJsonObject {{u"preferred_cache"_s, u"other.example.com"_s}, {u"aliases"_s, QJsonArray {u"other.example.com"_s}}},
            QJsonObject {{u"preferred_cache"_s, u"cache.example.com"_s}, {u"aliases"_s, QJsonArray {host, u"cache.example.com"_s}}}}}};
    Provider provider(authority, m_clock);
    QVERIFY(SignInWorld::wait(provider.metadata({})));
    QCOMPARE(provider.authority().environment, u"cache.example.com"_s);
    QCOMPARE(provider.authority().aliases, (QStringList {host, u"cache.example.com"_s}));
    QVERIFY(SignInWorld::wait(provider.metadata({})));
    QCOMPARE(known.requests.size(), 1);
}

/// D11: keys that have changed are fetched once more, others not.
void TestProvider::keysAreFetchedWhenNeeded()
{
    SignInWorld world;
    const auto fetched = [&] { return world.ledger(u"keys"_s).size(); };
    QVERIFY(world.signIn(world.request(u"ada.admin@example.com"_s)));
    QVERIFY(world.signIn(world.request(u"ada.admin@example.com"_s)));
    QCOMPARE(fetched(), 1);
    QVERIFY(!world.server.change({{u"do"_s, u"rotate-key"_s}}));
    QVERIFY(world.signIn(world.request(u"ada.admin@example.com"_s)));
    QCOMPARE(fetched(), 2);
    world.fault({{u"id-token"_s, u"bad-signature"_s}});
    QVERIFY(!world.signIn(world.request(u"ada.admin@example.com"_s)));
    QCOMPARE(fetched(), 2); // the key is known, the signature is wrong
}

void TestProvider::keysThatCannotBeHad()
{
    SignInWorld world({{u"unavailable"_s, QJsonObject {{u"rate"_s, 1}, {u"on"_s, u"keys"_s}}}});
    const auto outcome = world.signIn(world.request(u"ada.admin@example.com"_s));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, Errc::Unavailable);
}

MULLION_TEST(TestProvider)
#include "test_provider.moc"
