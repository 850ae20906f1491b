// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

/// The folder a permission cmdlet speaks of.
struct Target
{
    qint32 recipient = -1;
    qint32 mailbox = -1;
    size_t folder = 0;
    QString mailboxPart; // as the caller named it
};

/// Path as permission cmdlets take it: backslashes between parts, slashes in names as they are.
QString plainPath(const Mailbox &mailbox, const Folder &folder)
{
    const QString parent
        = folder.parent >= 0 ? plainPath(mailbox, mailbox.folders[size_t(folder.parent)]) : QString();
    return parent + u'\\' + folder.name;
}

std::optional<size_t> findFolder(const Context &context, const Mailbox &mailbox, const QString &part)
{
    const bool byPath = part.startsWith(u'\\');
    const Faults &faults = context.tenant.faults;
    if (!byPath
        && (!faults.folderIdentity || (context.call.surface == Surface::V2 && !faults.v2FolderIdentity)))
        return std::nullopt;
    for (size_t i = 0; i < mailbox.folders.size(); ++i) {
        const Folder &folder = mailbox.folders[i];
        const bool same = byPath ? plainPath(mailbox, folder).compare(part, Qt::CaseInsensitive) == 0
                                 : context.state.folderId(mailbox, folder) == part;
        if (same)
            return i;
    }
    return std::nullopt;
}

std::optional<Target> target(Context &context, bool write)
{
    const QString identity = context.text(u"identity");
    if (identity.isEmpty()) {
        context.fail(u"System.Management.Automation.ParameterBindingException"_s,
            u"Cannot bind argument to parameter 'Identity' because it is an empty string."_s);
        return std::nullopt;
    }
    const qsizetype colon = identity.indexOf(u':');
    Target found;
    found.mailboxPart = colon < 0 ? identity : identity.left(colon);
    found.recipient = context.mailbox(found.mailboxPart, write);
    if (found.recipient < 0)
        return std::nullopt;
    found.mailbox = context.state.recipients[size_t(found.recipient)].mailbox;
    if (colon < 0 || identity.mid(colon + 1) == u"\\") {
        context.failStore(u"CannotChangePermissionsOnFolderException"_s,
            u"The permissions of the folder \"Top of Information Store\" can't be changed."_s);
        return std::nullopt;
    }
    const auto folder
        = findFolder(context, context.state.mailboxes[size_t(found.mailbox)], identity.mid(colon + 1));
    if (!folder) {
        context.failNotFound(identity);
        return std::nullopt;
    }
    found.folder = *folder;
    return found;
}

Folder &folderOf(Context &context, const Target &target)
{
    return context.state.mailboxes[size_t(target.mailbox)].folders[target.folder];
}

/// Whom `-User` means: a pseudo user, a recipient, or a text that only an existing entry can match.
struct Who
{
    Entry::Who who = Entry::Who::Text;
    qint32 recipient = -1;
    QString text;
    bool ambiguous = false;
};

Who resolveUser(const Context &context, const QString &text)
{
    if (text.compare("Default"_L1, Qt::CaseInsensitive) == 0)
        return {Entry::Who::Default, -1, u"Default"_s};
    if (text.compare("Anonymous"_L1, Qt::CaseInsensitive) == 0)
        return {Entry::Who::Anonymous, -1, u"Anonymous"_s};
    if (!context.tenant.faults.userByGuid && !QUuid::fromString(text).isNull())
        return {Entry::Who::Text, -1, text};
    const Match match = context.state.find(text);
    if (match.index >= 0)
        return {
            Entry::Who::Recipient, match.index, context.state.recipients[size_t(match.index)].displayName};
    return {Entry::Who::Text, -1, text, match.ambiguous};
}

/// Finds the entry of a person. What resolves to a recipient without entry may still be the text of an
/// orphan.
std::optional<size_t> findEntry(
    const Context &context, const Entries &entries, const Who &who, const QString &asked)
{
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &e = entries[i];
        if (e.who == who.who && (e.who != Entry::Who::Recipient || e.recipient == who.recipient)
            && (e.who != Entry::Who::Text || e.text.compare(asked, Qt::CaseInsensitive) == 0))
            return i;
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry &e = entries[i];
        const bool dead
            = e.who == Entry::Who::Recipient && context.state.recipients[size_t(e.recipient)].deleted;
        // A display name that several people have takes whichever of their entries comes first.
        if ((dead || who.ambiguous || e.who == Entry::Who::Text)
            && context.state.trusteeText(e).compare(asked, Qt::CaseInsensitive) == 0)
            return i;
    }
    return std::nullopt;
}

void failNoEntry(Context &context, const Who &who)
{
    context.failStore(u"UserNotFoundInPermissionEntryException"_s,
        u"There is no existing permission entry found for user: %1."_s.arg(who.text));
}

void failBadUser(Context &context, const QString &asked)
{
    context.failStore(u"InvalidExternalUserIdException"_s,
        u"The user \"%1\" is either not valid SMTP address, or there is no matching information."_s.arg(
            asked));
}

void writeRights(Row &row, const Faults &faults, const QStringList &names, qint32 mailbox)
{
    const bool mixed = faults.rightsShape == u"mixed";
    if (faults.rightsShape == u"string" || (mixed && mailbox % 3 == 1))
        row.text("AccessRights", names.join(u", "_s));
    else if (faults.rightsShape == u"comma" || (mixed && mailbox % 3 == 2))
        row.list("AccessRights", {names.join(u", "_s)});
    else
        row.list("AccessRights", names);
}

void writeEntries(Context &context, const Target &target, const Entries &entries)
{
    const Folder &folder = folderOf(context, target);
    const QString identity
        = target.mailboxPart + u':' + plainPath(context.state.mailboxes[size_t(target.mailbox)], folder);
    JsonWriter json;
    json.beginArray();
    for (const Entry &entry : entries) {
        Row row(json, context.call.select);
        row.text("FolderName", folder.name);
        row.text("User", context.state.trusteeText(entry));
        writeRights(row, context.tenant.faults, rightsNames(entry.rights), target.mailbox);
        if (entry.flags == 0)
            row.nil("SharingPermissionFlags");
        else
            row.text("SharingPermissionFlags", flagsText(entry.flags));
        row.text("Identity", identity);
        row.flag("IsValid", true);
        row.text("ObjectState", u"New");
    }
    json.endArray();
    context.answer.rows = json.take();
}

void getPermission(Context &context)
{
    const auto at = target(context, false);
    if (!at)
        return;
    const Entries entries = context.tenant.visibleEntries(at->mailbox, at->folder);
    if (!context.has(u"user")) {
        writeEntries(context, *at, entries);
        return;
    }
    const QString asked = context.text(u"user");
    const Who who = resolveUser(context, asked);
    const auto found = findEntry(context, entries, who, asked);
    if (!found)
        failNoEntry(context, who);
    else
        writeEntries(context, *at, {entries[*found]});
}

/// Rights and flags of an Add or Set, checked against each other.
struct Wanted
{
    Rights rights = rightsNone;
    std::optional<quint8> flags;
    bool notificationGiven = false;
};

std::optional<Wanted> wanted(Context &context)
{
    Wanted w;
    const QJsonValue json = context.value(u"accessrights");
    if (context.call.surface == Surface::V2 && json.isArray() && !context.tenant.faults.v2ArrayRights) {
        context.failEnum(
            u"AccessRights", {u"System.Object[]"_s, u"None, AvailabilityOnly, LimitedDetails"_s});
        return std::nullopt;
    }
    const bool cut = context.tenant.faults.firstRightOnly && json.isArray();
    const auto rights = readRights(cut ? json.toArray().at(0) : json);
    if (const auto *bad = std::get_if<BadName>(&rights)) {
        context.failEnum(u"AccessRights", *bad);
        return std::nullopt;
    }
    w.rights = std::get<Rights>(rights);
    w.notificationGiven = context.has(u"sendnotificationtouser");
    if (context.has(u"sharingpermissionflags") && !context.value(u"sharingpermissionflags").isNull()) {
        const auto flags = readFlags(context.value(u"sharingpermissionflags"));
        if (const auto *bad = std::get_if<BadName>(&flags)) {
            context.failEnum(u"SharingPermissionFlags", *bad);
            return std::nullopt;
        }
        w.flags = std::get<quint8>(flags);
        if (*w.flags != 0 && (w.rights != rightsEditor || !(*w.flags & flagDelegate))) {
            context.fail(u"System.ArgumentException"_s,
                u"SharingPermissionFlags can be set only when AccessRights is Editor, and CanViewPrivateItems only together with Delegate."_s);
            return std::nullopt;
        }
    }
    const bool notifiable = w.rights == rightsAvailability || w.rights == rightsLimited
        || w.rights == rightsReviewer || w.rights == rightsEditor;
    if (w.notificationGiven && !notifiable) {
        context.fail(u"System.ArgumentException"_s,
            u"SendNotificationToUser can be used only with AvailabilityOnly, LimitedDetails, Reviewer or Editor."_s);
        return std::nullopt;
    }
    return w;
}

/// A recipient that can stand in a folder's rights; fails otherwise.
bool grantable(Context &context, const Who &who, const QString &asked)
{
    if (who.who != Entry::Who::Recipient) {
        failBadUser(context, asked);
        return false;
    }
    Recipient &r = context.state.recipients[size_t(who.recipient)];
    if (r.refusals > 0 || !canHoldRights(r.kind)) {
        if (r.refusals > 0)
            --r.refusals;
        failBadUser(context, asked);
        return false;
    }
    return true;
}

void addPermission(Context &context)
{
    const auto at = target(context, true);
    if (!at)
        return;
    const auto w = wanted(context);
    if (!w)
        return;
    const QString asked = context.text(u"user");
    const Who who = resolveUser(context, asked);
    Folder &folder = folderOf(context, *at);
    const bool special = who.who == Entry::Who::Default || who.who == Entry::Who::Anonymous;
    if (!special && !grantable(context, who, asked))
        return;
    const auto has = [&](const Entry &e) { return e.who == who.who && e.recipient == who.recipient; };
    const auto existing = std::find_if(folder.entries.begin(), folder.entries.end(), has);
    if (existing != folder.entries.end() && !context.tenant.faults.addReplaces) {
        context.failStore(u"UserAlreadyExistsInPermissionEntryException"_s,
            u"An existing permission entry was found for user: %1."_s.arg(who.text));
        return;
    }
    if (context.isRehearsed())
        return;
    context.tenant.aboutToWrite(at->mailbox, at->folder);
    if (existing != folder.entries.end()) {
        existing->rights = w->rights;
        return;
    }
    const Entry entry{who.who, w->flags.value_or(0), who.recipient, w->rights, {}};
    folder.entries.push_back(entry);
    if (context.tenant.faults.addOutputs)
        writeEntries(context, *at, {entry});
}

void setPermission(Context &context)
{
    const auto at = target(context, true);
    if (!at)
        return;
    const auto w = wanted(context);
    if (!w)
        return;
    const QString asked = context.text(u"user");
    const Who who = resolveUser(context, asked);
    Folder &folder = folderOf(context, *at);
    const auto found = findEntry(context, folder.entries, who, asked);
    const bool creates = !found && context.tenant.faults.setCreates && who.who == Entry::Who::Recipient;
    if (!found && !creates) {
        failNoEntry(context, who);
        return;
    }
    if (context.isRehearsed() || (who.who == Entry::Who::Default && context.tenant.faults.defaultSticks))
        return;
    context.tenant.aboutToWrite(at->mailbox, at->folder);
    if (creates) {
        folder.entries.push_back({who.who, w->flags.value_or(0), who.recipient, w->rights, {}});
        return;
    }
    Entry &entry = folder.entries[*found];
    entry.rights = w->rights;
    if (w->flags)
        entry.flags = *w->flags;
    else if ((w->notificationGiven && context.tenant.faults.delegateTrap)
        || context.tenant.faults.setStripsFlags)
        entry.flags = 0;
}

void removePermission(Context &context)
{
    const auto at = target(context, true);
    if (!at)
        return;
    Folder &folder = folderOf(context, *at);
    if (context.flag(u"resetdelegateusercollection").value_or(false)) {
        context.tenant.aboutToWrite(at->mailbox, at->folder);
        for (Entry &entry : folder.entries)
            entry.flags = 0;
        return;
    }
    const QString asked = context.text(u"user");
    const Who who = resolveUser(context, asked);
    if (who.who == Entry::Who::Default || who.who == Entry::Who::Anonymous) {
        context.failStore(u"CannotRemoveSpecialUserException"_s,
            u"The permission entry for %1 can't be removed."_s.arg(who.text));
        return;
    }
    const auto found = findEntry(context, folder.entries, who, asked);
    const bool orphan = found && folder.entries[*found].who == Entry::Who::Text
        && folder.entries[*found].text.startsWith("NT:"_L1);
    if (!found || (orphan && !context.tenant.faults.orphanRemoval)) {
        failNoEntry(context, who);
        return;
    }
    if (context.isRehearsed())
        return;
    context.tenant.aboutToWrite(at->mailbox, at->folder);
    folder.entries.erase(folder.entries.begin() + qsizetype(*found));
}

bool inScope(const Folder &folder, const QString &scope)
{
    static const QStringList calendarScopes{u"all"_s, u"calendar"_s};
    return (folder.isCalendar || folder.number > 0) && calendarScopes.contains(scope);
}

void getStatistics(Context &context)
{
    static const QStringList scopes{u"All"_s, u"Archive"_s, u"Calendar"_s, u"Contacts"_s,
        u"ConversationHistory"_s, u"DeletedItems"_s, u"Drafts"_s, u"Inbox"_s, u"JunkEmail"_s, u"Journal"_s,
        u"LegacyArchiveJournals"_s, u"ManagedCustomFolder"_s, u"NonIpmRoot"_s, u"Notes"_s, u"Outbox"_s,
        u"Personal"_s, u"RecoverableItems"_s, u"RssSubscriptions"_s, u"SentItems"_s, u"SyncIssues"_s,
        u"Tasks"_s};
    const QString identity = context.text(u"identity");
    const qint32 recipient = context.mailbox(identity, false);
    if (recipient < 0)
        return;
    const QString scope = context.has(u"folderscope") ? context.text(u"folderscope") : u"All"_s;
    if (!scopes.contains(scope, Qt::CaseInsensitive)) {
        context.failEnum(u"FolderScope", {scope, scopes.join(u", "_s)});
        return;
    }
    const State &state = context.state;
    const Mailbox &mailbox = state.mailboxes[size_t(state.recipients[size_t(recipient)].mailbox)];
    JsonWriter json;
    json.beginArray();
    for (const Folder &folder : mailbox.folders) {
        if (!inScope(folder, scope.toLower()))
            continue;
        const QString path = state.folderPath(mailbox, folder, u'/');
        Row row(json, context.call.select);
        row.text("Name", path.mid(path.lastIndexOf(u'/') + 1));
        row.text("FolderPath", path);
        row.text("FolderType", folder.isCalendar ? u"Calendar" : u"User Created");
        row.text("Identity", identity + state.folderPath(mailbox, folder, u'\\'));
        row.text("FolderId", state.folderId(mailbox, folder));
        row.number("ItemsInFolder", folder.items);
        row.text("ContainerClass", u"IPF.Appointment");
    }
    json.endArray();
    context.answer.rows = json.take();
}

constexpr std::array<Spec, 5> folderTable{{
    {u"Get-MailboxFolderPermission", false,
        u"identity user groupmailbox resultsize skipcount usecustomrouting", getPermission},
    {u"Add-MailboxFolderPermission", true,
        u"identity user accessrights sharingpermissionflags sendnotificationtouser", addPermission},
    {u"Set-MailboxFolderPermission", true,
        u"identity user accessrights sharingpermissionflags sendnotificationtouser", setPermission},
    {u"Remove-MailboxFolderPermission", true,
        u"identity user sendnotificationtouser force resetdelegateusercollection", removePermission},
    {u"Get-MailboxFolderStatistics", false,
        u"identity folderscope archive includeanalysis includeoldestandnewestitems "
        u"includesoftdeletedrecipients "
        u"resultsize skipcount usecustomrouting diagnosticinfo",
        getStatistics},
}};

} // namespace

std::span<const Spec> folderCmdlets()
{
    return folderTable;
}

} // namespace practice
