// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/account_tokens.h"
#include "auth/client_credentials.h"
#include "auth/sign_in.h"
#include "support/certificates.h"
#include "support/peers.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using auth::TokenCache;
using core::Errc;
using testsupport::OidcProvider;

namespace {

constexpr int patienceMs = 90'000;
const QString person = u"ada.admin@example.com"_s;
const QString exchangeUrl = u"https://outlook.office365.com"_s;
const QString scope = exchangeUrl + u"/.default"_s;

class Secrets final : public auth::SecretStore
{
public:
    QCoro::Task<core::Result<std::optional<QByteArray>>> read(QString key) override
    {
        co_return m_all.contains(key) ? std::optional(m_all.value(key)) : std::nullopt;
    }
    QCoro::Task<core::Result<>> write(QString key, QByteArray secret) override
    {
        m_all.insert(key, secret);
        co_return core::Result<>();
    }
    QCoro::Task<core::Result<>> remove(QString key) override
    {
        m_all.remove(key);
        co_return core::Result<>();
    }

private:
    QMap<QString, QByteArray> m_all;
};

template <typename T> T wait(QCoro::Task<T> task)
{
    const auto outcome = testsupport::started(std::move(task));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, patienceMs); }();
    return std::move(**outcome);
}

void open(QProcess &browser, const QUrl &url, const QString &userCode = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MULLION_BROWSER_ACCOUNT"_s, person);
    if (!userCode.isEmpty())
        environment.insert(u"MULLION_BROWSER_USER_CODE"_s, userCode);
    browser.setProcessEnvironment(environment);
    browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browser.start(QStringLiteral(PEERS_DIR "/browser.py"), {url.toString(QUrl::FullyEncoded)});
}

QString part(const QJsonObject &json)
{
    return QString::fromLatin1(QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

const QString object = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
const QString tenant = u"11111111-2222-3333-4444-555555555555"_s;
const QString client = u"99999999-8888-7777-6666-555555555555"_s;

/// What Entra's token endpoint answers, with invented tokens.
QJsonObject answer(const QString &name)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject claims {{u"aud"_s, client}, {u"iss"_s, u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant)}, {u"iat"_s, now}, {u"nbf"_s, now},
        {u"exp"_s, now + 3600}, {u"sub"_s, u"subject"_s}, {u"oid"_s, object}, {u"tid"_s, tenant}, {u"preferred_username"_s, u"ada@contoso.com"_s},
        {u"name"_s, u"Ada Admin"_s}, {u"ver"_s, u"2.0"_s}};
    return {{u"token_type"_s, u"Bearer"_s}, {u"scope"_s, exchangeUrl + u"/Exchange.ManageV2 "_s + scope}, {u"expires_in"_s, 3600}, {u"ext_expires_in"_s, 3600},
        {u"access_token"_s, u"AT-"_s + name}, {u"refresh_token"_s, u"RT-"_s + name},
        {u"id_token"_s, part({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}}) + u'.' + part(claims) + u".c2ln"_s},
        {u"client_info"_s, part({{u"uid"_s, object}, {u"utid"_s, tenant}})}};
}

} // namespace

/// Our sign-in against programs that others wrote.
class TestOurSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeAndRotation();
    void cancelled();
    void deviceCode();
    void applications();
    void msalReadsWhatWeWrite_data();
    void msalReadsWhatWeWrite();
    void weReadWhatMsalWrites();

private:
    [[nodiscard]] auth::Authority authority() const { return *auth::authorityFrom({QUrl(m_provider->url("authority")), m_provider->url("tenant"), {}, {}}); }
    QString written(const QString &name, const QByteArray &json) const;

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    std::unique_ptr<testsupport::Certificates> m_certificates;
    std::unique_ptr<OidcProvider> m_provider;
};

void TestOurSignIn::initTestCase()
{
    const QString missing = testsupport::peersMissing();
    if (!missing.isEmpty() && qEnvironmentVariableIsSet("MULLION_PEERS_OPTIONAL"))
        QSKIP(qPrintable(missing)); // the gate says so in a line of its own
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    m_certificates = std::make_unique<testsupport::Certificates>();
    m_provider = std::make_unique<OidcProvider>(QStringList {u"--certificate"_s, m_certificates->certificatePath()});
    QVERIFY(!m_provider->place.isEmpty());
}

QString TestOurSignIn::written(const QString &name, const QByteArray &json) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0)
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.fileName();
}

/// oidc-provider checks challenge, redirect address and rotation, and names itself in the callback (B21).
void TestOurSignIn::codeAndRotation()
{
    auth::Provider provider(authority(), m_clock);
    const QString id = m_provider->url("clientId");
    QProcess browser;
    const auto outcome = wait(auth::signInWithBrowser(provider, {id, scope, {}, {}}, [&](const QUrl &url) { open(browser, url); }, {}));
    browser.waitForFinished();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->account.username, person);
    QCOMPARE(outcome->account.realm, m_provider->url("tenant"));

    Secrets secrets;
    auth::TokenStore store(secrets, m_clock, m_folder.path(), u"peer"_s, id);
    QVERIFY(wait(auth::keep(store, provider, id, scope, *outcome, {})));
    auth::AccountTokens tokens({id, outcome->account, QUrl(exchangeUrl), QUrl(u"https://graph.microsoft.com"_s), false}, provider, store);
    QByteArray last = wait(tokens.token({}, {}))->bearer;
    QCOMPARE(last, outcome->tokens.accessToken);
    for (int i = 0; i < 3; ++i) { // each refresh token works once
        const auto next = wait(tokens.token({exchange::Scope::ExchangeBeta, last, {}}, {}));
        QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
        QVERIFY(next->bearer != last);
        last = next->bearer;
    }
}

void TestOurSignIn::cancelled()
{
    auth::Provider provider(authority(), m_clock);
    QProcess browser;
    qputenv("MULLION_BROWSER_DO", "cancel");
    const auto outcome = wait(auth::signInWithBrowser(provider, {m_provider->url("clientId"), scope, {}, {}}, [&](const QUrl &url) { open(browser, url); }, {}));
    qunsetenv("MULLION_BROWSER_DO");
    browser.waitForFinished();
    QCOMPARE(outcome.error().error.code, Errc::Cancelled);
}

/// oidc-provider sends no interval: five seconds it is.
void TestOurSignIn::deviceCode()
{
    auth::Provider provider(authority(), m_clock);
    QProcess browser;
    const auto show = [&](const auth::DeviceCode &code) { open(browser, code.address, code.userCode); };
    const auto outcome = wait(auth::signInWithDeviceCode(provider, {m_provider->url("clientId"), scope, {}, {}}, show, {}));
    browser.waitForFinished();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->account.username, person);
    QVERIFY(!outcome->tokens.refreshToken.isEmpty());
}

/// J05.
void TestOurSignIn::applications()
{
    const auth::ClientCredentialsSettings settings {QUrl(m_provider->url("authority")), QUrl(exchangeUrl), {}, {}, m_provider->url("tenant"), m_provider->url("applicationId")};
    const auto credential = auth::Credential::load(m_certificates->certificatePath(), m_certificates->keyPath());
    QVERIFY(credential);
    auth::ClientCredentials ours(settings, *credential, m_clock);
    const auto token = wait(ours.token({}, {}));
    QVERIFY2(token, token ? "" : qPrintable(token.error().detail));

    const testsupport::Certificates others;
    auth::ClientCredentials strange(settings, *auth::Credential::load(others.certificatePath(), others.keyPath()), m_clock);
    const auto refused = wait(strange.token({}, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Forbidden);
}

void TestOurSignIn::msalReadsWhatWeWrite_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<int>("requests");
    QTest::newRow("an hour") << 3600 << 0;
    QTest::newRow("less than five minutes") << 290 << 1;
}

/// E01, E11.
void TestOurSignIn::msalReadsWhatWeWrite()
{
    QFETCH(const int, secondsLeft);
    QFETCH(const int, requests);
    const auth::Authority worldwide = *auth::authorityFrom({QUrl(u"https://login.microsoftonline.com"_s), tenant, {}, {}});
    QJsonObject given = answer(u"OURS"_s);
    given.insert(u"expires_in"_s, secondsLeft);
    const auth::HttpAnswer http {200, {}, QJsonDocument(given).toJson(), {}, {}, false};
    const auto tokens = auth::readTokenAnswer(http, m_clock.now(), u"login.microsoftonline.com"_s);
    QVERIFY(tokens);
    TokenCache cache;
    cache.put({{object + u'.' + tenant, worldwide.environment, tenant, object, u"ada@contoso.com"_s, u"Ada Admin"_s}, worldwide.aliases, client, {scope}, *tokens, m_clock.now()});
    const QString file = written(u"ours.json"_s, cache.toJson());
    const QJsonObject read = testsupport::msalCache({u"read"_s, file, u"--answer"_s, written(u"answer.json"_s, QJsonDocument(answer(u"NEXT"_s)).toJson())});
    QCOMPARE(read[u"accounts"_s].toArray().size(), 1);
    QCOMPARE(read[u"accounts"_s][0][u"username"].toString(), u"ada@contoso.com"_s);
    QCOMPARE(read[u"requests"_s].toArray().size(), requests);
    QCOMPARE(read[u"accessToken"_s].toString(), requests == 0 ? u"AT-OURS"_s : u"AT-NEXT"_s);
    if (requests > 0)
        QCOMPARE(read[u"requests"_s][0][u"body"][u"refresh_token"].toString(), u"RT-OURS"_s);
}

/// E03.
void TestOurSignIn::weReadWhatMsalWrites()
{
    const QString file = m_folder.filePath(u"theirs.json"_s);
    const QJsonObject result = testsupport::msalCache({u"write"_s, file, u"--answer"_s, written(u"answer.json"_s, QJsonDocument(answer(u"THEIRS"_s)).toJson())});
    QVERIFY(result.contains(u"account"));
    QFile theirs(file);
    QVERIFY(theirs.open(QIODevice::ReadOnly));
    const QByteArray document = theirs.readAll();
    const auto cache = TokenCache::fromJson(document);
    QVERIFY(cache);
    const auth::Authority worldwide = *auth::authorityFrom({QUrl(u"https://login.microsoftonline.com"_s), tenant, {}, {}});
    const auto accounts = cache->accounts(worldwide.aliases);
    QCOMPARE(accounts.size(), 1U);
    QCOMPARE(accounts[0].username, u"ada@contoso.com"_s);
    QCOMPARE(accounts[0].homeAccountId, object + u'.' + tenant);
    QCOMPARE(accounts[0].realm, tenant);
    const auth::CacheQuery query {worldwide.aliases, client, accounts[0].homeAccountId, tenant, {scope}};
    const auto token = cache->accessToken(query, m_clock.now());
    QVERIFY(token);
    QCOMPARE(token->secret, QByteArray("AT-THEIRS"));
    QCOMPARE(cache->refreshToken(query), QByteArray("RT-THEIRS"));
    QVERIFY(!cache->idToken(query).isEmpty());

    // And back: what we have changed in it MSAL reads.
    TokenCache changed = *cache;
    const auth::HttpAnswer http {200, {}, QJsonDocument(answer(u"OURS"_s)).toJson(), {}, {}, false};
    changed.put({accounts[0], worldwide.aliases, client, {scope}, *auth::readTokenAnswer(http, m_clock.now(), u"login.microsoftonline.com"_s), m_clock.now()});
    const QJsonObject read = testsupport::msalCache({u"read"_s, written(u"changed.json"_s, changed.toJson())});
    QCOMPARE(read[u"accounts"_s].toArray().size(), 1);
    QCOMPARE(read[u"accessToken"_s].toString(), u"AT-OURS"_s);
    QVERIFY(read[u"requests"_s].toArray().isEmpty());
}

MULLION_TEST(TestOurSignIn)
#include "test_our_sign_in.moc"
