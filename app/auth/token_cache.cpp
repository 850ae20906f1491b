// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/token_cache.h"

#include <QJsonDocument>
#include <algorithm>

namespace auth {

using namespace Qt::StringLiterals;
using core::Instant;
using std::chrono::seconds;

namespace {

constexpr seconds roundedUp {1}; // MSAL Node keeps the time in whole seconds, rounded up
constexpr auto tenYears = std::chrono::hours(24 * 3652);

constexpr QLatin1StringView accessTokens("AccessToken");
constexpr QLatin1StringView refreshTokens("RefreshToken");
constexpr QLatin1StringView idTokens("IdToken");
constexpr QLatin1StringView accountsMap("Account");
constexpr QLatin1StringView appMetadata("AppMetadata");

/// Text, also where somebody wrote a number.
QString field(const QJsonObject &entry, QLatin1StringView name)
{
    return entry.value(name).toVariant().toString();
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<Instant> timeOf(const QJsonObject &entry, QLatin1StringView name)
{
    bool isNumber = false;
    const double value = field(entry, name).toDouble(&isNumber);
    if (!isNumber || value < 0 || value > 1e12)
        return std::nullopt;
    return Instant {seconds(static_cast<qint64>(value))};
}

QString textOf(Instant time)
{
    return QString::number(std::chrono::floor<seconds>(time.time_since_epoch()).count());
}

QStringList scopesOf(const QJsonObject &entry)
{
    return field(entry, "target"_L1).split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QStringList &have, const QStringList &want)
{
    return std::all_of(want.cbegin(), want.cend(), [&have](const QString &one) { return have.contains(one, Qt::CaseInsensitive); });
}

bool overlaps(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const QString &one) { return b.contains(one, Qt::CaseInsensitive); });
}

bool isOfAccount(const QJsonObject &entry, const QStringList &aliases, const QString &homeAccountId)
{
    return aliases.contains(field(entry, "environment"_L1), Qt::CaseInsensitive) && isSame(field(entry, "home_account_id"_L1), homeAccountId);
}

bool isOfClient(const QJsonObject &entry, const QString &clientId)
{
    return isSame(field(entry, "client_id"_L1), clientId);
}

bool isBearer(const QJsonObject &entry)
{
    const QString type = field(entry, "token_type"_L1);
    return type.isEmpty() || isSame(type, u"Bearer"_s);
}

/// Entries of one of the maps at the root that fit.
template <typename Fits> std::vector<QJsonObject> entries(const QJsonObject &root, QLatin1StringView map, Fits fits)
{
    std::vector<QJsonObject> out;
    const QJsonObject all = root.value(map).toObject();
    for (const QJsonValue &value : all) {
        const QJsonObject entry = value.toObject();
        if (fits(entry))
            out.push_back(entry);
    }
    return out;
}

/// Takes the entries that fit out of one of the maps. \return the last one taken, empty when there was none.
template <typename Fits> QJsonObject take(QJsonObject &root, QLatin1StringView map, Fits fits)
{
    QJsonObject taken;
    QJsonObject all = root.value(map).toObject();
    for (const QString &key : all.keys()) {
        const QJsonObject entry = all.value(key).toObject();
        if (!fits(entry))
            continue;
        taken = entry;
        all.remove(key);
    }
    root.insert(map, all);
    return taken;
}

void insert(QJsonObject &root, QLatin1StringView map, const QStringList &key, const QJsonObject &entry)
{
    QJsonObject all = root.value(map).toObject();
    all.insert(key.join(u'-').toLower(), entry);
    root.insert(map, all);
}

QStringList targetOf(const CacheEntry &entry)
{
    QStringList scopes = resourceScopes(entry.answer.scopes);
    for (const QString &asked : entry.asked) {
        if (!scopes.contains(asked, Qt::CaseInsensitive))
            scopes.append(asked); // "<resource>/.default" is asked for and not always told back
    }
    scopes.sort(Qt::CaseInsensitive);
    return scopes;
}

} // namespace

QStringList resourceScopes(const QStringList &scopes)
{
    static const QStringList ofOpenId {u"openid"_s, u"profile"_s, u"offline_access"_s, u"email"_s};
    QStringList out;
    std::copy_if(scopes.cbegin(), scopes.cend(), std::back_inserter(out),
        [](const QString &one) { return !ofOpenId.contains(one, Qt::CaseInsensitive); });
    return out;
}

core::Result<TokenCache> TokenCache::fromJson(const QByteArray &json)
{
    TokenCache cache;
    if (json.isEmpty())
        return cache;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    bool isWhole = document.isObject();
    const QJsonObject root = document.object();
    for (const QLatin1StringView map : {accessTokens, refreshTokens, idTokens, accountsMap, appMetadata})
        isWhole = isWhole && (!root.contains(map) || root.value(map).isObject());
    if (!isWhole)
        return core::failure(core::Errc::BadReply, u"token cache"_s, u"what the keychain keeps is no token cache; sign in again"_s);
    cache.m_root = root;
    return cache;
}

QByteArray TokenCache::toJson() const
{
    QJsonObject root = m_root;
    for (const QLatin1StringView map : {accessTokens, refreshTokens, idTokens, accountsMap, appMetadata}) {
        if (!root.contains(map))
            root.insert(map, QJsonObject());
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::vector<Account> TokenCache::accounts(const QStringList &aliases) const
{
    std::vector<Account> out;
    const auto isHere = [&aliases](const QJsonObject &entry) { return aliases.contains(field(entry, "environment"_L1), Qt::CaseInsensitive); };
    for (const QJsonObject &entry : entries(m_root, accountsMap, isHere))
        out.push_back({field(entry, "home_account_id"_L1), field(entry, "environment"_L1), field(entry, "realm"_L1),
            field(entry, "local_account_id"_L1), field(entry, "username"_L1), field(entry, "name"_L1)});
    return out;
}

std::optional<CachedToken> TokenCache::accessToken(const CacheQuery &query, Instant now) const
{
    const auto fits = [&](const QJsonObject &entry) {
        const auto expires = timeOf(entry, "expires_on"_L1);
        const auto since = timeOf(entry, "cached_at"_L1);
        return isOfAccount(entry, query.aliases, query.homeAccountId) && isOfClient(entry, query.clientId)
            && isSame(field(entry, "realm"_L1), query.realm) && isBearer(entry) && holdsAll(scopesOf(entry), query.scopes) && expires
            && *expires <= now + tenYears && (!since || *since <= now + roundedUp);
    };
    const auto found = entries(m_root, accessTokens, fits);
    if (found.size() != 1)
        return std::nullopt;
    const QJsonObject &entry = found.front();
    const Instant expires = *timeOf(entry, "expires_on"_L1);
    const auto extended = timeOf(entry, "extended_expires_on"_L1);
    return CachedToken {field(entry, "secret"_L1).toUtf8(), expires, extended ? *extended : timeOf(entry, "ext_expires_on"_L1).value_or(expires),
        timeOf(entry, "refresh_on"_L1), scopesOf(entry)};
}

QByteArray TokenCache::refreshToken(const CacheQuery &query) const
{
    auto found = entries(m_root, refreshTokens, [&](const QJsonObject &entry) {
        return isOfAccount(entry, query.aliases, query.homeAccountId) && isOfClient(entry, query.clientId);
    });
    const auto byTime = [](const QJsonObject &a, const QJsonObject &b) {
        return timeOf(a, "last_modification_time"_L1).value_or(Instant {}) < timeOf(b, "last_modification_time"_L1).value_or(Instant {});
    };
    const auto newest = std::max_element(found.cbegin(), found.cend(), byTime);
    return newest == found.cend() ? QByteArray() : field(*newest, "secret"_L1).toUtf8();
}

QByteArray TokenCache::idToken(const CacheQuery &query) const
{
    const auto found = entries(m_root, idTokens, [&](const QJsonObject &entry) {
        return isOfAccount(entry, query.aliases, query.homeAccountId) && isOfClient(entry, query.clientId)
            && isSame(field(entry, "realm"_L1), query.realm);
    });
    return found.empty() ? QByteArray() : field(found.front(), "secret"_L1).toUtf8();
}

bool TokenCache::renew(const CacheEntry &entry)
{
    const auto known = entries(m_root, accountsMap,
        [&entry](const QJsonObject &one) { return isOfAccount(one, entry.aliases, entry.account.homeAccountId); });
    if (known.empty())
        return false;
    put(entry);
    return true;
}

void TokenCache::put(const CacheEntry &entry)
{
    const Account &account = entry.account;
    const TokenAnswer &answer = entry.answer;
    const auto isHis = [&](const QJsonObject &one) { return isOfAccount(one, entry.aliases, account.homeAccountId); };
    const auto isHisByUs = [&](const QJsonObject &one) { return isHis(one) && isOfClient(one, entry.clientId); };
    const auto isInRealm = [&](const QJsonObject &one) { return isSame(field(one, "realm"_L1), account.realm); };
    const QJsonObject common {{u"home_account_id"_s, account.homeAccountId}, {u"environment"_s, account.environment}};
    const auto filled = [&common](QJsonObject out) {
        for (auto it = common.begin(); it != common.end(); ++it)
            out.insert(it.key(), it.value());
        return out;
    };

    const QStringList target = targetOf(entry);
    take(m_root, accessTokens, [&](const QJsonObject &one) { return isHisByUs(one) && isInRealm(one) && isBearer(one) && overlaps(scopesOf(one), target); });
    if (answer.expiresIn) {
        QJsonObject token = filled({{u"credential_type"_s, u"AccessToken"_s}, {u"secret"_s, QString::fromUtf8(answer.accessToken)},
            {u"client_id"_s, entry.clientId}, {u"realm"_s, account.realm}, {u"target"_s, target.join(u' ')}, {u"token_type"_s, u"Bearer"_s},
            {u"cached_at"_s, textOf(entry.now)}, {u"expires_on"_s, textOf(entry.now + *answer.expiresIn)},
            {u"extended_expires_on"_s, textOf(entry.now + answer.extendedExpiresIn.value_or(*answer.expiresIn))}});
        if (answer.refreshIn)
            token.insert(u"refresh_on"_s, textOf(entry.now + *answer.refreshIn));
        insert(m_root, accessTokens, {account.homeAccountId, account.environment, u"accesstoken"_s, entry.clientId, account.realm, target.join(u' ')}, token);
    }
    if (!answer.refreshToken.isEmpty()) {
        QJsonObject token = filled(take(m_root, refreshTokens, isHisByUs));
        token.insert(u"credential_type"_s, u"RefreshToken"_s);
        token.insert(u"secret"_s, QString::fromUtf8(answer.refreshToken));
        token.insert(u"client_id"_s, entry.clientId);
        token.insert(u"last_modification_time"_s, textOf(entry.now));
        if (!answer.family.isEmpty())
            token.insert(u"family_id"_s, answer.family);
        insert(m_root, refreshTokens, {account.homeAccountId, account.environment, u"refreshtoken"_s, entry.clientId, QString(), QString()}, token);
    }
    if (!answer.idToken.isEmpty()) {
        QJsonObject token = filled(take(m_root, idTokens, [&](const QJsonObject &one) { return isHisByUs(one) && isInRealm(one); }));
        token.insert(u"credential_type"_s, u"IdToken"_s);
        token.insert(u"secret"_s, QString::fromUtf8(answer.idToken));
        token.insert(u"client_id"_s, entry.clientId);
        token.insert(u"realm"_s, account.realm);
        insert(m_root, idTokens, {account.homeAccountId, account.environment, u"idtoken"_s, entry.clientId, account.realm, QString()}, token);
    }
    QJsonObject person = filled(take(m_root, accountsMap, [&](const QJsonObject &one) { return isHis(one) && isInRealm(one); }));
    person.insert(u"realm"_s, account.realm);
    person.insert(u"local_account_id"_s, account.localAccountId);
    person.insert(u"username"_s, account.username);
    person.insert(u"name"_s, account.name);
    person.insert(u"authority_type"_s, u"MSSTS"_s);
    if (!answer.clientInfo.isEmpty())
        person.insert(u"client_info"_s, QString::fromUtf8(answer.clientInfo));
    insert(m_root, accountsMap, {account.homeAccountId, account.environment, account.realm}, person);

    QJsonObject app = take(m_root, appMetadata, [&](const QJsonObject &one) {
        return isOfClient(one, entry.clientId) && entry.aliases.contains(field(one, "environment"_L1), Qt::CaseInsensitive);
    });
    app.insert(u"client_id"_s, entry.clientId);
    app.insert(u"environment"_s, account.environment);
    insert(m_root, appMetadata, {u"appmetadata"_s, account.environment, entry.clientId}, app);
}

void TokenCache::drop(const QByteArray &accessToken)
{
    take(m_root, accessTokens, [&accessToken](const QJsonObject &one) { return field(one, "secret"_L1).toUtf8() == accessToken; });
}

void TokenCache::remove(const QStringList &aliases, const QString &clientId, const QString &homeAccountId)
{
    const auto isHis = [&](const QJsonObject &one) { return isOfAccount(one, aliases, homeAccountId); };
    const auto isHisByUs = [&](const QJsonObject &one) { return isHis(one) && isOfClient(one, clientId); };
    for (const QLatin1StringView map : {accessTokens, refreshTokens, idTokens})
        take(m_root, map, isHisByUs);
    take(m_root, accountsMap, isHis);
}

bool TokenCache::isEmpty() const
{
    const auto isEmptyMap = [this](QLatin1StringView map) { return m_root.value(map).toObject().isEmpty(); };
    return isEmptyMap(accessTokens) && isEmptyMap(refreshTokens) && isEmptyMap(idTokens) && isEmptyMap(accountsMap);
}

} // namespace auth
