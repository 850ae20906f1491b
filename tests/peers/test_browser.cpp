// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_client.h"
#include "support/peers.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::IdentityClient;
using practicetest::Parameters;
using practicetest::Practice;
using testsupport::CallbackSink;

namespace {

/// Names in the order sent, with values, of a form.
QList<std::pair<QString, QString>> fieldsOf(const QByteArray &body)
{
    QList<std::pair<QString, QString>> fields;
    for (QByteArray item : body.split('&')) {
        item.replace('+', ' ');
        const qsizetype sign = item.indexOf('=');
        fields.emplace_back(
            QUrl::fromPercentEncoding(item.left(sign)), QUrl::fromPercentEncoding(item.mid(sign + 1)));
    }
    return fields;
}

int countOf(const QList<std::pair<QString, QString>> &fields, const QString &name)
{
    return int(
        std::count_if(fields.begin(), fields.end(), [&](const auto &one) { return one.first == name; }));
}

QString valueOf(const QList<std::pair<QString, QString>> &fields, const QString &name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

/// The scripted browser on the practice tenant's pages.
class TestBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsInAsWhoIsAsked();
    void misbehaves_data();
    void misbehaves();
    void isHonestInTheEnd();
    void cancels();
    void picksNobody();
    void typesADeviceCode();

private:
    QString url();

    std::unique_ptr<Practice> m_tenant;
    std::unique_ptr<IdentityClient> m_client;
    std::unique_ptr<CallbackSink> m_sink;
};

void TestBrowser::init()
{
    m_tenant = std::make_unique<Practice>();
    m_client = std::make_unique<IdentityClient>(*m_tenant);
    m_sink = std::make_unique<CallbackSink>();
}

QString TestBrowser::url()
{
    Parameters request = m_client->request();
    request.insert(u"redirect_uri"_s, m_sink->redirectUri());
    return m_client->url(u"oauth2/v2.0/authorize"_s) + u'?'
        + QString::fromLatin1(practicetest::urlEncoded(request));
}

void TestBrowser::signsInAsWhoIsAsked()
{
    QCOMPARE(testsupport::browse(url(), {{u"ACCOUNT"_s, u"rita.reader@example.com"_s}}), 0);
    QCOMPARE(m_sink->arrivals.size(), 1);
    const QByteArray head = m_sink->arrivals[0].head;
    QVERIFY(head.startsWith("POST / HTTP/1.1\r\nHost: localhost:"));
    QVERIFY(head.contains("Origin: " + m_tenant->place.authority.toLatin1()));
    const auto fields = fieldsOf(m_sink->arrivals[0].body);
    QCOMPARE(valueOf(fields, u"state"_s), u"a state+/="_s);
    Parameters form = m_client->redemption(valueOf(fields, u"code"_s));
    form.insert(u"redirect_uri"_s, m_sink->redirectUri());
    const QString idToken = m_client->token(form).json().value("id_token"_L1).toString();
    QCOMPARE(practicetest::claimsOf(idToken).value("preferred_username"_L1).toString(),
        u"rita.reader@example.com"_s);
}

void TestBrowser::misbehaves_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("arrivals");
    QTest::addColumn<QByteArray>("start"); // of the last arrival
    QTest::addColumn<int>("states");
    QTest::addColumn<bool>("rightState");
    QTest::newRow("wrong-state") << u"wrong-state"_s << 1 << QByteArray("POST / ") << 1 << false;
    QTest::newRow("no-state") << u"no-state"_s << 1 << QByteArray("POST / ") << 0 << false;
    QTest::newRow("doubled-code") << u"doubled-code"_s << 1 << QByteArray("POST / ") << 1 << true;
    QTest::newRow("foreign-issuer") << u"foreign-issuer"_s << 1 << QByteArray("POST / ") << 1 << true;
    QTest::newRow("doubled-state") << u"doubled-state"_s << 1 << QByteArray("POST / ") << 2 << true;
    QTest::newRow("get") << u"get"_s << 1 << QByteArray("GET /?code=") << 0 << false;
    QTest::newRow("json") << u"json"_s << 1 << QByteArray("POST / ") << 0 << false;
    QTest::newRow("twice") << u"twice"_s << 2 << QByteArray("POST / ") << 1 << true;
    QTest::newRow("split") << u"split"_s << 1 << QByteArray("POST / ") << 1 << true;
    QTest::newRow("late") << u"late"_s << 1 << QByteArray("POST / ") << 1 << true;
    QTest::newRow("evil-first") << u"evil-first"_s << 4 << QByteArray("POST / ") << 1 << true;
    QTest::newRow("abandon") << u"abandon"_s << 0 << QByteArray() << 0 << false;
}

void TestBrowser::misbehaves()
{
    QFETCH(const QString, what);
    QFETCH(const int, arrivals);
    QFETCH(const QByteArray, start);
    QFETCH(const int, states);
    QFETCH(const bool, rightState);
    QCOMPARE(testsupport::browse(url(), {{u"DO"_s, what}, {u"WAIT"_s, u"0.2"_s}}), 0);
    QCOMPARE(m_sink->arrivals.size(), arrivals);
    if (arrivals == 0)
        return;
    const CallbackSink::Arrival &last = m_sink->arrivals.constLast();
    QVERIFY2(last.head.startsWith(start), last.head.constData());
    const auto fields = fieldsOf(last.body);
    QCOMPARE(countOf(fields, u"state"_s), states);
    QCOMPARE(valueOf(fields, u"state"_s) == u"a state+/="_s, rightState);
    if (what == u"split")
        QVERIFY(last.reads > 10);
    if (what == u"json")
        QVERIFY(last.head.contains("Content-Type: application/json"));
}

void TestBrowser::isHonestInTheEnd()
{
    QTemporaryDir folder;
    const QString log = folder.filePath(u"steps"_s);
    QCOMPARE(
        testsupport::browse(url(), {{u"DO"_s, u"wrong-state"_s}, {u"THEN"_s, u"right"_s}, {u"LOG"_s, log}}),
        0);
    QCOMPARE(m_sink->arrivals.size(), 2);
    const auto first = fieldsOf(m_sink->arrivals[0].body);
    const auto second = fieldsOf(m_sink->arrivals[1].body);
    QCOMPARE(valueOf(first, u"code"_s), valueOf(second, u"code"_s));
    QCOMPARE(valueOf(second, u"state"_s), u"a state+/="_s);
    QFile steps(log);
    QVERIFY(steps.open(QIODevice::ReadOnly));
    const QByteArray text = steps.readAll();
    QCOMPARE(text.count("\"deliver\""), 2);
    QVERIFY(!text.contains(valueOf(second, u"code"_s).toUtf8()));
}

void TestBrowser::cancels()
{
    QCOMPARE(testsupport::browse(url(), {{u"DO"_s, u"cancel"_s}}), 0);
    const auto fields = fieldsOf(m_sink->arrivals.value(0).body);
    QCOMPARE(valueOf(fields, u"error"_s), u"access_denied"_s);
    QCOMPARE(valueOf(fields, u"error_subcode"_s), u"cancel"_s);
}

void TestBrowser::picksNobody()
{
    QCOMPARE(testsupport::browse(url(), {{u"ACCOUNT"_s, u"nobody@example.com"_s}}), 1);
    QVERIFY(m_sink->arrivals.isEmpty());
}

void TestBrowser::typesADeviceCode()
{
    const auto start = [&] {
        return practicetest::postForm(m_client->url(u"oauth2/v2.0/devicecode"_s),
            {{u"client_id"_s, m_tenant->place.clientId}, {u"scope"_s, m_client->exchangeScope()}})
            .json();
    };
    m_tenant->faults({{u"device-interval"_s, 0}});
    for (const auto &[what, error] :
        {std::pair(u"sign-in"_s, QString()), std::pair(u"cancel"_s, u"authorization_declined"_s)}) {
        const QJsonObject device = start();
        QCOMPARE(testsupport::browse(device.value("verification_uri"_L1).toString(),
                     {{u"DO"_s, what}, {u"USER_CODE"_s, device.value("user_code"_L1).toString()}}),
            0);
        const auto poll = m_client->token({{u"client_id"_s, m_tenant->place.clientId},
            {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
            {u"device_code"_s, device.value("device_code"_L1).toString()}});
        QCOMPARE(poll.json().value("error"_L1).toString(), error);
        QCOMPARE(poll.json().contains("access_token"_L1), error.isEmpty());
    }
}

MULLION_TEST(TestBrowser)
#include "test_browser.moc"
