// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/authorization.h"

#include "practice/scopes.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// `http://localhost` with any port and without a path, as registered for desktop programs (3.3).
bool registered(const QString &redirectUri)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    return url.isValid() && redirectUri.size() <= 256 && url.scheme() == u"http" && url.host() == u"localhost"
        && (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
}

HttpAnswer refusalPage(const Refusal &refusal, const QString &correlation)
{
    return messagePage(
        u"Sorry, but we're having trouble signing you in."_s, described(refusal, correlation), 400);
}

/// Why no code can come of the request, apart from who asks and where the answer goes; it is told to the
/// client.
std::optional<Refusal> wrongPkce(const Form &query)
{
    static const QRegularExpression challenge(u"^[A-Za-z0-9_-]{43}$"_s);
    if (!query.has(u"code_challenge"))
        return Refusal{u"invalid_request"_s, 50147, u"The parameter 'code_challenge' is missing."_s};
    if (query.value(u"code_challenge_method") != u"S256"
        || !challenge.match(query.value(u"code_challenge")).hasMatch())
        return Refusal{u"invalid_request"_s, 501491, u"Invalid size or method of the code challenge."_s};
    return std::nullopt;
}

QByteArray urlEncoded(const Fields &fields)
{
    QByteArrayList items;
    for (const auto &[name, value] : fields)
        items += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return items.join('&');
}

} // namespace

bool Realm::isTenant(const QString &part) const
{
    return part.compare(tenantId(), Qt::CaseInsensitive) == 0
        || part.compare(tenant.state.domain, Qt::CaseInsensitive) == 0;
}

QString Realm::clientInfo(const Operator &person)
{
    const QJsonObject json{{u"uid"_s, guidText(person.homeId)}, {u"utid"_s, guidText(person.homeTenant)}};
    return QString::fromLatin1(QJsonDocument(json).toJson(QJsonDocument::Compact).toBase64(url64));
}

Authorization::Authorization(const Realm &realm, ErrorScript &script)
    : m_realm(realm)
    , m_script(script)
{
    m_clock.start();
}

std::optional<Refusal> Authorization::objection(const Form &query) const
{
    if (query.value(u"response_type") != u"code")
        return Refusal{u"unsupported_response_type"_s, 70005, u"The response type is not supported."_s};
    const auto scope = readScope(query.value(u"scope"), m_realm.urls);
    if (const auto *refusal = std::get_if<Refusal>(&scope))
        return *refusal;
    if (auto wrong = wrongPkce(query))
        return wrong;
    for (const QString &name : {u"state"_s, u"nonce"_s}) {
        if (query.value(name).isEmpty())
            return missingParameter(name);
    }
    if (std::get<AskedScope>(scope).among(m_realm.settings().grantedScopes).isEmpty())
        return Refusal{u"consent_required"_s, 65001,
            u"The user or administrator has not consented to use the application."_s};
    return m_script.next(u"authorize"_s);
}

HttpAnswer Authorization::authorize(const HttpRequest &request)
{
    const Form query = Form::ofQuery(request);
    const QString part = request.parts().value(0);
    const QString correlation = correlationOf(request);
    if (!m_realm.serves(part))
        return refusalPage(unknownTenant(part), correlation);
    if (const QString doubled = query.doubled(); !doubled.isEmpty())
        return refusalPage(doubledParameter(doubled), correlation);
    if (!query.has(u"client_id"))
        return refusalPage(missingParameter(u"client_id"_s), correlation);
    if (query.value(u"client_id").compare(m_realm.clientId(), Qt::CaseInsensitive) != 0)
        return refusalPage({u"unauthorized_client"_s, 700016,
                               u"Application with identifier '%1' was not found in the directory."_s.arg(
                                   query.value(u"client_id"))},
            correlation);
    const QString redirectUri = query.value(u"redirect_uri");
    if (!registered(redirectUri))
        return refusalPage(
            {u"invalid_request"_s, 50011,
                u"The redirect URI '%1' specified in the request does not match the redirect URIs configured for the application."_s
                    .arg(redirectUri)},
            correlation);
    const QString mode = query.has(u"response_mode") ? query.value(u"response_mode") : u"query"_s;
    if (mode != u"form_post" && mode != u"query" && mode != u"fragment")
        return refusalPage(
            {u"invalid_request"_s, 70007, u"'%1' is not a supported 'response_mode'."_s.arg(mode)},
            correlation);
    const Attempt attempt{part, redirectUri, mode, query.value(u"state"), query.value(u"scope"),
        query.value(u"nonce"), query.value(u"code_challenge").toLatin1(), query.value(u"client_info") == u"1",
        correlation};
    if (const auto refusal = objection(query))
        return deliver(attempt, *refusal);
    const QString hint = query.value(u"login_hint");
    const auto hinted = findOperator(m_realm.tenant.state, hint);
    const QString prompt = query.value(u"prompt");
    if (prompt == u"none") {
        if (hinted)
            return signedIn(attempt, *hinted);
        return deliver(attempt,
            {u"login_required"_s, 50058, u"A silent sign-in request was sent but no user is signed in."_s});
    }
    const QString id = QString::fromLatin1(randomToken({}));
    m_attempts.insert(id, attempt);
    const bool everybody = !hinted || prompt == u"select_account";
    const QString all
        = QString::fromLatin1(request.target).remove(QRegularExpression(u"&(prompt|login_hint)=[^&]*"_s))
        + u"&prompt=select_account"_s;
    return peoplePage(u"Sign in"_s,
        everybody ? operatorsOf(m_realm.tenant.state) : std::vector<Operator>{*hinted},
        u'/' + part + u"/oauth2/v2.0/login"_s, {{u"attempt"_s, id}}, everybody ? QString() : all);
}

HttpAnswer Authorization::login(const HttpRequest &request)
{
    const Form form = Form::ofBody(request);
    const auto it = m_attempts.constFind(form.value(u"attempt"));
    if (it == m_attempts.constEnd())
        return refusalPage({u"invalid_request"_s, 165000, u"The user session context is missing."_s},
            correlationOf(request));
    const Attempt attempt = *it;
    m_attempts.erase(it);
    if (form.has(u"cancel"))
        return deliver(attempt, {u"access_denied"_s, 65004, u"User declined to consent to access the app."_s},
            u"cancel"_s);
    const auto person = findOperator(m_realm.tenant.state, form.value(u"operator"));
    if (!person)
        return refusalPage(
            {u"invalid_request"_s, 50034, u"The user account does not exist in the directory."_s},
            attempt.correlation);
    return signedIn(attempt, *person);
}

HttpAnswer Authorization::signedIn(const Attempt &attempt, const Operator &person)
{
    // Characters that a careless client encodes twice or not at all.
    const QString code = QString::fromLatin1("1.A+b/c=d%2Be&f." + randomToken({}) + randomToken({}));
    const QUuid tenant = m_realm.tenantOf(attempt.part, person);
    m_codes.insert(code,
        {{person, tenant, attempt.scope, attempt.nonce}, attempt.redirectUri, attempt.challenge,
            m_clock.elapsed()});
    Fields fields{{u"code"_s, code}};
    if (attempt.clientInfo)
        fields.emplace_back(u"client_info"_s, Realm::clientInfo(person));
    fields.emplace_back(u"state"_s, attempt.state);
    fields.emplace_back(u"session_state"_s, guidText(QUuid::createUuid()));
    if (m_realm.settings().callbackIssuer != u"absent")
        fields.emplace_back(u"iss"_s,
            m_realm.settings().callbackIssuer == u"right" ? m_realm.issuer(tenant)
                                                          : u"https://login.example.net/v2.0"_s);
    return deliver(attempt, fields);
}

HttpAnswer Authorization::deliver(
    const Attempt &attempt, const Refusal &refusal, const QString &subcode) const
{
    Fields fields{{u"error"_s, refusal.error}};
    if (!subcode.isEmpty() || !refusal.suberror.isEmpty())
        fields.emplace_back(u"error_subcode"_s, subcode.isEmpty() ? refusal.suberror : subcode);
    fields.emplace_back(u"error_description"_s, described(refusal, attempt.correlation));
    if (!refusal.claims.isEmpty())
        fields.emplace_back(u"claims"_s, refusal.claims);
    if (!attempt.state.isEmpty())
        fields.emplace_back(u"state"_s, attempt.state);
    return deliver(attempt, fields);
}

HttpAnswer Authorization::deliver(const Attempt &attempt, Fields fields) const
{
    // A URI without a path comes back with one (3.3).
    QUrl target(attempt.redirectUri);
    target.setPath(u"/"_s);
    if (attempt.responseMode == u"form_post")
        return formPostPage(target.toString(), fields);
    HttpAnswer answer;
    answer.status = 302;
    answer.headers = {{"Location",
        target.toEncoded() + (attempt.responseMode == u"query" ? '?' : '#') + urlEncoded(fields)}};
    return answer;
}

std::variant<SignIn, Refusal> Authorization::redeem(const Form &form)
{
    const auto refused = [](int code, const QString &text) {
        return Refusal{u"invalid_grant"_s, code, text};
    };
    if (!form.has(u"code"))
        return missingParameter(u"code"_s);
    const auto it = m_codes.find(form.value(u"code"));
    if (it == m_codes.end())
        return refused(70000, u"The provided value for the 'code' parameter is not valid."_s);
    if (it->used)
        return refused(54005,
            u"OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token."_s);
    if (m_clock.elapsed() - it->bornMs >= m_realm.settings().codeLifetime * qint64(1000))
        return refused(70008, u"The provided authorization code has expired."_s);
    if (form.value(u"redirect_uri") != it->redirectUri)
        return refused(500112,
            u"The reply address '%1' does not match the reply address '%2' provided when requesting the authorization code."_s
                .arg(form.value(u"redirect_uri"), it->redirectUri));
    if (!form.has(u"code_verifier"))
        return refused(50148, u"The code_verifier does not match the code_challenge: it is missing."_s);
    static const QRegularExpression verifier(u"^[A-Za-z0-9._~-]{43,128}$"_s);
    const QByteArray sent = form.value(u"code_verifier").toLatin1();
    if (!verifier.match(form.value(u"code_verifier")).hasMatch()
        || QCryptographicHash::hash(sent, QCryptographicHash::Sha256).toBase64(url64) != it->challenge)
        return refused(501481,
            u"The Code_Verifier does not match the code_challenge supplied in the authorization request."_s);
    it->used = true;
    return it->signIn;
}

void Authorization::forget()
{
    m_attempts.clear();
    m_codes.clear();
}

} // namespace practice
