// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/acl.h"
#include "exchange/practice_world.h"

#include <deque>

/// Calendars of the practice tenant, read by us and told by its own dump.
namespace samples {

using namespace Qt::StringLiterals;
using change::Priority;
using domain::Trustee;
using domain::calendar::Acl;
using domain::calendar::Entry;
using domain::calendar::EntryStep;
using domain::calendar::Sharing;

inline QString flagsOf(Sharing sharing)
{
    return sharing == Sharing::None    ? QString()
        : sharing == Sharing::Delegate ? u"Delegate"_s
                                       : u"Delegate, CanViewPrivateItems"_s;
}

/// "guid:... | Editor | Delegate", as the tenant's own dump names an entry; unresolved ones by their text.
inline QStringList described(const Acl &acl)
{
    QStringList lines;
    for (const Entry &entry : acl.entries()) {
        QString who = u"text:"_s + entry.who.text;
        if (entry.who.kind == Trustee::Kind::Default)
            who = u"default"_s;
        else if (entry.who.kind == Trustee::Kind::Anonymous)
            who = u"anonymous"_s;
        else if (entry.who.kind == Trustee::Kind::Recipient)
            who = u"guid:"_s + entry.who.recipient.text();
        lines << who + u" | "_s + QString::number(entry.right.bits(), 16) + u" | "_s + flagsOf(entry.sharing);
    }
    lines.sort();
    return lines;
}

/// What the dump says, told in the same way. An entry whose shown name several recipients have may stay
/// unresolved.
inline QStringList expected(const QJsonArray &entries, const Acl &read)
{
    QStringList lines;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString shown = entry.value(u"shown").toString();
        QString who = entry.value(u"trustee").toString();
        bool stayedOpen = false;
        for (const Entry &own : read.entries())
            stayedOpen = stayedOpen || (own.who.text == shown && own.who.kind == Trustee::Kind::Ambiguous);
        if (who.startsWith(u"deleted:") || who.startsWith(u"text:") || stayedOpen)
            who = u"text:"_s + shown;
        const auto right = domain::calendar::Right::fromNames({entry.value(u"rights").toString()});
        lines << who + u" | "_s + QString::number(right->bits(), 16) + u" | "_s
                + entry.value(u"flags").toString();
    }
    lines.sort();
    return lines;
}

inline std::vector<core::Result<domain::Value>> readAllCalendars(
    PracticeWorld &world, const std::vector<domain::Mailbox> &mailboxes)
{
    std::deque<QCoro::Task<core::Result<domain::Value>>> tasks;
    for (const domain::Mailbox &mailbox : mailboxes)
        tasks.push_back(world.client->calendars().read(mailbox.ref, Priority::Scan, {}));
    std::vector<core::Result<domain::Value>> all;
    for (auto &task : tasks)
        all.push_back(QCoro::waitFor(std::move(task)));
    return all;
}

inline change::Step aStep(EntryStep::Verb verb, const Trustee &who, domain::calendar::Right right,
    Sharing sharing = Sharing::None, bool send = false)
{
    EntryStep step;
    step.verb = verb;
    step.entry = Entry{who, right, sharing};
    step.sendSharing = send;
    return {domain::FacetId::Calendar, change::Step::Effect::Narrow, step.toJson()};
}

inline domain::MailboxRef bob(PracticeWorld &world)
{
    return QCoro::waitFor(world.client->directory().mailbox(u"bob@example.com"_s, Priority::Click, {}))->ref;
}

} // namespace samples
