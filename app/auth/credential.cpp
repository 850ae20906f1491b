// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/client_credentials.h"

#include "auth/base64_url.h"
#include "auth/openssl.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace auth {

using namespace Qt::StringLiterals;
using core::Errc;
using core::failure;
using core::Result;

namespace {

using Bio = std::unique_ptr<BIO, Releases<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, Releases<X509_free>>;
using Pfx = std::unique_ptr<PKCS12, Releases<PKCS12_free>>;

Result<QByteArray> readFile(const QString &path, const QString &what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Errc::BadInput, path, u"the %1 cannot be read: %2"_s.arg(what, file.errorString()));
    constexpr qint64 largest = 1024 * 1024;
    QByteArray bytes = file.read(largest + 1); // a device says no size and may have no end
    if (bytes.size() > largest)
        return failure(Errc::BadInput, path, u"the %1 is too large: over 1 MiB"_s.arg(what));
    return bytes;
}

Bio memoryBio(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

core::Error withoutPassphrase(const QString &path)
{
    return {Errc::Cancelled, path, u"the private key is encrypted and no passphrase was given"_s, Credential::passphraseKey.toString(), {}};
}

core::Error wrongPassphrase(const QString &path, const QString &words)
{
    return {Errc::BadInput, path, words, Credential::passphraseKey.toString(), {}};
}

struct PassphraseCall
{
    const Credential::Passphrase &ask;
    bool asked = false;
    bool gaveUp = false;
};

int passphraseFor(char *buffer, int size, int, void *user)
{
    auto *call = static_cast<PassphraseCall *>(user);
    call->asked = true;
    std::optional<QByteArray> phrase = call->ask ? call->ask() : std::nullopt;
    if (!phrase || phrase->size() > size) {
        call->gaveUp = !phrase;
        return -1;
    }
    std::copy(phrase->cbegin(), phrase->cend(), buffer);
    const auto length = static_cast<int>(phrase->size());
    phrase->fill('\0');
    return length;
}

core::Instant instantOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return core::Instant{std::chrono::seconds{timegm(&parts)}};
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

QString nameOf(X509 *certificate)
{
    const Bio out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), X509_get_subject_name(certificate), 0,
        XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char *data = nullptr;
    const long length = BIO_get_mem_data(out.get(), &data);
    return QString::fromUtf8(data, length);
}

/// RSASSA-PSS with SHA-256 and a salt of 32 bytes, or PKCS#1 v1.5; empty when the key cannot.
QByteArray sign(EVP_PKEY *key, const QByteArray &text, bool pss)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *parameters = nullptr; // owned by the digest context
    if (EVP_DigestSignInit(context.get(), &parameters, EVP_sha256(), nullptr, key) != 1)
        return {};
    if (pss
        && (EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) != 1
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, 32) != 1))
        return {};
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    size_t length = 0;
    if (EVP_DigestSign(context.get(), nullptr, &length, bytes, static_cast<size_t>(text.size())) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes,
            static_cast<size_t>(text.size()))
        != 1)
        return {};
    signature.resize(static_cast<qsizetype>(length));
    return signature;
}

} // namespace

struct Credential::Parts
{
    Certificate certificate;
    KeyHandle key;
    QByteArray der;
    QString subject;
    core::Instant begins;
    core::Instant expires;
};

namespace {

/// Certificate and key as they are in the files.
struct Pair
{
    Certificate certificate;
    KeyHandle key;
};

bool isPem(const QByteArray &bytes)
{
    return bytes.contains("-----BEGIN ");
}

Result<Pair> readPem(const QString &certificatePath, const QByteArray &certificateBytes, const QString &keyPath, const Credential::Passphrase &passphrase)
{
    auto keyBytes = readFile(keyPath, u"private key"_s);
    if (!keyBytes)
        return failure(keyBytes.error());
    Pair pair;
    const Bio certificateBio = memoryBio(certificateBytes);
    pair.certificate.reset(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    if (!pair.certificate)
        return failure(Errc::BadInput, certificatePath, u"there is no PEM certificate in this file"_s);
    PassphraseCall call{passphrase};
    {
        const Bio keyBio = memoryBio(*keyBytes);
        pair.key.reset(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, passphraseFor, &call));
    }
    keyBytes->fill('\0');
    if (!pair.key && call.gaveUp)
        return failure(withoutPassphrase(keyPath));
    if (!pair.key && call.asked)
        return failure(wrongPassphrase(keyPath, u"the passphrase does not open this private key; give the right one"_s));
    if (!pair.key)
        return failure(Errc::BadInput, keyPath, u"there is no PEM private key in this file"_s);
    return pair;
}

/// A PKCS#12 file: certificate and key in one, as Windows exports them.
Result<Pair> readPfx(const QString &path, QByteArray bytes, const Credential::Passphrase &passphrase)
{
    const auto *start = reinterpret_cast<const unsigned char *>(bytes.constData());
    const Pfx pfx(d2i_PKCS12(nullptr, &start, static_cast<long>(bytes.size())));
    if (!pfx)
        return failure(Errc::BadInput, path,
            u"this file is neither PEM nor PFX (PKCS#12), or it is damaged; export the certificate with its private key again"_s);
    std::optional<QByteArray> phrase = QByteArray();
    if (PKCS12_verify_mac(pfx.get(), "", 0) != 1 && PKCS12_verify_mac(pfx.get(), nullptr, 0) != 1) {
        phrase = passphrase ? passphrase() : std::nullopt;
        if (!phrase)
            return failure(withoutPassphrase(path));
        if (PKCS12_verify_mac(pfx.get(), phrase->constData(), static_cast<int>(phrase->size())) != 1)
            return failure(wrongPassphrase(path, u"the passphrase does not open this file; give the right one, or export it again: it may be damaged"_s));
    }
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    STACK_OF(X509) *others = nullptr;
    const bool isRead = PKCS12_parse(pfx.get(), phrase->constData(), &key, &certificate, &others) == 1;
    const bool hasOthers = sk_X509_num(others) > 0;
    sk_X509_pop_free(others, X509_free);
    phrase->fill('\0');
    Pair pair {Certificate(certificate), KeyHandle(key)};
    ERR_clear_error();
    if (!isRead)
        return failure(Errc::BadInput, path,
            u"the passphrase fits, but the content cannot be read: it is damaged, or encrypted in an old way (RC2); export it again with AES-256"_s);
    if (!pair.key)
        return failure(Errc::BadInput, path, u"there is no private key in this file; export the certificate again, with its private key"_s);
    if (!pair.certificate)
        return failure(Errc::BadInput, path,
            hasOthers ? u"the private key in this file does not belong to the certificate in it; export the two together again"_s
                      : u"there is no certificate in this file; export it again, with its private key"_s);
    return pair;
}

} // namespace

Result<Credential> Credential::load(
    const QString &certificatePath, const QString &keyPath, const Passphrase &passphrase)
{
    const auto bytes = readFile(certificatePath, u"certificate"_s);
    if (!bytes)
        return failure(bytes.error());
    const bool isPfx = !isPem(*bytes);
    if (isPfx && keyPath != certificatePath)
        return failure(Errc::BadInput, certificatePath, u"this file is not PEM; a PFX file brings its own key, without a second file"_s);
    auto pair = isPfx ? readPfx(certificatePath, *bytes, passphrase) : readPem(certificatePath, *bytes, keyPath, passphrase);
    if (!pair)
        return failure(pair.error());
    auto parts = std::make_shared<Parts>();
    parts->certificate = std::move(pair->certificate);
    parts->key = std::move(pair->key);
    const int type = EVP_PKEY_get_base_id(parts->key.get());
    if (type != EVP_PKEY_RSA && type != EVP_PKEY_RSA_PSS)
        return failure(Errc::BadInput, keyPath,
            u"the private key is no RSA key; Entra takes no other for client assertions"_s);
    if (X509_check_private_key(parts->certificate.get(), parts->key.get()) != 1)
        return failure(Errc::BadInput, keyPath,
            u"the private key does not belong to the certificate %1"_s.arg(certificatePath));

    parts->der = derOf(parts->certificate.get());
    parts->subject = nameOf(parts->certificate.get());
    parts->begins = instantOf(X509_get0_notBefore(parts->certificate.get()));
    parts->expires = instantOf(X509_get0_notAfter(parts->certificate.get()));
    Credential credential;
    credential.m_parts = std::move(parts);
    return credential;
}

QByteArray Credential::thumbprintSha256() const
{
    return base64Url(QCryptographicHash::hash(m_parts->der, QCryptographicHash::Sha256));
}

core::Instant Credential::begins() const
{
    return m_parts->begins;
}

core::Instant Credential::expires() const
{
    return m_parts->expires;
}

QString Credential::subject() const
{
    return m_parts->subject;
}

bool Credential::canSign(Algorithm algorithm) const
{
    return !sign(m_parts->key.get(), "mullion", algorithm == Algorithm::Ps256).isEmpty();
}

Result<QByteArray> Credential::assertion(
    const QString &audience, const QString &clientId, core::Instant now, Algorithm algorithm) const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
    const QJsonObject payload{{u"aud"_s, audience}, {u"iss"_s, clientId}, {u"sub"_s, clientId},
        {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"nbf"_s, seconds},
        {u"iat"_s, seconds}, {u"exp"_s, seconds + 600}};
    const auto compact = [](const QJsonObject &object) {
        return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };

    const bool pss = algorithm == Algorithm::Ps256;
    QJsonObject header{{u"alg"_s, pss ? u"PS256"_s : u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
    if (pss)
        header.insert(u"x5t#S256"_s, QString::fromLatin1(thumbprintSha256()));
    else
        header.insert(u"x5t"_s,
            QString::fromLatin1(
                base64Url(QCryptographicHash::hash(m_parts->der, QCryptographicHash::Sha1))));
    const QByteArray text = compact(header) + '.' + compact(payload);
    const QByteArray signature = sign(m_parts->key.get(), text, pss);
    if (signature.isEmpty())
        return failure(Errc::BadInput, m_parts->subject, u"OpenSSL could not sign with this key"_s);
    return text + '.' + base64Url(signature);
}

} // namespace auth
