// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token_answer.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Errc;

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void errors_data();
    void errors();
    void supportDetailsAreKept();
    void claims();
};

void TestTokenAnswer::good_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a number of seconds")
        << QByteArray(R"({"token_type":"Bearer","expires_in":3599,"access_token":"AT"})");
    QTest::newRow("seconds as text, type in small letters")
        << QByteArray(R"({"token_type":"bearer","expires_in":"3599","access_token":"AT"})");
}

void TestTokenAnswer::good()
{
    QFETCH(const QByteArray, body);
    const core::Instant now = *core::fromIso(u"2026-11-23T10:00:00Z"_s);
    const auto token = auth::readTokenAnswer({200, {}, body, {}, {}}, now, u"login"_s);
    QVERIFY(token);
    QCOMPARE(token->accessToken, QByteArray("AT"));
    QCOMPARE(token->expiresIn.value(), std::chrono::seconds(3599));
}

void TestTokenAnswer::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    const auto oauth = [](const char *error, const char *suberror, int number) {
        return QByteArray(R"({"error":")") + error + R"(","suberror":")" + suberror
            + R"(","error_description":"text","error_codes":[)" + QByteArray::number(number) + "]}";
    };
    QTest::newRow("a certificate that is not registered")
        << 401 << oauth("invalid_client", "", 700027) << u"forbidden"_s << u"AADSTS700027"_s;
    QTest::newRow("an unknown application")
        << 400 << oauth("unauthorized_client", "", 700016) << u"forbidden"_s << u"AADSTS700016"_s;
    QTest::newRow("an unknown resource")
        << 400 << oauth("invalid_resource", "", 500011) << u"forbidden"_s << u"AADSTS500011"_s;
    QTest::newRow("interaction wanted") << 400 << oauth("interaction_required", "basic_action", 50076)
                                        << u"sign-in-needed"_s << u"AADSTS50076"_s;
    QTest::newRow("a dead grant") << 400 << oauth("invalid_grant", "bad_token", 70000) << u"sign-in-needed"_s
                                  << u"AADSTS70000"_s;
    QTest::newRow("a policy that signing in does not help")
        << 400 << oauth("invalid_grant", "protection_policy_required", 53005) << u"forbidden"_s
        << u"AADSTS53005"_s;
    QTest::newRow("the number alone decides nothing")
        << 400 << oauth("temporarily_unavailable", "", 700027) << u"unavailable"_s << u"AADSTS700027"_s;
    QTest::newRow("no number: the error is the key")
        << 400 << QByteArray(R"({"error":"invalid_scope"})") << u"forbidden"_s << u"invalid_scope"_s;
    QTest::newRow("too many requests") << 429 << QByteArray() << u"throttled"_s << QString();
    QTest::newRow("an outage") << 503 << QByteArray("<html/>") << u"unavailable"_s << QString();
    QTest::newRow("a redirect") << 302 << QByteArray() << u"bad-reply"_s << QString();
    QTest::newRow("an error that is not OAuth")
        << 400 << QByteArray("<html/>") << u"bad-reply"_s << QString();
    QTest::newRow("no token in it") << 200 << QByteArray(R"({"token_type":"Bearer","expires_in":1})")
                                    << u"bad-reply"_s << QString();
    QTest::newRow("a line break in the token")
        << 200 << QByteArray(R"({"token_type":"Bearer","expires_in":1,"access_token":"a\r\nb"})")
        << u"bad-reply"_s << QString();
    QTest::newRow("another kind of token")
        << 200 << QByteArray(R"({"token_type":"pop","expires_in":1,"access_token":"a"})") << u"bad-reply"_s
        << QString();
    QTest::newRow("no lifetime") << 200 << QByteArray(R"({"token_type":"Bearer","access_token":"a"})")
                                 << u"bad-reply"_s << QString();
}

void TestTokenAnswer::errors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto token = auth::readTokenAnswer(status, "7", body, {}, u"login"_s);
    QVERIFY(!token);
    QTEST(core::errcName(token.error().code), "code");
    QTEST(token.error().key, "key");
    QCOMPARE(token.error().subject, u"login"_s);
    QCOMPARE(token.error().retryAfter.has_value(), status == 429);
    if (status == 429)
        QCOMPARE(int(token.error().retryAfter->count()), 7);
    QVERIFY(!token.error().detail.contains(u"access_token\":"));
}

void TestTokenAnswer::supportDetailsAreKept()
{
    const auto token = auth::readTokenAnswer(401, {},
        R"({"error":"invalid_client","suberror":"x","error_description":"AADSTS700027: no.\r\nTrace ID: t1","trace_id":"t1","correlation_id":"c1","timestamp":"2026-11-02 09:14:07Z","error_codes":[700027]})",
        {}, u"login"_s);
    QCOMPARE(token.error().detail,
        u"HTTP 401, invalid_client (x): AADSTS700027: no. Trace ID: t1 Correlation ID: c1 Timestamp: 2026-11-02 09:14:07Z"_s);
    const auto bare = auth::readTokenAnswer(429, {}, {}, {}, u"login"_s);
    QCOMPARE(int(bare.error().retryAfter->count()), 60);
    const auto long_ = auth::readTokenAnswer(429, "90000", {}, {}, u"login"_s);
    QCOMPARE(int(long_.error().retryAfter->count()), 3600);
}

void TestTokenAnswer::claims()
{
    QCOMPARE(auth::claimsParameter({}), QByteArray(R"({"access_token":{"xms_cc":{"values":["cp1"]}}})"));
    QCOMPARE(auth::claimsParameter(R"({"access_token":{"nbf":{"essential":true,"value":"1767225600"}}})"),
        QByteArray(
            R"({"access_token":{"nbf":{"essential":true,"value":"1767225600"},"xms_cc":{"values":["cp1"]}}})"));
}

MULLION_TEST(TestTokenAnswer)
#include "test_token_answer.moc"
