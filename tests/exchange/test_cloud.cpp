// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cloud.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;

class TestCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void file();
    void refused_data();
    void refused();
    void origins();
};

void TestCloud::table_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("exchangeUrl");
    QTest::addColumn<QString>("graph");
    QTest::newRow("worldwide") << u"https://login.microsoftonline.com"_s << u"https://outlook.office365.com"_s
                               << u"https://graph.microsoft.com"_s;
    QTest::newRow("gcc-high") << u"https://login.microsoftonline.us"_s << u"https://outlook.office365.us"_s
                              << u"https://graph.microsoft.us"_s;
    QTest::newRow("dod") << u"https://login.microsoftonline.us"_s << u"https://outlook-dod.office365.us"_s
                         << u"https://dod-graph.microsoft.us"_s;
    QTest::newRow("china") << u"https://login.partner.microsoftonline.cn"_s
                           << u"https://outlook.office365.cn"_s
                           << u"https://microsoftgraph.chinacloudapi.cn"_s;
}

void TestCloud::table()
{
    const auto cloud = cloudFrom(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(cloud);
    QTEST(cloud->authority.toString(), "authority");
    QTEST(cloud->exchange.toString(), "exchangeUrl");
    QTEST(cloud->graph.toString(), "graph");
}

void TestCloud::file()
{
    const QTemporaryDir folder;
    QFile ca(folder.filePath(u"ca.pem"_s));
    QVERIFY(ca.open(QIODevice::WriteOnly));
    QFile file(folder.filePath(u"cloud.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"authority":"http://127.0.0.1:8080/login/","exchange":"http://localhost:8080","graph":"http://[::1]:8080/","ca":"ca.pem","discovery":"https://login.example.com/"})");
    file.close();

    const auto cloud = cloudFrom(file.fileName());

    QVERIFY2(cloud, cloud ? "" : qPrintable(cloud.error().detail));
    QCOMPARE(cloud->authority, QUrl(u"http://127.0.0.1:8080/login"_s));
    QCOMPARE(cloud->exchange, QUrl(u"http://localhost:8080"_s));
    QCOMPARE(cloud->ca, ca.fileName());
    QCOMPARE(cloud->discovery, QUrl(u"https://login.example.com/"_s));
}

void TestCloud::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    QTest::newRow("not JSON") << QByteArray("{\"authority\":") << u"not JSON at byte"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"one JSON object"_s;
    QTest::newRow("a field is missing")
        << QByteArray(R"({"authority":"https://a.example.com"})") << u"\"exchange\" has to be a URL"_s;
    QTest::newRow("an unknown field")
        << QByteArray(R"({"autority":"https://a.example.com"})") << u"\"autority\" is not a field"_s;
    QTest::newRow("plain http to another computer")
        << QByteArray(R"({"authority":"http://a.example.com","exchange":"https://b.example.com"})")
        << u"plain http is accepted for the own computer only"_s;
    QTest::newRow("a name that only looks like the own computer")
        << QByteArray(R"({"authority":"http://localhost.example.com","exchange":"https://b.example.com"})")
        << u"plain http"_s;
    QTest::newRow("another scheme") << QByteArray(
        R"({"authority":"ftp://a.example.com","exchange":"https://b.example.com"})")
                                    << u"is not an https URL"_s;
    QTest::newRow("a password in the URL")
        << QByteArray(R"({"authority":"https://u:p@a.example.com","exchange":"https://b.example.com"})")
        << u"may hold a host"_s;
    QTest::newRow("discovery that is no address") << QByteArray(
        R"({"authority":"https://a.example.com","exchange":"https://b.example.com","discovery":"yes"})")
                                                  << u"\"discovery\" is not an https URL"_s;
    QTest::newRow("a certificate that is not there") << QByteArray(
        R"({"authority":"https://a.example.com","exchange":"https://b.example.com","ca":"none.pem"})")
                                                     << u"does not exist"_s;
}

void TestCloud::refused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto cloud = parseCloud(json, u"my.json"_s, u"/nowhere"_s);
    QVERIFY(!cloud);
    QCOMPARE(cloud.error().code, core::Errc::BadInput);
    QCOMPARE(cloud.error().subject, u"my.json"_s);
    QVERIFY2(cloud.error().detail.contains(says), qPrintable(cloud.error().detail));
}

void TestCloud::origins()
{
    QVERIFY(sameOrigin(QUrl(u"https://A.example.com/x"_s), QUrl(u"https://a.example.com:443"_s)));
    QVERIFY(!sameOrigin(QUrl(u"https://a.example.com"_s), QUrl(u"http://a.example.com"_s)));
    QVERIFY(!sameOrigin(QUrl(u"https://a.example.com"_s), QUrl(u"https://a.example.com.evil.example.net"_s)));
    QVERIFY(!sameOrigin(QUrl(u"http://localhost:1"_s), QUrl(u"http://localhost:2"_s)));
    QVERIFY(!sameOrigin(QUrl(), QUrl()));
}

MULLION_TEST(TestCloud)
#include "test_cloud.moc"
