// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/rights.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <map>
#include <optional>
#include <vector>

namespace practice {

enum class Kind : quint8 {
    UserMailbox,
    SharedMailbox,
    RoomMailbox,
    EquipmentMailbox,
    MailUser,
    GuestMailUser,
    MailContact,
    SecurityGroup,
    DistributionGroup,
    RoomList,
    DynamicGroup,
    UnifiedGroup
};

/// RecipientTypeDetails of a kind, e.g. "MailUniversalSecurityGroup".
QString typeDetails(Kind kind);
/// RecipientType of a kind, e.g. "UserMailbox" for every kind of mailbox.
QString recipientType(Kind kind);
/// All values RecipientTypeDetails can have here.
QStringList allTypeDetails();
bool isMailbox(Kind kind);
/// A kind with a SID that folder rights can name (exchange reference 3.2).
bool canHoldRights(Kind kind);

/// One line of a folder's rights. Who is a recipient by index (also a deleted one), or a text.
struct Entry
{
    enum class Who : quint8 { Default, Anonymous, Recipient, Text };

    Who who = Who::Default;
    quint8 flags = 0;
    qint32 recipient = -1;
    Rights rights = rightsNone;
    QString text; // "NT:S-1-5-...", a bare name, "ExchangePublishedUser.x@y"; only with Who::Text

    bool operator==(const Entry &) const = default;
};
using Entries = std::vector<Entry>;

struct Folder
{
    QString name; // as people see it, a slash stays a slash
    qint32 parent = -1; // index in the mailbox's folders; -1 = below the root
    bool isCalendar = false; // the default calendar
    quint32 number = 0; // part of the FolderId
    int items = 0;
    Entries entries;
};

/// Client access switches; an empty optional is null on the wire.
struct CasSwitches
{
    std::map<QString, std::optional<bool>>
        changed; // lower-case name -> value, when it differs from its default

    bool operator==(const CasSwitches &) const = default;
};

struct Delivery
{
    QString forwardingSmtp; // without "smtp:"
    qint32 forwardingRecipient = -1;
    bool deliverAndForward = false;
    std::vector<qint32> sendOnBehalf;

    bool operator==(const Delivery &) const = default;
};

struct Mailbox
{
    QUuid exchangeGuid;
    QString language;
    std::vector<Folder> folders;
    CasSwitches cas;
    bool oldCasFormat = false; // the newer CAS properties are absent on the wire
    Delivery delivery;
};

struct Group
{
    std::vector<qint32> members;
    std::vector<qint32> managedBy;
    QString joinRestriction;
    QString filter; // dynamic groups
};

struct Recipient
{
    Kind kind = Kind::UserMailbox;
    bool deleted = false;
    bool deadEntryShowsName
        = false; // entries of the deleted recipient read as a bare name instead of NT:S-1-...
    bool dirSynced = false;
    bool hidden = false;
    bool accountDisabled = false;
    quint8 refusals = 0; // Add-MailboxFolderPermission refuses the fresh recipient this often
    quint32 rid = 0; // last part of the SID
    qint32 mailbox = -1;
    qint32 group = -1;
    qint64 created = 0;
    qint64 mailboxCreated = 0;
    QUuid guid;
    QUuid externalId;
    QString name;
    QString displayName;
    QString alias;
    QString address;
    QString upn;
    QString firstName;
    QString lastName;
    QString department;
    QString office;
    QStringList otherAddresses;
    std::map<quint8, QString> attributes; // CustomAttribute1..15, only those that are set
};

struct Match
{
    qint32 index = -1;
    bool ambiguous = false;
};

/// The directory and the mailboxes of the tenant. A value without threads or wire; indices stay valid for
/// ever, deleted recipients keep their place.
class State
{
public:
    std::vector<Recipient> recipients;
    std::vector<Mailbox> mailboxes;
    std::vector<Group> groups;
    QString domain;
    QUuid tenantId;
    QUuid clientId;
    quint32 domainSid[3] = {0, 0, 0};
    quint32 nextRid = 1104;
    quint64 seed = 0;

    qint32 add(Recipient recipient);
    void addMailbox(qint32 recipient, Mailbox mailbox);
    void addGroup(qint32 recipient, Group group);
    void remove(qint32 recipient);
    void rename(qint32 recipient, const QString &displayName);
    void setExchangeGuid(qint32 recipient, const QUuid &guid);

    /// Finds a recipient by GUID, address, UPN, alias, name, distinguished name, legacy name or SID; a
    /// display name counts last and can be ambiguous.
    Match find(const QString &identity) const;
    bool nameTaken(const QString &name) const;
    bool addressTaken(const QString &address) const { return m_byAddress.contains(address.toLower()); }

    QString sid(const Recipient &recipient) const;
    QString distinguishedName(const Recipient &recipient) const;
    QString legacyName(const Recipient &recipient) const;
    QString folderId(const Mailbox &mailbox, const Folder &folder) const;
    /// Path from the root with a separator before each part: "/Kalender/Sub"; slashes in names become U+F8FF.
    QString folderPath(const Mailbox &mailbox, const Folder &folder, QChar separator) const;
    /// How Get-MailboxFolderPermission names the trustee.
    QString trusteeText(const Entry &entry) const;

private:
    void index(qint32 recipient);
    void unindex(qint32 recipient);

    QHash<QUuid, qint32> m_byGuid;
    QHash<QString, qint32> m_byAddress;
    QHash<QString, qint32> m_byName; // name and alias
    QMultiHash<QString, qint32> m_byDisplayName;
};

Folder *calendarOf(Mailbox &mailbox);
const Folder *calendarOf(const Mailbox &mailbox);
Entry *defaultEntry(Folder &folder);

} // namespace practice
