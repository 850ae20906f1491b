// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/cmdlet.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {
namespace {

constexpr std::array<Kind, 4> casKinds{
    Kind::UserMailbox, Kind::SharedMailbox, Kind::RoomMailbox, Kind::EquipmentMailbox};

enum class Start : qint8 { Off = 0, On = 1, Null = -1 };

struct Switch
{
    const char *name;
    const char16_t *lower;
    Start start;
    bool newer; // absent on mailboxes in the old format
    bool nullable;
    bool settable;
};

constexpr std::array<Switch, 18> switches{{{"ActiveSyncEnabled", u"activesyncenabled", Start::On, false,
                                               false, true},
    {"OWAEnabled", u"owaenabled", Start::On, false, false, true},
    {"OWAforDevicesEnabled", u"owafordevicesenabled", Start::On, false, false, true},
    {"ECPEnabled", u"ecpenabled", Start::On, false, false, false},
    {"MAPIEnabled", u"mapienabled", Start::On, false, false, true},
    {"MacOutlookEnabled", u"macoutlookenabled", Start::On, true, false, true},
    {"OutlookMobileEnabled", u"outlookmobileenabled", Start::On, true, false, true},
    {"OneWinNativeOutlookEnabled", u"onewinnativeoutlookenabled", Start::On, true, false, true},
    {"UniversalOutlookEnabled", u"universaloutlookenabled", Start::On, false, false, true},
    {"EwsEnabled", u"ewsenabled", Start::On, false, true, true},
    {"EwsAllowOutlook", u"ewsallowoutlook", Start::Null, false, true, true},
    {"EwsAllowMacOutlook", u"ewsallowmacoutlook", Start::Null, false, true, true},
    {"EwsAllowEntourage", u"ewsallowentourage", Start::Null, false, true, true},
    {"ImapEnabled", u"imapenabled", Start::On, false, false, true},
    {"PopEnabled", u"popenabled", Start::On, false, false, true},
    {"SmtpClientAuthenticationDisabled", u"smtpclientauthenticationdisabled", Start::Null, false, true, true},
    {"PublicFolderClientAccess", u"publicfolderclientaccess", Start::Off, false, false, true},
    {"ShowGalAsDefaultView", u"showgalasdefaultview", Start::On, false, false, true}}};

std::optional<bool> startValue(Start start)
{
    return start == Start::Null ? std::nullopt : std::optional(start == Start::On);
}

void writeCas(Context &context, Row &row, qint32 index)
{
    const Recipient &r = context.state.recipients[size_t(index)];
    const Mailbox &mailbox = context.tenant.visibleMailbox(r.mailbox);
    row.text("Identity", r.name);
    row.text("Name", r.name);
    row.text("DisplayName", r.displayName);
    row.text("PrimarySmtpAddress", r.address);
    row.guid("Guid", r.guid);
    row.text("ExternalDirectoryObjectId", guidText(r.externalId));
    for (const Switch &s : switches) {
        const auto changed = mailbox.cas.changed.find(QString::fromUtf16(s.lower));
        if (changed != mailbox.cas.changed.end())
            row.flag(s.name, changed->second);
        else if (!s.newer || !mailbox.oldCasFormat)
            row.flag(s.name, startValue(s.start));
    }
    row.text("OwaMailboxPolicy", u"OwaMailboxPolicy-Default");
    row.flag("IsValid", true);
    row.text("ObjectState", u"Unchanged");
}

void getCas(Context &context)
{
    context.list([&] { return context.select(casKinds, FilterSet::Mailbox); },
        [&](Row &row, qint32 i) { writeCas(context, row, i); });
}

void setCas(Context &context)
{
    const qint32 index = context.mailbox(context.text(u"identity"), true);
    if (index < 0)
        return;
    const qint32 number = context.state.recipients[size_t(index)].mailbox;
    Mailbox &mailbox = context.state.mailboxes[size_t(number)];
    CasSwitches next = mailbox.cas;
    for (auto it = context.parameters().begin(); it != context.parameters().end(); ++it) {
        const auto known = std::find_if(switches.begin(), switches.end(),
            [&](const Switch &s) { return it.key() == QStringView(s.lower); });
        if (known == switches.end())
            continue;
        const QString key = QString::fromUtf16(known->lower);
        const std::optional<bool> value = context.flag(known->lower);
        if (!value && !(it.value().isNull() && known->nullable)) {
            context.failEnum(known->lower, {it.value().toVariant().toString(), u"True, False"_s});
            return;
        }
        if (value == startValue(known->start) && !(known->newer && mailbox.oldCasFormat))
            next.changed.erase(key);
        else
            next.changed[key] = value;
    }
    if (context.isRehearsed() || context.tenant.faults.switchesStick)
        return;
    context.tenant.aboutToWrite(number);
    mailbox.cas = next;
}

constexpr std::array<Spec, 2> casTable{{
    {u"Get-CASMailbox", false,
        u"identity filter recipienttypedetails resultsize pagesize anr organizationalunit sortby properties "
        u"propertysets",
        getCas},
    {u"Set-CASMailbox", true,
        u"identity activesyncenabled owaenabled owafordevicesenabled mapienabled macoutlookenabled "
        u"outlookmobileenabled onewinnativeoutlookenabled universaloutlookenabled ewsenabled ewsallowoutlook "
        u"ewsallowmacoutlook ewsallowentourage imapenabled popenabled smtpclientauthenticationdisabled "
        u"publicfolderclientaccess showgalasdefaultview owamailboxpolicy",
        setCas},
}};

} // namespace

std::span<const Spec> casCmdlets()
{
    return casTable;
}

} // namespace practice
