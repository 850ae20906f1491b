// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/id_token.h"

#include "practice/json_writer.h"
#include "practice/sign_in_settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

const QString foreignTenant = u"22222222-3333-4444-5555-666666666666"_s;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64Url(const QJsonObject &json)
{
    return base64Url(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Pairwise: another one for each client.
QString subject(const IdTokenFacts &facts)
{
    const QByteArray text = facts.person.idIn(facts.tenant).toRfc4122() + facts.client.toLower().toLatin1();
    return QString::fromLatin1(base64Url(QCryptographicHash::hash(text, QCryptographicHash::Sha256)));
}

QString accessTokenHash(const QByteArray &token)
{
    return QString::fromLatin1(
        base64Url(QCryptographicHash::hash(token, QCryptographicHash::Sha256).left(16)));
}

QJsonObject claimsOf(const IdTokenFacts &facts)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims{{u"aud"_s, facts.client}, {u"iss"_s, facts.issuer}, {u"iat"_s, now}, {u"nbf"_s, now},
        {u"exp"_s, now + 3600}, {u"name"_s, facts.person.name},
        {u"oid"_s, guidText(facts.person.idIn(facts.tenant))},
        {u"preferred_username"_s, facts.person.address}, {u"login_hint"_s, facts.person.opaqueHint()},
        {u"sub"_s, subject(facts)}, {u"tid"_s, guidText(facts.tenant)}, {u"ver"_s, u"2.0"_s}};
    if (!facts.nonce.isEmpty())
        claims.insert(u"nonce"_s, facts.nonce);
    return claims;
}

void spoil(QJsonObject &claims, const IdTokenFacts &facts, const QString &fault)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto move = [&](qint64 by) {
        claims.insert(u"iat"_s, now + by);
        claims.insert(u"nbf"_s, now + by);
        claims.insert(u"exp"_s, now + by + 3600);
    };
    if (fault == u"wrong-iss")
        claims.insert(u"iss"_s, u"https://login.example.net/"_s + guidText(facts.tenant) + u"/v2.0"_s);
    else if (fault == u"wrong-aud")
        claims.insert(u"aud"_s, u"99999999-8888-7777-6666-555555555555"_s);
    else if (fault == u"two-audiences")
        claims.insert(u"aud"_s, QJsonArray{facts.client, u"99999999-8888-7777-6666-555555555555"_s});
    else if (fault == u"wrong-nonce")
        claims.insert(u"nonce"_s, u"another"_s);
    else if (fault == u"expired")
        move(-7200);
    else if (fault == u"not-yet")
        move(3600);
    else if (fault == u"wrong-tid") {
        claims.insert(u"tid"_s, foreignTenant);
        claims.insert(u"iss"_s, QString(facts.issuer).replace(guidText(facts.tenant), foreignTenant));
    } else if (fault == u"changed-sub")
        claims.insert(u"sub"_s, u"another-"_s + guidText(QUuid::createUuid()));
    else if (fault == u"empty-sub")
        claims.insert(u"sub"_s, QString());
    else if (fault == u"right-at-hash")
        claims.insert(u"at_hash"_s, accessTokenHash(facts.accessToken));
    else if (fault == u"wrong-at-hash")
        claims.insert(u"at_hash"_s, accessTokenHash(facts.accessToken + '?'));
    else if (fault.startsWith("missing-"_L1))
        claims.remove(fault.mid(8));
}

} // namespace

QStringList idTokenFaults()
{
    return {u"wrong-iss"_s, u"missing-sub"_s, u"empty-sub"_s, u"changed-sub"_s, u"wrong-aud"_s,
        u"two-audiences"_s, u"missing-iat"_s, u"missing-exp"_s, u"wrong-nonce"_s, u"missing-nonce"_s,
        u"alg-none"_s, u"alg-hs256"_s, u"bad-signature"_s, u"no-kid"_s, u"two-keys-no-kid"_s, u"rotate-key"_s,
        u"expired"_s, u"not-yet"_s, u"right-at-hash"_s, u"wrong-at-hash"_s, u"wrong-tid"_s, u"missing-tid"_s,
        u"garbage"_s, u"two-parts"_s};
}

QByteArray idToken(const IdTokenFacts &facts, SigningKeys &keys, const QString &fault)
{
    if (fault == u"garbage")
        return "%%.%%.%%";
    if (fault == u"rotate-key")
        keys.rotate();
    QJsonObject claims = claimsOf(facts);
    spoil(claims, facts, fault);
    QJsonObject header{
        {u"typ"_s, u"JWT"_s}, {u"alg"_s, u"RS256"_s}, {u"kid"_s, QString::fromLatin1(keys.id())}};
    if (fault == u"no-kid" || fault == u"two-keys-no-kid")
        header.remove(u"kid"_s);
    if (fault == u"alg-none" || fault == u"alg-hs256")
        header.insert(u"alg"_s, fault == u"alg-none" ? u"none"_s : u"HS256"_s);
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    if (fault == u"two-parts")
        return text;
    if (fault == u"alg-none")
        return text + '.';
    if (fault == u"alg-hs256")
        return text + '.'
            + base64Url(
                QMessageAuthenticationCode::hash(text, facts.client.toLatin1(), QCryptographicHash::Sha256));
    QByteArray signature = keys.sign(text);
    if (fault == u"bad-signature")
        signature[10] = char(signature[10] ^ 1);
    return text + '.' + base64Url(signature);
}

} // namespace practice
