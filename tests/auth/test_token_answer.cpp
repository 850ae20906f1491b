// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token_answer.h"
#include "support/test_main.h"

#include <QDebug>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Errc;

namespace {

auth::HttpAnswer answered(int status, const QByteArray &body, const QByteArray &retryAfter = {})
{
    return {status, retryAfter, body, {}, "our-id", false};
}

} // namespace

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void good_data();
    void good();
    void errors_data();
    void errors();
    void supportDetailsAreKept();
    void pauses_data();
    void pauses();
    void theTextDecidesNothing_data();
    void theTextDecidesNothing();
    void anErrorBodyIsKept();
    void whatMayBeMissing();
    void printingShowsNothing();
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
    const auto token = auth::readTokenAnswer(answered(200, body), now, u"login"_s);
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
        << 400 << oauth("invalid_grant", "protection_policy_required", 53005) << u"refused"_s
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
    QTest::newRow("a 401 that is not OAuth") << 401 << QByteArray() << u"sign-in-needed"_s << QString();
    QTest::newRow("no token in it") << 200 << QByteArray(R"({"token_type":"Bearer","expires_in":1})")
                                    << u"bad-reply"_s << QString();
    QTest::newRow("a line break in the token")
        << 200 << QByteArray(R"({"token_type":"Bearer","expires_in":1,"access_token":"a\r\nb"})")
        << u"bad-reply"_s << QString();
    QTest::newRow("another kind of token")
        << 200 << QByteArray(R"({"token_type":"pop","expires_in":1,"access_token":"a"})") << u"bad-reply"_s
        << QString();
    QTest::newRow("a lifetime that is none")
        << 200 << QByteArray(R"({"token_type":"Bearer","access_token":"a","expires_in":"soon"})") << u"bad-reply"_s << QString();
}

void TestTokenAnswer::errors()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto token = auth::readTokenAnswer(answered(status, body, "7"), {}, u"login"_s);
    QVERIFY(!token);
    const core::Error &error = token.error().error;
    QTEST(core::errcName(error.code), "code");
    QTEST(error.key, "key");
    QCOMPARE(error.subject, u"login"_s);
    QCOMPARE(error.retryAfter.has_value(), status == 429);
    QCOMPARE(token.error().pause.has_value(), status == 429 || status >= 500);
    if (token.error().pause)
        QCOMPARE(int(token.error().pause->count()), 7);
    QVERIFY(!error.detail.contains(u"access_token\":"));
}

void TestTokenAnswer::supportDetailsAreKept()
{
    const auto token = auth::readTokenAnswer(answered(401,
        R"({"error":"invalid_client","suberror":"x","error_description":"AADSTS700027: no.\r\nTrace ID: t1","trace_id":"t1","correlation_id":"c1","timestamp":"2026-11-02 09:14:07Z","error_codes":[700027]})"), {}, u"login"_s);
    QCOMPARE(token.error().error.detail,
        u"HTTP 401, invalid_client (x): AADSTS700027: no. Trace ID: t1 Correlation ID: c1 Timestamp: 2026-11-02 09:14:07Z"_s);
}

void TestTokenAnswer::pauses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::newRow("429, told") << 429 << QByteArray("5") << 5;
    QTest::newRow("429, not told") << 429 << QByteArray() << 60;
    QTest::newRow("503, told") << 503 << QByteArray(" 12 ") << 12;
    QTest::newRow("503, not told") << 503 << QByteArray() << 60;
    QTest::newRow("an hour at most") << 429 << QByteArray("99999") << 3600;
    QTest::newRow("a date") << 429 << QByteArray("Mon, 23 Nov 2026 10:00:30 GMT") << 30;
    QTest::newRow("a date that is over") << 429 << QByteArray("Mon, 23 Nov 2026 09:00:00 GMT") << 1;
    QTest::newRow("nonsense") << 429 << QByteArray("soon") << 60;
}

void TestTokenAnswer::pauses()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    const core::Instant now = *core::fromIso(u"2026-11-23T10:00:00Z"_s);
    const auto token = auth::readTokenAnswer(answered(status, {}, header), now, u"login"_s);
    QVERIFY(token.error().pause);
    QTEST(int(token.error().pause->count()), "seconds");
}

void TestTokenAnswer::theTextDecidesNothing_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QByteArray>("suberror");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *error, const char *suberror, const QString &code) {
        QTest::newRow(qPrintable(QString::fromLatin1(error) + u' ' + QString::fromLatin1(suberror))) << QByteArray(error) << QByteArray(suberror) << code;
    };
    for (const char *error : {"interaction_required", "consent_required", "login_required", "invalid_grant"})
        row(error, "", u"sign-in-needed"_s);
    for (const char *suberror : {"basic_action", "additional_action", "consent_required", "user_password_expired", "bad_token", "token_expired",
             "device_authentication_failed", "ui_not_allowed", "interrupted_user"})
        row("invalid_grant", suberror, u"sign-in-needed"_s);
    row("invalid_grant", "client_mismatch", u"forbidden"_s);
    row("invalid_grant", "protection_policy_required", u"refused"_s);
    row("invalid_grant", "message_only", u"refused"_s);
    row("interaction_required", "message_only", u"refused"_s);
    for (const char *error : {"invalid_client", "unauthorized_client", "invalid_scope", "invalid_resource", "unsupported_grant_type",
             "unsupported_response_type", "invalid_request"})
        row(error, "", u"forbidden"_s);
    for (const char *error : {"temporarily_unavailable", "server_error"})
        row(error, "", u"unavailable"_s);
    for (const char *error : {"access_denied", "authorization_declined"})
        row(error, "", u"cancelled"_s);
}

void TestTokenAnswer::theTextDecidesNothing()
{
    QFETCH(const QByteArray, error);
    QFETCH(const QByteArray, suberror);
    for (const QByteArray &text : {QByteArray(), QByteArray("AADSTS700016: Die Anwendung wurde nicht gefunden."), QByteArray("AADSTS50076: no")}) {
        const QByteArray body = R"({"error":")" + error + R"(","suberror":")" + suberror + R"(","error_description":")" + text + R"("})";
        const auto token = auth::readTokenAnswer(answered(400, body), {}, u"login"_s);
        QTEST(core::errcName(token.error().error.code), "code");
    }
}

void TestTokenAnswer::anErrorBodyIsKept()
{
    const auto token = auth::readTokenAnswer(answered(400,
        R"({"error":"interaction_required","suberror":"basic_action","error_codes":[50076],"correlation_id":"c1","claims":"{\"access_token\":{\"x\":1}}"})"),
        {}, u"login"_s);
    QCOMPARE(token.error().code, u"interaction_required"_s);
    QCOMPARE(token.error().error.key, u"AADSTS50076"_s);
    QCOMPARE(token.error().claims, QByteArray(R"({"access_token":{"x":1}})"));
    QVERIFY(token.error().error.detail.contains(u"basic_action"));
    QVERIFY(token.error().error.detail.contains(u"Correlation ID: c1"));
    const auto nonsense = auth::readTokenAnswer(answered(400, R"({"error":"interaction_required","claims":"no json"})"), {}, u"login"_s);
    QCOMPARE(nonsense.error().claims, QByteArray());
    QVERIFY(nonsense.error().error.detail.contains(u"Request ID: our-id"));
}

void TestTokenAnswer::whatMayBeMissing()
{
    const auto token = auth::readTokenAnswer(answered(200, R"({"token_type":"Bearer","access_token":"AT","other":{"a":[1]}})"), {}, u"login"_s);
    QVERIFY(token);
    QVERIFY(!token->expiresIn);
    QVERIFY(token->refreshToken.isEmpty() && token->scopes.isEmpty());
}

void TestTokenAnswer::printingShowsNothing()
{
    const auto token = auth::readTokenAnswer(answered(200, R"({"token_type":"Bearer","access_token":"AT-1","refresh_token":"RT-1","id_token":"ID-1","client_info":"CI-1","scope":"s"})"), {}, u"login"_s);
    QString printed;
    QDebug(&printed) << *token;
    QVERIFY(printed.contains(u"***"));
    for (const QString &secret : {u"AT-1"_s, u"RT-1"_s, u"ID-1"_s, u"CI-1"_s})
        QVERIFY(!printed.contains(secret));
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
