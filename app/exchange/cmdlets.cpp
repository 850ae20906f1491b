// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cmdlets.h"

#include "exchange/answer.h"
#include "exchange/wire.h"

namespace exchange::cmdlets {

using namespace Qt::StringLiterals;
using core::Errc;
using core::failure;
using domain::apps::Switches;
using domain::MailboxRef;
using domain::calendar::EntryStep;
using domain::calendar::Sharing;

namespace {

Call about(const MailboxRef &mailbox, const QString &cmdlet, Target target)
{
    Call call = one(cmdlet, identityOf(mailbox), target);
    call.anchor = mailboxAnchor(mailbox.address);
    if (!mailbox.address.isEmpty())
        call.subject = mailbox.address;
    return call;
}

QString sharingWire(Sharing sharing)
{
    switch (sharing) {
    case Sharing::None:
        return u"None"_s;
    case Sharing::Delegate:
        return u"Delegate"_s;
    case Sharing::DelegateWithPrivate:
        return u"Delegate, CanViewPrivateItems"_s;
    }
    return {};
}

} // namespace

Call list(const QString &cmdlet, const QString &subject, Target target)
{
    Call call;
    call.cmdlet = cmdlet;
    call.parameters = {{u"ResultSize"_s, u"Unlimited"_s}};
    call.priority = target.priority;
    call.surface = target.surface;
    call.timeClass = TimeClass::ListPage;
    call.subject = subject;
    return call;
}

Call one(const QString &cmdlet, const QString &identity, Target target)
{
    core::ensure(!identity.trimmed().isEmpty(), "an empty identity could mean every object");
    Call call;
    call.cmdlet = cmdlet;
    call.parameters = {{u"Identity"_s, identity}};
    call.priority = target.priority;
    call.surface = target.surface;
    call.subject = identity;
    return call;
}

namespace {

QStringList mailboxProperties()
{
    QStringList names{u"Guid"_s, u"ExternalDirectoryObjectId"_s, u"ExchangeGuid"_s, u"PrimarySmtpAddress"_s,
        u"DisplayName"_s, u"UserPrincipalName"_s, u"RecipientTypeDetails"_s, u"WhenMailboxCreated"_s,
        u"Languages"_s};
    for (int i = 1; i <= 15; ++i)
        names << u"CustomAttribute%1"_s.arg(i);
    return names;
}

} // namespace

Call mailboxes(const QString &filter, Target target)
{
    Call call = list(u"Get-Mailbox"_s, u"the list of mailboxes"_s, target);
    if (!filter.isEmpty())
        call.parameters.insert(u"Filter"_s, filter);
    if (target.surface == Surface::Beta)
        call.select = mailboxProperties();
    return call;
}

Call mailbox(const QString &identity, Target target)
{
    Call call = one(u"Get-Mailbox"_s, identity, target);
    if (target.surface == Surface::Beta)
        call.select = mailboxProperties();
    return call;
}

Call users(Target target)
{
    Call call = list(u"Get-User"_s, u"the list of departments"_s, target);
    call.select = {u"Guid"_s, u"ExternalDirectoryObjectId"_s, u"Department"_s, u"Office"_s};
    return call;
}

Call user(const QString &identity, Target target)
{
    Call call = one(u"Get-User"_s, identity, target);
    call.select = users(target).select;
    return call;
}

Call recipients(Target target)
{
    Call call = list(u"Get-Recipient"_s, u"the list of recipients"_s, target);
    call.select = {u"Guid"_s, u"ExternalDirectoryObjectId"_s, u"DisplayName"_s, u"Name"_s,
        u"PrimarySmtpAddress"_s, u"Alias"_s, u"WindowsLiveID"_s, u"RecipientTypeDetails"_s};
    return call;
}

Call folderStatistics(const MailboxRef &mailbox, Target target)
{
    Call call = about(mailbox, u"Get-MailboxFolderStatistics"_s, target);
    call.parameters.insert(u"FolderScope"_s, u"Calendar"_s);
    call.select = {u"Name"_s, u"FolderPath"_s, u"FolderType"_s, u"Identity"_s, u"FolderId"_s};
    return call;
}

Call folderPermissions(const MailboxRef &mailbox, const QString &identity, const QString &user, Target target)
{
    Call call = about(mailbox, u"Get-MailboxFolderPermission"_s, target);
    call.parameters = {{u"Identity"_s, identity}};
    if (user.isEmpty())
        call.parameters.insert(u"ResultSize"_s, u"Unlimited"_s);
    else
        call.parameters.insert(u"User"_s, user);
    return call;
}

Call changePermission(const MailboxRef &mailbox, const QString &identity, const QString &user,
    const EntryStep &step, Target target)
{
    static const QHash<EntryStep::Verb, QString> names{
        {EntryStep::Verb::Add, u"Add-MailboxFolderPermission"_s},
        {EntryStep::Verb::Set, u"Set-MailboxFolderPermission"_s},
        {EntryStep::Verb::Remove, u"Remove-MailboxFolderPermission"_s}};
    Call call = about(mailbox, names.value(step.verb), target);
    call.kind = CallKind::Write;
    call.parameters = {{u"Identity"_s, identity}, {u"User"_s, user}};
    if (step.verb == EntryStep::Verb::Remove)
        return call;
    call.parameters.insert(u"AccessRights"_s, QJsonArray::fromStringList(step.entry.right.names()));
    if (step.sendSharing)
        call.parameters.insert(u"SharingPermissionFlags"_s, sharingWire(step.entry.sharing));
    return call;
}

void rehearse(Call &write)
{
    write.parameters.insert(u"WhatIf"_s, true);
    write.kind = CallKind::Read;
}

Call casMailbox(const MailboxRef &mailbox, Target target)
{
    return about(mailbox, u"Get-CASMailbox"_s, target);
}

Call forwarding(const MailboxRef &mailbox, Target target)
{
    Call call = about(mailbox, u"Get-Mailbox"_s, target);
    call.select
        = {u"Guid"_s, u"ForwardingAddress"_s, u"ForwardingSmtpAddress"_s, u"DeliverToMailboxAndForward"_s};
    return call;
}

Call changeSwitches(const MailboxRef &mailbox, const domain::apps::SwitchStep &step, Target target)
{
    Call call = about(mailbox, step.forwarding ? u"Set-Mailbox"_s : u"Set-CASMailbox"_s, target);
    call.kind = CallKind::Write;
    if (step.forwarding) {
        const auto orNull = [](const QString &text) {
            return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
        };
        const QString address
            = step.forwarding->address.isEmpty() ? QString() : u"smtp:"_s + step.forwarding->address;
        call.parameters.insert(u"ForwardingSmtpAddress"_s, orNull(address));
        call.parameters.insert(u"ForwardingAddress"_s, orNull(step.forwarding->recipient));
        call.parameters.insert(u"DeliverToMailboxAndForward"_s, step.forwarding->keepCopy);
        return call;
    }
    for (auto it = step.apps.begin(); it != step.apps.end(); ++it)
        call.parameters.insert(it.key(), it.value() ? QJsonValue(*it.value()) : QJsonValue(QJsonValue::Null));
    return call;
}

QString identityOf(const MailboxRef &mailbox)
{
    if (!mailbox.guid.isNull())
        return mailbox.guid.text();
    return mailbox.id.isNull() ? mailbox.address : mailbox.id.text();
}

QString folderIdentity(const MailboxRef &mailbox, const CalendarFolder &folder, bool byId)
{
    return identityOf(mailbox) + u':' + (byId ? folder.folderId : folder.path);
}

core::Result<domain::Mailbox> readMailbox(const QJsonObject &row)
{
    domain::Mailbox mailbox;
    mailbox.ref.guid = {answer::guid(row, u"Guid")};
    mailbox.ref.id = {answer::guid(row, u"ExternalDirectoryObjectId")};
    mailbox.ref.generation = answer::guid(row, u"ExchangeGuid");
    mailbox.ref.address = answer::text(row, u"PrimarySmtpAddress");
    if (mailbox.ref.guid.isNull())
        return failure(Errc::BadReply, mailbox.ref.address, u"a mailbox without a readable Guid"_s);
    if (mailbox.ref.id.isNull()) // system mailboxes have no object in the directory
        mailbox.ref.id = {mailbox.ref.guid.uuid};
    mailbox.name = answer::text(row, u"DisplayName");
    mailbox.upn = answer::optionalText(row, u"UserPrincipalName");
    mailbox.type = answer::text(row, u"RecipientTypeDetails");
    for (size_t i = 0; i < mailbox.attributes.size(); ++i)
        mailbox.attributes[i] = answer::optionalText(row, u"CustomAttribute%1"_s.arg(i + 1));
    if (const auto created = answer::optionalText(row, u"WhenMailboxCreated"))
        mailbox.created = core::fromIso(*created);
    const QStringList languages = answer::texts(row, u"Languages");
    if (!languages.isEmpty())
        mailbox.language = languages.first();
    return mailbox;
}

core::Result<domain::Recipient> readRecipient(const QJsonObject &row)
{
    domain::Recipient recipient;
    recipient.guid = {answer::guid(row, u"Guid")};
    recipient.externalId = answer::guid(row, u"ExternalDirectoryObjectId");
    recipient.name = answer::text(row, u"DisplayName");
    if (recipient.name.isEmpty())
        recipient.name = answer::text(row, u"Name");
    recipient.address = answer::text(row, u"PrimarySmtpAddress");
    recipient.alias = answer::text(row, u"Alias");
    recipient.upn = answer::text(row, u"UserPrincipalName");
    if (recipient.upn.isEmpty())
        recipient.upn = answer::text(row, u"WindowsLiveID");
    recipient.type = answer::text(row, u"RecipientTypeDetails");
    if (recipient.guid.isNull())
        return failure(Errc::BadReply, recipient.address, u"a recipient without a readable Guid"_s);
    return recipient;
}

std::optional<CalendarFolder> readCalendarFolder(const QJsonArray &rows)
{
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (answer::text(row, u"FolderType") != u"Calendar")
            continue;
        CalendarFolder folder;
        folder.folderId = answer::text(row, u"FolderId");
        // "alex@contoso.com\Kalender": what follows the first backslash; a slash in a name is stored as
        // U+F8FF.
        const QString identity = answer::text(row, u"Identity");
        const qsizetype backslash = identity.indexOf(u'\\');
        folder.path = backslash < 0 ? u"\\"_s + answer::text(row, u"Name") : identity.mid(backslash);
        folder.path.replace(QChar(0xF8FF), u'/');
        if (!folder.folderId.isEmpty())
            return folder;
    }
    return std::nullopt;
}

core::Result<Sharing> readSharing(const QJsonValue &value)
{
    QStringList words;
    if (value.isString())
        words = value.toString().split(u',', Qt::SkipEmptyParts);
    for (const QJsonValue &element : value.toArray())
        words << element.toString().split(u',', Qt::SkipEmptyParts);
    Sharing sharing = Sharing::None;
    for (const QString &raw : words) {
        const QString word = raw.trimmed();
        const auto is = [&](QStringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
        if (is(u"Delegate"))
            sharing = std::max(sharing, Sharing::Delegate);
        else if (is(u"CanViewPrivateItems") || is(u"ViewPrivateItems"))
            sharing = Sharing::DelegateWithPrivate;
        else if (!is(u"None") && !word.isEmpty())
            return failure(
                Errc::BadReply, {}, u"SharingPermissionFlags holds an unknown word: %1"_s.arg(word));
    }
    return sharing;
}

namespace {

void readUser(const QJsonValue &value, PermissionRow &row)
{
    if (value.isString()) {
        row.user = value.toString();
        return;
    }
    const QJsonObject object = value.toObject();
    row.user = answer::text(object, u"DisplayName");
    if (row.user.isEmpty())
        row.user = answer::text(object, u"UserPrincipalName");
    for (const QStringView name : {u"RecipientPrincipal", u"ADRecipient"}) {
        const QUuid guid = answer::guid(object.value(name).toObject(), u"Guid");
        if (!guid.isNull())
            row.recipient = {guid};
    }
}

} // namespace

core::Result<std::vector<PermissionRow>> readPermissions(const QJsonArray &rows, const QString &subject)
{
    std::vector<PermissionRow> all;
    for (const QJsonValue &value : rows) {
        const QJsonObject object = value.toObject();
        PermissionRow row;
        readUser(object.value(u"User"), row);
        if (row.user.isEmpty())
            return failure(Errc::BadReply, subject, u"an entry without User"_s);
        const auto right = domain::calendar::Right::fromNames(answer::texts(object, u"AccessRights"));
        if (!right)
            return failure(
                Errc::BadReply, subject, u"AccessRights of %1: %2"_s.arg(row.user, right.error().detail));
        const auto sharing = readSharing(object.value(u"SharingPermissionFlags"));
        if (!sharing)
            return failure(Errc::BadReply, subject, sharing.error().detail);
        row.right = *right;
        row.sharing = *sharing;
        all.push_back(row);
    }
    return all;
}

QMap<QString, std::optional<bool>> readSwitches(const QJsonObject &casMailbox)
{
    QMap<QString, std::optional<bool>> apps;
    for (const QString &name : Switches::names()) {
        const std::optional<bool> value = answer::flag(casMailbox, name);
        apps.insert(name, value || Switches::mayBeUnset(name) ? value : std::optional(true));
    }
    return apps;
}

domain::apps::Forwarding readForwarding(const QJsonObject &mailbox)
{
    domain::apps::Forwarding forwarding;
    forwarding.address = answer::text(mailbox, u"ForwardingSmtpAddress");
    if (forwarding.address.startsWith(u"smtp:", Qt::CaseInsensitive))
        forwarding.address = forwarding.address.mid(5);
    forwarding.recipient = answer::text(mailbox, u"ForwardingAddress");
    forwarding.keepCopy = answer::flag(mailbox, u"DeliverToMailboxAndForward").value_or(false);
    return forwarding;
}

} // namespace exchange::cmdlets
