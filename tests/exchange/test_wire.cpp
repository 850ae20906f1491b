// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ensure.h"
#include "exchange/authorised.h"
#include "exchange/challenge.h"
#include "exchange/samples.h"
#include "exchange/scripted_port.h"
#include "exchange/wire.h"
#include "support/test_main.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exchange;
using core::Errc;

namespace {

Endpoints endpoints()
{
    return {QUrl(u"https://outlook.office365.com"_s), QUrl(u"https://graph.microsoft.com"_s),
        u"11111111-2222-3333-4444-555555555555"_s,
        u"APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@t"_s, Limits{}};
}

Call aCall(const QString &cmdlet, CallKind kind = CallKind::Read)
{
    Call call;
    call.cmdlet = cmdlet;
    call.kind = kind;
    call.parameters = {{u"Identity"_s, u"alex@contoso.com"_s}};
    call.subject = u"alex"_s;
    return call;
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    HttpAnswer view;
    view.headers = request.headers;
    return view.header(name);
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray claimsAsked()
{
    return R"({"access_token":{"x":"~~~???>>>ÿþÿ"}})";
}

class Tokens final : public TokenSource
{
public:
    QCoro::Task<core::Result<Token>> token(TokenRequest request, std::stop_token) override
    {
        asked.push_back(request);
        if (!request.rejected.isEmpty())
            ++m_number;
        if (refuses)
            co_return core::failure(*refuses, u"sign-in"_s, u"no"_s);
        co_return Token{"token-" + QByteArray::number(m_number), {}};
    }
    std::vector<TokenRequest> asked;
    std::optional<Errc> refuses;

private:
    int m_number = 1;
};

QCoro::Task<bool> breaksAnInvariant(Authorised &authorised, HttpRequest request)
{
    const std::stop_token never;
    try {
        co_await authorised.send(request, never);
    } catch (const core::BrokenInvariant &) {
        co_return true;
    }
    co_return false;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betaRequest();
    void betaContinues();
    void betaModuleFile();
    void anchors();
    void v2Request();
    void v2Refuses_data();
    void v2Refuses();
    void graphRequest();
    void batchRequest();
    void batchAnswers();
    void batchOfWritesFails_data();
    void batchOfWritesFails();
    void bearerIsAdded();
    void bearerIsRenewedOnce();
    void bearerNeverLeaves();
    void claims_data();
    void claims();
    void claimsAreMetOnce();
};

void TestWire::betaRequest()
{
    Call call = aCall(u"Get-Mailbox"_s);
    call.select = {u"Guid"_s, u"DisplayName"_s};
    call.anchor = u"UPN:alex@contoso.com"_s;
    const HttpRequest request = beta::request(endpoints(), call);
    QCOMPARE(request.url.toString(QUrl::FullyEncoded),
        u"https://outlook.office365.com/adminapi/beta/11111111-2222-3333-4444-555555555555/InvokeCommand?$select=Guid,DisplayName"_s);
    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(header(request, "X-AnchorMailbox"), QByteArray("UPN:alex@contoso.com"));
    QCOMPARE(header(request, "Prefer"), QByteArray("odata.maxpagesize=1000"));
    QCOMPARE(header(request, "X-CmdletName"), QByteArray("Get-Mailbox"));
    QCOMPARE(compact(request.body),
        QByteArray(
            R"({"CmdletInput":{"CmdletName":"Get-Mailbox","Parameters":{"Identity":"alex@contoso.com"}}})"));
    QCOMPARE(request.timeout, std::chrono::milliseconds{60'000});
}

void TestWire::betaContinues()
{
    Call call = aCall(u"Get-Mailbox"_s);
    call.timeClass = TimeClass::ListPage;
    const HttpRequest first = beta::request(endpoints(), call);
    call.nextLink = u"https://outlook.office365.com/adminapi/beta/t/InvokeCommand?%24skiptoken=a%2Bb"_s;
    const HttpRequest next = beta::request(endpoints(), call);
    QCOMPARE(next.url.toString(QUrl::FullyEncoded), call.nextLink);
    QCOMPARE(next.body, first.body);
    QCOMPARE(next.headers, first.headers);
    QCOMPARE(next.timeout, std::chrono::milliseconds{300'000});
}

void TestWire::betaModuleFile()
{
    Call call;
    call.cmdlet = u"EXOModuleFile"_s;
    call.get = u"EXOModuleFile?Version=3.9.2"_s;
    call.headers = {{"CommandName", "*"}};
    const HttpRequest request = beta::request(endpoints(), call);
    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.url.toString(),
        u"https://outlook.office365.com/adminapi/v1.0/11111111-2222-3333-4444-555555555555/EXOModuleFile?Version=3.9.2"_s);
    QCOMPARE(header(request, "commandname"), QByteArray("*"));
}

void TestWire::anchors()
{
    QCOMPARE(organizationAnchor(u"admin@contoso.com"_s, u"t"_s), u"UPN:admin@contoso.com"_s);
    QCOMPARE(organizationAnchor(QString(), u"contoso.onmicrosoft.com"_s),
        u"APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@contoso.onmicrosoft.com"_s);
    QCOMPARE(mailboxAnchor(u"a@contoso.com\r\nX-Evil: 1"_s), QString());
    QCOMPARE(mailboxAnchor(u"jörg@contoso.com"_s), QString());
}

void TestWire::v2Request()
{
    Call call = aCall(u"Get-MailboxFolderPermission"_s);
    call.surface = Surface::V2;
    const auto request = v2::request(endpoints(), call);
    QVERIFY(request);
    QCOMPARE(request->url.path(),
        u"/adminapi/v2.0/11111111-2222-3333-4444-555555555555/MailboxFolderPermission"_s);
    QCOMPARE(request->surface, Surface::V2);
    QCOMPARE(compact(request->body),
        QByteArray(
            R"({"CmdletInput":{"CmdletName":"Get-MailboxFolderPermission","Parameters":{"Identity":"alex@contoso.com"}}})"));
}

void TestWire::v2Refuses_data()
{
    QTest::addColumn<QString>("cmdlet");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("folder statistics") << u"Get-MailboxFolderStatistics"_s << u"Identity"_s;
    QTest::newRow("email apps") << u"Set-CASMailbox"_s << u"Identity"_s;
    QTest::newRow("a filter") << u"Get-Mailbox"_s << u"Filter"_s;
    QTest::newRow("forwarding") << u"Set-Mailbox"_s << u"ForwardingSmtpAddress"_s;
    QTest::newRow("one trustee") << u"Get-MailboxFolderPermission"_s << u"User"_s;
    QTest::newRow("the notification that strips delegates")
        << u"Set-MailboxFolderPermission"_s << u"SendNotificationToUser"_s;
}

void TestWire::v2Refuses()
{
    QFETCH(const QString, cmdlet);
    QFETCH(const QString, parameter);
    Call call = aCall(cmdlet);
    call.surface = Surface::V2;
    call.parameters.insert(parameter, u"x"_s);
    const auto request = v2::request(endpoints(), call);
    QVERIFY(!request);
    QCOMPARE(request.error().code, Errc::Refused);
    QCOMPARE(request.error().key, u"SurfaceLacks"_s);
}

void TestWire::graphRequest()
{
    Call call = aCall(u"GET calendar"_s);
    call.surface = Surface::Graph;
    call.get = u"users/a%27b/calendar?$select=name"_s;
    const auto request = graph::request(endpoints(), call);
    QVERIFY(request);
    QCOMPARE(request->url.toString(QUrl::FullyEncoded),
        u"https://graph.microsoft.com/v1.0/users/a%27b/calendar?$select=name"_s);
    call.kind = CallKind::Write;
    QVERIFY(!graph::request(endpoints(), call));
}

void TestWire::batchRequest()
{
    const std::vector<Call> calls{aCall(u"Get-A"_s), aCall(u"Get-B"_s)};
    const HttpRequest request = beta::batchRequest(endpoints(), calls, {u"1"_s, u"2"_s});
    QVERIFY(request.url.path().endsWith(u"/adminapi/beta/11111111-2222-3333-4444-555555555555/$batch"));
    const QJsonArray items = request.body.value(u"requests").toArray();
    QCOMPARE(items.size(), 2);
    const QJsonObject second = items.at(1).toObject();
    QCOMPARE(second.value(u"id").toString(), u"2"_s);
    QCOMPARE(second.value(u"method").toString(), u"POST"_s);
    QVERIFY(second.value(u"url").toString().startsWith(u"https://outlook.office365.com/adminapi/beta/"));
    QCOMPARE(
        second.value(u"body").toObject().value(u"CmdletInput").toObject().value(u"CmdletName").toString(),
        u"Get-B"_s);
    QCOMPARE(second.value(u"headers").toObject().value(u"X-AnchorMailbox").toString(), endpoints().anchor);
}

void TestWire::batchAnswers()
{
    std::vector<Call> calls;
    QStringList ids;
    for (int i = 0; i < 6; ++i) {
        calls.push_back(aCall(u"Set-X"_s, i < 3 ? CallKind::Read : CallKind::Write));
        calls.back().subject = QString::number(i);
        ids << u"ID-%1"_s.arg(i);
    }
    // Shuffled; 1 missing; 2 twice the same; 4 twice differently; 5 refused; one of a stranger.
    const QByteArray body = R"({"responses":[
        {"id":"id-5","status":400,"body":{"error":{"details":[{"message":"|X.UserAlreadyExistsInPermissionEntryException|there"}]}}},
        {"id":"stranger","status":200,"body":{"value":[]}},
        {"id":"ID-2","status":200,"body":{"value":[{"a":2}]}},
        {"id":"ID-2","status":200,"body":{"value":[{"a":2}]}},
        {"id":"ID-4","status":200,"body":{"value":[]}},
        {"id":"ID-4","status":400,"body":{"error":{"message":"no"}}},
        {"id":"ID-3","status":"200","headers":{},"body":null},
        {"id":"ID-0","status":200,"body":{"value":[{"a":0}],"@odata.nextLink":"https://outlook.office365.com/n"}}]})";

    const auto results = beta::readBatch(endpoints(), samples::answer(200, body), calls, ids);

    QCOMPARE(results.size(), size_t{6});
    QVERIFY(results[0]);
    QCOMPARE(results[0]->rows.first().toObject().value(u"a").toInt(-1), 0);
    QCOMPARE(results[0]->nextLink, u"https://outlook.office365.com/n"_s);
    QCOMPARE(results[1].error().code, Errc::Unavailable);
    QCOMPARE(results[1].error().subject, u"1"_s);
    QVERIFY(results[2]);
    QVERIFY(results[3]);
    QCOMPARE(results[4].error().code, Errc::InDoubt);
    QCOMPARE(results[5].error().code, Errc::Conflict);
}

void TestWire::batchOfWritesFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("503: any of them may have been run") << 503 << QByteArray() << u"in-doubt"_s;
    QTest::newRow("400: any of them may have been run") << 400 << QByteArray() << u"in-doubt"_s;
    QTest::newRow("no responses in it") << 200 << QByteArray("{}") << u"in-doubt"_s;
    QTest::newRow("an empty list of responses") << 200 << QByteArray(R"({"responses":[]})") << u"in-doubt"_s;
    QTest::newRow("429: none was run") << 429 << QByteArray() << u"throttled"_s;
    QTest::newRow("401: none was run") << 401 << QByteArray() << u"sign-in-needed"_s;
    QTest::newRow("403: none was run") << 403 << QByteArray(100, '\0') << u"forbidden"_s;
}

void TestWire::batchOfWritesFails()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const std::vector<Call> calls{aCall(u"Set-X"_s, CallKind::Write), aCall(u"Set-X"_s, CallKind::Write)};
    const auto results = beta::readBatch(endpoints(), samples::answer(status, body), calls, {u"1"_s, u"2"_s});
    QCOMPARE(results.size(), size_t{2});
    for (const auto &result : results) {
        QVERIFY(!result);
        QTEST(core::errcName(result.error().code), "code");
    }
}

void TestWire::bearerIsAdded()
{
    samples::ScriptedHttp far([](const HttpRequest &) { return samples::answer(200, "{}"); });
    Tokens tokens;
    Authorised authorised(far, tokens, endpoints());
    const std::vector<Call> calls{aCall(u"Get-A"_s), aCall(u"Get-B"_s)};
    const HttpRequest request = beta::batchRequest(endpoints(), calls, {u"1"_s, u"2"_s});
    QCoro::waitFor(authorised.send(request, {}));
    QCOMPARE(header(far.sent.front(), "Authorization"), QByteArray("Bearer token-1"));
    for (const QJsonValue &item : far.sent.front().body.value(u"requests").toArray())
        QCOMPARE(item.toObject().value(u"headers").toObject().value(u"Authorization").toString(),
            u"Bearer token-1"_s);
    QCOMPARE(tokens.asked.front().scope, Scope::ExchangeBeta);
}

void TestWire::bearerIsRenewedOnce()
{
    samples::ScriptedHttp far([](const HttpRequest &) { return samples::answer(401, {}); });
    Tokens tokens;
    Authorised authorised(far, tokens, endpoints());
    const HttpRequest request = beta::request(endpoints(), aCall(u"Set-X"_s, CallKind::Write));
    const HttpAnswer answer = QCoro::waitFor(authorised.send(request, {}));
    QCOMPARE(answer.status, 401);
    QCOMPARE(far.sent.size(), size_t{2});
    QCOMPARE(header(far.sent[1], "Authorization"), QByteArray("Bearer token-2"));
    QCOMPARE(tokens.asked[1].rejected, QByteArray("token-1"));

    tokens.refuses = Errc::SignInNeeded;
    const HttpAnswer none = QCoro::waitFor(authorised.send(request, {}));
    QCOMPARE(none.fate, HttpAnswer::Fate::NotSent);
    QCOMPARE(none.error.code, Errc::SignInNeeded);
    QCOMPARE(far.sent.size(), size_t{2});

    tokens.refuses = Errc::BadReply; // what a broken proxy says is no word about the call
    const HttpAnswer later = QCoro::waitFor(authorised.send(request, {}));
    QCOMPARE(later.fate, HttpAnswer::Fate::NotSent);
    QCOMPARE(later.error.code, Errc::Unavailable);
}

void TestWire::bearerNeverLeaves()
{
    samples::ScriptedHttp far([](const HttpRequest &) { return samples::answer(200, "{}"); });
    Tokens tokens;
    Authorised authorised(far, tokens, endpoints());
    HttpRequest elsewhere = beta::request(endpoints(), aCall(u"Get-A"_s));
    elsewhere.url = QUrl(u"https://evil.example.com/adminapi"_s);
    QVERIFY(QCoro::waitFor(breaksAnInvariant(authorised, elsewhere)));

    const std::vector<Call> calls{aCall(u"Get-A"_s), aCall(u"Get-B"_s)};
    HttpRequest batch = beta::batchRequest(endpoints(), calls, {u"1"_s, u"2"_s});
    QJsonArray items = batch.body.value(u"requests").toArray();
    QJsonObject item = items.at(1).toObject();
    item.insert(u"url"_s, u"https://evil.example.com/adminapi"_s);
    items.replace(1, item);
    batch.body.insert(u"requests"_s, items);
    QVERIFY(QCoro::waitFor(breaksAnInvariant(authorised, batch)));

    HttpRequest crossed = beta::request(endpoints(), aCall(u"Get-A"_s));
    crossed.surface = Surface::Graph; // a Graph token for the Exchange host
    QVERIFY(QCoro::waitFor(breaksAnInvariant(authorised, crossed)));
    QVERIFY(far.sent.empty());
}

void TestWire::claims_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<bool>("isFound");
    // Its base64 has both signs that the two alphabets differ in, and wants padding.
    const QByteArray json = claimsAsked();
    const QByteArray padded = json.toBase64();
    const auto row = [](const char *name, const QList<QByteArray> &headers, bool isFound) { QTest::newRow(name) << headers << isFound; };
    const auto bearer = [](const QByteArray &claims) { return "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"" + claims + '"'; };
    row("padded", {bearer(padded)}, true);
    row("without padding", {bearer(json.toBase64(QByteArray::OmitTrailingEquals))}, true);
    row("the alphabet of addresses", {bearer(json.toBase64(QByteArray::Base64UrlEncoding))}, true);
    row("that, without padding", {bearer(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))}, true);
    row("another order", {"Bearer claims=\"" + padded + "\", authorization_uri=\"https://x/, y\", error=\"insufficient_claims\""}, true);
    row("capital letters, spaces", {"BEARER Claims = \"" + padded + "\" ,ERROR=insufficient_claims"}, true);
    row("several headers", {"Basic realm=\"x\"", bearer(padded)}, true);
    row("several challenges in one", {"Basic realm=\"a, b\", Bearer realm=\"\", error=\"insufficient_claims\", claims=\"" + padded + '"'}, true);
    row("two of Bearer, the second has them", {"Bearer realm=\"\", error=\"invalid_token\", Bearer error=\"insufficient_claims\", claims=\"" + padded + '"'}, true);
    row("quoted commas and quotes", {"Bearer error_description=\"a, \\\"claims=x\\\", b\", error=\"insufficient_claims\", claims=\"" + padded + '"'}, true);
    row("in a quoted text only", {"Bearer error=\"insufficient_claims\", error_description=\"claims=\\\"" + padded + "\\\"\""}, false);
    row("a name that ends alike", {"Bearer error=\"insufficient_claims\", xclaims=\"" + padded + '"'}, false);
    row("another error", {"Bearer error=\"invalid_token\", claims=\"" + padded + '"'}, false);
    row("another scheme", {"Basic error=\"insufficient_claims\", claims=\"" + padded + '"'}, false);
    row("no JSON", {bearer(QByteArray("not JSON").toBase64())}, false);
    row("a list", {bearer(QByteArray("[1]").toBase64())}, false);
    row("no base64", {bearer("%%%")}, false);
    row("none", {"Bearer"}, false);
    row("cut", {"Bearer error=\"insufficient_claims\", claims=\"" + padded}, false);
}

/// G08, G09.
void TestWire::claims()
{
    QFETCH(const QList<QByteArray>, headers);
    QFETCH(const bool, isFound);
    Headers given;
    for (const QByteArray &header : headers)
        given.append({"WWW-Authenticate", header});
    QCOMPARE(claimsChallenge(samples::answer(401, {}, given)), isFound ? claimsAsked() : QByteArray());
}

/// G05, G06: the claims are handed to whoever fetches tokens, and the same challenge again is the end.
void TestWire::claimsAreMetOnce()
{
    int challenges = 1;
    samples::ScriptedHttp far([&](const HttpRequest &) {
        if (challenges-- > 0)
            return samples::answer(401, {}, {{"WWW-Authenticate", "Bearer error=\"insufficient_claims\", claims=\"" + claimsAsked().toBase64() + '"'}});
        return samples::answer(200, "{}");
    });
    Tokens tokens;
    Authorised authorised(far, tokens, endpoints());
    const HttpRequest request = beta::request(endpoints(), aCall(u"Get-A"_s));
    QCOMPARE(QCoro::waitFor(authorised.send(request, {})).status, 200);
    QCOMPARE(tokens.asked.size(), size_t {2});
    QCOMPARE(tokens.asked[1].rejected, QByteArray("token-1"));
    QCOMPARE(tokens.asked[1].claims, claimsAsked());
    challenges = 99;
    far.sent.clear();
    QCOMPARE(QCoro::waitFor(authorised.send(request, {})).status, 401);
    QCOMPARE(far.sent.size(), size_t {2});
}

MULLION_TEST(TestWire)
#include "test_wire.moc"
