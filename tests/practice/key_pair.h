// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice_client.h"

#include <QCryptographicHash>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace practicetest {

/// A fresh RSA key with a self-signed certificate.
class KeyPair
{
public:
    KeyPair()
        : m_key(EVP_RSA_gen(2048), EVP_PKEY_free)
        , m_certificate(X509_new(), X509_free)
    {
        ASN1_INTEGER_set(X509_get_serialNumber(m_certificate.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(m_certificate.get()), 0);
        X509_gmtime_adj(X509_getm_notAfter(m_certificate.get()), 3600);
        X509_set_pubkey(m_certificate.get(), m_key.get());
        X509_NAME *name = X509_get_subject_name(m_certificate.get());
        X509_NAME_add_entry_by_txt(
            name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("practice"), -1, -1, 0);
        X509_set_issuer_name(m_certificate.get(), name);
        X509_sign(m_certificate.get(), m_key.get(), EVP_sha256());
    }

    QByteArray pem() const
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_X509(bio.get(), m_certificate.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return QByteArray(data, qsizetype(size));
    }

    QByteArray thumbprint(QCryptographicHash::Algorithm algorithm) const
    {
        unsigned char *der = nullptr;
        const int size = i2d_X509(m_certificate.get(), &der);
        const QByteArray bytes(reinterpret_cast<char *>(der), size);
        OPENSSL_free(der);
        return base64Url(QCryptographicHash::hash(bytes, algorithm));
    }

    QByteArray sign(const QByteArray &text, bool pss) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(
            EVP_MD_CTX_new(), EVP_MD_CTX_free);
        EVP_PKEY_CTX *keyContext = nullptr;
        EVP_DigestSignInit(context.get(), &keyContext, EVP_sha256(), nullptr, m_key.get());
        if (pss) {
            EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
            EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, 32);
        }
        const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
        size_t size = 0;
        EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(text.size()));
        QByteArray signature(qsizetype(size), '\0');
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
            size_t(text.size()));
        return signature;
    }

private:
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
    std::unique_ptr<X509, decltype(&X509_free)> m_certificate;
};

} // namespace practicetest
