// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/account_tokens.h"
#include "auth/client_credentials.h"
#include "auth/sign_in.h"
#include "support/certificates.h"
#include "support/peers.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using core::Errc;
using testsupport::OidcProvider;

namespace {

constexpr int patienceMs = 90'000;
const QString person = u"ada.admin@example.com"_s;
const QString exchangeUrl = u"https://outlook.office365.com"_s;
const QString scope = exchangeUrl + u"/.default"_s;

class Secrets final : public auth::SecretStore
{
public:
    QCoro::Task<core::Result<std::optional<QByteArray>>> read(QString key) override
    {
        co_return m_all.contains(key) ? std::optional(m_all.value(key)) : std::nullopt;
    }
    QCoro::Task<core::Result<>> write(QString key, QByteArray secret) override
    {
        m_all.insert(key, secret);
        co_return core::Result<>();
    }
    QCoro::Task<core::Result<>> remove(QString key) override
    {
        m_all.remove(key);
        co_return core::Result<>();
    }

private:
    QMap<QString, QByteArray> m_all;
};

template <typename T> T wait(QCoro::Task<T> task)
{
    const auto outcome = testsupport::started(std::move(task));
    [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, patienceMs); }();
    return std::move(**outcome);
}

void open(QProcess &browser, const QUrl &url, const QString &userCode = {})
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MULLION_BROWSER_ACCOUNT"_s, person);
    if (!userCode.isEmpty())
        environment.insert(u"MULLION_BROWSER_USER_CODE"_s, userCode);
    browser.setProcessEnvironment(environment);
    browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browser.start(QStringLiteral(PEERS_DIR "/browser.py"), {url.toString(QUrl::FullyEncoded)});
}

} // namespace

/// Our sign-in against programs that others wrote.
class TestOurSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codeAndRotation();
    void cancelled();
    void deviceCode();
    void applications();

private:
    [[nodiscard]] auth::Authority authority() const { return *auth::authorityFrom({QUrl(m_provider->url("authority")), m_provider->url("tenant"), {}, {}}); }

    QTemporaryDir m_folder;
    core::SystemClock m_clock;
    std::unique_ptr<testsupport::Certificates> m_certificates;
    std::unique_ptr<OidcProvider> m_provider;
};

void TestOurSignIn::initTestCase()
{
    const QString missing = testsupport::peersMissing();
    if (!missing.isEmpty() && qEnvironmentVariableIsSet("MULLION_PEERS_OPTIONAL"))
        QSKIP(qPrintable(missing)); // the gate says so in a line of its own
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    m_certificates = std::make_unique<testsupport::Certificates>();
    m_provider = std::make_unique<OidcProvider>(QStringList {u"--certificate"_s, m_certificates->certificatePath()});
    QVERIFY(!m_provider->place.isEmpty());
}

/// oidc-provider checks challenge, redirect address and rotation, and names itself in the callback (B21).
void TestOurSignIn::codeAndRotation()
{
    auth::Provider provider(authority(), m_clock);
    const QString id = m_provider->url("clientId");
    QProcess browser;
    const auto outcome = wait(auth::signInWithBrowser(provider, {id, scope, {}, {}}, [&](const QUrl &url) { open(browser, url); }, {}));
    browser.waitForFinished();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->account.username, person);
    QCOMPARE(outcome->account.realm, m_provider->url("tenant"));

    Secrets secrets;
    auth::TokenStore store(secrets, m_clock, m_folder.path(), u"peer"_s, id);
    QVERIFY(wait(auth::keep(store, provider, id, scope, *outcome, {})));
    auth::AccountTokens tokens({id, outcome->account, QUrl(exchangeUrl), QUrl(u"https://graph.microsoft.com"_s), false}, provider, store);
    QByteArray last = wait(tokens.token({}, {}))->bearer;
    QCOMPARE(last, outcome->tokens.accessToken);
    for (int i = 0; i < 3; ++i) { // each refresh token works once
        const auto next = wait(tokens.token({exchange::Scope::ExchangeBeta, last, {}}, {}));
        QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
        QVERIFY(next->bearer != last);
        last = next->bearer;
    }
}

void TestOurSignIn::cancelled()
{
    auth::Provider provider(authority(), m_clock);
    QProcess browser;
    qputenv("MULLION_BROWSER_DO", "cancel");
    const auto outcome = wait(auth::signInWithBrowser(provider, {m_provider->url("clientId"), scope, {}, {}}, [&](const QUrl &url) { open(browser, url); }, {}));
    qunsetenv("MULLION_BROWSER_DO");
    browser.waitForFinished();
    QCOMPARE(outcome.error().error.code, Errc::Cancelled);
}

/// oidc-provider sends no interval: five seconds it is.
void TestOurSignIn::deviceCode()
{
    auth::Provider provider(authority(), m_clock);
    QProcess browser;
    const auto show = [&](const auth::DeviceCode &code) { open(browser, code.address, code.userCode); };
    const auto outcome = wait(auth::signInWithDeviceCode(provider, {m_provider->url("clientId"), scope, {}, {}}, show, {}));
    browser.waitForFinished();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.detail));
    QCOMPARE(outcome->account.username, person);
    QVERIFY(!outcome->tokens.refreshToken.isEmpty());
}

/// J05.
void TestOurSignIn::applications()
{
    const auth::ClientCredentialsSettings settings {QUrl(m_provider->url("authority")), QUrl(exchangeUrl), {}, {}, m_provider->url("tenant"), m_provider->url("applicationId")};
    const auto credential = auth::Credential::load(m_certificates->certificatePath(), m_certificates->keyPath());
    QVERIFY(credential);
    auth::ClientCredentials ours(settings, *credential, m_clock);
    const auto token = wait(ours.token({}, {}));
    QVERIFY2(token, token ? "" : qPrintable(token.error().detail));

    const testsupport::Certificates others;
    auth::ClientCredentials strange(settings, *auth::Credential::load(others.certificatePath(), others.keyPath()), m_clock);
    const auto refused = wait(strange.token({}, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Errc::Forbidden);

    auth::Endpoint endpoint {QString()};
    const QString address = m_provider->url("token");
    for (const bool isChanged : {false, true}) {
        QByteArray assertion = *credential->assertion(address, settings.clientId, m_clock.now(), auth::Credential::Algorithm::Ps256);
        if (isChanged)
            assertion[assertion.size() - 20] = assertion[assertion.size() - 20] == 'x' ? 'y' : 'x';
        const auth::FormFields fields {{u"client_id"_s, settings.clientId}, {u"grant_type"_s, u"client_credentials"_s},
            {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s},
            {u"client_assertion"_s, QString::fromLatin1(assertion)}};
        const auth::HttpAnswer http = wait(endpoint.post(QUrl(address), fields, {}, {}));
        const auto read = auth::readTokenAnswer(http, m_clock.now(), {});
        QCOMPARE(read.has_value(), !isChanged);
        if (isChanged)
            QCOMPARE(read.error().error.code, Errc::Forbidden);
    }
}

MULLION_TEST(TestOurSignIn)
#include "test_our_sign_in.moc"
