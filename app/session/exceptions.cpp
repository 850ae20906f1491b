// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exceptions.h"

#include "domain/calendar/acl.h"
#include "session/view.h"
#include "store/event_log.h"
#include "store/exceptions.h"

using namespace Qt::StringLiterals;

namespace session {
namespace {

constexpr size_t slice = 500; ///< Mailboxes of one commit: a run must not wait for the store.

/// One mailbox and what is to be kept of it.
struct Keeping
{
    core::MailboxId mailbox;
    domain::Exception exception;
};

/// Default of the last reading; none where it did not succeed or did not show it.
const domain::calendar::Entry *defaultOf(const domain::Subject &subject)
{
    if (subject.gone || subject.value.isNull() || subject.failure)
        return nullptr;
    return subject.value.as<domain::calendar::Acl>().defaultEntry();
}

std::vector<Keeping> toKeep(const Session &session, const Stock &stock,
    const std::vector<core::MailboxId> &mailboxes, const domain::Exception &like, KeptExceptions &result)
{
    QHash<core::MailboxId, size_t> places;
    for (size_t i = 0; i < stock.mailboxes.size(); ++i)
        places.insert(stock.mailboxes[i].ref.id, i);
    std::vector<Keeping> all;
    for (const core::MailboxId id : mailboxes) {
        const auto place = places.constFind(id);
        const auto *entry = place == places.cend() ? nullptr : defaultOf(stock.subjects[*place]);
        if (!entry) {
            result.refused.append(place == places.cend() ? id.text() : stock.mailboxes[*place].ref.address);
            continue;
        }
        Keeping keeping{id, like};
        keeping.exception.who = session.person().who;
        keeping.exception.kept = entry->right.text();
        keeping.exception.generation = stock.mailboxes[*place].ref.generation;
        all.push_back(std::move(keeping));
    }
    return all;
}

core::Result<> record(store::Sql &sql, qint64 tenant, const Keeping &one)
{
    const change::Event event{change::eventKind::exceptionKept, one.exception.who, {}, one.mailbox,
        {{u"kept"_s, one.exception.kept}, {u"reason"_s, one.exception.reason}}};
    return store::keepException(sql, tenant, one.mailbox, domain::FacetId::Calendar, one.exception)
        .and_then([&] { return store::addEvent(sql, tenant, one.exception.since, event); });
}

} // namespace

QCoro::Task<core::Result<KeptExceptions>> keepAsExceptions(
    Session &session, std::vector<core::MailboxId> mailboxes, QString reason)
{
    if (reason.trimmed().isEmpty())
        co_return core::failure(core::Errc::BadInput, u"reason"_s, u"an exception needs a reason"_s);
    const auto stock = loadStock(session.reader(), domain::FacetId::Calendar);
    if (!stock)
        co_return core::failure(stock.error());
    domain::Exception like;
    like.reason = reason.trimmed();
    like.since = session.clock().now();
    KeptExceptions result;
    const std::vector<Keeping> all = toKeep(session, *stock, mailboxes, like, result);
    for (size_t from = 0; from < all.size(); from += slice) {
        const std::vector<Keeping> some(
            all.begin() + qsizetype(from), all.begin() + qsizetype(std::min(from + slice, all.size())));
        store::Writer::Job job = [tenant = session.tenant(), some](store::Sql &sql) -> core::Result<> {
            for (const Keeping &one : some) {
                if (const auto recorded = record(sql, tenant, one); !recorded)
                    return recorded;
            }
            return {};
        };
        const core::Result<> kept = co_await session.writer().commit(std::move(job));
        if (!kept)
            co_return core::failure(kept.error());
        result.kept += int(some.size());
    }
    co_return result;
}

} // namespace session
