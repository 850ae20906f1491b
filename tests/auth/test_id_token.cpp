// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/id_token.h"
#include "sign_in_world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::Errc;
using samples::MovedClock;
using samples::SignInWorld;

/// What is no ID token, and how far two clocks may be apart.
class TestIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNone_data();
    void whatIsNone();
    void clocksApart_data();
    void clocksApart();
};

void TestIdToken::whatIsNone_data()
{
    QTest::addColumn<QByteArray>("token");
    const auto part = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    const QByteArray header = part(R"({"alg":"RS256","typ":"JWT"})");
    const QByteArray claims = part(R"({"sub":"SECRET"})");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one part") << header;
    QTest::newRow("two parts") << header + '.' + claims;
    QTest::newRow("four parts") << header + '.' + claims + ".c2ln.c2ln";
    QTest::newRow("five parts, as encrypted ones have") << header + ".a.b.c.d";
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("bad base64url in the header") << "%%%." + claims + ".c2ln";
    QTest::newRow("bad base64url in the claims") << header + ".e3!0.c2ln";
    QTest::newRow("the other alphabet") << header + ".e+/9.c2ln";
    QTest::newRow("bad base64url in the signature") << header + '.' + claims + ".c2!n";
    QTest::newRow("no JSON in the header") << part("RS256") + '.' + claims + ".c2ln";
    QTest::newRow("no JSON in the claims") << header + '.' + part("SECRET") + ".c2ln";
    QTest::newRow("a list of claims") << header + '.' + part("[\"SECRET\"]") + ".c2ln";
    QTest::newRow("JSON that is cut") << header + '.' + part(R"({"sub":"SECRET)") + ".c2ln";
    QTest::newRow("NUL bytes") << header + '.' + part(QByteArray("\0\0\0", 3)) + ".c2ln";
    QTest::newRow("no algorithm") << part("{}") + '.' + claims + ".c2ln";
    QTest::newRow("a megabyte") << header + '.' + QByteArray(1'000'000, 'A') + ".c2ln";
}

/// D01.
void TestIdToken::whatIsNone()
{
    QFETCH(const QByteArray, token);
    const auto checked = auth::checkIdToken(token, {u"client"_s, u"https://login.example.com/{tenantid}/v2.0"_s, u"login.example.com"_s, {}, {}, {}}, {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, Errc::BadReply);
    QVERIFY(!checked.error().detail.contains(u"SECRET"));
    static_cast<void>(auth::readIdToken(token)); // does not crash either
}

void TestIdToken::clocksApart_data()
{
    QTest::addColumn<std::chrono::seconds>("ahead"); // our clock, of the service's; its tokens are good for an hour
    QTest::addColumn<bool>("isGood");
    QTest::newRow("100 s behind") << -100s << true;
    QTest::newRow("200 s behind") << -200s << false;
    QTest::newRow("90 s past its end") << 3600s + 90s << true;
    QTest::newRow("200 s past its end") << 3600s + 200s << false;
}

/// D06: 120 s.
void TestIdToken::clocksApart()
{
    QFETCH(const std::chrono::seconds, ahead);
    QFETCH(const bool, isGood);
    MovedClock clock;
    clock.offset = ahead;
    SignInWorld world({}, &clock);
    const auto outcome = world.signIn(world.request(u"ada.admin@example.com"_s));
    QVERIFY2(outcome.has_value() == isGood, outcome ? "taken" : qPrintable(outcome.error().error.detail));
}

MULLION_TEST(TestIdToken)
#include "test_id_token.moc"
