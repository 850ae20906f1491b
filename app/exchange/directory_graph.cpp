// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directory_graph.h"

#include "exchange/answer.h"
#include "exchange/cmdlets.h"
#include "exchange/paging.h"

#include <QSet>
#include <QUrl>

namespace exchange::graph {

using namespace Qt::StringLiterals;
using change::Priority;
using core::Errc;
using core::Error;
using core::failure;
using core::Result;
using domain::Recipient;

namespace {

Call get(const QString &name, const QString &address, const QString &subject, Priority priority)
{
    Call call;
    call.cmdlet = u"GET "_s + name;
    call.get = address;
    call.surface = Surface::Graph;
    call.priority = priority;
    call.timeClass = TimeClass::ListPage;
    call.subject = subject;
    return call;
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString groupType(const QJsonObject &row)
{
    if (answer::texts(row, u"groupTypes").contains(u"Unified"_s))
        return u"GroupMailbox"_s;
    const bool mail = answer::flag(row, u"mailEnabled").value_or(false);
    const bool security = answer::flag(row, u"securityEnabled").value_or(false);
    if (mail)
        return security ? u"MailUniversalSecurityGroup"_s : u"MailUniversalDistributionGroup"_s;
    return u"UniversalSecurityGroup"_s;
}

Recipient readObject(const QJsonObject &row)
{
    Recipient recipient;
    recipient.externalId = answer::guid(row, u"id");
    recipient.guid = {recipient.externalId};
    recipient.name = answer::text(row, u"displayName");
    recipient.address = answer::text(row, u"mail");
    recipient.alias = answer::text(row, u"mailNickname");
    recipient.upn = answer::text(row, u"userPrincipalName");
    const QString type = answer::text(row, u"@odata.type"); // only lists of objects of several kinds say it
    const bool isGroup = type.isEmpty() ? row.contains(u"mailEnabled") : type.endsWith(u".group");
    if (isGroup)
        recipient.type = groupType(row);
    else
        recipient.type = answer::text(row, u"userType") == u"Guest" ? u"GuestMailUser"_s : u"User"_s;
    return recipient;
}

constexpr QStringView groupFields
    = u"id,displayName,mail,mailNickname,mailEnabled,securityEnabled,groupTypes,"
      u"onPremisesSyncEnabled,securityIdentifier";

} // namespace

Call users(Priority priority)
{
    return get(u"users"_s,
        u"users?$select=id,displayName,mail,mailNickname,userPrincipalName,userType,department,officeLocation&$top=999"_s,
        u"the list of users"_s, priority);
}

Call groups(Priority priority)
{
    return get(u"groups"_s,
        u"groups?$filter=mailEnabled%20eq%20true&$select=%1&$top=999"_s.arg(groupFields.toString()),
        u"the list of groups"_s, priority);
}

QCoro::Task<Listing> recipients(
    CallPort &calls, Surfaces &surfaces, RecipientSink sink, Priority priority, std::stop_token stop)
{
    QSet<QUuid> seen;
    const cmdlets::Target target{Surface::V2, priority};
    const Call mailboxes = cmdlets::mailboxes(QString(), target);
    const PageSink onMailboxes = [&](QJsonArray rows) {
        std::vector<Recipient> page;
        for (const QJsonValue &row : rows) {
            const auto recipient = cmdlets::readRecipient(row.toObject());
            if (!recipient)
                continue;
            seen.insert(recipient->externalId);
            page.push_back(*recipient);
        }
        if (!page.empty())
            sink(std::move(page));
    };
    Listing listing = co_await readPages(calls, mailboxes, onMailboxes, stop);
    if (!listing.complete)
        co_return listing;
    if (!surfaces.hasGraph()) {
        listing.complete = false;
        listing.cause = Error{Errc::Refused, u"the list of recipients"_s,
            u"the Admin API v2.0 lists mailboxes only, and Graph is not reached"_s, u"SurfaceLacks"_s, {}};
        co_return listing;
    }
    const PageSink onObjects = [&](QJsonArray rows) {
        std::vector<Recipient> page;
        for (const QJsonValue &row : rows) {
            const Recipient recipient = readObject(row.toObject());
            if (recipient.guid.isNull() || seen.contains(recipient.externalId) || recipient.address.isEmpty())
                continue;
            seen.insert(recipient.externalId);
            page.push_back(recipient);
        }
        if (!page.empty())
            sink(std::move(page));
    };
    const std::vector<Call> lists{users(priority), groups(priority)};
    for (const Call &list : lists) {
        const Listing further = co_await readPages(calls, list, onObjects, stop);
        listing.rows += further.rows;
        if (!further.complete) {
            listing.complete = false;
            listing.cause = further.cause;
            break;
        }
    }
    co_return listing;
}

QCoro::Task<Result<domain::GroupFacts>> group(CallPort &calls, QString identity, std::stop_token stop)
{
    const bool byId = !QUuid::fromString(identity).isNull();
    QString literal = identity;
    literal.replace(u'\'', u"''"_s);
    const QString filter
        = encoded(u"%1 eq '%2'"_s.arg(identity.contains(u'@') ? u"mail"_s : u"displayName"_s, literal));
    const QString address = byId ? u"groups/%1?$select=%2"_s.arg(identity, groupFields.toString())
                                 : u"groups?$filter=%1&$select=%2"_s.arg(filter, groupFields.toString());
    const Call find = get(u"group"_s, address, identity, Priority::Apply);
    const Result<QJsonArray> found = co_await readAll(calls, find, stop);
    if (!found)
        co_return failure(found.error());
    if (found->isEmpty())
        co_return failure(Errc::NotFound, identity, u"Graph knows no group of this name"_s);
    if (found->size() > 1)
        co_return failure(Errc::Ambiguous, identity, u"%1 groups have this name"_s.arg(found->size()));

    const QJsonObject row = found->first().toObject();
    domain::GroupFacts facts;
    facts.recipient = readObject(row);
    facts.recipient.type = groupType(row);
    facts.sid = answer::optionalText(row, u"securityIdentifier");
    facts.synchronised = answer::flag(row, u"onPremisesSyncEnabled").value_or(false);

    const QString id = facts.recipient.guid.text();
    const Call owners = get(u"group owners"_s,
        u"groups/%1/owners?$select=id,displayName,userPrincipalName"_s.arg(id), identity, Priority::Apply);
    const Result<QJsonArray> owned = co_await readAll(calls, owners, stop);
    if (!owned)
        co_return failure(owned.error());
    for (const QJsonValue &owner : *owned)
        facts.managedBy << answer::text(owner.toObject(), u"displayName");

    const Call members = get(u"group members"_s,
        u"groups/%1/transitiveMembers?$select=id,displayName,mail,userPrincipalName,userType,mailEnabled,securityEnabled,groupTypes&$top=999"_s
            .arg(id),
        identity, Priority::Apply);
    const Result<QJsonArray> listed = co_await readAll(calls, members, stop);
    if (!listed)
        co_return failure(listed.error());
    int people = 0;
    for (const QJsonValue &value : *listed) {
        const QJsonObject member = value.toObject();
        const Recipient recipient = readObject(member);
        const bool isGroup = answer::text(member, u"@odata.type").endsWith(u".group");
        if (!isGroup)
            ++people;
        else if (!answer::flag(member, u"securityEnabled").value_or(false))
            facts.cannotInherit.push_back(recipient);
    }
    facts.members = people;
    co_return facts;
}

QCoro::Task<Result<std::vector<Recipient>>> members(
    CallPort &calls, core::RecipientId group, Priority priority, std::stop_token stop)
{
    const Call call = get(u"group members"_s,
        u"groups/%1/members?$select=id,displayName,mail,userPrincipalName,userType,mailEnabled,securityEnabled,groupTypes&$top=999"_s
            .arg(group.text()),
        group.text(), priority);
    const Result<QJsonArray> rows = co_await readAll(calls, call, stop);
    if (!rows)
        co_return failure(rows.error());
    std::vector<Recipient> all;
    for (const QJsonValue &row : *rows)
        all.push_back(readObject(row.toObject()));
    co_return all;
}

} // namespace exchange::graph
