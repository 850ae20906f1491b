// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exceptions.h"

#include "session/files.h"

#include <algorithm>

namespace ui {
namespace {

core::Result<std::shared_ptr<const LedgerEntries>> wholeLedger(const session::StoreReader &reader)
{
    const auto all = freedElsewhere(LedgerEntries());
    for (const domain::FacetId facet : {domain::FacetId::Calendar, domain::FacetId::Apps}) {
        const auto ledger = session::exceptionLedger(reader, facet, {}, {});
        if (!ledger)
            return core::failure(ledger.error());
        all->insert(all->end(), ledger->entries.begin(), ledger->entries.end());
    }
    std::stable_sort(all->begin(), all->end(),
        [](const session::LedgerEntry &one, const session::LedgerEntry &other) { return one.mailbox.address < other.mailbox.address; });
    return std::shared_ptr<const LedgerEntries>(all);
}

} // namespace

Exceptions::Exceptions(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void Exceptions::reload()
{
    m_engine.reload(this, m_all, wholeLedger);
}

template <typename T> void Exceptions::carry(Engine::Work<T> work, std::function<void(const T &)> done)
{
    if (m_busy)
        return;
    m_busy = true;
    m_engine.ask<T>(this, std::move(work), [this, done = std::move(done)](const core::Result<T> &result) {
        m_busy = false;
        if (result)
            done(*result);
        else
            Q_EMIT failed(result.error());
    });
    Q_EMIT started();
}

void Exceptions::keep(std::vector<core::MailboxId> mailboxes, const QString &reason, std::optional<core::Instant> expires)
{
    carry<session::KeptExceptions>(
        [mailboxes = std::move(mailboxes), reason, expires](session::Session &session, std::stop_token) {
            session::KeepRequest request;
            request.mailboxes = mailboxes;
            request.reason = reason;
            request.expires = expires;
            return session::keepAsExceptions(session, std::move(request));
        },
        [this](const session::KeptExceptions &result) { Q_EMIT kept(result); });
}

void Exceptions::end(const LedgerEntries &entries)
{
    std::vector<core::MailboxId> calendars;
    std::vector<core::MailboxId> apps;
    for (const session::LedgerEntry &entry : entries)
        (entry.facet == domain::FacetId::Calendar ? calendars : apps).push_back(entry.mailbox.id);
    carry<int>(
        [calendars, apps](session::Session &session, std::stop_token) -> QCoro::Task<core::Result<int>> {
            const auto first = co_await session::endExceptions(session, domain::FacetId::Calendar, calendars);
            if (!first)
                co_return core::failure(first.error());
            const auto second = co_await session::endExceptions(session, domain::FacetId::Apps, apps);
            if (!second)
                co_return core::failure(second.error());
            co_return *first + *second;
        },
        [this](const int &count) { Q_EMIT ended(count); });
}

void Exceptions::import(const QString &path)
{
    carry<session::ImportedExceptions>(
        [path](session::Session &session, std::stop_token) -> QCoro::Task<core::Result<session::ImportedExceptions>> {
            const auto csv = session::readFile(path);
            if (!csv)
                co_return core::failure(csv.error());
            co_return co_await session::importExceptions(session, path, *csv);
        },
        [this, path](const session::ImportedExceptions &result) { Q_EMIT imported(path, result); });
}

} // namespace ui
