// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/account_tokens.h"
#include "auth/sign_in.h"
#include "practice/server.h"
#include "support/patience.h"
#include "support/task.h"
#include "support/test_main.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace samples {

using testsupport::patienceMs;

/// A clock that runs as the machine's, can be moved, and makes short sleeps shorter.
class MovedClock final : public core::Clock
{
public:
    explicit MovedClock(std::optional<core::Instant> stopsAt = {})
        : stopped(stopsAt)
    {
    }

    [[nodiscard]] core::Instant now() const override { return stopped.value_or(m_real.now()) + offset; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_real.elapsed() + passed; }
    QCoro::Task<> sleep(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        slept.push_back(duration);
        const bool isShort = isQuick && duration <= std::chrono::seconds(2); // a browser needs its time
        co_await m_real.sleep(isShort ? std::min(duration, std::chrono::milliseconds(20)) : duration, stop);
    }

    void pass(std::chrono::milliseconds time)
    {
        offset += time;
        passed += time;
    }

    std::chrono::milliseconds offset {0}; ///< By how much the time of day differs from the machine's.
    std::chrono::milliseconds passed {0}; ///< By how much more time has passed.
    std::optional<core::Instant> stopped; ///< Where it stands still.
    bool isQuick = true; ///< Short sleeps take no time.
    std::vector<std::chrono::milliseconds> slept;

private:
    core::SystemClock m_real;
};

/// Secrets in memory: a keychain of which the test sees everything.
class MemorySecrets final : public auth::SecretStore
{
public:
    QCoro::Task<core::Result<std::optional<QByteArray>>> read(QString key) override
    {
        ++reads;
        if (failure)
            co_return core::failure(*failure);
        co_return secrets.contains(key) ? std::optional(secrets.value(key)) : std::nullopt;
    }
    QCoro::Task<core::Result<>> write(QString key, QByteArray secret) override
    {
        ++writes;
        if (failure)
            co_return core::failure(*failure);
        secrets.insert(key, secret);
        co_return core::Result<>();
    }
    QCoro::Task<core::Result<>> remove(QString key) override
    {
        if (failure)
            co_return core::failure(*failure);
        secrets.remove(key);
        co_return core::Result<>();
    }

    QMap<QString, QByteArray> secrets;
    std::optional<core::Error> failure;
    int reads = 0;
    int writes = 0;
};

/// A practice tenant, and what signs in to it. The browser is tests/peers/browser.py: it shares nothing with us.
class SignInWorld
{
public:
    explicit SignInWorld(const QJsonObject &faults = {}, core::Clock *clock = nullptr)
        : m_clock(clock ? *clock : m_systemClock)
    {
        practice::Faults given;
        if (const auto error = practice::apply(faults, given))
            qFatal("faults: %s", qPrintable(*error));
        practice::Options options;
        options.mailboxes = 20;
        const practice::Started started = server.start(0, options, given);
        if (!started.place)
            qFatal("practice: %s", qPrintable(started.error));
        place = *started.place;
        provider = std::make_unique<auth::Provider>(authority(place.tenant), m_clock);
        store = std::make_unique<auth::TokenStore>(secrets, m_clock, folder.path(), QStringLiteral("practice"), place.clientId);
    }

    [[nodiscard]] auth::Authority authority(const QString &tenant) const
    {
        return *auth::authorityFrom({QUrl(place.authority), tenant, {}, {}});
    }
    /// As POST /practice/faults.
    void fault(const QJsonObject &json)
    {
        if (const auto error = server.setFaults(json))
            qFatal("faults: %s", qPrintable(*error));
    }
    [[nodiscard]] QString scope() const { return place.exchange + QStringLiteral("/.default"); }
    [[nodiscard]] auth::SignInRequest request(const QString &hint = {}) const { return {place.clientId, scope(), hint, {}}; }

    /// Signs in to the same service under another name of the tenant from now on.
    void use(const QString &tenant) { provider = std::make_unique<auth::Provider>(authority(tenant), m_clock); }

    /// Signs in with the scripted browser. \param what  it is to do: MULLION_BROWSER_... variables.
    auth::SignInOutcome signIn(const auth::SignInRequest &asked, const QMap<QString, QString> &what = {}, std::stop_token stop = {})
    {
        QProcess browser;
        const auto show = [&](const QUrl &url) {
            address = url;
            open(browser, url, what);
        };
        const auto outcome = testsupport::started(auth::signInWithBrowser(*provider, asked, show, stop));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, patienceMs); }();
        browser.waitForFinished();
        return outcome->value_or(tl::unexpected(auth::Refusal {}));
    }

    static void open(QProcess &browser, const QUrl &url, const QMap<QString, QString> &what)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto it = what.begin(); it != what.end(); ++it)
            environment.insert(it.key(), it.value());
        browser.setProcessEnvironment(environment);
        browser.setProcessChannelMode(QProcess::ForwardedChannels);
        browser.start(QStringLiteral("python3"), {QStringLiteral(TEST_DATA_DIR "/../peers/browser.py"), url.toString(QUrl::FullyEncoded)});
    }

    /// Signs in and keeps the tokens, as `mullionctl connect` does.
    auth::Account signedIn(const QString &person = QStringLiteral("ada.admin@example.com"))
    {
        const auto outcome = signIn(request(person));
        if (!outcome)
            qFatal("sign-in: %s", qPrintable(outcome.error().error.detail));
        wait(auth::keep(*store, *provider, place.clientId, scope(), *outcome, {}));
        return outcome->account;
    }

    [[nodiscard]] std::unique_ptr<auth::AccountTokens> tokensOf(const auth::Account &account)
    {
        return std::make_unique<auth::AccountTokens>(
            auth::AccountSettings {place.clientId, account, QUrl(place.exchange), QUrl(place.graph), false}, *provider, *store);
    }

    template <typename T> static T wait(QCoro::Task<T> task)
    {
        const auto outcome = testsupport::started(std::move(task));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*outcome, patienceMs); }();
        return std::move(**outcome);
    }

    /// What reached the authority: GET /practice/log?area=identity.
    [[nodiscard]] QJsonArray ledger(const QString &endpoint = {}, const QString &grant = {}) const
    {
        QNetworkAccessManager manager;
        std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(place.control + QStringLiteral("/log?area=identity")))));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), patienceMs); }();
        QJsonArray out;
        const QJsonArray all = QJsonDocument::fromJson(reply->readAll()).array();
        for (const QJsonValue &value : all) {
            const bool isAsked = (endpoint.isEmpty() || value[u"endpoint"].toString() == endpoint)
                && (grant.isEmpty() || value[u"parameters"][u"grant_type"].toString() == grant);
            if (isAsked)
                out.append(value);
        }
        return out;
    }
    [[nodiscard]] qsizetype refreshes() const { return ledger(QStringLiteral("token"), QStringLiteral("refresh_token")).size(); }

    practice::Server server;
    practice::Place place;
    QTemporaryDir folder;
    MemorySecrets secrets;
    std::unique_ptr<auth::Provider> provider;
    std::unique_ptr<auth::TokenStore> store;
    QUrl address; ///< The last one shown to the browser.

private:
    core::SystemClock m_systemClock;
    core::Clock &m_clock;
};

} // namespace samples
