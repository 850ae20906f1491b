// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/signing_keys.h"

#include "practice/json_writer.h"

#include <QCryptographicHash>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr auto url64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray number(const EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &value) != 1)
        return {};
    QByteArray bytes(BN_num_bytes(value), '\0');
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(value);
    return bytes.toBase64(url64);
}

} // namespace

struct SigningKeys::Key
{
    Key()
        : key(EVP_RSA_gen(2048), EVP_PKEY_free)
        , modulus(number(key.get(), OSSL_PKEY_PARAM_RSA_N))
        , id(QCryptographicHash::hash(modulus, QCryptographicHash::Sha256).left(20).toBase64(url64))
    {
    }

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key;
    QByteArray modulus;
    QByteArray id;
};

SigningKeys::SigningKeys() = default;
SigningKeys::~SigningKeys() = default;

SigningKeys::Key &SigningKeys::current()
{
    if (!m_current)
        m_current = std::make_unique<Key>();
    return *m_current;
}

QByteArray SigningKeys::id()
{
    return current().id;
}

QByteArray SigningKeys::sign(const QByteArray &text)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, current().key.get());
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    size_t size = 0;
    EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(text.size()));
    QByteArray signature(qsizetype(size), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
        size_t(text.size()));
    return signature;
}

QByteArray SigningKeys::keySet(bool two, const QString &issuer)
{
    if (two && !m_idle)
        m_idle = std::make_unique<Key>();
    JsonWriter json;
    json.beginObject();
    json.key("keys");
    json.beginArray();
    for (const Key *key : {two ? m_idle.get() : nullptr, &current()}) {
        if (!key)
            continue;
        json.beginObject();
        json.member("kty", u"RSA");
        json.member("use", u"sig");
        json.member("kid", QString::fromLatin1(key->id));
        json.member("n", QString::fromLatin1(key->modulus));
        json.member("e", QString::fromLatin1(number(key->key.get(), OSSL_PKEY_PARAM_RSA_E)));
        json.member("issuer", issuer);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

void SigningKeys::rotate()
{
    m_current = std::make_unique<Key>();
}

} // namespace practice
