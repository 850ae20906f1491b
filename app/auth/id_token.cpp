// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/id_token.h"

#include "auth/base64_url.h"
#include "auth/openssl.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>

namespace auth {

using namespace Qt::StringLiterals;
using core::Errc;

namespace {

constexpr std::chrono::seconds skew {120};

using Number = std::unique_ptr<BIGNUM, Releases<BN_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Releases<EVP_PKEY_CTX_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Releases<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Releases<OSSL_PARAM_free>>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

Number numberFrom(const QJsonObject &key, QLatin1StringView name)
{
    const auto bytes = fromBase64Url(key.value(name).toString().toLatin1());
    if (!bytes || bytes->isEmpty())
        return {};
    return Number(BN_bin2bn(bytesOf(*bytes), static_cast<int>(bytes->size()), nullptr));
}

KeyHandle keyFrom(const QJsonObject &key)
{
    const Number modulus = numberFrom(key, "n"_L1);
    const Number exponent = numberFrom(key, "e"_L1);
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return {};
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *made = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return KeyHandle(made);
}

bool verifies(EVP_PKEY *key, const QByteArray &text, const QByteArray &signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()), bytesOf(text),
               static_cast<size_t>(text.size()))
        == 1;
}

std::optional<core::Instant> timeOf(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims.value(name);
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > 1e11)
        return std::nullopt;
    return core::Instant {std::chrono::seconds(static_cast<qint64>(value.toDouble()))};
}

IdToken tokenOf(const QJsonObject &claims)
{
    const auto text = [&claims](QLatin1StringView name) { return claims.value(name).toString(); };
    IdToken out {text("iss"_L1), text("sub"_L1), text("oid"_L1), text("tid"_L1).toLower(), {}, text("name"_L1), text("login_hint"_L1)};
    for (const QLatin1StringView name : {"preferred_username"_L1, "upn"_L1, "email"_L1, "name"_L1, "sub"_L1}) {
        if (out.username.isEmpty())
            out.username = text(name);
    }
    return out;
}

/// \return the rule that is broken; empty when all hold.
QString audienceProblem(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value("aud"_L1);
    QStringList all;
    if (audience.isArray()) {
        for (const QJsonValue &one : audience.toArray())
            all.append(one.toString());
    } else {
        all.append(audience.toString());
    }
    if (!all.contains(clientId, Qt::CaseInsensitive))
        return u"it was made for another application (aud)"_s;
    const QString party = claims.value("azp"_L1).toString();
    if ((all.size() > 1 || !party.isEmpty()) && party.compare(clientId, Qt::CaseInsensitive) != 0)
        return u"it was made for several applications and not given to this one (azp)"_s;
    return {};
}

QString timeProblem(const QJsonObject &claims, core::Instant now)
{
    const auto expires = timeOf(claims, "exp"_L1);
    if (!expires)
        return u"it does not say until when it holds (exp)"_s;
    if (*expires + skew < now)
        return u"it is out of date (exp); check this computer's clock"_s;
    if (const auto from = timeOf(claims, "nbf"_L1); from && *from - skew > now)
        return u"it does not hold yet (nbf); check this computer's clock"_s;
    if (!timeOf(claims, "iat"_L1))
        return u"it does not say when it was made (iat)"_s;
    return {};
}

QString problemOf(const QJsonObject &claims, const IdTokenExpectation &expected)
{
    QString issuer = expected.issuer;
    issuer.replace("{tenantid}"_L1, claims.value("tid"_L1).toString());
    if (claims.value("iss"_L1).toString() != issuer)
        return u"it was made by another service or for another tenant (iss)"_s;
    if (expected.issuer.contains("{tenantid}"_L1) && claims.value("tid"_L1).toString().isEmpty())
        return u"it names no tenant (tid)"_s;
    if (const QString tenant = claims.value("tid"_L1).toString(); !tenant.isEmpty() && !claims.value("iss"_L1).toString().contains(tenant, Qt::CaseInsensitive))
        return u"it names another tenant than its issuer (tid)"_s;
    if (claims.value("sub"_L1).toString().isEmpty())
        return u"it names nobody (sub)"_s;
    if (const QString wrong = audienceProblem(claims, expected.clientId); !wrong.isEmpty())
        return wrong;
    if (const QString wrong = timeProblem(claims, expected.now); !wrong.isEmpty())
        return wrong;
    if (expected.nonce && claims.value("nonce"_L1).toString() != *expected.nonce)
        return u"it belongs to another sign-in (nonce)"_s;
    const QString hash = claims.value("at_hash"_L1).toString();
    const QByteArray digest = QCryptographicHash::hash(expected.accessToken, QCryptographicHash::Sha256);
    if (!hash.isEmpty() && hash.toLatin1() != base64Url(digest.left(digest.size() / 2)))
        return u"it belongs to another access token (at_hash)"_s;
    return {};
}

} // namespace

struct KeySet::Key
{
    QString id;
    KeyHandle key;
};

core::Result<KeySet> KeySet::fromJson(const QByteArray &json, const QString &host)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root.value("keys"_L1).isArray())
        return core::failure(Errc::BadReply, host, u"what should be the keys of the sign-in service is no key set"_s);
    KeySet set;
    for (const QJsonValue &value : root.value("keys"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        if (object.value("kty"_L1).toString() != u"RSA" || object.value("use"_L1).toString(u"sig"_s) != u"sig")
            continue;
        if (KeyHandle key = keyFrom(object))
            set.m_keys.push_back(std::make_shared<const Key>(object.value("kid"_L1).toString(), std::move(key)));
    }
    return set;
}

KeySet::Verdict KeySet::verify(const QByteArray &text, const QByteArray &signature, const QString &keyId) const
{
    Verdict verdict = Verdict::NoSuchKey;
    for (const auto &one : m_keys) {
        if (!keyId.isEmpty() && one->id != keyId)
            continue;
        if (verifies(one->key.get(), text, signature))
            return Verdict::Good;
        if (!keyId.isEmpty())
            verdict = Verdict::Wrong;
    }
    return verdict;
}

core::Result<std::optional<IdToken>> checkIdToken(const QByteArray &token, const IdTokenExpectation &expected, const KeySet &keys)
{
    const auto wrong = [&expected](const QString &what) {
        return core::failure(Errc::BadReply, expected.host, u"the ID token cannot be trusted: %1"_s.arg(what));
    };
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return wrong(u"it does not have three parts"_s);
    const auto header = objectFromBase64Url(parts[0]);
    const auto claims = objectFromBase64Url(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !claims || !signature)
        return wrong(u"it cannot be decoded"_s);
    if (header->value("alg"_L1).toString() != u"RS256")
        return wrong(u"it is not signed in the agreed way (alg)"_s);
    switch (keys.verify(parts[0] + '.' + parts[1], *signature, header->value("kid"_L1).toString())) {
    case KeySet::Verdict::NoSuchKey: return std::optional<IdToken>();
    case KeySet::Verdict::Wrong: return wrong(u"its signature does not hold"_s);
    case KeySet::Verdict::Good: break;
    }
    if (const QString problem = problemOf(*claims, expected); !problem.isEmpty())
        return wrong(problem);
    return tokenOf(*claims);
}

std::optional<IdToken> readIdToken(const QByteArray &token)
{
    const QList<QByteArray> parts = token.split('.');
    const auto claims = parts.size() == 3 ? objectFromBase64Url(parts[1]) : std::nullopt;
    return claims ? std::optional(tokenOf(*claims)) : std::nullopt;
}

} // namespace auth
