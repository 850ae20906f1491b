// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/tenant.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

/// A name of the trustee that neither renaming nor a namesake changes.
QString trusteeKey(const State &state, const Entry &entry)
{
    switch (entry.who) {
    case Entry::Who::Default:
        return u"default"_s;
    case Entry::Who::Anonymous:
        return u"anonymous"_s;
    case Entry::Who::Text:
        return u"text:"_s + entry.text;
    case Entry::Who::Recipient:
        break;
    }
    const Recipient &r = state.recipients[size_t(entry.recipient)];
    return (r.deleted ? u"deleted:"_s : u"guid:"_s) + guidText(r.guid);
}

void dumpEntries(JsonWriter &json, const State &state, const Entries &entries)
{
    std::vector<std::pair<QString, const Entry *>> sorted;
    for (const Entry &entry : entries)
        sorted.emplace_back(trusteeKey(state, entry), &entry);
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    json.key("entries");
    json.beginArray();
    for (const auto &[key, entry] : sorted) {
        json.beginObject();
        json.member("trustee", key);
        json.member("shown", state.trusteeText(*entry));
        json.member("rights", rightsNames(entry->rights).join(u", "_s));
        json.member("flags", flagsText(entry->flags));
        json.endObject();
    }
    json.endArray();
}

void dumpFolders(JsonWriter &json, const State &state, const Mailbox &mailbox)
{
    json.key("calendars");
    json.beginArray();
    for (const Folder &folder : mailbox.folders) {
        json.beginObject();
        json.member("path", state.folderPath(mailbox, folder, u'/'));
        json.member("default", folder.isCalendar);
        json.member("folderId", state.folderId(mailbox, folder));
        dumpEntries(json, state, folder.entries);
        json.endObject();
    }
    json.endArray();
}

QString idOf(const State &state, qint32 recipient)
{
    return recipient < 0 ? QString() : guidText(state.recipients[size_t(recipient)].guid);
}

void dumpClientAccess(JsonWriter &json, const State &state, const Mailbox &mailbox)
{
    json.key("cas");
    json.beginObject();
    for (const auto &[name, value] : mailbox.cas.changed) {
        json.key(name);
        if (value)
            json.value(*value);
        else
            json.null();
    }
    json.endObject();
    json.key("forwarding");
    json.beginObject();
    json.member("smtp", mailbox.delivery.forwardingSmtp);
    json.member("recipient", idOf(state, mailbox.delivery.forwardingRecipient));
    json.member("deliverAndForward", mailbox.delivery.deliverAndForward);
    QStringList onBehalf;
    for (const qint32 i : mailbox.delivery.sendOnBehalf)
        onBehalf += idOf(state, i);
    onBehalf.sort();
    json.strings("sendOnBehalf", onBehalf);
    json.endObject();
}

void dumpRecipient(JsonWriter &json, const State &state, const Recipient &r)
{
    json.beginObject();
    json.member("guid", guidText(r.guid));
    json.member("externalId", guidText(r.externalId));
    json.member("type", typeDetails(r.kind));
    json.member("name", r.name);
    json.member("displayName", r.displayName);
    json.member("address", r.address);
    json.member("upn", r.upn);
    json.member("sid", state.sid(r));
    json.member("department", r.department);
    json.member("office", r.office);
    json.member("dirSynced", r.dirSynced);
    json.member("hidden", r.hidden);
    json.key("attributes");
    json.beginObject();
    for (const auto &[number, value] : r.attributes)
        json.member(QByteArray::number(number).constData(), value);
    json.endObject();
    if (r.mailbox >= 0) {
        const Mailbox &mailbox = state.mailboxes[size_t(r.mailbox)];
        json.member("exchangeGuid", guidText(mailbox.exchangeGuid));
        json.member("language", mailbox.language);
        dumpFolders(json, state, mailbox);
        dumpClientAccess(json, state, mailbox);
    }
    if (r.group >= 0) {
        QStringList members;
        for (const qint32 i : state.groups[size_t(r.group)].members)
            members += idOf(state, i);
        members.sort();
        json.strings("members", members);
    }
    json.endObject();
}

} // namespace

QByteArray Tenant::dump(const QString &mailbox) const
{
    const qint32 only = mailbox.isEmpty() ? -1 : state.find(mailbox).index;
    const auto list = [&](JsonWriter &json, const char *key, auto &&fits) {
        json.key(key);
        json.beginArray();
        for (size_t i = 0; i < state.recipients.size(); ++i) {
            const Recipient &r = state.recipients[i];
            if (!r.deleted && fits(r) && (mailbox.isEmpty() || qint32(i) == only))
                dumpRecipient(json, state, r);
        }
        json.endArray();
    };
    JsonWriter json;
    json.beginObject();
    json.member("format", u"practice-dump/1");
    json.member("tenant", guidText(state.tenantId));
    json.member("domain", state.domain);
    list(json, "mailboxes", [](const Recipient &r) { return r.mailbox >= 0; });
    list(json, "groups", [](const Recipient &r) { return r.group >= 0; });
    list(json, "others", [](const Recipient &r) { return r.mailbox < 0 && r.group < 0; });
    json.endObject();
    return json.take();
}

} // namespace practice
