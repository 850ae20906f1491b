// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/signing_key.h"

#include "core/ensure.h"

using namespace Qt::StringLiterals;

namespace auth {
namespace {

using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Releases<EVP_PKEY_CTX_free>>;

constexpr size_t keyLength = 32;
constexpr size_t signatureLength = 64;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

SigningKey SigningKey::make()
{
    const KeyContext context(EVP_PKEY_CTX_new_id(EVP_PKEY_ED25519, nullptr));
    EVP_PKEY *made = nullptr;
    const bool isMade = context && EVP_PKEY_keygen_init(context.get()) == 1 && EVP_PKEY_keygen(context.get(), &made) == 1;
    core::ensure(isMade, "OpenSSL made no Ed25519 key");
    return SigningKey(KeyHandle(made));
}

core::Result<SigningKey> SigningKey::fromSeed(const QByteArray &seed)
{
    KeyHandle key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(seed), size_t(seed.size())));
    if (!key)
        return core::failure(core::Errc::BadInput, u"signing key"_s, u"what the keychain holds is no Ed25519 key"_s);
    return SigningKey(std::move(key));
}

QByteArray SigningKey::seed() const
{
    QByteArray seed(keyLength, '\0');
    size_t length = keyLength;
    core::ensure(EVP_PKEY_get_raw_private_key(m_key.get(), bytesOf(seed), &length) == 1 && length == keyLength, "a signing key gives no seed");
    return seed;
}

QByteArray SigningKey::publicKey() const
{
    QByteArray key(keyLength, '\0');
    size_t length = keyLength;
    core::ensure(EVP_PKEY_get_raw_public_key(m_key.get(), bytesOf(key), &length) == 1 && length == keyLength, "a signing key gives no public key");
    return key;
}

QByteArray SigningKey::sign(const QByteArray &text) const
{
    const DigestContext context(EVP_MD_CTX_new());
    QByteArray signature(signatureLength, '\0');
    size_t length = signatureLength;
    const bool isSigned = context && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), bytesOf(signature), &length, bytesOf(text), size_t(text.size())) == 1 && length == signatureLength;
    core::ensure(isSigned, "OpenSSL did not sign");
    return signature;
}

bool SigningKey::verifies(const QByteArray &publicKey, const QByteArray &text, const QByteArray &signature)
{
    const KeyHandle key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey), size_t(publicKey.size())));
    const DigestContext context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()), bytesOf(text), size_t(text.size())) == 1;
}

} // namespace auth
