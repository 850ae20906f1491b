// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/provider.h"

#include "auth/patience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace auth {

using namespace Qt::StringLiterals;
using core::Errc;
using core::Result;

namespace {

constexpr std::chrono::hours metadataKept {24};

} // namespace

Provider::Provider(Authority authority, core::Clock &clock)
    : m_authority(std::move(authority))
    , m_clock(clock)
    , m_endpoint(m_authority.ca)
{
}

/// Once more after a second when it failed for the moment.
QCoro::Task<HttpAnswer> Provider::getPatiently(QUrl url, std::stop_token stop)
{
    HttpAnswer answer = co_await m_endpoint.get(url, stop);
    if (!stop.stop_requested() && (answer.status >= 500 || answer.status == 0)) {
        co_await m_clock.sleep(pauseBeforeRepeat, stop);
        if (!stop.stop_requested())
            answer = co_await m_endpoint.get(url, stop);
    }
    co_return answer;
}

QCoro::Task<Result<>> Provider::vouch(std::stop_token stop)
{
    if (m_authority.discovery.isEmpty() || m_isVouchedFor)
        co_return Result<>();
    QUrl url = m_authority.discovery;
    url.setPath(u"/common/discovery/instance"_s);
    QUrlQuery query;
    query.addQueryItem(u"api-version"_s, u"1.1"_s);
    query.addQueryItem(u"authorization_endpoint"_s, m_authority.endpoint(u"oauth2/v2.0/authorize"_s).toString());
    url.setQuery(query);
    const HttpAnswer answer = co_await getPatiently(url, stop);
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QString host = m_authority.base.host();
    if (object.value("error"_L1).toString() == u"invalid_instance")
        co_return core::failure({Errc::Forbidden, host, readRefusal(answer.status, object, host).error.detail, u"AADSTS50049"_s, {}});
    if (!object.value("metadata"_L1).isArray()) {
        if (m_authority.isKnown && !stop.stop_requested())
            co_return Result<>();
        co_return core::failure(stop.stop_requested() ? Errc::Cancelled : Errc::Unavailable, m_authority.discovery.host(),
            u"this host was to say whether %1 is a sign-in service, and did not: %2"_s.arg(host,
                answer.failure.isEmpty() ? u"HTTP %1"_s.arg(answer.status) : answer.failure));
    }
    for (const QJsonValue &value : object.value("metadata"_L1).toArray()) {
        QStringList aliases;
        for (const QJsonValue &alias : value[u"aliases"].toArray())
            aliases.append(alias.toString().toLower());
        if (!aliases.contains(m_authority.environment) && !aliases.contains(host))
            continue;
        if (!aliases.contains(m_authority.environment))
            aliases.append(m_authority.environment);
        m_authority.aliases = aliases;
        if (const QString cache = value[u"preferred_cache"].toString().toLower(); aliases.contains(cache))
            m_authority.environment = cache;
    }
    m_isVouchedFor = true;
    co_return Result<>();
}

Result<Metadata> Provider::read(const QByteArray &body) const
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString host = m_authority.metadata.host();
    const auto wrong = [&host](const QString &what) {
        return core::failure(Errc::BadReply, host, u"the sign-in service's description of itself cannot be trusted: %1"_s.arg(what));
    };
    if (object.isEmpty())
        return wrong(u"it is no JSON object"_s);
    Metadata out;
    out.issuer = object.value("issuer"_L1).toString();
    if (!isIssuer(out.issuer, m_authority.issuer))
        return wrong(u"it names another issuer"_s);
    struct Address
    {
        QLatin1StringView field;
        QUrl &url;
        bool isNeeded;
    };
    for (const Address &one : {Address {"authorization_endpoint"_L1, out.authorization, true}, Address {"token_endpoint"_L1, out.token, true},
             Address {"jwks_uri"_L1, out.keys, true}, Address {"device_authorization_endpoint"_L1, out.device, false}}) {
        one.url = QUrl(object.value(one.field).toString(), QUrl::StrictMode);
        if (one.url.isEmpty() && !one.isNeeded)
            continue;
        if (!m_authority.mayAsk(one.url))
            return wrong(u"%1 is missing or belongs to another host"_s.arg(one.field));
    }
    const QJsonValue methods = object.value("code_challenge_methods_supported"_L1);
    if (!methods.isUndefined() && !methods.toArray().contains(u"S256"_s))
        return wrong(u"it does not take S256 code challenges"_s);
    return out;
}

QCoro::Task<Result<Metadata>> Provider::metadata(std::stop_token stop)
{
    const core::Instant now = m_clock.now();
    if (m_metadata && now >= m_fetched && now < m_fetched + metadataKept) {
        const Metadata kept = *m_metadata;
        co_return kept;
    }
    if (const auto vouched = co_await vouch(stop); !vouched)
        co_return core::failure(vouched.error());
    const QUrl url = m_authority.metadata;
    const HttpAnswer answer = co_await getPatiently(url, stop);
    if (answer.status != 200) {
        const auto refused = readTokenAnswer(answer, now, url.host());
        core::Error error = refused ? core::Error {Errc::BadReply, url.host(), u"HTTP %1"_s.arg(answer.status), {}, {}} : refused.error().error;
        co_return core::failure(std::move(error));
    }
    if (!answer.failure.isEmpty())
        co_return core::failure(Errc::Unavailable, url.host(), answer.failure);
    auto read = this->read(answer.body);
    if (read) {
        m_metadata = *read;
        m_fetched = now;
    }
    co_return read;
}

QCoro::Task<Result<KeySet>> Provider::fetchKeys(QUrl url, std::stop_token stop)
{
    const HttpAnswer answer = co_await getPatiently(url, stop);
    if (stop.stop_requested())
        co_return core::failure(cancelledError());
    if (answer.status != 200 || !answer.failure.isEmpty())
        co_return core::failure(Errc::Unavailable, url.host(),
            u"the keys of the sign-in service could not be fetched: %1"_s.arg(answer.failure.isEmpty() ? u"HTTP %1"_s.arg(answer.status) : answer.failure));
    co_return KeySet::fromJson(answer.body, url.host());
}

QCoro::Task<Result<IdToken>> Provider::check(
    QByteArray token, QString clientId, std::optional<QString> nonce, QByteArray accessToken, std::stop_token stop)
{
    const auto about = co_await metadata(stop);
    if (!about)
        co_return core::failure(about.error());
    const QString host = m_authority.base.host();
    for (int attempt = 0; attempt < 2; ++attempt) {
        const bool isFresh = !m_keys;
        if (!m_keys) {
            auto fetched = co_await fetchKeys(about->keys, stop);
            if (!fetched)
                co_return core::failure(fetched.error());
            m_keys = std::move(*fetched);
        }
        const IdTokenExpectation expected {clientId, about->issuer, host, nonce, accessToken, m_clock.now()};
        auto checked = checkIdToken(token, expected, *m_keys);
        if (!checked)
            co_return core::failure(checked.error());
        if (*checked) {
            const IdToken person = **checked;
            co_return person;
        }
        if (isFresh)
            break;
        m_keys.reset();
    }
    co_return core::failure(Errc::BadReply, host, u"the ID token cannot be trusted: it is signed with a key that the service does not list"_s);
}

} // namespace auth
