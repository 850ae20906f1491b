// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_client.h"
#include "support/peers.h"
#include "support/test_main.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString person = u"aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"_s;
const QString tenant = u"11111111-2222-3333-4444-555555555555"_s;
const QString client = u"99999999-8888-7777-6666-555555555555"_s;

/// The document of the sign-in reference, 4.1.
QJsonObject cache(qint64 secondsLeft)
{
    const QString home = person + u'.' + tenant;
    const QString start = home + u"-login.windows.net-"_s;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString until = QString::number(now + secondsLeft);
    const QString target
        = u"https://outlook.office365.com/.default https://outlook.office365.com/Exchange.ManageV2"_s;
    const QJsonObject common{
        {u"home_account_id"_s, home}, {u"environment"_s, u"login.windows.net"_s}, {u"client_id"_s, client}};
    const auto with = [](QJsonObject base, const QJsonObject &more) {
        for (auto it = more.begin(); it != more.end(); ++it)
            base.insert(it.key(), it.value());
        return base;
    };
    const QJsonObject access = with(common,
        {{u"credential_type"_s, u"AccessToken"_s}, {u"secret"_s, u"AT-EXAMPLE-1"_s}, {u"realm"_s, tenant},
            {u"target"_s, target}, {u"token_type"_s, u"Bearer"_s}, {u"cached_at"_s, QString::number(now)},
            {u"expires_on"_s, until}, {u"extended_expires_on"_s, until}});
    const QJsonObject refresh
        = with(common, {{u"credential_type"_s, u"RefreshToken"_s}, {u"secret"_s, u"RT-EXAMPLE-1"_s}});
    const QJsonObject account{{u"home_account_id"_s, home}, {u"environment"_s, u"login.windows.net"_s},
        {u"realm"_s, tenant}, {u"local_account_id"_s, person}, {u"username"_s, u"ada@contoso.com"_s},
        {u"authority_type"_s, u"MSSTS"_s}, {u"name"_s, u"Ada Admin"_s}};
    return {{u"AccessToken"_s,
                QJsonObject{
                    {start + u"accesstoken-"_s + client + u'-' + tenant + u'-' + target.toLower(), access}}},
        {u"RefreshToken"_s, QJsonObject{{start + u"refreshtoken-"_s + client + u"--"_s, refresh}}},
        {u"Account"_s, QJsonObject{{start + tenant, account}}}};
}

QJsonObject answer()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject claims{{u"aud"_s, client},
        {u"iss"_s, u"https://login.microsoftonline.com/"_s + tenant + u"/v2.0"_s}, {u"iat"_s, now},
        {u"nbf"_s, now}, {u"exp"_s, now + 3600}, {u"sub"_s, u"subject"_s}, {u"oid"_s, person},
        {u"tid"_s, tenant}, {u"preferred_username"_s, u"ada@contoso.com"_s}, {u"name"_s, u"Ada Admin"_s},
        {u"ver"_s, u"2.0"_s}};
    const auto part = [](const QJsonObject &json) {
        return QString::fromLatin1(practicetest::base64Url(practicetest::compact(json)));
    };
    return {{u"token_type"_s, u"Bearer"_s},
        {u"scope"_s,
            u"https://outlook.office365.com/Exchange.ManageV2 https://outlook.office365.com/.default"_s},
        {u"expires_in"_s, 3600}, {u"ext_expires_in"_s, 3600}, {u"access_token"_s, u"AT-EXAMPLE-2"_s},
        {u"refresh_token"_s, u"RT-EXAMPLE-2"_s},
        {u"id_token"_s,
            part({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}}) + u'.' + part(claims) + u".c2ln"_s},
        {u"client_info"_s, part({{u"uid"_s, person}, {u"utid"_s, tenant}})}};
}

} // namespace

/// What MSAL Node does with a cache document.
class TestMsal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsADocument();
    void refreshesWhatEndsSoon();
    void writesADocument();

private:
    QString written(const QString &name, const QJsonObject &json) const;

    QTemporaryDir m_folder;
};

void TestMsal::initTestCase()
{
    const QString missing = testsupport::peersMissing();
    if (!missing.isEmpty() && qEnvironmentVariableIsSet("MULLION_PEERS_OPTIONAL"))
        QSKIP(qPrintable(missing)); // the gate says so in a line of its own
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

QString TestMsal::written(const QString &name, const QJsonObject &json) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(practicetest::compact(json)) < 0)
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.fileName();
}

void TestMsal::readsADocument()
{
    const QJsonObject result = testsupport::msalCache(testsupport::Msal::Node, {u"read"_s, written(u"cache.json"_s, cache(3600))});
    QCOMPARE(result.value("accounts"_L1).toArray().size(), 1);
    QCOMPARE(result.value("accessToken"_L1).toString(), u"AT-EXAMPLE-1"_s);
    QVERIFY(result.value("requests"_L1).toArray().isEmpty());
}

void TestMsal::refreshesWhatEndsSoon()
{
    const QString file = written(u"cache.json"_s, cache(290));
    const QJsonObject refused = testsupport::msalCache(testsupport::Msal::Node, {u"read"_s, file});
    QCOMPARE(refused.value("error"_L1).toString(), u"invalid_grant"_s);
    QCOMPARE(refused.value("requests"_L1).toArray().size(), 1);
    QCOMPARE(refused.value("requests"_L1)[0]["body"_L1]["refresh_token"_L1].toString(), u"RT-EXAMPLE-1"_s);
    const QJsonObject refreshed
        = testsupport::msalCache(testsupport::Msal::Node, {u"read"_s, file, u"--answer"_s, written(u"answer.json"_s, answer())});
    QCOMPARE(refreshed.value("accessToken"_L1).toString(), u"AT-EXAMPLE-2"_s);
}

void TestMsal::writesADocument()
{
    const QString file = m_folder.filePath(u"written.json"_s);
    const QJsonObject result
        = testsupport::msalCache(testsupport::Msal::Node, {u"write"_s, file, u"--answer"_s, written(u"answer.json"_s, answer())});
    QCOMPARE(result.value("account"_L1)["username"_L1].toString(), u"ada@contoso.com"_s);
    QCOMPARE(result.value("requests"_L1)[0]["body"_L1]["grant_type"_L1].toString(), u"authorization_code"_s);
    const QJsonObject again = testsupport::msalCache(testsupport::Msal::Node, {u"read"_s, file});
    QCOMPARE(again.value("accessToken"_L1).toString(), u"AT-EXAMPLE-2"_s);
    QVERIFY(again.value("requests"_L1).toArray().isEmpty());
}

MULLION_TEST(TestMsal)
#include "test_msal.moc"
