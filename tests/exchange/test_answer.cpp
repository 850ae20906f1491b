// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/answer.h"
#include "exchange/samples.h"
#include "support/test_main.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using core::Errc;

namespace {

const QUrl origin(u"https://outlook.office365.com"_s);

Call aCall(CallKind kind)
{
    Call call;
    call.cmdlet = u"Get-Thing"_s;
    call.kind = kind;
    call.subject = u"alex@contoso.com"_s;
    return call;
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data();
    void errors();
    void writesInDoubt_data();
    void writesInDoubt();
    void shapes_data();
    void shapes();
    void invalidBodies_data();
    void invalidBodies();
    void nextLinkElsewhere();
    void fields();
};

void TestAnswer::errors_data()
{
    QTest::addColumn<QJsonObject>("sample");
    for (const QJsonValue &value : samples::json("errors.json").array())
        QTest::newRow(value.toObject().value(u"name").toString().toUtf8().constData()) << value.toObject();
}

void TestAnswer::errors()
{
    QFETCH(const QJsonObject, sample);
    QByteArray body = sample.value(u"raw").toString().toUtf8();
    if (sample.contains(u"body"))
        body = QJsonDocument(sample.value(u"body").toObject()).toJson();
    if (sample.contains(u"nulBytes"))
        body = QByteArray(sample.value(u"nulBytes").toInt(), '\0');
    Headers headers;
    const QJsonObject given = sample.value(u"headers").toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});

    const auto reply = answer::read(
        samples::answer(sample.value(u"status").toInt(), body, headers), aCall(CallKind::Read), origin);

    QVERIFY(!reply);
    QCOMPARE(core::errcName(reply.error().code), sample.value(u"code").toString());
    QCOMPARE(reply.error().key, sample.value(u"key").toString());
    QCOMPARE(reply.error().detail, sample.value(u"detail").toString());
    QCOMPARE(reply.error().subject, u"alex@contoso.com"_s);
    QCOMPARE(reply.error().retryAfter.has_value(), sample.contains(u"retryAfter"));
    if (reply.error().retryAfter)
        QCOMPARE(int(reply.error().retryAfter->count()), sample.value(u"retryAfter").toInt());
}

void TestAnswer::writesInDoubt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const QByteArray busy = R"({"error":{"details":[{"message":"|X.ServerBusyException|busy"}]}})";
    QTest::newRow("a 503 may come after the deed") << 503 << QByteArray() << u"in-doubt"_s;
    QTest::newRow("a transient exception may come after the deed") << 400 << busy << u"in-doubt"_s;
    QTest::newRow("a redirect proves nothing") << 302 << QByteArray() << u"in-doubt"_s;
    QTest::newRow("an answer that is not JSON proves nothing")
        << 200 << QByteArray("{\"val") << u"in-doubt"_s;
    QTest::newRow("a 401 proves that nothing was done") << 401 << QByteArray() << u"sign-in-needed"_s;
    QTest::newRow("a 403 proves that nothing was done") << 403 << QByteArray() << u"forbidden"_s;
    QTest::newRow("a 429 proves that nothing was done") << 429 << QByteArray() << u"throttled"_s;
    QTest::newRow("a refusal by the cmdlet proves that nothing was done")
        << 400
        << QByteArray(R"({"error":{"details":[{"message":"|X.CannotRemoveSpecialUserException|no"}]}})")
        << u"refused"_s;
}

void TestAnswer::writesInDoubt()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);

    const auto reply = answer::read(samples::answer(status, body), aCall(CallKind::Write), origin);

    QVERIFY(!reply);
    QTEST(core::errcName(reply.error().code), "code");
}

void TestAnswer::shapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("truncated");
    QTest::newRow("an empty body") << QByteArray() << 0 << false;
    QTest::newRow("an empty list") << QByteArray(R"({"value":[]})") << 0 << false;
    QTest::newRow("null instead of a list") << QByteArray(R"({"value":null})") << 0 << false;
    QTest::newRow("two objects") << QByteArray(R"({"@adminapi.warnings":[],"value":[{"a":1},{"a":2}]})") << 2
                                 << false;
    QTest::newRow("an object instead of a list") << QByteArray(R"({"value":{"a":1}})") << 1 << false;
    QTest::newRow("a bare object") << QByteArray(R"({"Name":"x","@odata.context":"c"})") << 1 << false;
    QTest::newRow("a bare list") << QByteArray(R"([{"a":1}])") << 1 << false;
    QTest::newRow("side-cars alone are no object")
        << QByteArray(R"({"@odata.context":"c","adminapi.warnings@odata.type":"t"})") << 0 << false;
    QTest::newRow("a warning of truncation") << QByteArray(
        R"({"@adminapi.warnings":["There are more results available than are currently displayed. To view them, increase the value for the ResultSize parameter."],"value":[{"a":1}]})")
                                             << 1 << true;
}

void TestAnswer::shapes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, truncated);

    const auto reply = answer::read(samples::answer(200, body), aCall(CallKind::Read), origin);

    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QTEST(int(reply->rows.size()), "rows");
    QCOMPARE(reply->truncated, truncated);
}

void TestAnswer::invalidBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("cut within a text may be read again")
        << QByteArray(R"({"value":[{"a":"b)") << u"unavailable"_s;
    QTest::newRow("a row that is a number") << QByteArray(R"({"value":[1]})") << u"bad-reply"_s;
    QTest::newRow("a value that is a text") << QByteArray(R"({"value":"all"})") << u"bad-reply"_s;
    QTest::newRow("an error under status 200")
        << QByteArray(R"({"error":{"code":"X","message":"no"}})") << u"refused"_s;
}

void TestAnswer::invalidBodies()
{
    QFETCH(const QByteArray, body);
    const auto reply = answer::read(samples::answer(200, body), aCall(CallKind::Read), origin);
    QVERIFY(!reply);
    QTEST(core::errcName(reply.error().code), "code");
}

void TestAnswer::nextLinkElsewhere()
{
    const QByteArray own
        = R"({"value":[],"@odata.nextLink":"https://OUTLOOK.office365.com:443/next?$skiptoken=a%20b"})";
    const auto good = answer::read(samples::answer(200, own), aCall(CallKind::Read), origin);
    QVERIFY(good);
    QCOMPARE(good->nextLink, u"https://OUTLOOK.office365.com:443/next?$skiptoken=a%20b"_s);

    for (const QByteArray link : {"https://evil.example.com/next", "http://outlook.office365.com/next",
             "https://outlook.office365.com:444/", "/next"}) {
        const auto reply
            = answer::read(samples::answer(200, R"({"value":[],"@odata.nextLink":")" + link + R"("})"),
                aCall(CallKind::Read), origin);
        QVERIFY2(!reply, link.constData());
        QCOMPARE(reply.error().code, Errc::BadReply);
    }
}

void TestAnswer::fields()
{
    const QJsonObject row = QJsonDocument::fromJson(
        R"({"T":"True","F":"False","b":false,"n":null,"list":["a","b"],"one":"a","empty":"","g":"AAAAAAAA-1111-2222-3333-bbbbbbbbbbbb"})")
                                .object();
    QCOMPARE(answer::flag(row, u"T"), true);
    QCOMPARE(answer::flag(row, u"F"), false);
    QCOMPARE(answer::flag(row, u"b"), false);
    QVERIFY(!answer::flag(row, u"n"));
    QVERIFY(!answer::flag(row, u"absent"));
    QCOMPARE(answer::texts(row, u"list"), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(answer::texts(row, u"one"), QStringList(u"a"_s));
    QVERIFY(answer::texts(row, u"n").isEmpty());
    QCOMPARE(answer::optionalText(row, u"empty"), QString(u""_s));
    QVERIFY(!answer::optionalText(row, u"n"));
    QVERIFY(!answer::optionalText(row, u"absent"));
    QCOMPARE(answer::guid(row, u"g"), QUuid(u"aaaaaaaa-1111-2222-3333-bbbbbbbbbbbb"_s));
}

MULLION_TEST(TestAnswer)
#include "test_answer.moc"
