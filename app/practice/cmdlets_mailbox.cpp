// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr std::array<Kind, 4> mailboxKinds{
    Kind::UserMailbox, Kind::SharedMailbox, Kind::RoomMailbox, Kind::EquipmentMailbox};
constexpr std::array<Kind, 2> mailUserKinds{Kind::MailUser, Kind::GuestMailUser};
constexpr std::array<Kind, 6> userKinds{Kind::UserMailbox, Kind::SharedMailbox, Kind::RoomMailbox,
    Kind::EquipmentMailbox, Kind::MailUser, Kind::GuestMailUser};
constexpr std::array<Kind, 12> recipientKinds{Kind::UserMailbox, Kind::SharedMailbox, Kind::RoomMailbox,
    Kind::EquipmentMailbox, Kind::MailUser, Kind::GuestMailUser, Kind::MailContact, Kind::SecurityGroup,
    Kind::DistributionGroup, Kind::RoomList, Kind::DynamicGroup, Kind::UnifiedGroup};

QStringList emailAddresses(const Recipient &r)
{
    QStringList all{u"SMTP:"_s + r.address};
    for (const QString &address : r.otherAddresses)
        all += u"smtp:"_s + address;
    return all;
}

QStringList names(const State &state, const std::vector<qint32> &recipients)
{
    QStringList all;
    for (const qint32 i : recipients)
        all += state.recipients[size_t(i)].name;
    return all;
}

void writeIdentity(Row &row, const State &state, const Recipient &r)
{
    row.text("Name", r.name);
    row.text("DisplayName", r.displayName);
    row.text("Alias", r.alias);
    row.text("PrimarySmtpAddress", r.address);
    row.list("EmailAddresses", emailAddresses(r));
    row.text("RecipientType", recipientType(r.kind));
    row.text("RecipientTypeDetails", typeDetails(r.kind));
    row.text("ExternalDirectoryObjectId", guidText(r.externalId));
    row.guid("Guid", r.guid);
    row.text("Id", r.name);
    row.text("Identity", r.name);
    row.text("DistinguishedName", state.distinguishedName(r));
    row.text("LegacyExchangeDN", state.legacyName(r));
    row.flag("HiddenFromAddressListsEnabled", r.hidden);
    row.flag("IsDirSynced", r.dirSynced);
    row.date("WhenCreated", r.created);
    row.date("WhenCreatedUTC", r.created);
    row.flag("IsValid", true);
    row.text("ObjectState", u"Unchanged");
}

void writeAttributes(Row &row, const Recipient &r)
{
    static constexpr std::array<const char *, 15> keys{"CustomAttribute1", "CustomAttribute2",
        "CustomAttribute3", "CustomAttribute4", "CustomAttribute5", "CustomAttribute6", "CustomAttribute7",
        "CustomAttribute8", "CustomAttribute9", "CustomAttribute10", "CustomAttribute11", "CustomAttribute12",
        "CustomAttribute13", "CustomAttribute14", "CustomAttribute15"};
    for (quint8 i = 1; i <= keys.size(); ++i) {
        const auto it = r.attributes.find(i);
        row.text(keys[i - 1], it == r.attributes.end() ? QStringView(u"") : QStringView(it->second));
    }
    static constexpr std::array<const char *, 5> lists{"ExtensionCustomAttribute1",
        "ExtensionCustomAttribute2", "ExtensionCustomAttribute3", "ExtensionCustomAttribute4",
        "ExtensionCustomAttribute5"};
    for (const char *key : lists)
        row.list(key, {});
}

QString enabled(const Mailbox &mailbox, const QString &name)
{
    const auto it = mailbox.cas.changed.find(name);
    return it == mailbox.cas.changed.end() || it->second.value_or(true) ? u"1"_s : u"0"_s;
}

void writeMailbox(Context &context, Row &row, qint32 index)
{
    const State &state = context.state;
    const Recipient &r = state.recipients[size_t(index)];
    writeIdentity(row, state, r);
    row.text("UserPrincipalName", r.upn);
    row.text("WindowsLiveID", r.upn);
    row.flag("AccountDisabled", r.accountDisabled);
    writeAttributes(row, r);
    if (r.mailbox < 0)
        return;
    const Mailbox &mailbox = context.tenant.visibleMailbox(r.mailbox);
    row.guid("ExchangeGuid", mailbox.exchangeGuid);
    row.date("WhenMailboxCreated", r.mailboxCreated);
    row.list("Languages", {mailbox.language});
    if (mailbox.delivery.forwardingRecipient < 0)
        row.nil("ForwardingAddress");
    else
        row.text("ForwardingAddress", state.recipients[size_t(mailbox.delivery.forwardingRecipient)].name);
    if (mailbox.delivery.forwardingSmtp.isEmpty())
        row.nil("ForwardingSmtpAddress");
    else
        row.text("ForwardingSmtpAddress", u"smtp:"_s + mailbox.delivery.forwardingSmtp);
    row.flag("DeliverToMailboxAndForward", mailbox.delivery.deliverAndForward);
    row.list("GrantSendOnBehalfTo", names(state, mailbox.delivery.sendOnBehalf));
    row.text("MaxSendSize", u"35 MB (36,700,160 bytes)");
    row.text("ProhibitSendQuota", u"99 GB (106,300,440,576 bytes)");
    row.text("RetainDeletedItemsFor", u"14.00:00:00");
    row.list("ProtocolSettings",
        {u"POP3§"_s + enabled(mailbox, u"popenabled"_s) + u"§§§§§§§§§§"_s,
            u"IMAP4§"_s + enabled(mailbox, u"imapenabled"_s) + u"§§§§§§§§§§"_s,
            u"OWA§"_s + enabled(mailbox, u"owaenabled"_s),
            u"MAPI§"_s + enabled(mailbox, u"mapienabled"_s) + u"§0§§§§§§"_s});
    if (r.kind == Kind::UserMailbox) {
        row.flag("SKUAssigned", true);
        row.list("PersistedCapabilities", {u"BPOS_S_Enterprise"_s});
    } else {
        row.nil("SKUAssigned");
        row.list("PersistedCapabilities", {});
    }
}

void getMailbox(Context &context)
{
    const bool soft = context.flag(u"softdeletedmailbox").value_or(false);
    context.list(
        [&] { return soft ? std::vector<qint32>{} : context.select(mailboxKinds, FilterSet::Mailbox); },
        [&](Row &row, qint32 i) { writeMailbox(context, row, i); });
}

void writePerson(Row &row, const Recipient &r)
{
    row.text("FirstName", r.firstName);
    row.text("LastName", r.lastName);
    row.text("Department", r.department);
    row.text("Office", r.office);
    row.text("Company", u"");
    row.text("Title", u"");
}

void getUser(Context &context)
{
    context.list([&] { return context.select(userKinds, FilterSet::User); },
        [&](Row &row, qint32 i) {
            const Recipient &r = context.state.recipients[size_t(i)];
            row.text("UserPrincipalName", r.upn);
            row.text("Sid", context.state.sid(r));
            row.text("WindowsEmailAddress", r.address);
            writePerson(row, r);
            writeIdentity(row, context.state, r);
        });
}

void getRecipient(Context &context)
{
    context.list([&] { return context.select(recipientKinds, FilterSet::Recipient); },
        [&](Row &row, qint32 i) {
            const Recipient &r = context.state.recipients[size_t(i)];
            writeIdentity(row, context.state, r);
            writePerson(row, r);
            writeAttributes(row, r);
            if (r.mailbox >= 0) {
                row.guid("ExchangeGuid", context.state.mailboxes[size_t(r.mailbox)].exchangeGuid);
                row.date("WhenMailboxCreated", r.mailboxCreated);
            }
        });
}

void getMailUser(Context &context)
{
    context.list([&] { return context.select(mailUserKinds, FilterSet::MailUser); },
        [&](Row &row, qint32 i) {
            const Recipient &r = context.state.recipients[size_t(i)];
            writeIdentity(row, context.state, r);
            row.text("UserPrincipalName", r.upn);
            row.text("ExternalEmailAddress",
                u"SMTP:"_s + (r.otherAddresses.isEmpty() ? r.address : r.otherAddresses.constFirst()));
            writeAttributes(row, r);
        });
}

/// Changes a list of recipients by an array (overwrites) or by a hash table with Add and Remove.
bool changeRecipients(Context &context, const QJsonValue &json, std::vector<qint32> &list)
{
    const auto resolve = [&context](const QJsonValue &names, std::vector<qint32> &into) {
        const QStringList texts
            = names.isArray() ? names.toVariant().toStringList() : QStringList{names.toString()};
        for (const QString &text : texts) {
            if (!text.isEmpty())
                into.push_back(context.recipient(text));
        }
        return !context.failed();
    };
    std::vector<qint32> added;
    if (!json.isObject()) {
        if (!resolve(json, added))
            return false;
        list = added;
        return true;
    }
    const QJsonObject table = json.toObject();
    std::vector<qint32> removed;
    for (auto it = table.begin(); it != table.end(); ++it) {
        if (it.key().compare("add"_L1, Qt::CaseInsensitive) == 0 && !resolve(it.value(), added))
            return false;
        if (it.key().compare("remove"_L1, Qt::CaseInsensitive) == 0 && !resolve(it.value(), removed))
            return false;
    }
    for (const qint32 i : added) {
        if (std::find(list.begin(), list.end(), i) == list.end())
            list.push_back(i);
    }
    for (const qint32 i : removed)
        std::erase(list, i);
    return true;
}

bool changeDelivery(Context &context, Delivery &delivery)
{
    if (context.has(u"forwardingsmtpaddress")) {
        QString address = context.text(u"forwardingsmtpaddress");
        if (address.startsWith("smtp:"_L1, Qt::CaseInsensitive))
            address = address.mid(5);
        if (!address.isEmpty() && !address.contains(u'@')) {
            context.fail(u"Microsoft.Exchange.Configuration.Tasks.TaskArgumentException"_s,
                u"The proxy address \"smtp:%1\" is invalid."_s.arg(address));
            return false;
        }
        delivery.forwardingSmtp = address;
    }
    if (context.has(u"forwardingaddress")) {
        const QString who = context.text(u"forwardingaddress");
        delivery.forwardingRecipient = who.isEmpty() ? -1 : context.recipient(who);
    }
    if (const auto both = context.flag(u"delivertomailboxandforward"))
        delivery.deliverAndForward = *both;
    if (context.has(u"grantsendonbehalfto"))
        changeRecipients(context, context.value(u"grantsendonbehalfto"), delivery.sendOnBehalf);
    return !context.failed();
}

void setMailbox(Context &context)
{
    const qint32 index = context.mailbox(context.text(u"identity"), true);
    if (index < 0)
        return;
    Recipient &r = context.state.recipients[size_t(index)];
    Delivery delivery = context.state.mailboxes[size_t(r.mailbox)].delivery;
    if (!changeDelivery(context, delivery))
        return;
    auto attributes = r.attributes;
    bool directory = context.has(u"hiddenfromaddresslistsenabled");
    for (quint8 i = 1; i <= 15; ++i) {
        const QString key = u"customattribute"_s + QString::number(i);
        if (!context.parameters().contains(key))
            continue;
        directory = true;
        const QString text = context.parameters().value(key).toString();
        attributes.erase(i);
        if (!text.isEmpty())
            attributes[i] = text;
    }
    if (directory && r.dirSynced) {
        context.fail(u"Microsoft.Exchange.Configuration.Tasks.InvalidOperationInDehydratedContextException"_s,
            u"The operation on mailbox \"%1\" failed because it's out of the current user's write scope. The action 'Set-Mailbox' can't be performed on the object '%1' because the object is being synchronized from your on-premises organization."_s
                .arg(r.name));
        return;
    }
    if (context.isRehearsed())
        return;
    context.tenant.aboutToWrite(r.mailbox);
    context.state.mailboxes[size_t(r.mailbox)].delivery = delivery;
    r.attributes = attributes;
    r.hidden = context.flag(u"hiddenfromaddresslistsenabled").value_or(r.hidden);
}

constexpr std::array<Spec, 5> mailboxTable{{
    {u"Get-Mailbox", false,
        u"identity filter recipienttypedetails resultsize pagesize anr organizationalunit sortby "
        u"groupmailbox archive "
        u"softdeletedmailbox includeinactivemailbox inactivemailboxonly publicfolder usecustomrouting "
        u"properties "
        u"propertysets includegrantsendonbehalftowithdisplaynames async",
        getMailbox},
    {u"Set-Mailbox", true,
        u"identity forwardingaddress forwardingsmtpaddress delivertomailboxandforward grantsendonbehalfto "
        u"hiddenfromaddresslistsenabled messagecopyforsmtpclientsubmissionenabled force customattribute1 "
        u"customattribute2 customattribute3 customattribute4 customattribute5 customattribute6 "
        u"customattribute7 "
        u"customattribute8 customattribute9 customattribute10 customattribute11 customattribute12 "
        u"customattribute13 "
        u"customattribute14 customattribute15",
        setMailbox},
    {u"Get-User", false,
        u"identity filter recipienttypedetails resultsize pagesize anr organizationalunit sortby", getUser},
    {u"Get-Recipient", false,
        u"identity filter recipienttypedetails recipienttype resultsize pagesize anr organizationalunit "
        u"sortby "
        u"properties propertyset includesoftdeletedrecipients",
        getRecipient},
    {u"Get-MailUser", false,
        u"identity filter resultsize pagesize anr organizationalunit sortby softdeletedmailuser",
        getMailUser},
}};

} // namespace

std::span<const Spec> mailboxCmdlets()
{
    return mailboxTable;
}

} // namespace practice
