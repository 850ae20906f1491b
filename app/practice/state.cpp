// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/state.h"

#include "practice/json_writer.h"

#include <QByteArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

struct KindName
{
    Kind kind;
    const char16_t *details;
    const char16_t *type;
};

constexpr std::array<KindName, 12> kindNames{{
    {Kind::UserMailbox, u"UserMailbox", u"UserMailbox"},
    {Kind::SharedMailbox, u"SharedMailbox", u"UserMailbox"},
    {Kind::RoomMailbox, u"RoomMailbox", u"UserMailbox"},
    {Kind::EquipmentMailbox, u"EquipmentMailbox", u"UserMailbox"},
    {Kind::MailUser, u"MailUser", u"MailUser"},
    {Kind::GuestMailUser, u"GuestMailUser", u"MailUser"},
    {Kind::MailContact, u"MailContact", u"MailContact"},
    {Kind::SecurityGroup, u"MailUniversalSecurityGroup", u"MailUniversalSecurityGroup"},
    {Kind::DistributionGroup, u"MailUniversalDistributionGroup", u"MailUniversalDistributionGroup"},
    {Kind::RoomList, u"RoomList", u"MailUniversalDistributionGroup"},
    {Kind::DynamicGroup, u"DynamicDistributionGroup", u"DynamicDistributionGroup"},
    {Kind::UnifiedGroup, u"GroupMailbox", u"MailUniversalDistributionGroup"},
}};

constexpr QChar privateSlash(0xF8FF);

void putNumber(QByteArray &bytes, quint64 number, int count)
{
    for (int i = 0; i < count; ++i)
        bytes += char(number >> (8 * i));
}

} // namespace

QString typeDetails(Kind kind)
{
    return QString::fromUtf16(kindNames[size_t(kind)].details);
}

QString recipientType(Kind kind)
{
    return QString::fromUtf16(kindNames[size_t(kind)].type);
}

QStringList allTypeDetails()
{
    QStringList names;
    for (const KindName &kind : kindNames)
        names += QString::fromUtf16(kind.details);
    names << u"DiscoveryMailbox"_s << u"SchedulingMailbox"_s << u"TeamMailbox"_s << u"LegacyMailbox"_s
          << u"LinkedMailbox"_s << u"LinkedRoomMailbox"_s << u"RemoteUserMailbox"_s
          << u"MailNonUniversalGroup"_s << u"MailForestContact"_s << u"User"_s << u"DisabledUser"_s;
    return names;
}

bool isMailbox(Kind kind)
{
    return kind <= Kind::EquipmentMailbox;
}

bool canHoldRights(Kind kind)
{
    return isMailbox(kind) || kind == Kind::MailUser || kind == Kind::GuestMailUser
        || kind == Kind::SecurityGroup;
}

qint32 State::add(Recipient recipient)
{
    if (recipient.rid == 0)
        recipient.rid = nextRid++;
    recipients.push_back(std::move(recipient));
    const auto number = qint32(recipients.size()) - 1;
    index(number);
    return number;
}

void State::addMailbox(qint32 recipient, Mailbox mailbox)
{
    recipients[size_t(recipient)].mailbox = qint32(mailboxes.size());
    m_byGuid.insert(mailbox.exchangeGuid, recipient);
    mailboxes.push_back(std::move(mailbox));
}

void State::addGroup(qint32 recipient, Group group)
{
    recipients[size_t(recipient)].group = qint32(groups.size());
    groups.push_back(std::move(group));
}

void State::index(qint32 number)
{
    const Recipient &r = recipients[size_t(number)];
    m_byGuid.insert(r.guid, number);
    m_byGuid.insert(r.externalId, number);
    m_byAddress.insert(r.address.toLower(), number);
    if (!r.upn.isEmpty())
        m_byAddress.insert(r.upn.toLower(), number);
    for (const QString &address : r.otherAddresses)
        m_byAddress.insert(address.toLower(), number);
    m_byName.insert(r.name.toLower(), number);
    m_byName.insert(r.alias.toLower(), number);
    m_byDisplayName.insert(r.displayName.toLower(), number);
}

void State::unindex(qint32 number)
{
    const Recipient &r = recipients[size_t(number)];
    m_byGuid.remove(r.guid);
    m_byGuid.remove(r.externalId);
    if (r.mailbox >= 0)
        m_byGuid.remove(mailboxes[size_t(r.mailbox)].exchangeGuid);
    const auto drop = [number](QHash<QString, qint32> &table, const QString &key) {
        if (table.value(key.toLower(), -1) == number)
            table.remove(key.toLower());
    };
    drop(m_byAddress, r.address);
    drop(m_byAddress, r.upn);
    for (const QString &address : r.otherAddresses)
        drop(m_byAddress, address);
    drop(m_byName, r.name);
    drop(m_byName, r.alias);
    m_byDisplayName.remove(r.displayName.toLower(), number);
}

void State::remove(qint32 recipient)
{
    unindex(recipient);
    recipients[size_t(recipient)].deleted = true;
    for (Group &group : groups) {
        std::erase(group.members, recipient);
        std::erase(group.managedBy, recipient);
    }
}

void State::rename(qint32 recipient, const QString &displayName)
{
    Recipient &r = recipients[size_t(recipient)];
    m_byDisplayName.remove(r.displayName.toLower(), recipient);
    r.displayName = displayName;
    m_byDisplayName.insert(displayName.toLower(), recipient);
}

void State::setExchangeGuid(qint32 recipient, const QUuid &guid)
{
    Mailbox &mailbox = mailboxes[size_t(recipients[size_t(recipient)].mailbox)];
    m_byGuid.remove(mailbox.exchangeGuid);
    mailbox.exchangeGuid = guid;
    m_byGuid.insert(guid, recipient);
}

bool State::nameTaken(const QString &name) const
{
    return m_byName.contains(name.toLower());
}

Match State::find(const QString &identity) const
{
    const QString text = identity.trimmed();
    if (text.isEmpty())
        return {};
    const QUuid guid = QUuid::fromString(text);
    if (!guid.isNull())
        return {m_byGuid.value(guid, -1)};
    const QString lower = text.toLower();
    if (lower.contains(u'@'))
        return {m_byAddress.value(lower, -1)};
    if (lower.startsWith("cn="_L1))
        return {m_byName.value(lower.mid(3, lower.indexOf(u',') - 3), -1)};
    if (lower.startsWith("/o="_L1))
        return {m_byGuid.value(QUuid::fromString(lower.mid(lower.lastIndexOf(u'=') + 1)), -1)};
    if (const qint32 named = m_byName.value(lower, -1); named >= 0)
        return {named};
    if (lower.startsWith("nt:s-1-"_L1) || lower.startsWith("s-1-"_L1)) {
        for (size_t i = 0; i < recipients.size(); ++i) {
            if (!recipients[i].deleted && lower.endsWith(sid(recipients[i]).toLower()))
                return {qint32(i)};
        }
        return {};
    }
    const auto [begin, end] = m_byDisplayName.equal_range(lower);
    const auto count = std::distance(begin, end);
    if (count > 1)
        return {-1, true};
    return count == 1 ? Match{*begin} : Match{};
}

QString State::sid(const Recipient &r) const
{
    return u"S-1-5-21-%1-%2-%3-%4"_s.arg(domainSid[0]).arg(domainSid[1]).arg(domainSid[2]).arg(r.rid);
}

QString State::distinguishedName(const Recipient &r) const
{
    return u"CN=%1,OU=%2,OU=Microsoft Exchange Hosted Organizations,DC=EURPR01A001,DC=PROD,DC=OUTLOOK,DC=COM"_s
        .arg(r.name, domain);
}

QString State::legacyName(const Recipient &r) const
{
    return u"/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn="_s
        + guidText(r.guid);
}

QString State::folderId(const Mailbox &mailbox, const Folder &folder) const
{
    QByteArray bytes = QByteArray::fromHex("2e00000000");
    bytes += mailbox.exchangeGuid.toRfc4122();
    putNumber(bytes, 0x0100A2F1ULL ^ folder.number, 8);
    bytes += mailbox.exchangeGuid.toRfc4122().first(8);
    putNumber(bytes, folder.number, 8);
    bytes += '\1';
    return QString::fromLatin1(bytes.toBase64());
}

QString State::folderPath(const Mailbox &mailbox, const Folder &folder, QChar separator) const
{
    QString name = folder.name;
    name.replace(u'/', privateSlash);
    const QString parent = folder.parent >= 0
        ? folderPath(mailbox, mailbox.folders[size_t(folder.parent)], separator)
        : QString();
    return parent + separator + name;
}

QString State::trusteeText(const Entry &entry) const
{
    switch (entry.who) {
    case Entry::Who::Default:
        return u"Default"_s;
    case Entry::Who::Anonymous:
        return u"Anonymous"_s;
    case Entry::Who::Text:
        return entry.text;
    case Entry::Who::Recipient:
        break;
    }
    const Recipient &r = recipients[size_t(entry.recipient)];
    return r.deleted && !r.deadEntryShowsName ? u"NT:"_s + sid(r) : r.displayName;
}

Folder *calendarOf(Mailbox &mailbox)
{
    for (Folder &folder : mailbox.folders) {
        if (folder.isCalendar)
            return &folder;
    }
    return nullptr;
}

const Folder *calendarOf(const Mailbox &mailbox)
{
    for (const Folder &folder : mailbox.folders) {
        if (folder.isCalendar)
            return &folder;
    }
    return nullptr;
}

Entry *defaultEntry(Folder &folder)
{
    for (Entry &entry : folder.entries) {
        if (entry.who == Entry::Who::Default)
            return &entry;
    }
    return nullptr;
}

} // namespace practice
