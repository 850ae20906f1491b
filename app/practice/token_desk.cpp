// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/token_desk.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

/// The WWW-Authenticate header of a claims challenge in one of the spellings that are allowed.
QByteArray challengeText(const QByteArray &claims, const QString &form, const QByteArray &authority)
{
    const auto encoding = form == u"url" ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    const auto padding
        = form == u"unpadded" ? QByteArray::OmitTrailingEquals : QByteArray::KeepTrailingEquals;
    const QByteArray coded = claims.toBase64(encoding | padding);
    const QByteArray uri = "authorization_uri=\"" + authority + "/common/oauth2/authorize\"";
    if (form == u"several")
        return "Digest realm=\"a, b\", nonce=\"claims=\", Bearer claims=\"" + coded + "\", " + uri
            + ", error=\"insufficient_claims\", realm=\"\"";
    return "Bearer realm=\"\", " + uri + ", error=\"insufficient_claims\", claims=\"" + coded + '"';
}

} // namespace

QByteArray randomToken(const QByteArray &prefix)
{
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    return prefix
        + QByteArray(reinterpret_cast<const char *>(random), sizeof random)
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

TokenDesk::TokenDesk(const Faults &faults)
    : m_faults(faults)
    , m_challengeTime(QDateTime::currentSecsSinceEpoch())
{
    m_clock.start();
}

QByteArray TokenDesk::issue(Grant grant, qint64 lifetime)
{
    const QByteArray token = randomToken("practice.");
    grant.untilMs = m_clock.elapsed() + lifetime * 1000;
    m_grants.removeIf([this](const auto &it) { return it.value().untilMs < m_clock.elapsed(); });
    m_grants.insert(token, std::move(grant));
    return token;
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

std::optional<HttpAnswer> TokenDesk::objection(const Grant &grant, const Urls &urls) const
{
    const QString &wanted = m_faults.signIn.challenge;
    const bool due = grant.continuous
        && (grant.revoked || wanted == u"always" || (wanted == u"once" && !grant.answersChallenge));
    if (!due && !grant.revoked)
        return std::nullopt;
    HttpAnswer answer;
    answer.status = 401;
    // The second claim is there for its spelling: its base64 holds "+" or "-", and ends with padding.
    const QByteArray claims = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\""
        + QByteArray::number(m_challengeTime)
        + "\"},\"capolids\":{\"essential\":true,\"values\":[\"c~>?\"]}}}";
    answer.headers = {{"WWW-Authenticate",
        due ? challengeText(claims, m_faults.signIn.challengeForm, urls.authority.toLatin1())
            : "Bearer error=\"invalid_token\""}};
    return answer;
}

void TokenDesk::revoke(const QString &person)
{
    for (Grant &grant : m_grants) {
        if (grant.caller.person == person)
            grant.revoked = true;
    }
}

} // namespace practice
