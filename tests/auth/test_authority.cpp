// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/authority.h"
#include "exchange/cloud.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using auth::Authority;
using core::Errc;

namespace {

const QString tenant = u"11111111-2222-3333-4444-555555555555"_s;

core::Result<Authority> authorityAt(const QString &base, const QString &named = tenant)
{
    return auth::authorityFrom({QUrl(base), named, {}, {}});
}

} // namespace

class TestAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clouds_data();
    void clouds();
    void everyAliasIsTheSameCloud();
    void badAddresses_data();
    void badAddresses();
    void tenants_data();
    void tenants();
    void whoMayBeAsked_data();
    void whoMayBeAsked();
    void issuers_data();
    void issuers();
};

void TestAuthority::clouds_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QStringList>("aliases");
    QTest::addColumn<QString>("exchange");
    QTest::addColumn<QString>("graph");
    const QStringList us {u"login.microsoftonline.us"_s, u"login.usgovcloudapi.net"_s};
    QTest::newRow("worldwide") << u"login.microsoftonline.com"_s << u"login.windows.net"_s
                               << QStringList {u"login.windows.net"_s, u"login.microsoftonline.com"_s, u"login.microsoft.com"_s, u"sts.windows.net"_s}
                               << u"https://outlook.office365.com"_s << u"https://graph.microsoft.com"_s;
    QTest::newRow("gcc-high") << us[0] << us[0] << us << u"https://outlook.office365.us"_s << u"https://graph.microsoft.us"_s;
    QTest::newRow("dod") << us[0] << us[0] << us << u"https://outlook-dod.office365.us"_s << u"https://dod-graph.microsoft.us"_s;
    QTest::newRow("china") << u"login.partner.microsoftonline.cn"_s << u"login.partner.microsoftonline.cn"_s
                           << QStringList {u"login.partner.microsoftonline.cn"_s, u"login.chinacloudapi.cn"_s} << u"https://outlook.office365.cn"_s
                           << u"https://microsoftgraph.chinacloudapi.cn"_s;
}

/// M01.
void TestAuthority::clouds()
{
    QFETCH(const QString, host);
    const auto cloud = exchange::cloudFrom(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(cloud);
    QTEST(cloud->exchange.toString(), "exchange");
    QTEST(cloud->graph.toString(), "graph");
    const auto authority = auth::authorityFrom({cloud->authority, tenant, {}, {}});
    QVERIFY(authority);
    QCOMPARE(authority->base.toString(), u"https://"_s + host);
    QTEST(authority->environment, "environment");
    QTEST(authority->aliases, "aliases");
    QVERIFY(authority->isKnown);
    const QString base = u"https://%1/%2"_s.arg(host, tenant);
    QCOMPARE(authority->issuer, base + u"/v2.0"_s);
    QCOMPARE(authority->metadata.toString(), base + u"/v2.0/.well-known/openid-configuration"_s);
    QCOMPARE(authority->endpoint(u"oauth2/v2.0/token"_s).toString(), base + u"/oauth2/v2.0/token"_s);
}

/// M01, M02.
void TestAuthority::everyAliasIsTheSameCloud()
{
    for (const QString &name : exchange::cloudNames()) {
        const auto authority = auth::authorityFrom({exchange::cloudFrom(name)->authority, tenant, {}, {}});
        for (const QString &alias : authority->aliases) {
            const auto same = authorityAt(u"https://"_s + alias.toUpper());
            QVERIFY(same);
            QCOMPARE(same->environment, authority->environment);
            QCOMPARE(same->aliases, authority->aliases);
        }
    }
}

void TestAuthority::badAddresses_data()
{
    QTest::addColumn<QString>("base");
    for (const char *bad : {"http://login.microsoftonline.com", "http://login.example.com", "http://127.0.0.1.example.com", "http://localhost.example.com",
             "ftp://login.example.com", "https://", "https:login.example.com", "login.example.com", "", "https://ada@login.example.com",
             "https://ada:word@login.example.com", "https://login.example.com/path", "https://login.example.com/?x", "https://login.example.com/#x",
             "file:///etc/passwd", "javascript:alert(1)"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
}

/// A15, M03.
void TestAuthority::badAddresses()
{
    QFETCH(const QString, base);
    const auto authority = authorityAt(base);
    QVERIFY(!authority);
    QCOMPARE(authority.error().code, Errc::BadInput);
    QVERIFY(!authority.error().detail.contains(u"word"_s) && !authority.error().subject.contains(u"word"_s));
}

void TestAuthority::tenants_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("taken"); // empty: refused
    QTest::addColumn<QString>("issuer");
    QTest::newRow("GUID") << tenant << tenant << tenant;
    QTest::newRow("GUID in capitals") << u" AAAAAAAA-2222-3333-4444-555555555555 "_s << u"aaaaaaaa-2222-3333-4444-555555555555"_s
                                      << u"aaaaaaaa-2222-3333-4444-555555555555"_s;
    QTest::newRow("domain") << u"Contoso.com"_s << u"contoso.com"_s << u"{tenantid}"_s;
    QTest::newRow("organizations") << u"organizations"_s << u"organizations"_s << u"{tenantid}"_s; // M04
    for (const char *bad : {"common", "consumers", "", "contoso", "../contoso.com", "contoso.com/x", "contoso.com?x", "con toso.com", "-contoso.com", "contoso..com"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << QString() << QString();
}

void TestAuthority::tenants()
{
    QFETCH(const QString, given);
    QFETCH(const QString, taken);
    QFETCH(const QString, issuer);
    const auto authority = authorityAt(u"https://login.microsoftonline.com"_s, given);
    QCOMPARE(authority.has_value(), !taken.isEmpty());
    if (!authority) {
        QCOMPARE(authority.error().code, Errc::BadInput);
        return;
    }
    QCOMPARE(authority->tenant, taken);
    QCOMPARE(authority->issuer, u"https://login.microsoftonline.com/%1/v2.0"_s.arg(issuer));
}

void TestAuthority::whoMayBeAsked_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isGood");
    const QString worldwide = u"https://login.microsoftonline.com"_s;
    const auto row = [](const QString &base, const char *url, bool isGood) { QTest::newRow(url) << base << QString::fromLatin1(url) << isGood; };
    row(worldwide, "https://login.microsoftonline.com/t/oauth2/v2.0/token", true);
    row(worldwide, "https://LOGIN.windows.net/t", true);
    row(worldwide, "https://sts.windows.net/t", true);
    row(worldwide, "https://login.microsoftonline.us/t", false);
    row(worldwide, "https://login.partner.microsoftonline.cn/t", false);
    row(worldwide, "https://login.microsoftonline.com.example.net/t", false);
    row(worldwide, "https://login.microsoftonline.com:8443/t", false);
    row(worldwide, "http://login.microsoftonline.com/t", false);
    row(worldwide, "https://ada@login.microsoftonline.com/t", false);
    row(worldwide, "https://evil.login.microsoftonline.com/t", false);
    row(worldwide, "", false);
    row(u"http://127.0.0.1:9000"_s, "http://127.0.0.1:9000/t", true);
    row(u"http://127.0.0.1:9000"_s, "http://127.0.0.1:9001/t", false);
    row(u"http://127.0.0.1:9000"_s, "http://localhost:9000/t", false);
}

/// A16, M02.
void TestAuthority::whoMayBeAsked()
{
    QFETCH(const QString, base);
    QFETCH(const QString, url);
    const auto authority = authorityAt(base);
    QVERIFY(authority);
    QTEST(authority->mayAsk(QUrl(url)), "isGood");
}

void TestAuthority::issuers_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("any tenant's") << u"https://login.example.com/%1/v2.0"_s.arg(tenant) << true;
    QTest::newRow("the pattern itself") << u"https://login.example.com/{tenantid}/v2.0"_s << true;
    QTest::newRow("a domain") << u"https://login.example.com/contoso.com/v2.0"_s << false;
    QTest::newRow("nothing") << u"https://login.example.com//v2.0"_s << false;
    QTest::newRow("too short") << u"https://login.example.com/v2.0"_s << false;
    QTest::newRow("another host") << u"https://login.example.net/%1/v2.0"_s.arg(tenant) << false;
    QTest::newRow("more behind") << u"https://login.example.com/%1/v2.0/"_s.arg(tenant) << false;
    QTest::newRow("empty") << QString() << false;
}

void TestAuthority::issuers()
{
    QFETCH(const QString, given);
    QTEST(auth::isIssuer(given, u"https://login.example.com/{tenantid}/v2.0"_s), "isGood");
}

MULLION_TEST(TestAuthority)
#include "test_authority.moc"
