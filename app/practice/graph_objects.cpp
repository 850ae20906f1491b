// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/graph_objects.h"

#include <QDateTime>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

struct RoleName
{
    const char16_t *name;
    Rights rights;
    quint8 flags;
};

constexpr std::array<RoleName, 7> roleNames{
    {{u"none", rightsNone, 0}, {u"freeBusyRead", rightsAvailability, 0}, {u"limitedRead", rightsLimited, 0},
        {u"read", rightsReviewer, 0}, {u"write", rightsEditor, 0},
        {u"delegateWithoutPrivateEventAccess", rightsEditor, flagDelegate},
        {u"delegateWithPrivateEventAccess", rightsEditor, flagDelegate | flagPrivateItems}}};

bool isPublished(const Entry &entry)
{
    return entry.who == Entry::Who::Text && entry.text.startsWith("ExchangePublishedUser."_L1);
}

QString graphTime(qint64 secs)
{
    return QDateTime::fromSecsSinceEpoch(secs, Qt::UTC).toString(Qt::ISODate);
}

void writeExtensionAttributes(JsonWriter &json, const Recipient &r)
{
    json.beginObject();
    for (quint8 i = 1; i <= 15; ++i) {
        json.key(("extensionAttribute" + QByteArray::number(i)).constData());
        const auto it = r.attributes.find(i);
        if (it == r.attributes.end())
            json.null();
        else
            json.value(QStringView(it->second));
    }
    json.endObject();
}

void writePlans(JsonWriter &json, const Recipient &r, bool plans)
{
    json.beginArray();
    if (r.kind == Kind::UserMailbox) {
        json.beginObject();
        if (plans) {
            json.member("assignedDateTime", graphTime(r.created));
            json.member("capabilityStatus", u"Enabled");
            json.member("service", u"exchange");
            json.member("servicePlanId", u"efb87545-963c-4e0d-99df-69c6916d9eb0");
        } else {
            json.member("skuId", u"05e9a617-0261-4cee-bb44-138d3ef5d965");
            json.strings("disabledPlans", {});
        }
        json.endObject();
    }
    json.endArray();
}

} // namespace

std::optional<GraphRole> graphRole(const QString &name)
{
    for (const RoleName &role : roleNames) {
        if (name == QStringView(role.name))
            return GraphRole{role.rights, role.flags};
    }
    return std::nullopt;
}

QString graphRoleName(const Entry &entry)
{
    for (const RoleName &role : roleNames) {
        if (entry.rights == role.rights && entry.flags == role.flags)
            return QString::fromUtf16(role.name);
    }
    return u"custom"_s;
}

bool graphShows(const State &state, const Entry &entry)
{
    if (entry.who == Entry::Who::Recipient)
        return !state.recipients[size_t(entry.recipient)].deleted;
    return entry.who == Entry::Who::Default || isPublished(entry);
}

QString graphPermissionId(const State &state, const Entry &entry)
{
    const QString text = entry.who == Entry::Who::Recipient
        ? state.legacyName(state.recipients[size_t(entry.recipient)])
        : state.trusteeText(entry);
    return QString::fromLatin1(text.toUtf8().toBase64());
}

void writeGraphPermission(JsonWriter &json, const State &state, const Entry &entry)
{
    const bool isDefault = entry.who == Entry::Who::Default;
    const bool inside = !isPublished(entry);
    json.beginObject();
    json.member("id", graphPermissionId(state, entry));
    json.member("isRemovable", !isDefault);
    json.member("isInsideOrganization", inside);
    json.member("role", graphRoleName(entry));
    QStringList allowed{u"freeBusyRead"_s, u"limitedRead"_s, u"read"_s};
    if (isDefault)
        allowed.prepend(u"none"_s);
    if (inside)
        allowed += u"write"_s;
    if (inside && !isDefault)
        allowed << u"delegateWithoutPrivateEventAccess"_s << u"delegateWithPrivateEventAccess"_s;
    json.strings("allowedRoles", allowed);
    json.key("emailAddress");
    json.beginObject();
    if (isDefault) {
        json.member("name", u"My Organization");
    } else if (entry.who == Entry::Who::Recipient) {
        json.member("name", state.recipients[size_t(entry.recipient)].displayName);
        json.member("address", state.recipients[size_t(entry.recipient)].address);
    } else {
        json.member("name", entry.text.section(u'.', 1));
        json.member("address", entry.text.section(u'.', 1));
    }
    json.endObject();
    json.endObject();
}

std::optional<QString> graphProperty(const State &state, const Recipient &r, const QString &name)
{
    const auto flag = [](bool value) { return value ? u"true"_s : u"false"_s; };
    if (name == u"id")
        return guidText(r.externalId);
    if (name == u"userPrincipalName")
        return r.upn;
    if (name == u"mail")
        return r.address;
    if (name == u"mailNickname")
        return r.alias;
    if (name == u"displayName")
        return r.displayName;
    if (name == u"department")
        return r.department;
    if (name == u"officeLocation")
        return r.office;
    if (name == u"givenName")
        return r.firstName;
    if (name == u"surname")
        return r.lastName;
    if (name == u"userType")
        return r.kind == Kind::GuestMailUser ? u"Guest"_s : u"Member"_s;
    if (name == u"createdDateTime")
        return graphTime(r.created);
    if (name == u"securityIdentifier")
        return state.sid(r);
    if (name == u"accountEnabled")
        return flag(!r.accountDisabled);
    if (name == u"onPremisesSyncEnabled")
        return flag(r.dirSynced);
    if (name == u"mailEnabled")
        return flag(true);
    if (name == u"securityEnabled")
        return flag(r.kind == Kind::SecurityGroup);
    return std::nullopt;
}

void writeGraphObject(JsonWriter &json, const State &state, const Recipient &r, const QString &select)
{
    static const QStringList flags{
        u"accountEnabled"_s, u"onPremisesSyncEnabled"_s, u"mailEnabled"_s, u"securityEnabled"_s};
    QStringList names = select.split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty() && r.group >= 0)
        names = QStringList{u"id"_s, u"displayName"_s, u"mail"_s, u"mailNickname"_s, u"mailEnabled"_s,
            u"securityEnabled"_s, u"groupTypes"_s, u"securityIdentifier"_s, u"createdDateTime"_s};
    else if (names.isEmpty())
        names = QStringList{
            u"id"_s, u"displayName"_s, u"userPrincipalName"_s, u"mail"_s, u"givenName"_s, u"surname"_s};
    json.beginObject();
    json.member("@odata.type",
        r.group >= 0                      ? u"#microsoft.graph.group"
            : r.kind == Kind::MailContact ? u"#microsoft.graph.orgContact"
                                          : u"#microsoft.graph.user");
    for (const QString &raw : names) {
        const QString name = raw.trimmed();
        json.key(QStringView(name));
        const auto value = graphProperty(state, r, name);
        if (value && flags.contains(name))
            json.value(*value == u"true");
        else if (value && !value->isEmpty())
            json.value(QStringView(*value));
        else if (name == u"assignedLicenses" || name == u"assignedPlans")
            writePlans(json, r, name == u"assignedPlans");
        else if (name == u"onPremisesExtensionAttributes")
            writeExtensionAttributes(json, r);
        else if (name == u"groupTypes")
            json.raw(r.kind == Kind::UnifiedGroup ? "[\"Unified\"]" : "[]");
        else if (name == u"proxyAddresses")
            json.raw("[]");
        else
            json.null();
    }
    json.endObject();
}

std::vector<qint32> nestedMembers(const State &state, qint32 group)
{
    std::vector<qint32> open{group};
    std::vector<qint32> found;
    while (!open.empty()) {
        const qint32 number = state.recipients[size_t(open.back())].group;
        open.pop_back();
        for (const qint32 member : state.groups[size_t(number)].members) {
            if (std::find(found.begin(), found.end(), member) != found.end())
                continue;
            found.push_back(member);
            if (state.recipients[size_t(member)].group >= 0)
                open.push_back(member);
        }
    }
    return found;
}

HttpAnswer graphAnswer(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

HttpAnswer graphError(int status, const char16_t *code, const QString &message)
{
    JsonWriter json;
    json.beginObject();
    json.key("error");
    json.beginObject();
    json.member("code", QStringView(code));
    json.member("message", message);
    json.key("innerError");
    json.beginObject();
    json.member("date", QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    json.member("request-id", guidText(QUuid::createUuid()));
    json.endObject();
    json.endObject();
    json.endObject();
    return graphAnswer(status, json.take());
}

} // namespace practice
