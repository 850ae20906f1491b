// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/population.h"

#include "practice/names.h"
#include "practice/random.h"
#include "practice/spread.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr qint64 day = 86400;
constexpr qint64 epoch = 1790812800; // 2026-10-01T00:00:00Z: nothing in a population is younger

struct Department
{
    const char16_t *name;
    const char16_t *key;
    double share;
};

constexpr std::array<Department, 7> departments{{{u"Sales", u"sales", 0.22}, {u"Finance", u"finance", 0.12},
    {u"Human Resources", u"hr", 0.08}, {u"IT", u"it", 0.14}, {u"Operations", u"operations", 0.24},
    {u"Legal", u"legal", 0.06}, {u"Forschung & Entwicklung", u"research", 0.14}}};
constexpr std::array<const char16_t *, 6> offices{
    u"Seattle", u"München", u"Genève", u"東京", u"Amsterdam", u"دبي"};

Entry entryFor(qint32 recipient, Rights rights, quint8 flags = 0)
{
    return {Entry::Who::Recipient, flags, recipient, rights, {}};
}

Entry textEntry(const QString &text, Rights rights)
{
    return {Entry::Who::Text, 0, -1, rights, text};
}

bool has(const Folder &folder, qint32 recipient)
{
    return std::any_of(folder.entries.begin(), folder.entries.end(),
        [recipient](const Entry &e) { return e.who == Entry::Who::Recipient && e.recipient == recipient; });
}

class Builder
{
public:
    explicit Builder(const Options &options)
        : m_options(options)
        , m_seed(quint64(options.seed))
    {
        Rng rng(mixedSeed(m_seed, 1, 0));
        m_state.seed = m_seed;
        m_state.domain = options.domain;
        const QUuid tenantId = rng.uuid();
        const QUuid clientId = rng.uuid();
        m_state.tenantId = options.tenant.isEmpty() ? tenantId : QUuid::fromString(options.tenant);
        m_state.clientId = options.clientId.isEmpty() ? clientId : QUuid::fromString(options.clientId);
        for (quint32 &part : m_state.domainSid)
            part = quint32(rng.next() >> 33) + 1000000000;
        m_state.recipients.reserve(size_t(options.mailboxes) + size_t(options.mailboxes) / 10 + 100);
    }

    State build()
    {
        for (int i = 0; i < m_options.mailboxes; ++i)
            addMailbox(i);
        addOutsiders();
        addGroups();
        giveNamesakes();
        shareCalendars();
        return std::move(m_state);
    }

private:
    void addMailbox(int number);
    Kind kindOf(double unit) const;
    Recipient person(const QString &language, quint64 number, Kind kind);
    Recipient resource(Kind kind, int number);
    void addFolders(Mailbox &mailbox, int number, Kind kind);
    void addOutsiders();
    void addGroups();
    void giveNamesakes();
    void shareCalendars();
    void shareCalendar(qint32 owner, Folder &calendar, Rng &rng);
    void setDefault(Folder &calendar, double unit);
    qint32 addGroup(Kind kind, const QString &display, const QString &address, std::vector<qint32> members);
    QString uniqueAddress(const QString &local);
    QString uniqueName(const QString &display);
    qint32 anyPerson(Rng &rng) const { return m_people[rng.below(quint32(m_people.size()))]; }

    const Options &m_options;
    const quint64 m_seed;
    State m_state;
    std::vector<qint32> m_people; // user mailboxes
    std::vector<qint32> m_departmentGroups;
    std::vector<qint32> m_twins; // people who share their display name
    qint32 m_policyGroup = -1;
    qint32 m_groupNamesake = -1;
    int m_calendarless = 0;
    QHash<QString, int> m_displayNames;
    QHash<QString, int> m_locals;
    Spread m_kind{quint64(m_options.seed), 1};
    Spread m_language{quint64(m_options.seed), 2};
    Spread m_renamed{quint64(m_options.seed), 3};
    Spread m_sub{quint64(m_options.seed), 4};
    Spread m_false{quint64(m_options.seed), 5};
    Spread m_default{quint64(m_options.seed), 6};
    Spread m_delegate{quint64(m_options.seed), 7};
    Spread m_groupEntry{quint64(m_options.seed), 8};
    Spread m_policy{quint64(m_options.seed), 9};
    Spread m_namesake{quint64(m_options.seed), 10};
    Spread m_orphan{quint64(m_options.seed), 11};
    Spread m_published{quint64(m_options.seed), 12};
    Spread m_synced{quint64(m_options.seed), 13};
    Spread m_oldCas{quint64(m_options.seed), 14};
    Spread m_department{quint64(m_options.seed), 15};
    Spread m_colleague{quint64(m_options.seed), 16};
};

Kind Builder::kindOf(double unit) const
{
    if (unit < m_options.sharedShare)
        return Kind::SharedMailbox;
    if (unit < m_options.sharedShare + m_options.roomShare)
        return Kind::RoomMailbox;
    return unit < m_options.sharedShare + m_options.roomShare + m_options.equipmentShare
        ? Kind::EquipmentMailbox
        : Kind::UserMailbox;
}

QString Builder::uniqueAddress(const QString &local)
{
    int &count = m_locals[local];
    ++count;
    const QString name = count == 1 ? local : local + QString::number(count);
    return name + u'@' + m_options.domain;
}

/// Latin names get a middle initial when they repeat, others a number.
QString Builder::uniqueName(const QString &display)
{
    int &count = m_displayNames[display];
    const int repeat = count++;
    if (repeat == 0)
        return display;
    const qsizetype blank = display.indexOf(u' ');
    if (blank < 0 || display.at(0).unicode() > 0x24F)
        return display + u" (%1)"_s.arg(repeat + 1);
    QString middle;
    for (int rest = repeat; rest > 0; rest = (rest - 1) / 26)
        middle += u' ' + QString(QChar(u'A' + (rest - 1) % 26)) + u'.';
    return display.left(blank) + middle + display.mid(blank);
}

Recipient Builder::person(const QString &language, quint64 number, Kind kind)
{
    Rng rng(mixedSeed(m_seed, 20, number));
    Recipient r;
    r.kind = kind;
    r.guid = rng.uuid();
    r.externalId = rng.uuid();
    PersonName name = drawName(language, rng);
    if (number == 0)
        name = {u"Alice"_s, u"Martin"_s, u"Alice Martin"_s, u"alice"_s, u"martin"_s};
    if (number == 1)
        name = {u"Bob"_s, u"Baker"_s, u"Bob Baker"_s, u"bob"_s, u"baker"_s};
    r.firstName = name.first;
    r.lastName = name.last;
    r.displayName = uniqueName(name.display);
    r.address = uniqueAddress(number < 2 ? name.asciiFirst : name.asciiFirst + u'.' + name.asciiLast);
    r.upn = r.address;
    r.alias = r.address.left(r.address.indexOf(u'@'));
    r.name = r.alias;
    r.created = epoch - qint64(rng.below(1800)) * day - rng.below(quint32(day));
    r.mailboxCreated = r.created + 900 + rng.below(7200);
    r.dirSynced = m_synced.next() < m_options.dirSynced;
    double unit = number < 2 ? 0.0 : m_department.next();
    for (const Department &d : departments) {
        if (unit < d.share) {
            r.department = QString::fromUtf16(d.name);
            r.attributes[2] = QString::fromUtf16(d.key);
            break;
        }
        unit -= d.share;
    }
    r.office = QString::fromUtf16(offices[rng.below(offices.size())]);
    const quint32 employment = rng.below(100);
    r.attributes[1] = employment < 78 ? u"staff"_s : employment < 90 ? u"contractor"_s : u"temp"_s;
    if (rng.below(3) == 0)
        r.otherAddresses += r.alias + u"@old."_s + m_options.domain;
    return r;
}

Recipient Builder::resource(Kind kind, int number)
{
    Rng rng(mixedSeed(m_seed, 21, quint64(number)));
    Recipient r;
    r.kind = kind;
    r.guid = rng.uuid();
    r.externalId = rng.uuid();
    const QString what = kind == Kind::SharedMailbox ? u"Team"_s
        : kind == Kind::RoomMailbox                  ? u"Room"_s
                                                     : u"Car"_s;
    const QString local = what.toLower() + u'-' + QString::number(number);
    r.displayName = kind == Kind::RoomMailbox
        ? u"Besprechung %1 / %2"_s.arg(number).arg(QString::fromUtf16(offices[rng.below(offices.size())]))
        : u"%1 %2"_s.arg(what).arg(number);
    r.displayName = uniqueName(r.displayName);
    r.address = uniqueAddress(local);
    r.upn = r.address;
    r.alias = local;
    r.name = local;
    r.accountDisabled = true;
    r.created = epoch - qint64(rng.below(2500)) * day;
    r.mailboxCreated = r.created + 600;
    return r;
}

void Builder::addMailbox(int number)
{
    const Kind kind = number < 2 ? Kind::UserMailbox : kindOf(m_kind.next());
    const QString language = number < 2 ? u"en"_s : drawLanguage(m_language.next());
    Recipient r
        = kind == Kind::UserMailbox ? person(language, quint64(number), kind) : resource(kind, number);
    Rng rng(mixedSeed(m_seed, 22, quint64(number)));
    Mailbox mailbox = newMailbox(language, rng.uuid());
    addFolders(mailbox, number, kind);
    mailbox.oldCasFormat = m_oldCas.next() < m_options.oldCas;
    if (rng.below(20) == 0)
        mailbox.cas.changed[u"smtpclientauthenticationdisabled"_s] = rng.below(2) == 0;
    if (rng.below(25) == 0)
        mailbox.cas.changed[u"popenabled"_s] = false;
    if (rng.below(30) == 0)
        mailbox.cas.changed[u"ewsenabled"_s] = std::nullopt;
    if (kind == Kind::UserMailbox && rng.below(40) == 0) {
        mailbox.delivery.forwardingSmtp = r.alias + u"@forward.example.net"_s;
        mailbox.delivery.deliverAndForward = rng.below(2) == 0;
    }
    const qint32 index = m_state.add(std::move(r));
    m_state.addMailbox(index, std::move(mailbox));
    if (kind == Kind::UserMailbox)
        m_people.push_back(index);
}

void Builder::addFolders(Mailbox &mailbox, int number, Kind kind)
{
    if (kind != Kind::UserMailbox || number < 2)
        return;
    const auto person = int(m_people.size());
    if (person >= 2 && m_calendarless < m_options.withoutCalendar) {
        ++m_calendarless;
        mailbox.folders.clear();
        return;
    }
    Folder &calendar = mailbox.folders.front();
    const bool slash
        = person == m_options.withoutCalendar + 2; // one is always there, in small populations too
    if (slash || m_renamed.next() < m_options.renamedCalendars)
        calendar.name
            = slash || number % 3 == 0 ? u"Agenda / Planning"_s : calendar.name + u" (%1)"_s.arg(number);
    const Entries inherited = calendar.entries;
    if (m_sub.next() < m_options.subCalendars)
        mailbox.folders.push_back({u"Team holidays"_s, 0, false, 2, number % 60, inherited});
    if (person == m_options.withoutCalendar + 3 || m_false.next() < m_options.falseCalendars) {
        mailbox.folders.front().name = u"Agenda %1"_s.arg(number);
        mailbox.folders.insert(mailbox.folders.begin(), {u"Calendar"_s, -1, false, 3, 0, inherited});
        for (Folder &folder : mailbox.folders)
            folder.parent = folder.parent == 0 ? 1 : folder.parent;
    }
}

void Builder::addOutsiders()
{
    const auto count = [this](double share) { return std::max(2, int(share * m_options.mailboxes)); };
    for (int i = 0; i < count(m_options.mailUserShare); ++i) {
        Recipient r = person(drawLanguage(m_language.next()), 1000000 + quint64(i), Kind::MailUser);
        r.otherAddresses = {r.alias + u"@legacy.example.net"_s};
        m_state.add(std::move(r));
    }
    for (int i = 0; i < count(m_options.guestShare); ++i) {
        Recipient r = person(drawLanguage(m_language.next()), 2000000 + quint64(i), Kind::GuestMailUser);
        r.name = r.alias + u"_partner.example.net#EXT#"_s;
        r.upn = r.name + u'@' + m_options.domain;
        r.address = r.alias + u"@partner.example.net"_s;
        r.alias = r.name;
        r.department.clear();
        r.attributes.clear();
        r.dirSynced = false;
        r.otherAddresses.clear();
        m_state.add(std::move(r));
    }
    Recipient contact = person(u"en"_s, 3000000, Kind::MailContact);
    contact.upn.clear();
    m_state.add(std::move(contact));
}

qint32 Builder::addGroup(
    Kind kind, const QString &display, const QString &address, std::vector<qint32> members)
{
    Rng rng(mixedSeed(m_seed, 23, m_state.groups.size()));
    Recipient r;
    r.kind = kind;
    r.guid = rng.uuid();
    r.externalId = rng.uuid();
    r.displayName = display;
    r.address = address;
    r.alias = address.left(address.indexOf(u'@'));
    r.name = r.alias;
    r.created = epoch - qint64(rng.below(2000)) * day;
    const qint32 index = m_state.add(std::move(r));
    Group group;
    group.members = std::move(members);
    group.managedBy = {m_people.front()};
    group.joinRestriction = kind == Kind::DistributionGroup ? u"Open"_s : u"Closed"_s;
    m_state.addGroup(index, std::move(group));
    return index;
}

void Builder::addGroups()
{
    const QString at = u'@' + m_options.domain;
    std::array<std::vector<qint32>, departments.size()> members;
    std::vector<qint32> privileged;
    for (size_t i = 0; i < m_people.size(); ++i) {
        const Recipient &r = m_state.recipients[size_t(m_people[i])];
        for (size_t d = 0; d < departments.size(); ++d) {
            if (r.department == QStringView(departments[d].name))
                members[d].push_back(m_people[i]);
        }
        if (i % 33 == 0)
            privileged.push_back(m_people[i]);
    }
    for (size_t d = 0; d < departments.size(); ++d) {
        const QString name = QString::fromUtf16(departments[d].name);
        const QString key = QString::fromUtf16(departments[d].key);
        m_departmentGroups.push_back(
            addGroup(Kind::SecurityGroup, u"Free-Busy Readers "_s + name, u"fb-"_s + key + at, members[d]));
        addGroup(Kind::DistributionGroup, u"All "_s + name, u"all-"_s + key + at, members[d]);
    }
    const qint32 inner
        = addGroup(Kind::SecurityGroup, u"Reception"_s, u"reception"_s + at, {m_people[m_people.size() / 2]});
    const qint32 list = addGroup(Kind::DistributionGroup, u"Weekly Digest"_s, u"weekly-digest"_s + at,
        {m_people[m_people.size() / 3]});
    std::vector<qint32> everybody = privileged;
    everybody.push_back(inner);
    everybody.push_back(list);
    const QString title = u"Privileged Users Security Group"_s;
    m_policyGroup = addGroup(Kind::SecurityGroup, title, policyGroupAddress(m_options), everybody);
    m_groupNamesake
        = addGroup(Kind::SecurityGroup, title, u"privileged-users-2019"_s + at, {m_people.back()});
    const qint32 dynamic = addGroup(Kind::DynamicGroup, u"Everybody in Sales"_s, u"dyn-sales"_s + at, {});
    m_state.groups[size_t(m_state.recipients[size_t(dynamic)].group)].filter = u"Department -eq 'Sales'"_s;
    addGroup(Kind::UnifiedGroup, u"Project Mullion"_s, u"project-mullion"_s + at, privileged);
    std::vector<qint32> rooms;
    for (size_t i = 0; i < m_state.recipients.size(); ++i) {
        if (m_state.recipients[i].kind == Kind::RoomMailbox)
            rooms.push_back(qint32(i));
    }
    addGroup(Kind::RoomList, u"Rooms"_s, u"rooms"_s + at, rooms);
}

void Builder::giveNamesakes()
{
    if (m_people.size() < 8)
        return;
    const int pairs = int(std::ceil(m_options.namesakes * double(m_people.size()) / 2));
    Rng rng(mixedSeed(m_seed, 24, 0));
    for (int i = 0; i < pairs; ++i) {
        const qint32 model = m_people[2 + rng.below(quint32(m_people.size() - 2))];
        const qint32 twin = m_people[2 + rng.below(quint32(m_people.size() - 2))];
        if (model == twin)
            continue;
        m_state.rename(twin, m_state.recipients[size_t(model)].displayName);
        m_twins.insert(m_twins.end(), {model, twin});
    }
}

void Builder::setDefault(Folder &calendar, double unit)
{
    const std::array<std::pair<double, Rights>, 5> choices{{{m_options.limitedDefaults, rightsLimited},
        {m_options.reviewerDefaults, rightsReviewer}, {m_options.editorDefaults, rightsEditor},
        {m_options.granularDefaults, 0x447}, {m_options.closedDefaults, rightsNone}}};
    for (const auto &[share, rights] : choices) {
        if (unit < share) {
            defaultEntry(calendar)->rights = rights;
            return;
        }
        unit -= share;
    }
}

void Builder::shareCalendars()
{
    for (size_t i = 0; i < size_t(m_options.mailboxes); ++i) {
        const Recipient &r = m_state.recipients[i];
        Folder *calendar = calendarOf(m_state.mailboxes[size_t(r.mailbox)]);
        if (!calendar)
            continue;
        if (r.kind == Kind::RoomMailbox || r.kind == Kind::EquipmentMailbox)
            defaultEntry(*calendar)->rights = rightsLimited;
        Rng rng(mixedSeed(m_seed, 25, i));
        calendar->items = int(rng.below(900));
        if (r.kind == Kind::UserMailbox && i >= 2)
            shareCalendar(qint32(i), *calendar, rng);
    }
}

void Builder::shareCalendar(qint32 owner, Folder &calendar, Rng &rng)
{
    Entries &entries = calendar.entries;
    const auto add = [&](qint32 trustee, Rights rights, quint8 flags = 0) {
        if (trustee != owner && !has(calendar, trustee))
            entries.push_back(entryFor(trustee, rights, flags));
    };
    setDefault(calendar, m_default.next());
    if (defaultEntry(calendar)->rights == rightsNone)
        return; // closed by its owner: nobody else is there
    if (m_colleague.next() < m_options.colleagueEntries) {
        static constexpr std::array<Rights, 5> usual{
            rightsReviewer, rightsEditor, rightsLimited, rightsAuthor, rightsAvailability};
        for (quint32 i = 0, n = 1 + rng.below(3); i < n; ++i)
            add(anyPerson(rng), usual[rng.below(usual.size())]);
    }
    if (!m_twins.empty() && rng.below(60) == 0)
        add(m_twins[rng.below(quint32(m_twins.size()))], rightsReviewer);
    if (m_delegate.next() < m_options.delegates)
        add(anyPerson(rng), rightsEditor, rng.below(3) == 0 ? flagDelegate | flagPrivateItems : flagDelegate);
    if (m_groupEntry.next() < m_options.groupEntries)
        add(m_departmentGroups[rng.below(quint32(m_departmentGroups.size()))], rightsLimited);
    const double policy = m_policy.next();
    if (policy < m_options.policyGroupEntries) {
        const double third = m_options.policyGroupEntries / 3;
        add(m_policyGroup,
            policy < third           ? rightsEditor
                : policy < 2 * third ? rightsAvailability
                                     : rightsReviewer);
    }
    if (m_namesake.next() < m_options.namesakeEntries)
        add(m_groupNamesake, rightsAvailability);
    if (m_orphan.next() < m_options.orphans) {
        const bool sid = rng.below(3) != 0;
        entries.push_back(textEntry(sid ? u"NT:S-1-5-21-%1-%2-%3-%4"_s.arg(m_state.domainSid[0])
                                              .arg(m_state.domainSid[1])
                                              .arg(m_state.domainSid[2])
                                              .arg(900000 + owner)
                                        : u"Former Colleague %1"_s.arg(owner),
            sid ? rightsReviewer : rightsLimited));
    }
    if (m_published.next() < m_options.published)
        entries.push_back(
            textEntry(u"ExchangePublishedUser.partner%1@example.net"_s.arg(owner % 7), rightsLimited));
}

} // namespace

QString policyGroupAddress(const Options &options)
{
    return options.policyGroup.isEmpty() ? u"privileged-users-security-group@"_s + options.domain
                                         : options.policyGroup;
}

State makePopulation(const Options &options)
{
    return Builder(options).build();
}

Mailbox newMailbox(const QString &language, const QUuid &exchangeGuid)
{
    Mailbox mailbox;
    mailbox.exchangeGuid = exchangeGuid;
    mailbox.language = language;
    const Entries entries{
        {Entry::Who::Default, 0, -1, rightsAvailability, {}}, {Entry::Who::Anonymous, 0, -1, rightsNone, {}}};
    mailbox.folders.push_back({calendarName(language), -1, true, 1, 0, entries});
    return mailbox;
}

} // namespace practice
