// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_world.h"
#include "support/fake_clock.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QLoggingCategory>
#include <QUrlQuery>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Errc;
using samples::SignInWorld;

namespace {

const QString ada = u"ada.admin@example.com"_s;

QString value(const QUrl &address, const QString &name)
{
    return QUrlQuery(address).queryItemValue(name, QUrl::FullyDecoded);
}

/// What a strict reader of forms makes of a query: + is a blank, each value is decoded once.
QMap<QString, QString> strictly(const QUrl &address)
{
    QMap<QString, QString> fields;
    for (QByteArray item : address.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        item.replace('+', ' ');
        const qsizetype equals = item.indexOf('=');
        fields.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(item.left(equals))), QString::fromUtf8(QByteArray::fromPercentEncoding(item.mid(equals + 1))));
    }
    return fields;
}

QString fingerprint(const QString &secret)
{
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSecretIsLogged();
    void signsIn();
    void challengeOfTheStandard();
    void secretsAreNeverTheSame();
    void theClockDoesNotGiveTheStateAway();
    void whatTheAddressHolds();
    void accountsAreChosenOrNamed();
    void oddValuesArriveAsTheyAre();
    void twoAtOnce();
    void nobodyOpensTheBrowser();
    void browsers_data();
    void browsers();
    void cancelledByThePerson();
    void refusedAtTheDoor();
    void issuersInTheCallback_data();
    void issuersInTheCallback();
    void idTokens_data();
    void idTokens();
    void anotherPersonThanAsked();
    void whoseItIs_data();
    void whoseItIs();
    void guests_data();
    void guests();
    void tokensAreRenewed();
};

/// A08, C01.
void TestBrowserSignIn::signsIn()
{
    SignInWorld world;
    const auto outcome = world.signIn(world.request(ada));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->account.username, ada);
    QCOMPARE(outcome->account.realm, world.place.tenant);
    QVERIFY(!outcome->tokens.refreshToken.isEmpty());
    const QJsonObject redeemed = world.ledger(u"token"_s).at(0)[u"parameters"].toObject();
    QCOMPARE(redeemed.value(u"redirect_uri").toString(), value(world.address, u"redirect_uri"_s));
    QCOMPARE(redeemed.value(u"scope").toString(), world.scope() + u" openid profile offline_access"_s);
    QCOMPARE(redeemed.keys(),
        (QStringList {u"claims"_s, u"client_id"_s, u"client_info"_s, u"code"_s, u"code_verifier"_s, u"grant_type"_s, u"redirect_uri"_s, u"scope"_s}));
}

/// A03: RFC 7636, appendix B.
void TestBrowserSignIn::challengeOfTheStandard()
{
    const auth::Attempt attempt {{}, {}, u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s};
    QCOMPARE(attempt.challenge(), u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
}

/// A04, A05.
void TestBrowserSignIn::secretsAreNeverTheSame()
{
    static const QRegularExpression unreserved(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    QSet<QString> seen;
    for (int i = 0; i < 10'000; ++i) {
        const auth::Attempt attempt = auth::Attempt::make();
        for (const QString &secret : {attempt.state, attempt.nonce, attempt.verifier}) {
            QVERIFY(unreserved.match(secret).hasMatch()); // 43 characters of base64url are 256 bit
            seen.insert(secret);
        }
    }
    QCOMPARE(seen.size(), 30'000);
}

/// A06: what Qt 6.4 makes of a time in milliseconds (CVE-2024-36048) is not what we send, and a clock that stands still changes nothing.
void TestBrowserSignIn::theClockDoesNotGiveTheStateAway()
{
    const auto madeFrom = [](qint64 time) {
        static const QString letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
        std::mt19937 engine(static_cast<std::mt19937::result_type>(time));
        std::uniform_int_distribution<int> any(0, int(letters.size()) - 1);
        QString made;
        for (int i = 0; i < 8; ++i)
            made += letters[any(engine)];
        return made;
    };
    qint64 now = 0;
    auth::Attempt one;
    auth::Attempt other;
    do { // until both were made within one millisecond
        now = QDateTime::currentMSecsSinceEpoch();
        one = auth::Attempt::make();
        other = auth::Attempt::make();
    } while (QDateTime::currentMSecsSinceEpoch() != now);
    const auto isFound = [&](const QString &secret) {
        for (qint64 time = now - 5000; time < now + 5000; ++time) {
            if (secret.contains(madeFrom(time)))
                return true;
        }
        return false;
    };

    QVERIFY(one.state != other.state && one.nonce != other.nonce && one.verifier != other.verifier);
    QVERIFY(isFound(madeFrom(now - 1234))); // the search is one
    for (const QString &secret : {one.state, one.nonce, one.verifier})
        QVERIFY(!isFound(secret));
}

/// A02, A03, A07, A09, A10, A11, A14.
void TestBrowserSignIn::whatTheAddressHolds()
{
    SignInWorld world;
    auth::SignInRequest request = world.request(ada);
    request.claims = R"({"access_token":{"nbf":{"essential":true,"value":"1767225600"}},"id_token":{"x":null}})";
    QVERIFY(world.signIn(request));
    const auto fields = strictly(world.address);
    QCOMPARE(fields.keys(),
        (QStringList {u"X-AnchorMailbox"_s, u"claims"_s, u"client-request-id"_s, u"client_id"_s, u"client_info"_s, u"code_challenge"_s,
            u"code_challenge_method"_s, u"login_hint"_s, u"nonce"_s, u"redirect_uri"_s, u"response_mode"_s, u"response_type"_s, u"scope"_s, u"state"_s}));
    QCOMPARE(fields[u"response_type"_s], u"code"_s);
    QCOMPARE(fields[u"code_challenge_method"_s], u"S256"_s);
    QCOMPARE(fields[u"code_challenge"_s].size(), 43);
    QVERIFY(!fields[u"code_challenge"_s].contains(u'='));
    QCOMPARE(fields[u"response_mode"_s], u"form_post"_s);
    QCOMPARE(fields[u"client_info"_s], u"1"_s);
    QCOMPARE(fields[u"scope"_s], world.scope() + u" openid profile offline_access"_s);
    QCOMPARE(fields[u"redirect_uri"_s], u"http://localhost:%1"_s.arg(QUrl(fields[u"redirect_uri"_s]).port()));
    QCOMPARE(QJsonDocument::fromJson(fields[u"claims"_s].toUtf8()).object(),
        QJsonDocument::fromJson(
            R"({"access_token":{"nbf":{"essential":true,"value":"1767225600"},"xms_cc":{"values":["cp1"]}},"id_token":{"x":null}})")
            .object());
    // The verifier is what was redeemed, and it was not in the address.
    const QString verifier = world.ledger(u"token"_s).at(0)[u"parameters"][u"code_verifier"].toString();
    QVERIFY(verifier.startsWith(u"sha256:"));
    for (const QString &one : fields)
        QVERIFY(fingerprint(one) != verifier);

    const QUrl first = world.address;
    QVERIFY(world.signIn(request));
    for (const QString &secret : {u"state"_s, u"nonce"_s, u"code_challenge"_s, u"client-request-id"_s})
        QVERIFY(value(first, secret) != value(world.address, secret));
}

/// A12.
void TestBrowserSignIn::accountsAreChosenOrNamed()
{
    SignInWorld world;
    QVERIFY(world.signIn(world.request()));
    QCOMPARE(value(world.address, u"prompt"_s), u"select_account"_s);
    QVERIFY(!QUrlQuery(world.address).hasQueryItem(u"login_hint"_s));
    QVERIFY(world.signIn(world.request(ada)));
    QVERIFY(!QUrlQuery(world.address).hasQueryItem(u"prompt"_s));
    QCOMPARE(value(world.address, u"X-AnchorMailbox"_s), u"UPN:"_s + ada);
}

/// A13.
void TestBrowserSignIn::oddValuesArriveAsTheyAre()
{
    SignInWorld world;
    const QString odd = uR"(a+b&c=d#e%20f"g h%C3é)"_s;
    const auth::SignInRequest request {world.place.clientId, u"https://example.com/"_s + odd, odd + u"@example.com"_s,
        QJsonDocument(QJsonObject {{u"id_token"_s, QJsonObject {{odd, odd}}}}).toJson(QJsonDocument::Compact)};
    std::stop_source stop;
    QUrl address;
    const auto outcome = testsupport::started(auth::signInWithBrowser(*world.provider, request, [&](const QUrl &url) { address = url; }, stop.get_token()));
    QTRY_VERIFY_WITH_TIMEOUT(!address.isEmpty(), samples::patienceMs);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*outcome, 1000);
    QCOMPARE(outcome->value().error().error.code, Errc::Cancelled);
    const auto fields = strictly(QUrl::fromEncoded(address.toEncoded(), QUrl::StrictMode));
    QCOMPARE(fields[u"scope"_s], request.scope + u" openid profile offline_access"_s);
    QCOMPARE(fields[u"login_hint"_s], request.loginHint);
    QCOMPARE(fields[u"X-AnchorMailbox"_s], u"UPN:"_s + request.loginHint);
    QCOMPARE(QJsonDocument::fromJson(fields[u"claims"_s].toUtf8()).object()[u"id_token"][odd].toString(), odd);
}

/// A19: the answer of one brought to the other is turned away, and both go on.
void TestBrowserSignIn::twoAtOnce()
{
    SignInWorld world;
    QList<QUrl> addresses;
    const auto show = [&](const QUrl &url) { addresses.append(url); };
    const auto first = testsupport::started(auth::signInWithBrowser(*world.provider, world.request(ada), show, {}));
    const auto second = testsupport::started(auth::signInWithBrowser(*world.provider, world.request(u"carl.calendar@example.com"_s), show, {}));
    QTRY_COMPARE_WITH_TIMEOUT(addresses.size(), 2, samples::patienceMs);
    for (const QString &own : {u"redirect_uri"_s, u"state"_s, u"nonce"_s, u"code_challenge"_s})
        QVERIFY(value(addresses[0], own) != value(addresses[1], own));
    // Crossed: the state of the first at the port of the second.
    QString crossed = addresses[0].toString(QUrl::FullyEncoded);
    const auto portOf = [&](int i) { return QString::number(QUrl(value(addresses[i], u"redirect_uri"_s)).port()); };
    crossed.replace(portOf(0), portOf(1));
    for (const QString &url : {crossed, addresses[0].toString(QUrl::FullyEncoded), addresses[1].toString(QUrl::FullyEncoded)}) {
        QProcess browser;
        SignInWorld::open(browser, QUrl(url), {});
        QTRY_VERIFY_WITH_TIMEOUT(browser.state() == QProcess::NotRunning, samples::patienceMs);
        QCOMPARE(browser.exitCode(), url == crossed ? 1 : 0);
    }
    QTRY_VERIFY_WITH_TIMEOUT(*first && *second, samples::patienceMs);
    QCOMPARE(first->value()->account.username, ada);
    QCOMPARE(second->value()->account.username, u"carl.calendar@example.com"_s);
    QCOMPARE(world.ledger(u"token"_s).size(), 2);
}

/// A18, B04: nothing hangs; the person may open the address by hand until the time is over.
void TestBrowserSignIn::nobodyOpensTheBrowser()
{
    testsupport::FakeClock clock;
    SignInWorld world({}, &clock);
    bool isShown = false;
    const auto outcome = testsupport::started(auth::signInWithBrowser(*world.provider, world.request(ada), [&](const QUrl &) { isShown = true; }, {}));
    QTRY_VERIFY_WITH_TIMEOUT(isShown, samples::patienceMs);
    clock.advance(5min + 1s);
    QTRY_VERIFY_WITH_TIMEOUT(*outcome, 1000);
    QCOMPARE(outcome->value().error().error.code, Errc::Unavailable);
    QCOMPARE(world.ledger(u"token"_s).size(), 0);
}

void TestBrowserSignIn::browsers_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<bool>("signsIn");
    for (const char *honest : {"sign-in", "split", "late", "evil-first", "twice"})
        QTest::newRow(honest) << QString() << true;
    for (const char *dishonest : {"wrong-state", "no-state", "doubled-state", "doubled-code", "json"})
        QTest::newRow(dishonest) << u"right"_s << true;
    QTest::newRow("get") << u"right"_s << false;
    QTest::newRow("foreign-issuer") << u"right"_s << false;
}

/// B05 to B09, B11, B13, B17, B21: as a browser brings it, and no code is redeemed but once.
void TestBrowserSignIn::browsers()
{
    QFETCH(const QString, then);
    QFETCH(const bool, signsIn);
    SignInWorld world;
    const auto outcome = world.signIn(world.request(ada), {{u"MULLION_BROWSER_DO"_s, QString::fromLatin1(QTest::currentDataTag())}, {u"MULLION_BROWSER_THEN"_s, then}});
    QVERIFY2(outcome.has_value() == signsIn, outcome ? "signed in" : qPrintable(outcome.error().error.detail));
    QCOMPARE(world.ledger(u"token"_s).size(), signsIn ? 1 : 0);
    if (!signsIn)
        QCOMPARE(outcome.error().error.code, Errc::BadReply);
}

/// G11.
void TestBrowserSignIn::cancelledByThePerson()
{
    SignInWorld world;
    const auto outcome = world.signIn(world.request(), {{u"MULLION_BROWSER_DO"_s, u"cancel"_s}});
    QCOMPARE(outcome.error().error.code, Errc::Cancelled);
    QCOMPARE(world.ledger(u"token"_s).size(), 0);
    QVERIFY(world.signIn(world.request(ada))); // C12
}

void TestBrowserSignIn::refusedAtTheDoor()
{
    SignInWorld world({{u"token-error"_s, QJsonObject {{u"grant"_s, u"authorize"_s}, {u"error"_s, u"access_denied"_s}, {u"code"_s, 50105}}}});
    const auto outcome = world.signIn(world.request(ada));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.key, u"AADSTS50105"_s);
    QCOMPARE(world.ledger(u"token"_s).size(), 0);
}

void TestBrowserSignIn::issuersInTheCallback_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<bool>("isGood");
    for (const char *tenant : {"TENANT", "example.com", "organizations"}) {
        QTest::addRow("right, %s", tenant) << QString::fromLatin1(tenant) << true;
        QTest::addRow("wrong, %s", tenant) << QString::fromLatin1(tenant) << false;
    }
}

/// B21, M07.
void TestBrowserSignIn::issuersInTheCallback()
{
    QFETCH(const QString, tenant);
    QFETCH(const bool, isGood);
    SignInWorld world({{u"callback-issuer"_s, isGood ? u"right"_s : u"wrong"_s}});
    if (tenant != u"TENANT")
        world.use(tenant);
    const auto outcome = world.signIn(world.request(ada));
    QVERIFY2(outcome.has_value() == isGood, outcome ? "signed in" : qPrintable(outcome.error().error.detail));
    QCOMPARE(world.ledger(u"token"_s).size(), isGood ? 1 : 0);
    if (isGood)
        QCOMPARE(outcome->account.realm, world.place.tenant); // M04
}

void TestBrowserSignIn::idTokens_data()
{
    QTest::addColumn<bool>("isGood");
    for (const char *bad : {"wrong-iss", "missing-sub", "empty-sub", "wrong-aud", "missing-iat", "missing-exp", "wrong-nonce", "missing-nonce", "alg-none",
             "alg-hs256", "bad-signature", "expired", "not-yet", "wrong-at-hash", "wrong-tid", "two-audiences", "garbage", "two-parts"})
        QTest::newRow(bad) << false;
    for (const char *good : {"right", "no-kid", "two-keys-no-kid", "rotate-key", "right-at-hash"})
        QTest::newRow(good) << true;
}

void TestBrowserSignIn::idTokens()
{
    QFETCH(const bool, isGood);
    SignInWorld world({{u"id-token"_s, QString::fromLatin1(QTest::currentDataTag())}});
    const auto outcome = world.signIn(world.request(u"ada.admin@example.com"_s));
    QVERIFY2(outcome.has_value() == isGood, outcome ? "taken" : qPrintable(outcome.error().error.detail));
    if (!isGood)
        QCOMPARE(outcome.error().error.code, Errc::BadReply);
}

/// D15: both stay.
void TestBrowserSignIn::anotherPersonThanAsked()
{
    SignInWorld world;
    const auth::Account first = world.signedIn();
    const auto outcome = world.signIn(world.request(), {{u"MULLION_BROWSER_ACCOUNT"_s, u"carl.calendar@example.com"_s}});
    QVERIFY(outcome);
    QVERIFY(outcome->account.homeAccountId != first.homeAccountId);
    QVERIFY(SignInWorld::wait(auth::keep(*world.store, *world.provider, world.place.clientId, world.scope(), *outcome, {})));
    QCOMPARE(world.store->cache().accounts(world.provider->authority().aliases).size(), 2U);
    const auto firstTokens = world.tokensOf(first);
    const auto secondTokens = world.tokensOf(outcome->account);
    QVERIFY(SignInWorld::wait(firstTokens->token({}, {}))->bearer != SignInWorld::wait(secondTokens->token({}, {}))->bearer);
    QCOMPARE(world.refreshes(), 0);
}

void TestBrowserSignIn::whoseItIs_data()
{
    QTest::addColumn<QJsonObject>("faults");
    QTest::addColumn<bool>("isGood");
    const auto info = [](const QJsonValue &value) { return QJsonObject {{u"token-members"_s, QJsonObject {{u"client_info"_s, value}}}}; };
    QTest::newRow("no client_info") << QJsonObject {{u"token-omits"_s, QJsonArray {u"client_info"_s}}} << true;
    QTest::newRow("not base64") << info(u"%%%"_s) << false;
    QTest::newRow("not JSON") << info(u"bm8ganNvbg"_s) << false;
    QTest::newRow("nobody") << info(u"e30"_s) << false; // {}
    QTest::newRow("uid alone") << info(u"eyJ1aWQiOiJ4In0"_s) << true; // {"uid":"x"}
}

/// D16.
void TestBrowserSignIn::whoseItIs()
{
    QFETCH(const QJsonObject, faults);
    QFETCH(const bool, isGood);
    SignInWorld world(faults);
    const auto outcome = world.signIn(world.request(ada));
    QVERIFY2(outcome.has_value() == isGood, outcome ? "taken" : qPrintable(outcome.error().error.detail));
    if (isGood)
        QVERIFY(!outcome->account.homeAccountId.isEmpty());
    else
        QCOMPARE(outcome.error().error.code, Errc::BadReply);
}

void TestBrowserSignIn::guests_data()
{
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<bool>("isOurs");
    QTest::newRow("through the tenant") << u"TENANT"_s << true;
    QTest::newRow("through its domain") << u"example.com"_s << true;
    QTest::newRow("through organizations") << u"organizations"_s << false;
}

/// M04, M05, E16: a guest's tokens are of the tenant that was asked for, and she is still who she is at home.
void TestBrowserSignIn::guests()
{
    QFETCH(const QString, tenant);
    QFETCH(const bool, isOurs);
    SignInWorld world;
    if (tenant != u"TENANT")
        world.use(tenant);
    const auto outcome = world.signIn(world.request(u"gina.guest@contoso.com"_s));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->account.realm == world.place.tenant, isOurs);
    QVERIFY(!outcome->account.homeAccountId.endsWith(world.place.tenant));
    QVERIFY(outcome->person.issuer.contains(outcome->account.realm));
}

void TestBrowserSignIn::tokensAreRenewed()
{
    SignInWorld world;
    const auth::Account account = world.signedIn();
    const auto tokens = world.tokensOf(account);
    const auto first = SignInWorld::wait(tokens->token({}, {}));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(world.refreshes(), 0);
    const auto graph = SignInWorld::wait(tokens->token({exchange::Scope::Graph, {}, {}}, {}));
    QVERIFY2(graph, graph ? "" : qPrintable(graph.error().detail));
    QCOMPARE(world.refreshes(), 1);
    const auto next = SignInWorld::wait(tokens->token({exchange::Scope::ExchangeBeta, first->bearer, {}}, {}));
    QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
    QVERIFY(next->bearer != first->bearer);
    QCOMPARE(world.refreshes(), 2);
}

namespace {

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

} // namespace

/// L01: at the most verbose, Qt's own categories included.
void TestBrowserSignIn::nothingSecretIsLogged()
{
    SignInWorld world;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const auto previous = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { logged() << text; });
    const auto outcome = world.signIn(world.request(u"ada.admin@example.com"_s));
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    const QString all = logged().join(u'\n');
    QVERIFY(all.contains(u"sign-in service")); // it was listened to
    const QUrlQuery query(world.address);
    QStringList secrets {query.queryItemValue(u"state"_s), query.queryItemValue(u"nonce"_s), query.queryItemValue(u"code_challenge"_s)};
    for (const QByteArray &one : {outcome->tokens.accessToken, outcome->tokens.refreshToken, outcome->tokens.idToken, outcome->tokens.clientInfo})
        secrets.append(QString::fromUtf8(one));
    for (const QString &secret : secrets) {
        QVERIFY(!secret.isEmpty());
        QVERIFY2(!all.contains(secret), qPrintable(secret));
    }
}

MULLION_TEST(TestBrowserSignIn)
#include "test_browser_sign_in.moc"
