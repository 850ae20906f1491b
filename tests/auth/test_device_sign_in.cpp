// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_in_world.h"
#include "support/fake_clock.h"
#include "support/misbehaving_server.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using auth::DeviceCode;
using core::Errc;
using samples::SignInWorld;
using testsupport::MisbehavingServer;
using Behaviour = testsupport::MisbehavingServer::Behaviour;

namespace {

/// A clock on which every wait is over at once, and has taken its time.
class QuickClock final : public core::Clock
{
public:
    [[nodiscard]] core::Instant now() const override { return core::Instant {1'763'900'000s} + m_passed; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_passed; }
    QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        slept.push_back(std::chrono::duration_cast<std::chrono::seconds>(duration).count());
        m_passed += duration;
        co_await m_real.sleep(0ms, stop);
    }
    std::vector<qint64> slept; ///< Seconds.

private:
    std::chrono::milliseconds m_passed {0};
    core::SystemClock m_real;
};

MisbehavingServer::Plan refused(const QString &error, int status = 400)
{
    return {Behaviour::Answer, status, {}, QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson(QJsonDocument::Compact)};
}

/// An authority that gives out one device code and answers the polls in the order it is told, the last answer for ever.
struct ScriptedDevices
{
    ScriptedDevices(core::Clock &clock, QList<MisbehavingServer::Plan> answers, const QJsonObject &more = {})
        : polls(std::move(answers))
        , code {{u"device_code"_s, u"the-device-code"_s}, {u"user_code"_s, u"FJ6K8QPRX"_s}, {u"verification_uri"_s, u"https://microsoft.example.com/devicelogin"_s},
              {u"expires_in"_s, 900}}
        , server([this](const MisbehavingServer::Request &request) { return decide(request); })
    {
        for (auto it = more.begin(); it != more.end(); ++it)
            code.insert(it.key(), it.value());
        authority = *auth::authorityFrom({server.url().adjusted(QUrl::RemovePath), u"contoso.com"_s, {}, {}});
        provider = std::make_unique<auth::Provider>(authority, clock);
    }

    MisbehavingServer::Plan decide(const MisbehavingServer::Request &request)
    {
        if (request.path.endsWith("/token")) {
            ++polled;
            return polls.size() > 1 ? polls.takeFirst() : polls.first();
        }
        const QString base = authority.base.toString();
        const QJsonObject about {{u"issuer"_s, base + u"/11111111-2222-3333-4444-555555555555/v2.0"_s}, {u"authorization_endpoint"_s, base + u"/authorize"_s},
            {u"token_endpoint"_s, base + u"/token"_s}, {u"jwks_uri"_s, base + u"/keys"_s}, {u"device_authorization_endpoint"_s, base + u"/devicecode"_s}};
        return {Behaviour::Answer, 200, {}, QJsonDocument(request.path.endsWith("/devicecode") ? code : about).toJson(QJsonDocument::Compact)};
    }

    auto begin(std::stop_token stop = {})
    {
        const auth::SignInRequest request {u"99999999-8888-7777-6666-555555555555"_s, u"https://outlook.office365.com/.default"_s, {}, {}};
        return testsupport::started(auth::signInWithDeviceCode(*provider, request, [this](const DeviceCode &given) { shown = given; }, stop));
    }
    core::Error error()
    {
        const auto outcome = begin();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, samples::patienceMs); }();
        return *outcome && !outcome->value() ? outcome->value().error().error : core::Error {};
    }

    QList<MisbehavingServer::Plan> polls;
    QJsonObject code;
    auth::Authority authority;
    std::unique_ptr<auth::Provider> provider;
    std::optional<DeviceCode> shown;
    int polled = 0;
    MisbehavingServer server;
};

const QString person = u"ada.admin@example.com"_s;

/// Signs in at the practice tenant; somebody types the code once it is shown.
auth::SignInOutcome signIn(SignInWorld &world, const QMap<QString, QString> &what = {})
{
    QProcess browser;
    const auto show = [&](const DeviceCode &code) {
        QMap<QString, QString> all = what;
        all.insert(u"MULLION_BROWSER_USER_CODE"_s, code.userCode);
        all.insert(u"MULLION_BROWSER_ACCOUNT"_s, person);
        SignInWorld::open(browser, code.address, all);
    };
    const auto outcome = testsupport::started(auth::signInWithDeviceCode(*world.provider, world.request(), show, {}));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, samples::patienceMs); }();
    browser.waitForFinished();
    return outcome->value_or(tl::unexpected(auth::Refusal {}));
}

} // namespace

class TestDeviceSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsIn();
    void whatIsSent();
    void addresses_data();
    void addresses();
    void intervals_data();
    void intervals();
    void theTimeIsOver();
    void endings_data();
    void endings();
    void cancelledAtOnce();
    void connectionsThatFail();
    void askedToWait();
    void refusedByThePage();
    void policies_data();
    void policies();
    void noDeviceCodes();
    void expiredAtTheService();
};

/// I01.
void TestDeviceSignIn::signsIn()
{
    SignInWorld world({{u"device-interval"_s, 1}});
    const auto outcome = signIn(world);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->account.username, person);
    QCOMPARE(outcome->account.realm, world.place.tenant);
    QVERIFY(!outcome->tokens.refreshToken.isEmpty());
    QVERIFY(SignInWorld::wait(auth::keep(*world.store, *world.provider, world.place.clientId, world.scope(), *outcome, {})));
    const auto tokens = world.tokensOf(outcome->account);
    QVERIFY(SignInWorld::wait(tokens->token({}, {})));
}

void TestDeviceSignIn::whatIsSent()
{
    QuickClock clock;
    ScriptedDevices devices(clock, {refused(u"authorization_declined"_s)});
    static_cast<void>(devices.error());
    QCOMPARE(devices.server.requests.size(), 3);
    const QUrlQuery asked(QString::fromLatin1(devices.server.requests[1].body));
    QCOMPARE(asked.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"https://outlook.office365.com/.default openid profile offline_access"_s);
    QVERIFY(asked.queryItemValue(u"claims"_s, QUrl::FullyDecoded).contains(u"cp1"));
    const QUrlQuery poll(QString::fromLatin1(devices.server.requests[2].body));
    QCOMPARE(poll.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded), u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QCOMPARE(poll.queryItemValue(u"device_code"_s), u"the-device-code"_s);
    QVERIFY(poll.queryItemValue(u"claims"_s, QUrl::FullyDecoded).contains(u"cp1"));
    QVERIFY(!poll.hasQueryItem(u"client_secret"_s));
    QCOMPARE(devices.shown->userCode, u"FJ6K8QPRX"_s);
    QCOMPARE(devices.shown->address, QUrl(u"https://microsoft.example.com/devicelogin"_s));
    QCOMPARE(devices.shown->expires, core::Instant {1'763'900'000s} + 900s);
}

void TestDeviceSignIn::addresses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("given");
    for (const char *bad : {"http://microsoft.example.com/devicelogin", "javascript:alert(1)", "file:///etc/passwd", "", "microsoft.example.com", "%zz"})
        QTest::addRow("address \"%s\"", bad) << u"verification_uri"_s << QString::fromLatin1(bad);
    QTest::newRow("no code") << u"user_code"_s << QString();
    QTest::newRow("no device code") << u"device_code"_s << QString();
}

/// I01: what could not be opened safely is not shown.
void TestDeviceSignIn::addresses()
{
    QFETCH(const QString, field);
    QFETCH(const QString, given);
    QuickClock clock;
    ScriptedDevices devices(clock, {refused(u"authorization_declined"_s)}, {{field, given}});
    QCOMPARE(devices.error().code, Errc::BadReply);
    QVERIFY(!devices.shown);
    QCOMPARE(devices.polled, 0);
}

void TestDeviceSignIn::intervals_data()
{
    QTest::addColumn<QJsonValue>("interval");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<std::vector<qint64>>("slept");
    const QString pending = u"authorization_pending"_s;
    const QString slower = u"slow_down"_s;
    const QString declined = u"authorization_declined"_s;
    QTest::newRow("not given") << QJsonValue() << QStringList {pending, pending, declined} << std::vector<qint64> {5, 5, 5};
    QTest::newRow("given") << QJsonValue(7) << QStringList {pending, declined} << std::vector<qint64> {7, 7};
    QTest::newRow("given as text") << QJsonValue(u"9"_s) << QStringList {pending, declined} << std::vector<qint64> {9, 9};
    QTest::newRow("0 is none") << QJsonValue(0) << QStringList {declined} << std::vector<qint64> {5};
    QTest::newRow("negative is none") << QJsonValue(-3) << QStringList {declined} << std::vector<qint64> {5};
    QTest::newRow("slower for good") << QJsonValue(5) << QStringList {slower, pending, slower, pending, declined} << std::vector<qint64> {5, 10, 10, 15, 15};
}

/// I02.
void TestDeviceSignIn::intervals()
{
    QFETCH(const QJsonValue, interval);
    QFETCH(const QStringList, answers);
    QuickClock clock;
    QList<MisbehavingServer::Plan> plans;
    for (const QString &one : answers)
        plans.append(refused(one));
    ScriptedDevices devices(clock, plans, interval.isNull() ? QJsonObject() : QJsonObject {{u"interval"_s, interval}});
    QCOMPARE(devices.error().code, Errc::Cancelled);
    QTEST(clock.slept, "slept");
    QCOMPARE(devices.polled, int(answers.size()));
}

/// I03.
void TestDeviceSignIn::theTimeIsOver()
{
    QuickClock clock;
    ScriptedDevices devices(clock, {refused(u"authorization_pending"_s)}, {{u"expires_in"_s, 12}});
    QCOMPARE(devices.error().code, Errc::SignInNeeded);
    QCOMPARE(devices.polled, 2);
    QCOMPARE(clock.slept, (std::vector<qint64> {5, 5, 2}));
}

void TestDeviceSignIn::endings_data()
{
    QTest::addColumn<Errc>("code");
    QTest::newRow("authorization_declined") << Errc::Cancelled; // I04
    QTest::newRow("access_denied") << Errc::Cancelled;
    QTest::newRow("expired_token") << Errc::SignInNeeded;
    QTest::newRow("bad_verification_code") << Errc::Forbidden;
    QTest::newRow("invalid_client") << Errc::Forbidden;
    QTest::newRow("invalid_grant") << Errc::SignInNeeded;
}

void TestDeviceSignIn::endings()
{
    QuickClock clock;
    ScriptedDevices devices(clock, {refused(u"authorization_pending"_s), refused(QString::fromLatin1(QTest::currentDataTag()))});
    QTEST(devices.error().code, "code");
    QCOMPARE(devices.polled, 2);
}

/// I05.
void TestDeviceSignIn::cancelledAtOnce()
{
    testsupport::FakeClock clock;
    ScriptedDevices devices(clock, {refused(u"authorization_pending"_s)});
    std::stop_source stop;
    const auto outcome = devices.begin(stop.get_token());
    QTRY_VERIFY_WITH_TIMEOUT(devices.shown, samples::patienceMs);
    clock.advance(5s);
    QTRY_COMPARE_WITH_TIMEOUT(devices.polled, 1, samples::patienceMs);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(*outcome, 1000);
    QCOMPARE(outcome->value().error().error.code, Errc::Cancelled);
    clock.advance(60s);
    QCOMPARE(devices.polled, 1);
}

/// I06.
void TestDeviceSignIn::connectionsThatFail()
{
    QuickClock clock;
    ScriptedDevices devices(clock, {{Behaviour::FinAfter, 200, {}, {}}, {Behaviour::ResetBefore, 200, {}, {}}, {Behaviour::Answer, 503, {}, "<html>"},
                                       refused(u"authorization_pending"_s), refused(u"authorization_declined"_s)});
    QCOMPARE(devices.error().code, Errc::Cancelled);
    QCOMPARE(devices.polled, 4 + 1);
    QCOMPARE(clock.slept, (std::vector<qint64> {5, 10, 20, 40, 5}));
}

/// H07: a request to wait is kept, and polling goes on.
void TestDeviceSignIn::askedToWait()
{
    QuickClock clock;
    MisbehavingServer::Plan busy {Behaviour::Answer, 429, {{"Retry-After", "30"}}, {}};
    ScriptedDevices devices(clock, {busy, refused(u"authorization_pending"_s), refused(u"authorization_declined"_s)});
    QCOMPARE(devices.error().code, Errc::Cancelled);
    QCOMPARE(clock.slept, (std::vector<qint64> {5, 30, 5}));
}

/// I04: Cancel on the page.
void TestDeviceSignIn::refusedByThePage()
{
    SignInWorld world({{u"device-interval"_s, 1}});
    const auto outcome = signIn(world, {{u"MULLION_BROWSER_DO"_s, u"cancel"_s}});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().error.code, Errc::Cancelled);
}

void TestDeviceSignIn::policies_data()
{
    QTest::addColumn<QString>("grant");
    QTest::newRow("when the code is asked for") << u"devicecode"_s;
    QTest::newRow("when it was typed") << u"device_code"_s;
}

/// I07: the number by which words::signInHelp() offers the browser.
void TestDeviceSignIn::policies()
{
    QFETCH(const QString, grant);
    SignInWorld world({{u"device-interval"_s, 1}, {u"device-outcome"_s, u"approved"_s},
        {u"token-error"_s, QJsonObject {{u"grant"_s, grant}, {u"error"_s, u"invalid_grant"_s}, {u"code"_s, 53003}}}});
    const auto outcome = testsupport::started(auth::signInWithDeviceCode(*world.provider, world.request(), [](const DeviceCode &) {}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(*outcome, samples::patienceMs);
    QCOMPARE(outcome->value().error().error.code, Errc::SignInNeeded);
    QCOMPARE(outcome->value().error().error.key, u"AADSTS53003"_s);
}

void TestDeviceSignIn::noDeviceCodes()
{
    QuickClock clock;
    ScriptedDevices devices(clock, {refused(u"authorization_declined"_s)});
    devices.polls.clear();
    const QString base = devices.authority.base.toString();
    MisbehavingServer without([&](const auto &) {
        const QJsonObject about {{u"issuer"_s, devices.authority.issuer}, {u"authorization_endpoint"_s, base + u"/a"_s}, {u"token_endpoint"_s, base + u"/t"_s}, {u"jwks_uri"_s, base + u"/k"_s}};
        return MisbehavingServer::Plan {Behaviour::Answer, 200, {}, QJsonDocument(about).toJson()};
    });
    auth::Authority authority = devices.authority;
    authority.metadata = without.url();
    auth::Provider provider(authority, clock);
    const auto outcome = SignInWorld::wait(auth::signInWithDeviceCode(provider, {}, [](const DeviceCode &) {}, {}));
    QCOMPARE(outcome.error().error.code, Errc::Forbidden);
}

void TestDeviceSignIn::expiredAtTheService()
{
    SignInWorld world({{u"device-interval"_s, 1}, {u"device-outcome"_s, u"expired"_s}});
    const auto outcome = testsupport::started(auth::signInWithDeviceCode(*world.provider, world.request(), [](const DeviceCode &) {}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(*outcome, samples::patienceMs);
    QCOMPARE(outcome->value().error().error.code, Errc::SignInNeeded);
}

MULLION_TEST(TestDeviceSignIn)
#include "test_device_sign_in.moc"
