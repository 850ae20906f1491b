// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/credential.h"

#include <QFile>
#include <QSaveFile>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

template <auto free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Memory = std::unique_ptr<BIO, Freed<BIO_free_all>>;

Certificate selfSigned(EVP_PKEY *key, std::chrono::seconds begins)
{
    constexpr std::chrono::seconds aYear = std::chrono::hours(365 * 24);
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), static_cast<long>(begins.count()));
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), static_cast<long>((begins + aYear).count()));
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Mullion practice"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    return X509_sign(certificate.get(), key, EVP_sha256()) > 0 ? std::move(certificate) : Certificate();
}

} // namespace

QByteArray makeCredential(std::chrono::seconds begins)
{
    const Key key(EVP_RSA_gen(2048));
    const Certificate certificate = key ? selfSigned(key.get(), begins) : Certificate();
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!certificate || !memory || PEM_write_bio_X509(memory.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

std::optional<QString> writeCredential(const QString &path)
{
    const QByteArray credential = makeCredential();
    if (credential.isEmpty())
        return u"the key could not be made"_s;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(credential) != credential.size() || !file.commit())
        return u"%1 cannot be written: %2"_s.arg(path, file.errorString());
    return std::nullopt;
}

} // namespace practice
