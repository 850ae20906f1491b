// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/sign_in.h"

#include "auth/base64_url.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

namespace auth {
namespace {

QString secretText()
{
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return QString::fromLatin1(base64Url(bytes));
}

/// "<uid>.<utid>" in lower case; none when it cannot be read.
std::optional<QString> homeAccountId(const QByteArray &clientInfo)
{
    const auto info = objectFromBase64Url(clientInfo);
    if (!info)
        return std::nullopt;
    const QString person = info->value("uid"_L1).toString().toLower();
    const QString tenant = info->value("utid"_L1).toString().toLower();
    if (person.isEmpty())
        return std::nullopt;
    return tenant.isEmpty() ? person : person + u'.' + tenant;
}

} // namespace

Refusal refusalOf(core::Error error)
{
    return {std::move(error), {}, {}, {}};
}

QString scopeParameter(const QString &resourceScope)
{
    return resourceScope + u" openid profile offline_access"_s;
}

Attempt Attempt::make()
{
    return {secretText(), secretText(), secretText()};
}

QString Attempt::challenge() const
{
    return QString::fromLatin1(base64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)));
}

QCoro::Task<SignInOutcome> believe(
    Provider &provider, QString clientId, TokenAnswer tokens, std::optional<QString> nonce, std::stop_token stop)
{
    const QString host = provider.authority().base.host();
    const auto wrong = [&host](const QString &what) { return tl::unexpected(refusalOf({core::Errc::BadReply, host, what, {}, {}})); };
    if (tokens.idToken.isEmpty())
        co_return wrong(u"the token answer has no ID token"_s);
    const auto person = co_await provider.check(tokens.idToken, clientId, nonce, tokens.accessToken, stop);
    if (!person)
        co_return tl::unexpected(refusalOf(person.error()));
    std::optional<QString> home = person->subject;
    if (!tokens.clientInfo.isEmpty())
        home = homeAccountId(tokens.clientInfo);
    if (!home)
        co_return wrong(u"the token answer says in no readable way whose it is (client_info)"_s);
    SignedIn out;
    out.account = {*home, provider.authority().environment, person->tenantId, person->objectId.isEmpty() ? person->subject : person->objectId,
        person->username, person->name};
    out.person = *person;
    out.tokens = std::move(tokens);
    co_return out;
}

} // namespace auth
