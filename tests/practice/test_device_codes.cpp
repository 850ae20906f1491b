// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity_client.h"
#include "support/test_main.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using practicetest::aadsts;
using practicetest::IdentityClient;
using practicetest::Parameters;
using practicetest::Practice;
using practicetest::Reply;

/// Sign-in from a device without a browser.
class TestDeviceCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsEntraDoes();
    void approvedAtThePage();
    void declinedAtThePage();
    void pollsTooQuickly();
    void outcomes_data();
    void outcomes();
    void refusals_data();
    void refusals();

private:
    static Reply start(IdentityClient &client, const QString &query = {})
    {
        return practicetest::postForm(client.url(u"oauth2/v2.0/devicecode"_s + query),
            {{u"client_id"_s, client.tenant().place.clientId}, {u"scope"_s, client.exchangeScope()}});
    }
    static Reply poll(
        IdentityClient &client, const QJsonObject &device, const QString &member = u"device_code"_s)
    {
        return client.token({{u"client_id"_s, client.tenant().place.clientId},
            {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
            {member, device.value("device_code"_L1).toString()}});
    }
    static Reply type(IdentityClient &client, const Parameters &fields)
    {
        return practicetest::postForm(
            client.tenant().place.authority + u"/common/oauth2/deviceauth"_s, fields);
    }
};

void TestDeviceCodes::startsAsEntraDoes()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject device = start(client).json();
    QCOMPARE(device.value("user_code"_L1).toString().size(), 9);
    QCOMPARE(device.value("verification_uri"_L1).toString(),
        tenant.place.authority + u"/common/oauth2/deviceauth"_s);
    QCOMPARE(device.value("expires_in"_L1).toInt(), 900);
    QCOMPARE(device.value("interval"_L1).toInt(), 5);
    QVERIFY(device.value("message"_L1).toString().contains(device.value("user_code"_L1).toString()));
    QVERIFY(!device.contains("verification_uri_complete"_L1));
    QVERIFY(
        start(client, u"?mkt=de-DE"_s).json().value("message"_L1).toString().startsWith(u"Zum Anmelden"_s));
    tenant.faults({{u"device-interval"_s, 0}, {u"device-lifetime"_s, 60}});
    const QJsonObject other = start(client).json();
    QVERIFY(!other.contains("interval"_L1));
    QCOMPARE(other.value("expires_in"_L1).toInt(), 60);
}

void TestDeviceCodes::approvedAtThePage()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject device = start(client).json();
    const QString code = device.value("user_code"_L1).toString();
    QVERIFY(type(client, {{u"user_code"_s, u"WRONG"_s}}).body.contains("didn't work"));
    const QString typed = code.left(4).toLower() + u'-' + code.mid(4);
    const Reply page = type(client, {{u"user_code"_s, typed}});
    QCOMPARE(practicetest::hiddenInputs(page).value(u"user_code"_s), code);
    QVERIFY(client.press(page, u"operator"_s, u"carl.calendar@example.com"_s)
                .body.contains("You have signed in"));
    const QJsonObject tokens = poll(client, device).json();
    QCOMPARE(practicetest::claimsOf(tokens.value("id_token"_L1).toString())
                 .value("preferred_username"_L1)
                 .toString(),
        u"carl.calendar@example.com"_s);
    QVERIFY(!practicetest::claimsOf(tokens.value("id_token"_L1).toString()).contains("nonce"_L1));
    QVERIFY(tokens.contains("refresh_token"_L1));
}

void TestDeviceCodes::declinedAtThePage()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject device = start(client).json();
    client.press(
        type(client, {{u"user_code"_s, device.value("user_code"_L1).toString()}}), u"cancel"_s, u"1"_s);
    QCOMPARE(
        poll(client, device, u"code"_s).json().value("error"_L1).toString(), u"authorization_declined"_s);
}

void TestDeviceCodes::pollsTooQuickly()
{
    Practice tenant;
    IdentityClient client(tenant);
    const QJsonObject device = start(client).json();
    const Reply waiting = poll(client, device);
    QCOMPARE(waiting.status, 400);
    QCOMPARE(waiting.json().value("error"_L1).toString(), u"authorization_pending"_s);
    QCOMPARE(aadsts(waiting), 70016);
    QCOMPARE(poll(client, device).json().value("error"_L1).toString(), u"slow_down"_s);
    QCOMPARE(
        poll(client, start(client).json()).json().value("error"_L1).toString(), u"authorization_pending"_s);
}

void TestDeviceCodes::outcomes_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("error"); // of the first poll
    QTest::newRow("approved") << QJsonObject{{u"device-outcome"_s, u"approved"_s}} << QString();
    QTest::newRow("declined") << QJsonObject{{u"device-outcome"_s, u"declined"_s}}
                              << u"authorization_declined"_s;
    QTest::newRow("expired") << QJsonObject{{u"device-outcome"_s, u"expired"_s}} << u"expired_token"_s;
    QTest::newRow("no lifetime") << QJsonObject{{u"device-lifetime"_s, 0}} << u"expired_token"_s;
    QTest::newRow("pending first") << QJsonObject{{u"device-outcome"_s, u"approved"_s},
        {u"device-pending"_s, 1}} << u"authorization_pending"_s;
    QTest::newRow("slow down first") << QJsonObject{{u"device-outcome"_s, u"approved"_s},
        {u"device-slow-down"_s, 1}} << u"slow_down"_s;
    QTest::newRow("scripted") << QJsonObject{{u"token-error"_s,
        QJsonObject{{u"grant"_s, u"device_code"_s}, {u"error"_s, u"access_denied"_s}, {u"code"_s, 53003}}}}
                              << u"access_denied"_s;
}

void TestDeviceCodes::outcomes()
{
    QFETCH(const QJsonObject, settings);
    QFETCH(const QString, error);
    Practice tenant;
    IdentityClient client(tenant);
    tenant.faults(settings);
    const Reply reply = poll(client, start(client).json());
    QCOMPARE(reply.json().value("error"_L1).toString(), error);
    QCOMPARE(reply.json().contains("access_token"_L1), error.isEmpty());
}

void TestDeviceCodes::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("error");
    QTest::newRow("another code") << u"device_code"_s << u"x"_s << u"bad_verification_code"_s;
    QTest::newRow("a secret") << u"client_secret"_s << u"x"_s << u"invalid_client"_s;
    QTest::newRow("another client") << u"client_id"_s << u"99999999-8888-7777-6666-555555555555"_s
                                    << u"unauthorized_client"_s;
}

void TestDeviceCodes::refusals()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, error);
    Practice tenant;
    IdentityClient client(tenant);
    Parameters form{{u"client_id"_s, tenant.place.clientId},
        {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
        {u"device_code"_s, start(client).json().value("device_code"_L1).toString()}};
    form.insert(name, value);
    QCOMPARE(client.token(form).json().value("error"_L1).toString(), error);
}

MULLION_TEST(TestDeviceCodes)
#include "test_device_codes.moc"
