// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/authorised.h"

#include "core/ensure.h"
#include "exchange/challenge.h"
#include "exchange/cloud.h"

#include <QJsonArray>

namespace exchange {

using namespace Qt::StringLiterals;

namespace {

Scope scopeOf(Surface surface)
{
    switch (surface) {
    case Surface::Beta:
        return Scope::ExchangeBeta;
    case Surface::V2:
        return Scope::ExchangeV2;
    case Surface::Graph:
        return Scope::Graph;
    }
    return Scope::ExchangeBeta;
}

} // namespace

Authorised::Authorised(HttpPort &inner, TokenSource &tokens, Endpoints endpoints)
    : m_inner(inner)
    , m_tokens(tokens)
    , m_endpoints(std::move(endpoints))
{
}

HttpRequest Authorised::withBearer(const HttpRequest &request, const QByteArray &bearer) const
{
    const QUrl origin = m_endpoints.origin(request.surface);
    core::ensure(sameOrigin(request.url, origin), "a bearer was about to leave for another host");
    HttpRequest out = request;
    out.headers.append({"Authorization", "Bearer " + bearer});
    if (!request.batch)
        return out;
    QJsonArray items = request.body.value(u"requests").toArray();
    for (QJsonValueRef value : items) {
        QJsonObject item = value.toObject();
        core::ensure(sameOrigin(QUrl(item.value(u"url").toString()), origin),
            "a bearer was about to leave for another host");
        QJsonObject headers = item.value(u"headers").toObject();
        headers.insert(u"Authorization"_s, QString::fromLatin1("Bearer " + bearer));
        item.insert(u"headers"_s, headers);
        value = item;
    }
    out.body.insert(u"requests"_s, items);
    return out;
}

QCoro::Task<HttpAnswer> Authorised::send(HttpRequest request, std::stop_token stop)
{
    TokenRequest wanted;
    wanted.scope = scopeOf(request.surface);
    HttpAnswer answer;
    for (int attempt = 0; attempt < 2; ++attempt) {
        const core::Result<Token> token = co_await m_tokens.token(wanted, stop);
        if (!token) {
            answer = HttpAnswer{};
            answer.fate = HttpAnswer::Fate::NotSent;
            answer.error = token.error();
            if (answer.error.code == core::Errc::BadReply) // says nothing of the call, which was not sent
                answer.error.code = core::Errc::Unavailable;
            co_return answer;
        }
        HttpRequest signedRequest = withBearer(request, token->bearer);
        answer = co_await m_inner.send(std::move(signedRequest), stop);
        if (answer.fate != HttpAnswer::Fate::Answered || answer.status != 401)
            co_return answer;
        wanted.rejected = token->bearer;
        wanted.claims = claimsChallenge(answer);
    }
    co_return answer;
}

} // namespace exchange
