// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directory.h"

#include "exchange/answer.h"
#include "exchange/cmdlets.h"
#include "exchange/directory_graph.h"
#include "exchange/paging.h"

#include <QHash>
#include <deque>

namespace exchange {

using namespace Qt::StringLiterals;
using change::Priority;
using core::Errc;
using core::Error;
using core::failure;
using core::Result;

QString opathQuoted(const QString &value)
{
    QString doubled = value;
    doubled.replace(u'\'', u"''"_s);
    return u'\'' + doubled + u'\'';
}

Directory::Directory(CallPort &calls, Surfaces &surfaces)
    : m_calls(calls)
    , m_surfaces(surfaces)
{
}

/// Department and office of people, by ExternalDirectoryObjectId and by Guid.
struct Directory::Departments
{
    struct Fields
    {
        std::optional<QString> department;
        std::optional<QString> office;
    };
    QHash<QUuid, Fields> byId;
    std::optional<Error> missing;

    void add(const QJsonObject &row, QStringView idName, QStringView officeName)
    {
        const Fields fields{answer::optionalText(row, u"department").has_value()
                ? answer::optionalText(row, u"department")
                : answer::optionalText(row, u"Department"),
            answer::optionalText(row, officeName)};
        for (const QUuid &id : {answer::guid(row, idName), answer::guid(row, u"Guid")}) {
            if (!id.isNull())
                byId.insert(id, fields);
        }
    }

    void merge(domain::Mailbox &mailbox) const
    {
        for (const QUuid &id : {mailbox.ref.id.uuid, mailbox.ref.guid.uuid}) {
            const auto found = byId.constFind(id);
            if (found == byId.constEnd())
                continue;
            mailbox.department = found->department;
            mailbox.office = found->office;
            return;
        }
    }
};

namespace {

struct MailboxRows
{
    std::vector<domain::Mailbox> mailboxes;
    std::vector<Error> unreadable;
};

MailboxRows readRows(const QJsonArray &rows)
{
    MailboxRows read;
    for (const QJsonValue &row : rows) {
        const auto mailbox = cmdlets::readMailbox(row.toObject());
        if (mailbox)
            read.mailboxes.push_back(*mailbox);
        else
            read.unreadable.push_back(mailbox.error());
    }
    return read;
}

} // namespace

QCoro::Task<Directory::Departments> Directory::departments(MailboxQuery query, std::stop_token stop)
{
    Departments found;
    const bool byGraph = m_surfaces.exchange() == Surface::V2;
    if (byGraph && !m_surfaces.hasGraph()) {
        found.missing = Error{Errc::Refused, u"departments"_s,
            u"the Admin API v2.0 does not tell departments, and Graph is not reached"_s, u"SurfaceLacks"_s,
            {}};
        co_return found;
    }
    const cmdlets::Target target{Surface::Beta, query.priority};
    const Call call = byGraph ? graph::users(query.priority) : cmdlets::users(target);
    const PageSink collect = [&found, byGraph](QJsonArray rows) {
        for (const QJsonValue &row : rows)
            found.add(row.toObject(), byGraph ? u"id" : u"ExternalDirectoryObjectId",
                byGraph ? u"officeLocation" : u"Office");
    };
    const Listing listing = co_await readPages(m_calls, call, collect, stop);
    if (!listing.complete)
        found.missing = listing.cause;
    co_return found;
}

QCoro::Task<Listing> Directory::mailboxes(MailboxQuery query, MailboxSink sink, std::stop_token stop)
{
    Listing listing;
    if (!query.identities.isEmpty()) {
        listing = co_await oneByOne(query, sink, stop);
        co_return listing;
    }
    Departments people;
    if (query.departments)
        people = co_await departments(query, stop);

    const cmdlets::Target target{m_surfaces.exchange(), query.priority};
    const Call call = cmdlets::mailboxes(query.filter, target);
    std::vector<Error> unreadable;
    const PageSink onPage = [&](QJsonArray rows) {
        MailboxRows read = readRows(rows);
        for (domain::Mailbox &mailbox : read.mailboxes)
            people.merge(mailbox);
        unreadable.insert(unreadable.end(), read.unreadable.begin(), read.unreadable.end());
        if (!read.mailboxes.empty())
            sink(std::move(read.mailboxes));
    };
    listing = co_await readPages(m_calls, call, onPage, stop);
    listing.notes = unreadable;
    if (!unreadable.empty() && listing.complete) {
        listing.complete = false;
        listing.cause = unreadable.front();
    }
    if (people.missing)
        listing.notes.push_back(*people.missing);
    co_return listing;
}

/// One Get-Mailbox (and Get-User) per name, some at a time, so that batches fill.
QCoro::Task<Listing> Directory::oneByOne(MailboxQuery query, MailboxSink sink, std::stop_token stop)
{
    Listing listing;
    listing.complete = true;
    const bool beta = m_surfaces.exchange() == Surface::Beta;
    constexpr qsizetype atATime = 40;
    for (qsizetype from = 0; from < query.identities.size(); from += atATime) {
        const QStringList names = query.identities.mid(from, atATime);
        const cmdlets::Target target{m_surfaces.exchange(), query.priority};
        std::deque<QCoro::Task<Result<domain::Mailbox>>> boxes;
        std::deque<QCoro::Task<Result<Reply>>> people;
        for (const QString &name : names) {
            boxes.push_back(mailbox(name, query.priority, stop));
            if (query.departments && beta && !name.trimmed().isEmpty()) {
                const Call call = cmdlets::user(name.trimmed(), target);
                people.push_back(m_calls.call(call, stop));
            }
        }
        Departments found;
        for (auto &task : people) {
            const Result<Reply> reply = co_await task;
            if (reply && !reply->rows.isEmpty())
                found.add(reply->rows.first().toObject(), u"ExternalDirectoryObjectId", u"Office");
            else if (!reply && reply.error().code != Errc::NotFound)
                found.missing = reply.error();
        }
        std::vector<domain::Mailbox> page;
        for (auto &task : boxes) {
            Result<domain::Mailbox> read = co_await task;
            if (!read) {
                listing.notes.push_back(read.error());
                const bool gone = read.error().code == Errc::NotFound || read.error().code == Errc::BadInput;
                if (!gone && listing.complete) {
                    listing.complete = false;
                    listing.cause = read.error();
                }
                continue;
            }
            found.merge(*read);
            page.push_back(*read);
        }
        if (found.missing)
            listing.notes.push_back(*found.missing);
        listing.rows += static_cast<qsizetype>(page.size());
        if (!page.empty())
            sink(std::move(page));
    }
    co_return listing;
}

QCoro::Task<Result<domain::Mailbox>> Directory::mailbox(
    QString identity, Priority priority, std::stop_token stop)
{
    const QString name = identity.trimmed();
    if (name.isEmpty())
        co_return failure(Errc::BadInput, identity, u"an empty name could mean every mailbox"_s);
    const cmdlets::Target target{m_surfaces.exchange(), priority};
    const Call call = cmdlets::mailbox(name, target);
    const Result<Reply> reply = co_await m_calls.call(call, stop);
    if (!reply) {
        Error error = reply.error();
        error.subject = name;
        co_return failure(std::move(error));
    }
    if (reply->rows.isEmpty())
        co_return failure(Errc::NotFound, name, u"no mailbox of this name"_s);
    if (reply->rows.size() > 1)
        co_return failure(Errc::Ambiguous, name, u"%1 mailboxes have this name"_s.arg(reply->rows.size()));
    co_return cmdlets::readMailbox(reply->rows.first().toObject());
}

QCoro::Task<Listing> Directory::recipients(RecipientSink sink, Priority priority, std::stop_token stop)
{
    if (m_surfaces.exchange() == Surface::V2) {
        Listing joined = co_await graph::recipients(m_calls, m_surfaces, sink, priority, stop);
        co_return joined;
    }
    const cmdlets::Target target{Surface::Beta, priority};
    const Call call = cmdlets::recipients(target);
    std::vector<Error> unreadable;
    const PageSink onPage = [&](QJsonArray rows) {
        std::vector<domain::Recipient> page;
        for (const QJsonValue &row : rows) {
            const auto recipient = cmdlets::readRecipient(row.toObject());
            if (recipient)
                page.push_back(*recipient);
            else
                unreadable.push_back(recipient.error());
        }
        if (!page.empty())
            sink(std::move(page));
    };
    Listing listing = co_await readPages(m_calls, call, onPage, stop);
    listing.notes = unreadable;
    co_return listing;
}

QCoro::Task<Result<std::shared_ptr<const domain::RecipientIndex>>> Directory::recipientIndex(
    Priority priority, std::stop_token stop)
{
    std::vector<domain::Recipient> all;
    const RecipientSink collect = [&all](std::vector<domain::Recipient> page) {
        all.insert(all.end(), std::make_move_iterator(page.begin()), std::make_move_iterator(page.end()));
    };
    const Listing listing = co_await recipients(collect, priority, stop);
    if (!listing.complete)
        co_return failure(*listing.cause);
    co_return std::make_shared<const domain::RecipientIndex>(std::move(all));
}

namespace {

OrganizationRelationship readRelationship(const QJsonObject &row)
{
    return {answer::text(row, u"Name"), answer::texts(row, u"DomainNames"),
        answer::flag(row, u"Enabled").value_or(true),
        answer::flag(row, u"FreeBusyAccessEnabled").value_or(false),
        answer::text(row, u"FreeBusyAccessLevel")};
}

IntraOrganizationConnector readConnector(const QJsonObject &row)
{
    return {answer::text(row, u"Name"), answer::texts(row, u"TargetAddressDomains"),
        answer::flag(row, u"Enabled").value_or(true)};
}

Call organizationCall(const QString &cmdlet, Surface surface)
{
    Call call;
    call.cmdlet = cmdlet;
    call.surface = surface;
    call.priority = Priority::Apply;
    call.subject = cmdlet;
    return call;
}

} // namespace

QCoro::Task<OrganizationFacts> Directory::organization(std::stop_token stop)
{
    OrganizationFacts facts;
    const Surface surface = m_surfaces.exchange();
    const Call relationshipsCall = organizationCall(u"Get-OrganizationRelationship"_s, surface);
    const Result<QJsonArray> relationships = co_await readAll(m_calls, relationshipsCall, stop);
    if (!relationships)
        facts.notes.push_back(relationships.error());
    for (const QJsonValue &row : relationships.value_or(QJsonArray()))
        facts.relationships.push_back(readRelationship(row.toObject()));

    const Call connectorsCall = organizationCall(u"Get-IntraOrganizationConnector"_s, surface);
    const Result<QJsonArray> connectors = co_await readAll(m_calls, connectorsCall, stop);
    if (!connectors)
        facts.notes.push_back(connectors.error());
    for (const QJsonValue &row : connectors.value_or(QJsonArray()))
        facts.connectors.push_back(readConnector(row.toObject()));

    const Call transportCall = organizationCall(u"Get-TransportConfig"_s, surface);
    const Result<QJsonArray> transport = co_await readAll(m_calls, transportCall, stop);
    if (!transport)
        facts.notes.push_back(transport.error());
    else if (!transport->isEmpty())
        facts.smtpAuthDisabled
            = answer::flag(transport->first().toObject(), u"SmtpClientAuthenticationDisabled");
    co_return facts;
}

} // namespace exchange
