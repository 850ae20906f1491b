// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/token_desk.h"

#include "practice/json_writer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrlQuery>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

HttpAnswer failure(int status, const char16_t *error, int code, const QString &text, bool withUri = true)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s);
    const QString trace = QUuid::createUuid().toString(QUuid::WithoutBraces);
    JsonWriter json;
    json.beginObject();
    json.member("error", QStringView(error));
    json.member("error_description",
        u"AADSTS%1: %2 Trace ID: %3 Correlation ID: %3 Timestamp: %4"_s.arg(code).arg(text, trace, now));
    json.key("error_codes");
    json.beginArray();
    json.value(qint64(code));
    json.endArray();
    json.member("timestamp", now);
    json.member("trace_id", trace);
    json.member("correlation_id", trace);
    if (withUri)
        json.member("error_uri", u"https://login.microsoftonline.com/error?code=%1"_s.arg(code));
    json.endObject();
    HttpAnswer answer;
    answer.status = status;
    answer.body = json.take();
    return answer;
}

QJsonObject decoded(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(part, url64 | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
}

QString formValue(const QUrlQuery &form, const QString &key)
{
    return form.queryItemValue(key, QUrl::FullyDecoded);
}

bool verifies(const QByteArray &der, const QByteArray &signedText, const QByteArray &signature, bool pss)
{
    auto bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &bytes, long(der.size())), X509_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_PKEY *key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    EVP_PKEY_CTX *keyContext = nullptr;
    if (!key || EVP_DigestVerifyInit(context.get(), &keyContext, EVP_sha256(), nullptr, key) != 1)
        return false;
    if (pss
        && (EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
               size_t(signature.size()), reinterpret_cast<const unsigned char *>(signedText.constData()),
               size_t(signedText.size()))
        == 1;
}

} // namespace

struct TokenDesk::Assertion
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedText;
    QByteArray signature;
};

TokenDesk::TokenDesk(const Options &options, const Faults &faults)
    : m_options(options)
    , m_faults(faults)
{
    m_clock.start();
}

std::optional<QString> TokenDesk::registerCertificates()
{
    m_certificates.clear();
    for (const QString &path : m_options.certificates) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return u"certificates: cannot read \"%1\": %2"_s.arg(path, file.errorString());
        const QByteArray pem = file.readAll();
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
            BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
        const std::unique_ptr<X509, decltype(&X509_free)> x509(
            PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), X509_free);
        unsigned char *der = nullptr;
        const int size = x509 ? i2d_X509(x509.get(), &der) : 0;
        if (size <= 0)
            return u"certificates: \"%1\" holds no PEM certificate"_s.arg(path);
        const QByteArray bytes(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
        m_certificates.insert(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64(url64), bytes);
        m_certificates.insert(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toBase64(url64), bytes);
    }
    return std::nullopt;
}

bool TokenDesk::signatureHolds(const Assertion &assertion) const
{
    const QString algorithm = assertion.header.value("alg"_L1).toString();
    if ((algorithm != u"PS256" || !m_faults.ps256) && algorithm != u"RS256")
        return false;
    QByteArray thumbprint = assertion.header.value("x5t#S256"_L1).toString().toLatin1();
    if (thumbprint.isEmpty())
        thumbprint = assertion.header.value("x5t"_L1).toString().toLatin1();
    if (thumbprint.isEmpty() || assertion.signature.isEmpty())
        return false;
    if (m_options.certificates.isEmpty())
        return m_options.acceptAnyCertificate;
    thumbprint.replace('+', '-').replace('/', '_').replace("=", "");
    const QByteArray der = m_certificates.value(thumbprint);
    return !der.isEmpty() && verifies(der, assertion.signedText, assertion.signature, algorithm == u"PS256");
}

std::optional<HttpAnswer> TokenDesk::refusal(
    const Assertion &assertion, const QUuid &client, const QString &endpoint)
{
    const QJsonObject &claims = assertion.claims;
    const QString id = client.toString(QUuid::WithoutBraces);
    const auto refused
        = [](int code, const QString &text) { return failure(401, u"invalid_client", code, text); };
    if (!signatureHolds(assertion))
        return refused(700027, u"Client assertion failed signature validation."_s);
    if (claims.value("iss"_L1).toString().toLower() != id
        || claims.value("sub"_L1).toString().toLower() != id)
        return refused(
            700021, u"Client assertion application identifier doesn't match 'client_id' parameter."_s);
    if (claims.value("aud"_L1).toString() != endpoint)
        return refused(700023, u"Client assertion audience claim does not match the token endpoint."_s);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto expires = qint64(claims.value("exp"_L1).toDouble());
    const auto notBefore = qint64(claims.value("nbf"_L1).toDouble());
    if (expires <= now || notBefore > now + 300 || expires > now + 86400)
        return refused(700024, u"Client assertion is not within its valid time range."_s);
    const QString jti = claims.value("jti"_L1).toString();
    if (jti.isEmpty() || m_usedIds.contains(jti))
        return refused(700027, u"Client assertion has no identifier (jti) or one that was used before."_s);
    m_usedIds.removeIf([now](const auto &it) { return it.value() < now; });
    m_usedIds.insert(jti, expires);
    return std::nullopt;
}

HttpAnswer TokenDesk::answer(
    const HttpRequest &request, const QUuid &tenant, const QUuid &client, const Urls &urls)
{
    const QString named = request.parts().value(0).toLower();
    const QString guid = tenant.toString(QUuid::WithoutBraces);
    if (named == u"common" || named == u"organizations")
        return failure(
            400, u"invalid_request", 9001023, u"The grant type is not supported over this endpoint."_s);
    if (named != guid && named != m_options.domain.toLower())
        return failure(400, u"invalid_request", 90002, u"Tenant '%1' not found."_s.arg(named));
    QByteArray body = request.body;
    const QUrlQuery form(QString::fromUtf8(body.replace('+', "%20")));
    if (formValue(form, u"grant_type"_s) != u"client_credentials")
        return failure(
            400, u"unsupported_grant_type", 70003, u"The app requested an unsupported grant type."_s);
    if (QUuid::fromString(formValue(form, u"client_id"_s)) != client)
        return failure(400, u"unauthorized_client", 700038,
            u"The client identifier is not a valid application identifier."_s, false);
    const QString scope = formValue(form, u"scope"_s);
    if (scope.isEmpty())
        return failure(400, u"invalid_request", 900144,
            u"The request body must contain the following parameter: 'scope'."_s);
    if (!scope.endsWith("/.default"_L1) || scope.contains(u' '))
        return failure(400, u"invalid_scope", 1002012,
            u"The provided value for scope is not valid. Client credential flows must have one scope value with /.default."_s);
    const QString resource = scope.chopped(9);
    const bool exchange = resource == urls.exchange || resource == u"https://outlook.office365.com";
    if (!exchange && resource != urls.graph && resource != u"https://graph.microsoft.com")
        return failure(400, u"invalid_resource", 500011,
            u"The resource principal named %1 was not found in the tenant."_s.arg(resource));
    if (formValue(form, u"client_assertion_type"_s)
        != u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        return failure(401, u"invalid_client", 7000218,
            u"The request body must contain the following parameter: 'client_assertion' or 'client_secret'."_s);
    const QList<QByteArray> parts = formValue(form, u"client_assertion"_s).toLatin1().split('.');
    if (parts.size() != 3)
        return failure(401, u"invalid_client", 50027, u"JWT token is invalid or malformed."_s);
    const Assertion assertion{decoded(parts[0]), decoded(parts[1]), parts[0] + '.' + parts[1],
        QByteArray::fromBase64(parts[2], url64)};
    const QString endpoint = u"%1/%2/oauth2/v2.0/token"_s.arg(urls.authority, request.parts().value(0));
    if (auto refused = refusal(assertion, client, endpoint))
        return *refused;
    return grant(client, exchange ? Audience::Exchange : Audience::Graph);
}

HttpAnswer TokenDesk::grant(const QUuid &client, Audience audience)
{
    quint32 random[12];
    QRandomGenerator::system()->fillRange(random);
    const QByteArray token
        = "practice." + QByteArray(reinterpret_cast<const char *>(random), sizeof random).toBase64(url64);
    m_grants.removeIf([this](const auto &it) { return it.value().untilMs < m_clock.elapsed(); });
    m_grants.insert(token,
        {client.toString(QUuid::WithoutBraces), audience, m_faults.tokenGenerations != u"v2",
            m_faults.tokenGenerations != u"v1", m_clock.elapsed() + m_faults.tokenLifetime * qint64(1000)});
    JsonWriter json;
    json.beginObject();
    json.member("token_type", u"Bearer");
    json.member("expires_in", m_faults.tokenLifetime);
    json.member("ext_expires_in", m_faults.tokenLifetime);
    json.member("access_token", QString::fromLatin1(token));
    json.endObject();
    HttpAnswer answer;
    answer.body = json.take();
    answer.headers = {{"Cache-Control", "no-store"}};
    return answer;
}

HttpAnswer TokenDesk::metadata(const QString &tenant, const Urls &urls)
{
    const QString base = urls.authority + u'/' + tenant;
    JsonWriter json;
    json.beginObject();
    json.member("issuer", base + u"/v2.0"_s);
    json.member("token_endpoint", base + u"/oauth2/v2.0/token"_s);
    json.member("authorization_endpoint", base + u"/oauth2/v2.0/authorize"_s);
    json.member("device_authorization_endpoint", base + u"/oauth2/v2.0/devicecode"_s);
    json.member("jwks_uri", base + u"/discovery/v2.0/keys"_s);
    json.strings("token_endpoint_auth_methods_supported", {u"private_key_jwt"_s});
    json.strings("token_endpoint_auth_signing_alg_values_supported", {u"PS256"_s, u"RS256"_s});
    json.strings("response_types_supported", {u"code"_s});
    json.strings("subject_types_supported", {u"pairwise"_s});
    json.endObject();
    HttpAnswer answer;
    answer.body = json.take();
    return answer;
}

std::optional<Grant> TokenDesk::find(const QByteArray &authorization) const
{
    if (!authorization.toLower().startsWith("bearer "))
        return std::nullopt;
    const auto it = m_grants.constFind(authorization.mid(7).trimmed());
    if (it == m_grants.constEnd() || it->untilMs <= m_clock.elapsed())
        return std::nullopt;
    return *it;
}

} // namespace practice
