// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/identity.h"

#include "practice/json_writer.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

struct Endpoint
{
    const char16_t *name;
    const char16_t *tail; // of the path, after the tenant
    const char *methods;
};

constexpr Endpoint endpoints[] = {
    {u"discovery", u"discovery/instance", "GET"},
    {u"metadata", u"v2.0/.well-known/openid-configuration", "GET"},
    {u"keys", u"discovery/v2.0/keys", "GET"},
    {u"authorize", u"oauth2/v2.0/authorize", "GET"},
    {u"login", u"oauth2/v2.0/login", "POST"},
    {u"token", u"oauth2/v2.0/token", "POST"},
    {u"devicecode", u"oauth2/v2.0/devicecode", "POST"},
    {u"deviceauth", u"oauth2/deviceauth", "GET POST"},
    {u"logout", u"oauth2/v2.0/logout", "GET"},
};

const Endpoint *endpointOf(const HttpRequest &request)
{
    const QStringList parts = request.parts();
    const QString tail = parts.mid(1).join(u'/');
    for (const Endpoint &one : endpoints) {
        const bool common = tail == u"discovery/instance" || tail == u"oauth2/deviceauth";
        if (tail == QStringView(one.tail) && (!common || parts.value(0) == u"common"))
            return &one;
    }
    return nullptr;
}

HttpAnswer json(JsonWriter &writer)
{
    HttpAnswer answer;
    answer.body = writer.take();
    return answer;
}

/// Host as Entra's metadata writes it, with the port where there is one.
QString authorityHost(const QUrl &url)
{
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

} // namespace

Identity::Identity(const Tenant &tenant, TokenDesk &tokens, const Urls &urls)
    : m_realm{tenant, urls}
    , m_tokens(tokens)
    , m_script(tenant.faults)
    , m_assertions(tenant.options, tenant.faults)
    , m_authorization(m_realm, m_script)
    , m_devices(m_realm, m_script)
    , m_endpoint({m_realm, tokens, m_assertions, m_authorization, m_devices, m_keys, m_script})
{
}

RequestFacts Identity::facts(const HttpRequest &request) const
{
    RequestFacts facts;
    facts.area = u"identity"_s;
    if (const Endpoint *endpoint = endpointOf(request)) {
        facts.cmdlets = QStringList{QString::fromUtf16(endpoint->name)};
        if (facts.cmdlets.constFirst() == u"token") {
            facts.area = u"token"_s;
            facts.cmdlets += Form::ofBody(request).value(u"grant_type").section(u':', -1);
        }
    }
    return facts;
}

HttpAnswer Identity::answer(const HttpRequest &request)
{
    const Endpoint *endpoint = endpointOf(request);
    HttpAnswer answer;
    if (!endpoint || !QByteArray(endpoint->methods).split(' ').contains(request.method)) {
        answer.status = endpoint ? 405 : 404;
        return answer;
    }
    const QStringView name(endpoint->name);
    if (name == u"discovery")
        answer = discovery(request);
    else if (name == u"metadata")
        answer = metadata(request);
    else if (name == u"keys")
        answer = keys(request);
    else if (name == u"authorize")
        answer = m_authorization.authorize(request);
    else if (name == u"login")
        answer = m_authorization.login(request);
    else if (name == u"token")
        answer = m_endpoint.answer(request);
    else if (name == u"devicecode")
        answer = m_devices.start(request);
    else if (name == u"deviceauth")
        answer = m_devices.page(request);
    else
        answer = messagePage(u"Signed out"_s, u"You have signed out. You may close this window."_s);
    answer.headers.emplace_back("x-ms-request-id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    if (request.header("return-client-request-id") == "true")
        answer.headers.emplace_back("client-request-id", request.header("client-request-id"));
    return answer;
}

HttpAnswer Identity::discovery(const HttpRequest &request) const
{
    const Form query = Form::ofQuery(request);
    if (!query.has(u"authorization_endpoint"))
        return refusalAnswer(missingParameter(u"authorization_endpoint"_s), request);
    const QUrl asked(query.value(u"authorization_endpoint"));
    const QUrl ours(m_realm.urls.authority);
    if (m_realm.settings().invalidInstance || authorityHost(asked) != authorityHost(ours))
        return refusalAnswer({u"invalid_instance"_s, 50049, u"Unknown or invalid instance."_s}, request);
    QStringList aliases{authorityHost(ours)};
    if (ours.port() >= 0)
        aliases += ours.host();
    JsonWriter writer;
    writer.beginObject();
    writer.member("tenant_discovery_endpoint",
        m_realm.urls.authority + u'/' + asked.path().section(u'/', 1, 1)
            + u"/v2.0/.well-known/openid-configuration"_s);
    writer.member("api-version", u"1.1");
    writer.key("metadata");
    writer.beginArray();
    writer.beginObject();
    writer.member("preferred_network", aliases.constFirst());
    writer.member("preferred_cache", aliases.constFirst());
    writer.strings("aliases", aliases);
    writer.endObject();
    writer.endArray();
    writer.endObject();
    return json(writer);
}

HttpAnswer Identity::metadata(const HttpRequest &request) const
{
    const QString part = request.parts().value(0);
    if (!m_realm.serves(part)) {
        Refusal refusal = unknownTenant(part);
        refusal.error = u"invalid_tenant"_s;
        return refusalAnswer(refusal, request);
    }
    const SignInSettings &settings = m_realm.settings();
    const bool shared = Realm::isShared(part);
    const QString base = m_realm.urls.authority + u'/' + (shared ? part : m_realm.tenantId());
    const QString issuer
        = m_realm.urls.authority + u'/' + (shared ? u"{tenantid}"_s : m_realm.tenantId()) + u"/v2.0"_s;
    JsonWriter writer;
    writer.beginObject();
    writer.member("token_endpoint",
        (settings.foreignTokenHost ? u"https://login.example.net/"_s + part : base)
            + u"/oauth2/v2.0/token"_s);
    writer.strings("token_endpoint_auth_methods_supported",
        {u"client_secret_post"_s, u"private_key_jwt"_s, u"client_secret_basic"_s,
            u"self_signed_tls_client_auth"_s});
    writer.strings("token_endpoint_auth_signing_alg_values_supported", {u"PS256"_s, u"RS256"_s});
    writer.member("jwks_uri", base + u"/discovery/v2.0/keys"_s);
    writer.strings("response_modes_supported", {u"query"_s, u"fragment"_s, u"form_post"_s});
    writer.strings("subject_types_supported", {u"pairwise"_s});
    writer.strings("id_token_signing_alg_values_supported", settings.idTokenAlgorithms);
    writer.strings("response_types_supported", {u"code"_s});
    writer.strings("scopes_supported", {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s});
    writer.member("issuer", settings.wrongIssuer ? u"https://login.example.net/v2.0"_s : issuer);
    writer.member("request_uri_parameter_supported", false);
    writer.member("authorization_endpoint", base + u"/oauth2/v2.0/authorize"_s);
    writer.member("device_authorization_endpoint", base + u"/oauth2/v2.0/devicecode"_s);
    writer.member("end_session_endpoint", base + u"/oauth2/v2.0/logout"_s);
    writer.strings("claims_supported",
        {u"sub"_s, u"iss"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"nonce"_s, u"preferred_username"_s, u"name"_s,
            u"tid"_s, u"ver"_s, u"at_hash"_s});
    if (!settings.challengeMethods.isEmpty())
        writer.strings("code_challenge_methods_supported", settings.challengeMethods);
    writer.key("tenant_region_scope");
    if (shared)
        writer.null();
    else
        writer.value(u"EU"_s);
    writer.member("cloud_instance_name", QUrl(m_realm.urls.authority).host());
    writer.member("cloud_graph_host_name", QUrl(m_realm.urls.graph).host());
    writer.member("msgraph_host", QUrl(m_realm.urls.graph).host());
    writer.endObject();
    return json(writer);
}

HttpAnswer Identity::keys(const HttpRequest &request)
{
    const QString part = request.parts().value(0);
    if (!m_realm.serves(part))
        return refusalAnswer(unknownTenant(part), request);
    HttpAnswer answer;
    answer.body = m_keys.keySet(
        m_realm.settings().idToken == u"two-keys-no-kid", m_realm.urls.authority + u"/{tenantid}/v2.0"_s);
    return answer;
}

void Identity::revoke(const QString &person)
{
    m_endpoint.revoke(person);
    m_tokens.revoke(person);
}

void Identity::forget()
{
    m_authorization.forget();
    m_devices.forget();
    m_endpoint.forget();
    m_script.restart();
    ledger.forget();
}

} // namespace practice
