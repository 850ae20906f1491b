// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/callback_listener.h"
#include "auth/sign_in.h"

#include <QAbstractOAuthReplyHandler>
#include <QLoggingCategory>
#include <QNetworkReply>
#include <QOAuth2AuthorizationCodeFlow>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace auth {
namespace {

/// Qt's flow logs the address with the state in it. Whatever the rules for logging are, it stays silent.
void silenceQt()
{
    static QLoggingCategory::CategoryFilter rules = nullptr;
    static const bool isDone = [] {
        rules = QLoggingCategory::installFilter([](QLoggingCategory *category) {
            if (rules)
                rules(category);
            if (!QByteArrayView(category->categoryName()).startsWith("qt.networkauth"))
                return;
            for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg})
                category->setEnabled(type, false);
        });
        return true;
    }();
    Q_UNUSED(isDone)
}

/// Hands the token endpoint's answer on as it is: Qt's own handler throws the body of an error away.
class ReplyHandler final : public QAbstractOAuthReplyHandler
{
    Q_OBJECT

public:
    explicit ReplyHandler(QString redirectUri)
        : m_redirectUri(std::move(redirectUri))
    {
    }

    [[nodiscard]] QString callback() const override { return m_redirectUri; }
    void networkReplyFinished(QNetworkReply *reply) override
    {
        m_answer.complete(SignInManager::answerOf(*reply));
        reply->deleteLater();
    }
    [[nodiscard]] core::Deferred<HttpAnswer> &answer() { return m_answer; }

private:
    QString m_redirectUri;
    core::Deferred<HttpAnswer> m_answer;
};

/// Qt's flow builds the address and redeems the code; what it gets wrong on Qt 6.4 is put right here: its state can be guessed, it
/// knows no PKCE, it encodes values twice or not at all. Good for one attempt.
class Flow final
{
public:
    Flow(const Authority &authority, const Metadata &metadata, const SignInRequest &request, const Attempt &attempt, const QString &redirectUri)
        : m_request(request)
        , m_attempt(attempt)
        , m_redirectUri(redirectUri)
        , m_manager(authority.ca)
        , m_handler(redirectUri)
        , m_flow(&m_manager)
    {
        m_flow.setAuthorizationUrl(metadata.authorization);
        m_flow.setAccessTokenUrl(metadata.token);
        m_flow.setClientIdentifier(request.clientId);
        m_flow.setState(attempt.state);
        m_flow.setReplyHandler(&m_handler);
        m_flow.setModifyParametersFunction([this](QAbstractOAuth::Stage stage, QMultiMap<QString, QVariant> *fields) {
            if (stage == QAbstractOAuth::Stage::RequestingAuthorization)
                completeAuthorization(*fields);
            else if (stage == QAbstractOAuth::Stage::RequestingAccessToken)
                completeRedemption(*fields);
        });
    }

    void start(const std::function<void(const QUrl &)> &show)
    {
        QObject::connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, &m_flow, show);
        m_flow.grant();
    }

    QCoro::Task<HttpAnswer> redeem(QByteArray code, std::stop_token stop)
    {
        m_code = QString::fromUtf8(code);
        const auto abort = [this] { QMetaObject::invokeMethod(&m_manager, [this] { m_manager.abortAll(); }, Qt::QueuedConnection); };
        Q_EMIT m_handler.callbackReceived({{u"code"_s, m_code}, {u"state"_s, m_attempt.state}});
        const std::stop_callback onStop(stop, abort);
        HttpAnswer answer = co_await m_handler.answer().wait();
        answer.wasStopped = stop.stop_requested();
        co_return answer;
    }

private:
    using Fields = QMultiMap<QString, QVariant>;

    /// Qt takes these values as they are, so they are encoded here.
    static void put(Fields &fields, const QString &name, const QString &value)
    {
        fields.replace(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }

    void completeAuthorization(Fields &fields) const
    {
        put(fields, u"redirect_uri"_s, m_redirectUri);
        put(fields, u"scope"_s, scopeParameter(m_request.scope));
        put(fields, u"response_mode"_s, u"form_post"_s);
        put(fields, u"code_challenge"_s, m_attempt.challenge());
        put(fields, u"code_challenge_method"_s, u"S256"_s);
        put(fields, u"nonce"_s, m_attempt.nonce);
        put(fields, u"client_info"_s, u"1"_s);
        put(fields, u"claims"_s, QString::fromUtf8(claimsParameter(m_request.claims)));
        put(fields, u"client-request-id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (m_request.loginHint.isEmpty()) {
            put(fields, u"prompt"_s, u"select_account"_s);
        } else {
            put(fields, u"login_hint"_s, m_request.loginHint);
            put(fields, u"X-AnchorMailbox"_s, u"UPN:"_s + m_request.loginHint);
        }
    }

    void completeRedemption(Fields &fields) const
    {
        put(fields, u"code"_s, m_code);
        put(fields, u"code_verifier"_s, m_attempt.verifier);
        put(fields, u"redirect_uri"_s, m_redirectUri);
        put(fields, u"scope"_s, scopeParameter(m_request.scope));
        put(fields, u"client_info"_s, u"1"_s);
        put(fields, u"claims"_s, QString::fromUtf8(claimsParameter(m_request.claims)));
        fields.remove(u"client_secret"_s); // a program that people install has none
    }

    SignInRequest m_request;
    Attempt m_attempt;
    QString m_redirectUri;
    QString m_code;
    SignInManager m_manager;
    ReplyHandler m_handler;
    QOAuth2AuthorizationCodeFlow m_flow;
};

} // namespace

QCoro::Task<SignInOutcome> signInWithBrowser(
    Provider &provider, SignInRequest request, std::function<void(const QUrl &)> show, std::stop_token stop)
{
    const auto metadata = co_await provider.metadata(stop);
    if (!metadata)
        co_return tl::unexpected(refusalOf(metadata.error()));
    const Attempt attempt = Attempt::make();
    CallbackListener listener(attempt.state, metadata->issuer);
    if (const auto listening = listener.listen(); !listening)
        co_return tl::unexpected(refusalOf(listening.error()));
    silenceQt();
    Flow flow(provider.authority(), *metadata, request, attempt, listener.redirectUri());
    flow.start(show);
    const auto back = co_await listener.answer(provider.clock(), stop);
    if (!back)
        co_return tl::unexpected(refusalOf(back.error()));
    const QString host = provider.authority().base.host();
    if (!back->error.isEmpty()) {
        Refusal refused = readRefusal(0, back->error, host);
        if (back->error.value("error_subcode"_L1).toString() == u"cancel")
            refused.error.code = core::Errc::Cancelled;
        co_return tl::unexpected(std::move(refused));
    }
    const HttpAnswer answer = co_await flow.redeem(back->code, stop);
    auto tokens = readTokenAnswer(answer, provider.clock().now(), host);
    if (!tokens)
        co_return tl::unexpected(std::move(tokens.error()));
    SignInOutcome outcome = co_await believe(provider, request.clientId, std::move(*tokens), attempt.nonce, stop);
    co_return outcome;
}

} // namespace auth

#include "browser_sign_in.moc"
