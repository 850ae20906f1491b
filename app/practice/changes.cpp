// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"
#include "practice/names.h"
#include "practice/population.h"
#include "practice/tenant.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

/// Reads the members of a change; keeps the first error.
struct Wish
{
    const QJsonObject &json;
    Tenant &tenant;
    std::optional<QString> error = {};

    void fail(const char16_t *key, const QString &why)
    {
        if (!error)
            error = QString::fromUtf16(key) + u": "_s + why;
    }
    QString text(const char16_t *key, bool needed = true)
    {
        const QString value = json.value(QString::fromUtf16(key)).toString();
        if (needed && value.isEmpty())
            fail(key, u"a text is needed"_s);
        return value;
    }
    qint32 recipient(const char16_t *key)
    {
        const QString who = text(key);
        const qint32 index = tenant.state.find(who).index;
        if (index < 0)
            fail(key, u"no such recipient \"%1\""_s.arg(who));
        return index;
    }
    qint32 mailbox(const char16_t *key = u"mailbox")
    {
        const qint32 index = recipient(key);
        if (index >= 0 && tenant.state.recipients[size_t(index)].mailbox < 0)
            fail(key, u"not a mailbox"_s);
        return error ? -1 : index;
    }
    Folder *calendar()
    {
        const qint32 index = mailbox();
        if (index < 0)
            return nullptr;
        const qint32 number = tenant.state.recipients[size_t(index)].mailbox;
        Folder *folder = calendarOf(tenant.state.mailboxes[size_t(number)]);
        if (!folder)
            fail(u"mailbox", u"has no calendar"_s);
        return folder;
    }
    Rights rights()
    {
        const auto read = readRights(json.value("rights"_L1));
        if (std::holds_alternative<BadName>(read))
            fail(u"rights", u"no such right \"%1\""_s.arg(std::get<BadName>(read).value));
        return error ? rightsNone : std::get<Rights>(read);
    }
};

/// The entry a change speaks of: Default, Anonymous, a recipient, or else a text.
Entry entryNamed(const State &state, const QString &user)
{
    if (user.compare("Default"_L1, Qt::CaseInsensitive) == 0)
        return {Entry::Who::Default, 0, -1, 0, {}};
    if (user.compare("Anonymous"_L1, Qt::CaseInsensitive) == 0)
        return {Entry::Who::Anonymous, 0, -1, 0, {}};
    const qint32 index = state.find(user).index;
    return index >= 0 ? Entry{Entry::Who::Recipient, 0, index, 0, {}}
                      : Entry{Entry::Who::Text, 0, -1, 0, user};
}

bool sameTrustee(const Entry &a, const Entry &b)
{
    return a.who == b.who && a.recipient == b.recipient && a.text == b.text;
}

void setEntry(Wish &wish, quint8 flags)
{
    Folder *calendar = wish.calendar();
    Entry entry = entryNamed(wish.tenant.state, wish.text(u"user"));
    entry.rights = flags != 0 && !wish.json.contains("rights"_L1) ? rightsEditor : wish.rights();
    if (wish.json.contains("flags"_L1)) {
        const auto read = readFlags(wish.json.value("flags"_L1));
        if (std::holds_alternative<BadName>(read))
            wish.fail(u"flags", u"no such flag"_s);
        else
            flags = std::get<quint8>(read);
    }
    entry.flags = flags;
    if (wish.error)
        return;
    for (Entry &e : calendar->entries) {
        if (sameTrustee(e, entry)) {
            e = entry;
            return;
        }
    }
    calendar->entries.push_back(entry);
}

void removeEntry(Wish &wish)
{
    Folder *calendar = wish.calendar();
    const Entry entry = entryNamed(wish.tenant.state, wish.text(u"user"));
    if (wish.error)
        return;
    if (std::erase_if(calendar->entries, [&](const Entry &e) { return sameTrustee(e, entry); }) == 0)
        wish.fail(u"user", u"has no entry"_s);
}

void setDefault(Wish &wish)
{
    Folder *calendar = wish.calendar();
    const Rights rights = wish.rights();
    if (!wish.error)
        defaultEntry(*calendar)->rights = rights;
}

void moveMailbox(Wish &wish)
{
    const qint32 index = wish.mailbox();
    if (index >= 0)
        wish.tenant.state.setExchangeGuid(index, wish.tenant.rng().uuid());
}

void removeRecipient(Wish &wish, qint32 index)
{
    if (wish.error)
        return;
    wish.tenant.state.recipients[size_t(index)].deadEntryShowsName
        = wish.json.value("entries-show"_L1).toString() == u"name";
    wish.tenant.state.remove(index);
}

/// The group is deleted and made again with the same name and address: new GUIDs, new SID. Old entries keep
/// its name.
void recreateGroup(Wish &wish)
{
    const qint32 index = wish.recipient(u"group");
    if (index < 0 || wish.tenant.state.recipients[size_t(index)].group < 0) {
        wish.fail(u"group", u"not a group"_s);
        return;
    }
    State &state = wish.tenant.state;
    const Group group = state.groups[size_t(state.recipients[size_t(index)].group)];
    Recipient next = state.recipients[size_t(index)];
    state.remove(index);
    state.recipients[size_t(index)].deadEntryShowsName
        = wish.json.value("entries-show"_L1).toString() != u"sid";
    next.guid = wish.tenant.rng().uuid();
    next.externalId = wish.tenant.rng().uuid();
    next.rid = 0;
    next.group = -1;
    const qint32 fresh = state.add(std::move(next));
    state.addGroup(fresh, group);
    for (Group &other : state.groups)
        std::replace(other.members.begin(), other.members.end(), index, fresh);
}

/// A recipient made at run time; `kind` UserMailbox, MailUser or GuestMailUser.
void create(Wish &wish, Kind kind)
{
    State &state = wish.tenant.state;
    const QString address = wish.text(u"address");
    if (!address.contains(u'@') || state.addressTaken(address))
        wish.fail(u"address", u"\"%1\" is no address or is taken"_s.arg(address));
    if (wish.error)
        return;
    Recipient r;
    r.kind = kind;
    r.guid = wish.tenant.rng().uuid();
    r.externalId = wish.tenant.rng().uuid();
    r.address = address;
    r.upn = address;
    r.alias = address.left(address.indexOf(u'@'));
    r.name = state.nameTaken(r.alias) ? r.alias + QString::number(state.recipients.size()) : r.alias;
    r.alias = r.name;
    const QString display = wish.text(u"display-name", false);
    r.displayName = display.isEmpty() ? r.name : display;
    r.department = wish.text(u"department", false);
    r.created = QDateTime::currentSecsSinceEpoch();
    r.mailboxCreated = r.created;
    r.refusals = quint8(wish.tenant.faults.freshRefusals);
    for (quint8 i = 1; i <= 15; ++i) {
        const QString value = wish.json.value(u"attribute%1"_s.arg(i)).toString();
        if (!value.isEmpty())
            r.attributes[i] = value;
    }
    const qint32 index = state.add(std::move(r));
    if (kind != Kind::UserMailbox)
        return;
    const QString language = wish.text(u"language", false);
    state.addMailbox(index, newMailbox(language.isEmpty() ? u"en"_s : language, wish.tenant.rng().uuid()));
}

void setAttribute(Wish &wish)
{
    const qint32 index = wish.recipient(u"mailbox");
    const QString name = wish.text(u"attribute").toLower();
    const QString value = wish.text(u"value", false);
    if (wish.error)
        return;
    Recipient &r = wish.tenant.state.recipients[size_t(index)];
    const int number = name.startsWith("customattribute"_L1) ? name.mid(15).toInt() : name.toInt();
    if (name == u"department")
        r.department = value;
    else if (name == u"office")
        r.office = value;
    else if (name == u"displayname")
        wish.tenant.state.rename(index, value);
    else if (number < 1 || number > 15)
        wish.fail(u"attribute", u"expected 1 to 15, department, office or displayName"_s);
    else if (value.isEmpty())
        r.attributes.erase(quint8(number));
    else
        r.attributes[quint8(number)] = value;
}

void member(Wish &wish, bool add)
{
    const qint32 group = wish.recipient(u"group");
    const qint32 who = wish.recipient(u"member");
    if (wish.error || wish.tenant.state.recipients[size_t(group)].group < 0) {
        wish.fail(u"group", u"not a group"_s);
        return;
    }
    auto &members
        = wish.tenant.state.groups[size_t(wish.tenant.state.recipients[size_t(group)].group)].members;
    std::erase(members, who);
    if (add)
        members.push_back(who);
}

/// Runs a cmdlet's effect as somebody else: not logged, not counted.
void otherCmdlet(Wish &wish, const QString &cmdlet)
{
    Call call;
    call.cmdlet = cmdlet;
    call.parameters = wish.json.value("parameters"_L1).toObject();
    if (!call.parameters.contains("Identity"_L1))
        call.parameters.insert("Identity"_L1, wish.text(u"mailbox"));
    const Spec *spec = findSpec(cmdlet);
    if (wish.error || !spec || !spec->write) {
        wish.fail(u"do", u"no such change or cmdlet that writes"_s);
        return;
    }
    Context context(wish.tenant, call);
    spec->run(context);
    if (context.failed())
        wish.fail(u"parameters", context.answer.error->message);
}

} // namespace

std::optional<QString> Tenant::applyChange(const QJsonObject &json)
{
    Wish wish{json, *this};
    const QString what = json.value("do"_L1).toString();
    if (what == u"set-default")
        setDefault(wish);
    else if (what == u"set-entry")
        setEntry(wish, 0);
    else if (what == u"add-delegate")
        setEntry(wish, flagDelegate);
    else if (what == u"remove-entry")
        removeEntry(wish);
    else if (what == u"move-mailbox")
        moveMailbox(wish);
    else if (what == u"delete-mailbox")
        removeRecipient(wish, wish.mailbox());
    else if (what == u"delete-recipient")
        removeRecipient(wish, wish.recipient(u"recipient"));
    else if (what == u"recreate-group")
        recreateGroup(wish);
    else if (what == u"create-mailbox")
        create(wish, Kind::UserMailbox);
    else if (what == u"create-guest")
        create(wish, Kind::GuestMailUser);
    else if (what == u"create-mail-user")
        create(wish, Kind::MailUser);
    else if (what == u"rename-calendar") {
        Folder *calendar = wish.calendar();
        const QString name = wish.text(u"name");
        if (!wish.error)
            calendar->name = name;
    } else if (what == u"set-attribute")
        setAttribute(wish);
    else if (what == u"add-member" || what == u"remove-member")
        member(wish, what == u"add-member");
    else if (what == u"expire-links")
        expireLinks();
    else if (what == u"revoke-tokens")
        tokensRevoked = true;
    else if (what == u"rotate-key")
        keyRotated = true;
    else if (what == u"revoke-account") {
        const auto person = findOperator(state, wish.text(u"operator"));
        if (!person)
            wish.fail(u"operator", u"no such operator"_s);
        else
            revokedPeople += person->address;
    } else
        otherCmdlet(wish, what);
    return wish.error;
}

} // namespace practice
