// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/assertions.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QJsonObject decoded(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(part, url64 | QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
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

struct Assertions::Assertion
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedText;
    QByteArray signature;
};

Assertions::Assertions(const Options &options, const Faults &faults)
    : m_options(options)
    , m_faults(faults)
{
}

std::optional<QString> Assertions::registerCertificates()
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

bool Assertions::signatureHolds(const Assertion &assertion) const
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

std::optional<Refusal> Assertions::refusal(const Form &form, const QUuid &client, const QString &endpoint)
{
    const auto refused = [](int code, const QString &text) {
        return Refusal{u"invalid_client"_s, code, text, 401};
    };
    if (form.value(u"client_assertion_type") != u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        return refused(7000218,
            u"The request body must contain the following parameter: 'client_assertion' or 'client_secret'."_s);
    const QList<QByteArray> parts = form.value(u"client_assertion").toLatin1().split('.');
    if (parts.size() != 3)
        return refused(50027, u"JWT token is invalid or malformed."_s);
    const Assertion assertion{decoded(parts[0]), decoded(parts[1]), parts[0] + '.' + parts[1],
        QByteArray::fromBase64(parts[2], url64)};
    const QJsonObject &claims = assertion.claims;
    const QString id = client.toString(QUuid::WithoutBraces);
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

} // namespace practice
