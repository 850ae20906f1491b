// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/token_endpoint.h"

#include "practice/id_token.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;
/// From this lifetime on the service asks to refresh early, at half of it.
constexpr int longLifetime = 7200;

} // namespace

HttpAnswer TokenEndpoint::answer(const HttpRequest &request)
{
    const auto granted = grant(request, Form::ofBody(request));
    if (const auto *refusal = std::get_if<Refusal>(&granted))
        return refusalAnswer(*refusal, request);
    return std::get<HttpAnswer>(granted);
}

std::variant<HttpAnswer, Refusal> TokenEndpoint::grant(const HttpRequest &request, const Form &form)
{
    const QString part = request.parts().value(0);
    const QString type = form.value(u"grant_type");
    if (!m.realm.serves(part))
        return unknownTenant(part);
    if (const QString doubled = form.doubled(); !doubled.isEmpty())
        return doubledParameter(doubled);
    if (type.isEmpty())
        return missingParameter(u"grant_type"_s);
    const bool application = type == u"client_credentials";
    if (!application && type != u"authorization_code" && type != u"refresh_token" && type != deviceGrant)
        return Refusal{u"unsupported_grant_type"_s, 70003, u"The app requested an unsupported grant type."_s};
    if (const auto scripted = m.script.next(type))
        return *scripted;
    if (form.value(u"client_id").compare(m.realm.clientId(), Qt::CaseInsensitive) != 0)
        return Refusal{u"unauthorized_client"_s, 700038,
            u"The client identifier is not a valid application identifier."_s, 400, {}, {}, false};
    const auto claims = readClaims(form);
    if (const auto *refusal = std::get_if<Refusal>(&claims))
        return *refusal;
    return application ? toApplication(request, form, std::get<Claims>(claims))
                       : toPerson(request, form, std::get<Claims>(claims));
}

std::variant<TokenEndpoint::Claims, Refusal> TokenEndpoint::readClaims(const Form &form)
{
    if (!form.has(u"claims"))
        return Claims{};
    const QJsonDocument json = QJsonDocument::fromJson(form.value(u"claims").toUtf8());
    if (!json.isObject())
        return Refusal{u"invalid_request"_s, 9002313, u"Invalid request. The claims are malformed."_s};
    const QJsonObject access = json.object().value("access_token"_L1).toObject();
    return Claims{access.value("xms_cc"_L1).toObject().value("values"_L1).toArray().contains(u"cp1"_s),
        access.contains("nbf"_L1)};
}

std::variant<HttpAnswer, Refusal> TokenEndpoint::toApplication(
    const HttpRequest &request, const Form &form, const Claims &claims)
{
    const QString part = request.parts().value(0);
    if (Realm::isShared(part))
        return Refusal{
            u"invalid_request"_s, 9001023, u"The grant type is not supported over this endpoint."_s};
    const QString scope = form.value(u"scope");
    if (scope.isEmpty())
        return missingParameter(u"scope"_s);
    if (!scope.endsWith("/.default"_L1) || scope.contains(u' '))
        return Refusal{u"invalid_scope"_s, 1002012,
            u"The provided value for scope is not valid. Client credential flows must have one scope value with /.default."_s};
    const auto asked = readScope(scope, m.realm.urls);
    if (const auto *refusal = std::get_if<Refusal>(&asked))
        return *refusal;
    const QString endpoint = u"%1/%2/oauth2/v2.0/token"_s.arg(m.realm.urls.authority, part);
    if (auto refused = m.assertions.refusal(form, m.realm.tenant.state.clientId, endpoint))
        return *refused;
    const Faults &faults = m.realm.tenant.faults;
    Grant grant;
    grant.caller.app = m.realm.clientId();
    grant.audience = std::get<AskedScope>(asked).audience;
    grant.tenant = m.realm.tenant.state.tenantId;
    grant.v1 = faults.tokenGenerations != u"v2";
    grant.v2 = faults.tokenGenerations != u"v1";
    grant.continuous = claims.continuous;
    grant.answersChallenge = claims.answersChallenge;
    return body({{u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, faults.tokenLifetime},
        {u"ext_expires_in"_s, faults.tokenLifetime},
        {u"access_token"_s, QString::fromLatin1(m.tokens.issue(grant, faults.tokenLifetime))}});
}

std::variant<HttpAnswer, Refusal> TokenEndpoint::toPerson(
    const HttpRequest &request, const Form &form, const Claims &claims)
{
    if (form.has(u"client_secret") || form.has(u"client_assertion"))
        return Refusal{u"invalid_client"_s, 700025,
            u"Client is public so neither 'client_assertion' nor 'client_secret' should be presented."_s,
            401};
    const QString type = form.value(u"grant_type");
    quint64 chain = 0;
    std::variant<SignIn, Refusal> found;
    // What cannot be granted must not use up a code.
    if (form.has(u"scope")) {
        const auto asked = readScope(form.value(u"scope"), m.realm.urls);
        if (const auto *refusal = std::get_if<Refusal>(&asked))
            return *refusal;
    } else if (type == u"refresh_token")
        return missingParameter(u"scope"_s);
    if (type == u"authorization_code")
        found = m.authorization.redeem(form);
    else if (type == u"refresh_token")
        found = refreshed(form, &chain);
    else
        found = m.devices.poll(form);
    if (const auto *refusal = std::get_if<Refusal>(&found))
        return *refusal;
    SignIn signIn = std::get<SignIn>(found);
    if (type == u"refresh_token")
        signIn.tenant = m.realm.tenantOf(request.parts().value(0), signIn.person);
    return success(signIn, form, claims, chain == 0 ? ++m_chains : chain);
}

std::variant<SignIn, Refusal> TokenEndpoint::refreshed(const Form &form, quint64 *chain)
{
    const auto refused = [](int code, const QString &text) {
        return Refusal{u"invalid_grant"_s, code, text, 400, u"bad_token"_s};
    };
    if (!form.has(u"refresh_token"))
        return missingParameter(u"refresh_token"_s);
    const auto it = m_refreshTokens.find(form.value(u"refresh_token"));
    if (it == m_refreshTokens.end())
        return refused(70000, u"The provided value for the 'refresh_token' parameter is not valid."_s);
    if (it->ended)
        return refused(50173,
            u"The provided grant has expired due to it being revoked, a fresh auth token is needed."_s);
    const bool rotating = m.realm.settings().rotateRefresh;
    if (it->revoked || (it->used && rotating)) {
        for (RefreshToken &one : m_refreshTokens) {
            if (one.chain == it->chain)
                one.revoked = true;
        }
        return refused(70008, u"The refresh token has expired or was used before."_s);
    }
    it->used = rotating;
    *chain = it->chain;
    SignIn signIn = it->signIn;
    signIn.nonce.clear(); // OpenID Connect Core 12.2
    return signIn;
}

std::variant<HttpAnswer, Refusal> TokenEndpoint::success(
    const SignIn &signIn, const Form &form, const Claims &claims, quint64 chain)
{
    const QString scope = form.has(u"scope") ? form.value(u"scope") : signIn.scope;
    const auto read = readScope(scope, m.realm.urls);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    const auto &asked = std::get<AskedScope>(read);
    const SignInSettings &settings = m.realm.settings();
    const QStringList granted = asked.among(settings.grantedScopes);
    if (granted.isEmpty())
        return Refusal{u"invalid_grant"_s, 65001,
            u"The user or administrator has not consented to use the application."_s, 400,
            u"consent_required"_s};

    Grant grant;
    grant.caller = {m.realm.clientId(), signIn.person.address, signIn.person.role};
    grant.audience = asked.audience;
    grant.tenant = signIn.tenant;
    grant.v1 = granted.contains(u"Exchange.Manage"_s);
    grant.v2 = granted.contains(u"Exchange.ManageV2"_s);
    grant.scopes = granted;
    grant.continuous = claims.continuous;
    grant.answersChallenge = claims.answersChallenge;
    const int lifetime = claims.continuous ? settings.caeLifetime : m.realm.tenant.faults.tokenLifetime;
    const QByteArray token = m.tokens.issue(grant, lifetime);

    QStringList shown;
    for (const QString &permission : granted)
        shown += asked.resource + u'/' + permission;
    if (asked.everything && settings.echoDefault)
        shown += asked.resource + u"/.default"_s;
    QJsonObject members{{u"token_type"_s, u"Bearer"_s}, {u"scope"_s, shown.join(u' ')},
        {u"expires_in"_s, lifetime}, {u"ext_expires_in"_s, lifetime},
        {u"access_token"_s, QString::fromLatin1(token)}};
    const int refreshIn
        = settings.refreshIn >= 0 ? settings.refreshIn : (lifetime >= longLifetime ? lifetime / 2 : 0);
    if (refreshIn > 0)
        members.insert(u"refresh_in"_s, refreshIn);
    if (asked.offline) {
        const QString refresh = QString::fromLatin1(randomToken("1.R+b/c=d%2Be&f.") + randomToken({}));
        m_refreshTokens.insert(refresh, {signIn, chain});
        members.insert(u"refresh_token"_s, refresh);
    }
    if (asked.openid)
        members.insert(u"id_token"_s,
            QString::fromLatin1(idToken({signIn.person, signIn.tenant, m.realm.issuer(signIn.tenant),
                                            m.realm.clientId(), signIn.nonce, token},
                m.keys, settings.idToken)));
    if (form.value(u"client_info") == u"1")
        members.insert(u"client_info"_s, Realm::clientInfo(signIn.person));
    return body(members);
}

HttpAnswer TokenEndpoint::body(QJsonObject members) const
{
    const SignInSettings &settings = m.realm.settings();
    for (const QString &name : settings.tokenOmits)
        members.remove(name);
    if (settings.expiresAsText) {
        for (const QString &name : {u"expires_in"_s, u"ext_expires_in"_s, u"refresh_in"_s}) {
            if (members.contains(name))
                members.insert(name, QString::number(members.value(name).toInteger()));
        }
    }
    for (auto it = settings.tokenMembers.begin(); it != settings.tokenMembers.end(); ++it)
        members.insert(it.key(), it.value());
    if (settings.tokenBody == u"huge")
        members.insert(u"padding"_s, QString(2 * 1024 * 1024, u'x'));
    HttpAnswer answer;
    answer.headers = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    if (settings.tokenBody == u"html")
        return messagePage(u"Working..."_s, u"Please wait."_s);
    answer.body = QJsonDocument(members).toJson(QJsonDocument::Compact);
    return answer;
}

void TokenEndpoint::revoke(const QString &person)
{
    for (RefreshToken &one : m_refreshTokens) {
        if (one.signIn.person.address == person)
            one.ended = true;
    }
}

} // namespace practice
