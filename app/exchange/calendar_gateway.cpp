// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar_gateway.h"

#include "exchange/answer.h"
#include "exchange/calendar_names.h"
#include "exchange/cmdlets.h"
#include "exchange/paging.h"
#include "exchange/trustees.h"
#include "exchange/wire.h"
#include "exchange/write_outcome.h"

#include <QUrl>

namespace exchange {

using namespace Qt::StringLiterals;
using change::Priority;
using change::WriteOutcome;
using core::Errc;
using core::Error;
using core::failure;
using core::Result;
using domain::MailboxRef;
using domain::RecipientIndex;
using domain::Trustee;
using domain::calendar::Acl;
using domain::calendar::Entry;
using domain::calendar::EntryStep;

struct CalendarGateway::Found
{
    QString identity; ///< Empty: not known, to be guessed for reading.
    CalendarFolder folder;
    bool remembered = false;
};

CalendarGateway::CalendarGateway(CallPort &calls, Surfaces &surfaces, FolderMemory &folders)
    : m_calls(calls)
    , m_surfaces(surfaces)
    , m_folders(folders)
    , m_guesses(calendarNames())
{
}

void CalendarGateway::setIndex(std::shared_ptr<const RecipientIndex> index)
{
    m_index = std::move(index);
}

CalendarGateway::Watch CalendarGateway::watch(std::vector<core::RecipientId> watched)
{
    std::erase_if(m_watches, [](const auto &one) { return one.expired(); });
    Watch made = std::make_shared<const std::vector<core::RecipientId>>(std::move(watched));
    m_watches.push_back(made);
    return made;
}

std::vector<core::RecipientId> CalendarGateway::watched() const
{
    std::vector<core::RecipientId> all;
    for (const auto &one : m_watches) {
        if (const Watch held = one.lock())
            all.insert(all.end(), held->begin(), held->end());
    }
    return all;
}

QCoro::Task<Result<CalendarGateway::Found>> CalendarGateway::locate(
    MailboxRef mailbox, Priority priority, std::stop_token stop)
{
    Found found;
    const bool isV2 = m_surfaces.exchange() == Surface::V2;
    if (const auto known = m_folders.recall(mailbox);
        known && !(isV2 ? known->path : known->folderId).isEmpty()) {
        found.folder = *known;
        found.identity = cmdlets::folderIdentity(mailbox, found.folder, !isV2);
        found.remembered = true;
        co_return found;
    }
    if (isV2) {
        if (!m_surfaces.hasGraph())
            co_return found;
        Result<Found> byGraph = co_await locateByGraph(mailbox, priority, stop);
        co_return byGraph;
    }

    const cmdlets::Target target{Surface::Beta, priority};
    const Call call = cmdlets::folderStatistics(mailbox, target);
    const Result<QJsonArray> rows = co_await readAll(m_calls, call, stop);
    if (!rows)
        co_return failure(rows.error());
    const auto folder = cmdlets::readCalendarFolder(*rows);
    if (!folder)
        co_return failure(Error{Errc::NotFound, mailbox.address,
            u"no folder of type Calendar among %1"_s.arg(rows->size()),
            u"NoCalendar"_s, {}});
    m_folders.remember(mailbox, *folder);
    found.folder = *folder;
    found.identity = cmdlets::folderIdentity(mailbox, *folder, true);
    co_return found;
}

QCoro::Task<Result<CalendarGateway::Found>> CalendarGateway::locateByGraph(
    MailboxRef mailbox, Priority priority, std::stop_token stop)
{
    Call call;
    call.cmdlet = u"GET calendar"_s;
    call.surface = Surface::Graph;
    call.priority = priority;
    call.subject = mailbox.address;
    const QString user = mailbox.id.isNull() ? mailbox.address : mailbox.id.text();
    call.get = u"users/%1/calendar?$select=id,name"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(user)));
    const Result<Reply> reply = co_await m_calls.call(call, stop);
    if (!reply)
        co_return failure(reply.error());
    const QString name
        = reply->rows.isEmpty() ? QString() : answer::text(reply->rows.first().toObject(), u"name");
    if (name.isEmpty())
        co_return failure(Error{Errc::NotFound, mailbox.address, u"Graph knows no calendar of this mailbox"_s,
            u"NoCalendar"_s, {}});
    Found found;
    found.folder.path = u'\\' + name;
    found.identity = cmdlets::folderIdentity(mailbox, found.folder, false);
    m_folders.remember(mailbox, found.folder);
    co_return found;
}

QCoro::Task<Result<CalendarFolder>> CalendarGateway::folder(
    MailboxRef mailbox, Priority priority, std::stop_token stop)
{
    Result<Found> found = co_await locate(mailbox, priority, stop);
    if (!found)
        co_return failure(found.error());
    co_return std::move(found->folder);
}

QCoro::Task<Result<std::vector<PermissionRow>>> CalendarGateway::rows(
    MailboxRef mailbox, QString identity, QString user, Priority priority, std::stop_token stop)
{
    const cmdlets::Target target{m_surfaces.exchange(), priority};
    const Call call = cmdlets::folderPermissions(mailbox, identity, user, target);
    const Result<QJsonArray> answered = co_await readAll(m_calls, call, stop);
    if (!answered)
        co_return failure(answered.error());
    co_return cmdlets::readPermissions(*answered, mailbox.address);
}

/// v2 alone cannot find the folder: the localised names are tried, those first that fitted other mailboxes.
QCoro::Task<Result<std::vector<PermissionRow>>> CalendarGateway::rowsByGuess(
    MailboxRef mailbox, Priority priority, std::stop_token stop)
{
    const QStringList names = m_guesses;
    for (const QString &name : names) {
        const QString identity = cmdlets::identityOf(mailbox) + u":\\"_s + name;
        Result<std::vector<PermissionRow>> read = co_await rows(mailbox, identity, QString(), priority, stop);
        if (read) {
            m_guesses.removeOne(name);
            m_guesses.prepend(name);
            co_return read;
        }
        if (read.error().code != Errc::NotFound)
            co_return read;
    }
    co_return failure(Error{Errc::NotFound, mailbox.address,
        u"no folder with any of the %1 known names of a calendar"_s.arg(names.size()), u"NoCalendar"_s, {}});
}

QCoro::Task<Result<domain::Value>> CalendarGateway::read(
    MailboxRef mailbox, Priority priority, std::stop_token stop)
{
    const std::vector<core::RecipientId> nobodyElse;
    co_return co_await readTelling(mailbox, nobodyElse, priority, stop);
}

QCoro::Task<Result<domain::Value>> CalendarGateway::readTelling(MailboxRef mailbox,
    std::vector<core::RecipientId> watched, Priority priority, std::stop_token stop)
{
    Result<Found> found = co_await locate(mailbox, priority, stop);
    if (!found)
        co_return failure(found.error());
    Result<std::vector<PermissionRow>> read;
    if (found->identity.isEmpty())
        read = co_await rowsByGuess(mailbox, priority, stop);
    else
        read = co_await rows(mailbox, found->identity, QString(), priority, stop);

    if (!read && read.error().code == Errc::NotFound
        && found->remembered) { // made anew, or renamed: find it once more
        m_folders.forget(mailbox);
        found = co_await locate(mailbox, priority, stop);
        if (!found)
            co_return failure(found.error());
        read = co_await rows(mailbox, found->identity, QString(), priority, stop);
    }
    if (!read)
        co_return failure(read.error());
    const std::vector<core::RecipientId> always = this->watched();
    watched.insert(watched.end(), always.begin(), always.end());
    const Result<Acl> acl = co_await resolved(mailbox, found->identity, *read, watched, priority, stop);
    if (!acl)
        co_return failure(acl.error());
    co_return acl->toValue();
}

QCoro::Task<Result<std::shared_ptr<const RecipientIndex>>> CalendarGateway::indexFor(
    std::vector<PermissionRow> rows, Priority priority, std::stop_token stop)
{
    if (m_index || m_surfaces.exchange() == Surface::V2) {
        const std::shared_ptr<const RecipientIndex> kept
            = m_index; // co_return moves out of what it is given, members too
        co_return kept;
    }
    std::vector<domain::Recipient> known;
    QStringList asked;
    const cmdlets::Target target{Surface::Beta, priority};
    for (const PermissionRow &row : rows) {
        if (trustees::isSpecial(row.user) || asked.contains(row.user))
            continue;
        asked << row.user;
        Call call = cmdlets::recipients(target);
        call.timeClass = TimeClass::Mailbox;
        call.subject = row.user;
        call.parameters.insert(u"Filter"_s, u"DisplayName -eq %1"_s.arg(opathQuoted(row.user)));
        const Result<QJsonArray> found = co_await readAll(m_calls, call, stop);
        if (!found)
            co_return failure(found.error());
        for (const QJsonValue &value : *found) {
            const auto recipient = cmdlets::readRecipient(value.toObject());
            if (!recipient)
                co_return failure(recipient.error());
            known.push_back(*recipient);
        }
    }
    co_return std::make_shared<const RecipientIndex>(std::move(known));
}

QCoro::Task<Result<Acl>> CalendarGateway::resolved(MailboxRef mailbox, QString identity,
    std::vector<PermissionRow> rows, std::vector<core::RecipientId> watched, Priority priority,
    std::stop_token stop)
{
    const auto index = co_await indexFor(rows, priority, stop);
    if (!index)
        co_return failure(index.error());
    std::vector<trustees::Answer> answers;
    const std::vector<trustees::Question> questions = trustees::questions(rows, index->get(), watched);
    for (const trustees::Question &question : questions) {
        trustees::Answer answer;
        answer.question = question;
        const bool canAsk = m_surfaces.exchange() == Surface::Beta && !identity.isEmpty();
        if (canAsk) {
            const auto one = co_await this->rows(mailbox, identity, question.user(), priority, stop);
            const bool noEntry = !one && one.error().code == Errc::Conflict;
            if (!one && !noEntry && one.error().code != Errc::Refused && one.error().code != Errc::NotFound)
                co_return failure(one.error());
            answer.known = noEntry || one.has_value();
            if (one && !one->empty())
                answer.row = one->front();
        }
        answers.push_back(answer);
    }

    const std::vector<Trustee> who = trustees::resolve(rows, index->get(), answers);
    std::vector<Entry> entries;
    for (size_t i = 0; i < rows.size(); ++i)
        entries.push_back(Entry{who[i], rows[i].right, rows[i].sharing});
    co_return Acl(std::move(entries));
}

namespace {

/// How an entry's owner is named in a write. GUIDs wherever there is one: a display name can hit a namesake.
Result<QString> userText(
    const Trustee &who, Surface surface, const RecipientIndex *index, const QString &subject)
{
    switch (who.kind) {
    case Trustee::Kind::Default:
        return u"Default"_s;
    case Trustee::Kind::Anonymous:
        return u"Anonymous"_s;
    case Trustee::Kind::External:
    case Trustee::Kind::Orphan:
        return who.text;
    case Trustee::Kind::Recipient: {
        const domain::Recipient *known
            = surface == Surface::V2 && index != nullptr ? index->byGuid(who.recipient) : nullptr;
        return known != nullptr && !known->address.isEmpty() ? known->address : who.recipient.text();
    }
    case Trustee::Kind::Ambiguous:
        return failure(Errc::Ambiguous, subject, u"it is not known whose entry \"%1\" is"_s.arg(who.text));
    case Trustee::Kind::GroupLocal:
        break;
    }
    return failure(Errc::Refused, subject,
        u"the entry \"%1\" belongs to the group mailbox itself and is left alone"_s.arg(who.text));
}

Error folderUnknown(const MailboxRef &mailbox)
{
    return {Errc::Refused, mailbox.address,
        u"the Admin API v2.0 cannot tell which folder is the default calendar; Graph or an earlier reading over beta is needed to write"_s,
        u"FolderUnknown"_s, {}};
}

} // namespace

QCoro::Task<WriteOutcome> CalendarGateway::write(MailboxRef mailbox, change::Step step, std::stop_token stop)
{
    return send(std::move(mailbox), std::move(step), false, std::move(stop));
}

QCoro::Task<Result<>> CalendarGateway::rehearse(MailboxRef mailbox, change::Step step, std::stop_token stop)
{
    if (m_surfaces.exchange() != Surface::Beta)
        co_return failure(rehearsalLacks(mailbox));
    const WriteOutcome outcome = co_await send(mailbox, std::move(step), true, stop);
    co_return rehearsed(outcome, mailbox);
}

QCoro::Task<WriteOutcome> CalendarGateway::send(MailboxRef mailbox, change::Step step, bool rehearsed, std::stop_token stop)
{
    core::ensure(step.facet == domain::FacetId::Calendar, "a step of another facet reached the calendar");
    const Result<EntryStep> entry = EntryStep::fromJson(step.call);
    if (!entry)
        co_return refused(entry.error());
    const Surface surface = m_surfaces.exchange();
    const Result<QString> user = userText(entry->entry.who, surface, m_index.get(), mailbox.address);
    if (!user)
        co_return refused(user.error());

    Result<Found> found = co_await locate(mailbox, Priority::Apply, stop);
    if (!found)
        co_return refused(found.error());
    if (found->identity.isEmpty())
        co_return refused(folderUnknown(mailbox));

    const cmdlets::Target target{surface, Priority::Apply};
    Call call = cmdlets::changePermission(mailbox, found->identity, *user, *entry, target);
    if (rehearsed)
        cmdlets::rehearse(call);
    Result<Reply> reply = co_await m_calls.call(call, stop);

    if (!reply && reply.error().code == Errc::NotFound && found->remembered) {
        const QString stale = found->identity;
        m_folders.forget(mailbox);
        found = co_await locate(mailbox, Priority::Apply, stop);
        if (!found)
            co_return refused(found.error());
        if (found->identity != stale
            && !found->identity.isEmpty()) { // nothing was changed: the folder was not there
            call = cmdlets::changePermission(mailbox, found->identity, *user, *entry, target);
            if (rehearsed)
                cmdlets::rehearse(call);
            reply = co_await m_calls.call(call, stop);
        }
    }
    const bool nothingToRemove = !reply
        && reply.error().key.endsWith(u"UserNotFoundInPermissionEntryException")
        && entry->verb == EntryStep::Verb::Remove;
    if (nothingToRemove)
        co_return WriteOutcome{change::Written::AlreadySo, std::nullopt};
    co_return outcomeOf(reply);
}

} // namespace exchange
