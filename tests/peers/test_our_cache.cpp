// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/authority.h"
#include "auth/endpoint.h"
#include "auth/token_cache.h"
#include "core/clock.h"
#include "support/peers.h"
#include "support/test_main.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using auth::TokenCache;
using testsupport::Msal;

Q_DECLARE_METATYPE(testsupport::Msal)

namespace {

const QString exchangeUrl = u"https://outlook.office365.com"_s;
const QString scope = exchangeUrl + u"/.default"_s;

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

/// Our token cache in the hands of Microsoft's own libraries, and theirs in ours.
class TestOurCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void msalReadsWhatWeWrite_data();
    void msalReadsWhatWeWrite();
    void weReadWhatMsalWrites_data();
    void weReadWhatMsalWrites();

private:
    QString written(const QString &name, const QByteArray &json) const;

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
};

/// Where the gate could not install MSAL Node it says so in a line of its own.
#define SKIP_WITHOUT(which) \
    if ((which) == Msal::Node && qEnvironmentVariableIsSet("MULLION_PEERS_OPTIONAL") && !testsupport::peersMissing().isEmpty()) \
    QSKIP("npm cannot install MSAL Node")

QString TestOurCache::written(const QString &name, const QByteArray &json) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) < 0)
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.fileName();
}

void TestOurCache::msalReadsWhatWeWrite_data()
{
    QTest::addColumn<Msal>("msal");
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<int>("requests");
    QTest::newRow("MSAL Node, an hour") << Msal::Node << 3600 << 0;
    QTest::newRow("MSAL Node, less than five minutes") << Msal::Node << 290 << 1;
    QTest::newRow("MSAL Python, an hour") << Msal::Python << 3600 << 0;
    QTest::newRow("MSAL Python, less than five minutes") << Msal::Python << 290 << 1;
}

/// E01, E02, E11.
void TestOurCache::msalReadsWhatWeWrite()
{
    QFETCH(const Msal, msal);
    SKIP_WITHOUT(msal);
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
    const QJsonObject read = testsupport::msalCache(msal, {u"read"_s, file, u"--answer"_s, written(u"answer.json"_s, QJsonDocument(answer(u"NEXT"_s)).toJson())});
    QCOMPARE(read[u"accounts"_s].toArray().size(), 1);
    QCOMPARE(read[u"accounts"_s][0][u"username"].toString(), u"ada@contoso.com"_s);
    QCOMPARE(read[u"requests"_s].toArray().size(), requests);
    QCOMPARE(read[u"accessToken"_s].toString(), requests == 0 ? u"AT-OURS"_s : u"AT-NEXT"_s);
    if (requests > 0)
        QCOMPARE(read[u"requests"_s][0][u"body"][u"refresh_token"].toString(), u"RT-OURS"_s);
}

void TestOurCache::weReadWhatMsalWrites_data()
{
    QTest::addColumn<Msal>("msal");
    QTest::newRow("MSAL Node") << Msal::Node;
    QTest::newRow("MSAL Python") << Msal::Python;
}

/// E03.
void TestOurCache::weReadWhatMsalWrites()
{
    QFETCH(const Msal, msal);
    SKIP_WITHOUT(msal);
    const QString file = m_folder.filePath(u"theirs.json"_s);
    const QJsonObject result = testsupport::msalCache(msal, {u"write"_s, file, u"--answer"_s, written(u"answer.json"_s, QJsonDocument(answer(u"THEIRS"_s)).toJson())});
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
    const QJsonObject read = testsupport::msalCache(msal, {u"read"_s, written(u"changed.json"_s, changed.toJson())});
    QCOMPARE(read[u"accounts"_s].toArray().size(), 1);
    QCOMPARE(read[u"accessToken"_s].toString(), u"AT-OURS"_s);
    QVERIFY(read[u"requests"_s].toArray().isEmpty());
}

MULLION_TEST(TestOurCache)
#include "test_our_cache.moc"
