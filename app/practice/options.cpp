// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/options.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr std::array<const char16_t *, size_t(FaultKind::Count)> faultNames{u"none", u"unauthorized",
    u"forbidden-nul", u"forbidden-empty", u"throttle", u"throttle-bare", u"unavailable", u"busy",
    u"reset-before", u"close-before", u"hang-before", u"redirect", u"reset-after", u"close-after",
    u"hang-after", u"cut", u"invalid-json", u"slow", u"item-throttle", u"item-unavailable", u"item-busy",
    u"item-timeout-after", u"item-missing-after"};

struct Range
{
    double from = 0;
    double to = 1;
};

constexpr Range anyShare{0, 1};
constexpr Range anyCount{0, 2000000000};

/// Names every member once; readers and writers of JSON are visitors.
template <typename T, typename Visitor> void visitOptions(T &o, Visitor &&v)
{
    v(u"mailboxes", o.mailboxes, Range{1, 200000});
    v(u"seed", o.seed, anyCount);
    v(u"domain", o.domain);
    v(u"tenant", o.tenant);
    v(u"client-id", o.clientId);
    v(u"policy-group", o.policyGroup);
    v(u"shared-share", o.sharedShare, anyShare);
    v(u"room-share", o.roomShare, anyShare);
    v(u"equipment-share", o.equipmentShare, anyShare);
    v(u"mail-user-share", o.mailUserShare, anyShare);
    v(u"guest-share", o.guestShare, anyShare);
    v(u"without-calendar", o.withoutCalendar, anyCount);
    v(u"limited-defaults", o.limitedDefaults, anyShare);
    v(u"reviewer-defaults", o.reviewerDefaults, anyShare);
    v(u"editor-defaults", o.editorDefaults, anyShare);
    v(u"granular-defaults", o.granularDefaults, anyShare);
    v(u"closed-defaults", o.closedDefaults, anyShare);
    v(u"renamed-calendars", o.renamedCalendars, anyShare);
    v(u"sub-calendars", o.subCalendars, anyShare);
    v(u"false-calendars", o.falseCalendars, anyShare);
    v(u"colleague-entries", o.colleagueEntries, anyShare);
    v(u"delegates", o.delegates, anyShare);
    v(u"group-entries", o.groupEntries, anyShare);
    v(u"policy-group-entries", o.policyGroupEntries, anyShare);
    v(u"namesake-entries", o.namesakeEntries, anyShare);
    v(u"orphans", o.orphans, anyShare);
    v(u"published", o.published, anyShare);
    v(u"namesakes", o.namesakes, anyShare);
    v(u"dir-synced", o.dirSynced, anyShare);
    v(u"old-cas", o.oldCas, anyShare);
    v(u"accept-any-certificate", o.acceptAnyCertificate);
    v(u"certificates", o.certificates);
    v(u"public-exchange", o.publicExchange);
    v(u"public-graph", o.publicGraph);
    v(u"public-authority", o.publicAuthority);
    v(u"ca", o.ca);
    v(u"log-limit", o.logLimit, anyCount);
}

template <typename T, typename Visitor> void visitTokenError(T &e, Visitor &&v)
{
    v(u"grant", e.grant);
    v(u"error", e.error);
    v(u"suberror", e.suberror);
    v(u"code", e.code, anyCount);
    v(u"status", e.status, Range{400, 599});
    v(u"description", e.description);
    v(u"claims", e.claims);
    v(u"count", e.count, Range{-1, 2000000000});
}

template <typename T, typename Visitor> void visitSignIn(T &s, Visitor &&v)
{
    v(u"invalid-instance", s.invalidInstance);
    v(u"wrong-issuer", s.wrongIssuer);
    v(u"foreign-token-host", s.foreignTokenHost);
    v(u"challenge-methods", s.challengeMethods);
    v(u"id-token-algorithms", s.idTokenAlgorithms);
    v(u"callback-issuer", s.callbackIssuer);
    v(u"code-lifetime", s.codeLifetime, anyCount);
    v(u"rotate-refresh", s.rotateRefresh);
    v(u"cae-lifetime", s.caeLifetime, anyCount);
    v(u"refresh-in", s.refreshIn, Range{-1, 2000000000});
    v(u"granted-scopes", s.grantedScopes);
    v(u"echo-default", s.echoDefault);
    v(u"token-error", s.tokenErrors);
    v(u"token-body", s.tokenBody);
    v(u"token-omits", s.tokenOmits);
    v(u"token-members", s.tokenMembers);
    v(u"expires-as-text", s.expiresAsText);
    v(u"id-token", s.idToken);
    v(u"device-interval", s.deviceInterval, Range{0, 3600});
    v(u"device-lifetime", s.deviceLifetime, anyCount);
    v(u"device-pending", s.devicePending, anyCount);
    v(u"device-slow-down", s.deviceSlowDown, anyCount);
    v(u"device-outcome", s.deviceOutcome);
    v(u"challenge", s.challenge);
    v(u"challenge-form", s.challengeForm);
}

template <typename T, typename Visitor> void visitFaults(T &f, Visitor &&v)
{
    v(u"seed", f.seed, anyCount);
    for (size_t kind = 1; kind < f.faults.size(); ++kind)
        v(faultNames[kind], f.faults[kind]);
    v(u"retry-after", f.retryAfter, Range{0, 86400});
    v(u"throttle-window", f.throttleWindow);
    v(u"slow-ms", f.slowMs, anyCount);
    v(u"redirect-status", f.redirectStatus, Range{301, 308});
    v(u"redirect-to", f.redirectTo);
    v(u"latency-ms", f.latencyMs, Range{0, 600000});
    v(u"latency-per-item-ms", f.latencyPerItemMs, Range{0, 600000});
    v(u"capacity", f.capacity, anyCount);
    v(u"rate-headers", f.rateHeaders);
    v(u"max-batch", f.maxBatch, Range{1, 1000});
    v(u"shuffle-batch", f.shuffleBatch);
    v(u"batch-item-authorization", f.batchItemAuthorization);
    v(u"batch-absolute-urls", f.batchAbsoluteUrls);
    v(u"max-page", f.maxPage, Range{1, 1000});
    v(u"link-lifetime-ms", f.linkLifetimeMs, anyCount);
    v(u"paging-refused", f.pagingRefused);
    v(u"truncated-link-works", f.truncatedLinkWorks);
    v(u"consistency-reads", f.consistencyReads, anyCount);
    v(u"consistency-ms", f.consistencyMs, anyCount);
    v(u"fresh-refusals", f.freshRefusals, Range{0, 255});
    v(u"rights-shape", f.rightsShape);
    v(u"booleans-as-text", f.booleansAsText);
    v(u"error-ids", f.errorIds);
    v(u"add-outputs", f.addOutputs);
    v(u"delegate-trap", f.delegateTrap);
    v(u"set-strips-flags", f.setStripsFlags);
    v(u"add-replaces", f.addReplaces);
    v(u"set-creates", f.setCreates);
    v(u"default-sticks", f.defaultSticks);
    v(u"switches-stick", f.switchesStick);
    v(u"first-right-only", f.firstRightOnly);
    v(u"batch-swaps", f.batchSwaps);
    v(u"what-if-writes", f.whatIfWrites);
    v(u"folder-identity", f.folderIdentity);
    v(u"user-by-guid", f.userByGuid);
    v(u"orphan-removal", f.orphanRemoval);
    v(u"group-sid", f.groupSid);
    v(u"surface-beta", f.surfaceBeta);
    v(u"surface-v2", f.surfaceV2);
    v(u"surface-graph", f.surfaceGraph);
    v(u"v2-folder-identity", f.v2FolderIdentity);
    v(u"v2-array-rights", f.v2ArrayRights);
    v(u"v2-anchor-required", f.v2AnchorRequired);
    v(u"token-generations", f.tokenGenerations);
    v(u"grants", f.grants);
    v(u"token-lifetime", f.tokenLifetime, Range{0, 1000000});
    v(u"ps256", f.ps256);
    visitSignIn(f.signIn, v);
    v(u"read-only", f.readOnly);
    v(u"hidden-cmdlets", f.hiddenCmdlets);
    v(u"hidden-parameters", f.hiddenParameters);
    v(u"write-scope", f.writeScope);
}

QString shown(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

/// Reads members from an object; remembers the first error and which keys were known.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    void operator()(const char16_t *name, int &member, Range range)
    {
        const auto number = numberOf(name, range, u"a whole number");
        if (number && *number != double(qint64(*number)))
            fail(name, u"a whole number"_s);
        else if (number)
            member = int(*number);
    }
    void operator()(const char16_t *name, double &member, Range range)
    {
        if (const auto number = numberOf(name, range, u"a number"))
            member = *number;
    }
    void operator()(const char16_t *name, bool &member)
    {
        const QJsonValue value = take(name);
        if (value.isBool())
            member = value.toBool();
        else if (!value.isUndefined())
            fail(name, u"true or false"_s);
    }
    void operator()(const char16_t *name, QString &member)
    {
        const QJsonValue value = take(name);
        if (value.isString())
            member = value.toString();
        else if (!value.isUndefined())
            fail(name, u"a text"_s);
    }
    void operator()(const char16_t *name, QStringList &member)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        if (value.isString()) {
            member = value.toString().split(u',', Qt::SkipEmptyParts);
            return;
        }
        QStringList list;
        bool texts = value.isArray();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            texts = texts && element.isString();
            list += element.toString();
        }
        if (texts)
            member = list;
        else
            fail(name, u"a list of texts"_s);
    }
    void operator()(const char16_t *name, QJsonObject &member)
    {
        const QJsonValue value = take(name);
        if (value.isObject())
            member = value.toObject();
        else if (!value.isUndefined())
            fail(name, u"an object"_s);
    }
    /// One error as an object, or several as an array.
    void operator()(const char16_t *name, QList<TokenError> &member)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        QList<TokenError> list;
        for (const QJsonValue &one : value.isArray() ? value.toArray() : QJsonArray{value}) {
            if (!one.isObject()) {
                fail(name,
                    u"an object with grant, error, suberror, code, status, description, claims, count"_s);
                return;
            }
            TokenError error;
            Reader inner(one.toObject());
            visitTokenError(error, inner);
            if (const auto wrong = inner.error()) {
                m_error = m_error.value_or(QString::fromUtf16(name) + u'.' + *wrong);
                return;
            }
            list += error;
        }
        member = list;
    }
    void operator()(const char16_t *name, Fault &member)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return;
        Fault fault;
        if (value.isObject()) {
            Reader inner(value.toObject());
            inner(u"rate", fault.rate, anyShare);
            inner(u"count", fault.count, Range{-1, 2000000000});
            inner(u"skip", fault.skip, anyCount);
            inner(u"on", fault.on);
            if (const auto error = inner.error()) {
                m_error = m_error.value_or(QString::fromUtf16(name) + u'.' + *error);
                return;
            }
        } else if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1) {
            fault.rate = value.toDouble();
        } else {
            fail(name, u"a rate from 0 to 1 or an object with rate, count, skip, on"_s);
            return;
        }
        member = fault;
    }

    std::optional<QString> error() const
    {
        if (m_error)
            return m_error;
        for (auto it = m_json.begin(); it != m_json.end(); ++it) {
            if (!m_known.contains(it.key()))
                return it.key() + u": no such key"_s;
        }
        return std::nullopt;
    }

private:
    QJsonValue take(const char16_t *name)
    {
        m_known += QString::fromUtf16(name);
        return m_json.value(m_known.constLast());
    }
    void fail(const char16_t *name, const QString &expected)
    {
        if (!m_error)
            m_error = u"%1: expected %2, found %3"_s.arg(
                QString::fromUtf16(name), expected, shown(m_json.value(QString::fromUtf16(name))));
    }
    std::optional<double> numberOf(const char16_t *name, Range range, QStringView what)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            return std::nullopt;
        if (value.isDouble() && value.toDouble() >= range.from && value.toDouble() <= range.to)
            return value.toDouble();
        fail(name, u"%1 from %2 to %3"_s.arg(what).arg(range.from, 0, 'g', 10).arg(range.to, 0, 'g', 10));
        return std::nullopt;
    }

    const QJsonObject m_json;
    QStringList m_known;
    std::optional<QString> m_error;
};

class Writer
{
public:
    void operator()(const char16_t *name, const int &member, Range) { put(name, member); }
    void operator()(const char16_t *name, const double &member, Range) { put(name, member); }
    void operator()(const char16_t *name, const bool &member) { put(name, member); }
    void operator()(const char16_t *name, const QString &member) { put(name, member); }
    void operator()(const char16_t *name, const QStringList &member)
    {
        put(name, QJsonArray::fromStringList(member));
    }
    void operator()(const char16_t *name, const QJsonObject &member) { put(name, member); }
    void operator()(const char16_t *name, const QList<TokenError> &member)
    {
        QJsonArray list;
        for (const TokenError &error : member) {
            Writer inner;
            visitTokenError(error, inner);
            list += inner.json;
        }
        put(name, list);
    }
    void operator()(const char16_t *name, const Fault &member)
    {
        put(name,
            QJsonObject{{u"rate"_s, member.rate}, {u"count"_s, member.count}, {u"skip"_s, member.skip},
                {u"on"_s, member.on}});
    }

    QJsonObject json;

private:
    void put(const char16_t *name, const QJsonValue &value) { json.insert(QString::fromUtf16(name), value); }
};

std::optional<QString> oneOf(const char16_t *name, const QString &value, const QStringList &allowed)
{
    if (allowed.contains(value))
        return std::nullopt;
    return u"%1: expected one of %2, found \"%3\""_s.arg(
        QString::fromUtf16(name), allowed.join(u", "_s), value);
}

std::optional<QString> guidOrEmpty(const char16_t *name, const QString &value)
{
    if (value.isEmpty() || !QUuid::fromString(value).isNull())
        return std::nullopt;
    return u"%1: expected a GUID, found \"%2\""_s.arg(QString::fromUtf16(name), value);
}

template <typename... Checks> std::optional<QString> firstOf(const Checks &...checks)
{
    std::optional<QString> first;
    ((first ? void() : void(first = checks)), ...);
    return first;
}

std::optional<QString> wrongChoice(const SignInSettings &s)
{
    return firstOf(oneOf(u"callback-issuer", s.callbackIssuer, {u"absent"_s, u"right"_s, u"wrong"_s}),
        oneOf(u"token-body", s.tokenBody, {u"json"_s, u"html"_s, u"huge"_s}),
        oneOf(u"id-token", s.idToken, QStringList{u"right"_s} + idTokenFaults()),
        oneOf(u"device-outcome", s.deviceOutcome, {u"page"_s, u"approved"_s, u"declined"_s, u"expired"_s}),
        oneOf(u"challenge", s.challenge, {u"none"_s, u"once"_s, u"always"_s}),
        oneOf(u"challenge-form", s.challengeForm, {u"padded"_s, u"unpadded"_s, u"url"_s, u"several"_s}));
}

} // namespace

QString faultName(FaultKind kind)
{
    return QString::fromUtf16(faultNames[size_t(kind)]);
}

QJsonObject toJson(const Options &options)
{
    Writer writer;
    visitOptions(options, writer);
    return writer.json;
}

QJsonObject toJson(const Faults &faults)
{
    Writer writer;
    visitFaults(faults, writer);
    return writer.json;
}

std::optional<QString> apply(const QJsonObject &json, Options &options)
{
    Options next = options;
    Reader reader(json);
    visitOptions(next, reader);
    const auto shares = next.sharedShare + next.roomShare + next.equipmentShare;
    const auto error = firstOf(reader.error(), guidOrEmpty(u"tenant", next.tenant),
        guidOrEmpty(u"client-id", next.clientId),
        next.domain.isEmpty() ? std::optional(u"domain: expected a domain name, found nothing"_s)
                              : std::nullopt,
        shares > 1 ? std::optional(u"shared-share: the shares of mailbox types add up to more than 1"_s)
                   : std::nullopt);
    if (!error)
        options = next;
    return error;
}

std::optional<QString> apply(const QJsonObject &json, Faults &faults)
{
    Faults next = faults;
    Reader reader(json);
    visitFaults(next, reader);
    const auto error = firstOf(reader.error(),
        oneOf(u"rights-shape", next.rightsShape, {u"array"_s, u"string"_s, u"comma"_s, u"mixed"_s}),
        oneOf(u"token-generations", next.tokenGenerations, {u"both"_s, u"v1"_s, u"v2"_s}),
        oneOf(u"grants", next.grants, {u"both"_s, u"app-role"_s, u"none"_s}), wrongChoice(next.signIn));
    if (!error)
        faults = next;
    return error;
}

QJsonObject fromArgument(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0)
        return {};
    const QString value = text.mid(sign + 1);
    const QJsonDocument parsed = QJsonDocument::fromJson('[' + value.toUtf8() + ']');
    const QJsonArray array = parsed.array();
    return {{text.left(sign), array.size() == 1 ? array.at(0) : QJsonValue(value)}};
}

} // namespace practice
