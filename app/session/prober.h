// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/finding.h"
#include "domain/calendar/acl.h"
#include "exchange/client.h"

#include <functional>

namespace session {

/// The mailbox that is tried out, as it was before: what is to be put back.
struct Probed
{
    domain::MailboxRef mailbox;
    domain::Value calendar;
    domain::Value apps; ///< Null where the email apps may not be read.
    std::vector<core::RecipientId> touched; ///< Who is given an entry; told from their namesakes meanwhile.
};

/// Tries out one mailbox, probe by probe, and puts it back. Writes through the same gateways as a run. Engine thread; clock and
/// client outlive it.
class Prober
{
public:
    Prober(exchange::Client &client, core::Clock &clock, std::chrono::milliseconds patience, std::function<void(const change::Finding &)> told);

    /// Looks whether batches can be trusted, and reads what is there. Errors: those of a call; where the folder's id is what the service does not know, that is a finding too.
    QCoro::Task<core::Result<Probed>> begin(
        domain::MailboxRef mailbox, domain::MailboxRef other, std::vector<core::RecipientId> touched, std::stop_token stop);
    /// All probes. Errors: those that say nothing about the service (sign-in, throttling, ...), and Cancelled.
    QCoro::Task<core::Result<>> tryOut(Probed probed, domain::Mailbox other, std::optional<domain::Trustee> group, std::stop_token stop);
    /// Writes what differs from `probed` back. \return what still differs in the end, in technical words; empty: nothing.
    QCoro::Task<core::Result<QString>> putBack(Probed probed);

    void found(change::Probe probe, bool holds, const QString &instead);
    [[nodiscard]] bool contradicts(change::Probe probe) const;
    /// One of each probe; those that were not reached as not examined.
    [[nodiscard]] std::vector<change::Finding> findings() const;
    [[nodiscard]] std::chrono::milliseconds slowestReadBack() const { return m_slowest; }

private:
    using Probe = change::Probe;
    using EntryStep = domain::calendar::EntryStep;

    /// A step done and seen: empty, or what was seen instead. Errors: those that say nothing about the service.
    QCoro::Task<core::Result<QString>> done(change::Step step, std::stop_token stop);
    /// The same for an entry of `who` on the calendar, as the finding of `probe`. \return whether it holds.
    QCoro::Task<core::Result<bool>> tryEntry(Probe probe, EntryStep step, std::stop_token stop);
    /// A step that is to be refused and change nothing.
    QCoro::Task<core::Result<>> tryRefused(Probe probe, EntryStep step, std::stop_token stop);
    QCoro::Task<core::Result<>> tryFlags(domain::Trustee who, std::stop_token stop);
    QCoro::Task<core::Result<>> tryRehearsal(EntryStep step, std::stop_token stop);
    QCoro::Task<core::Result<>> tryByGuid(domain::Trustee who, domain::calendar::Right right, std::stop_token stop);
    QCoro::Task<core::Result<>> tryDefault(std::stop_token stop);
    QCoro::Task<core::Result<>> tryBatch(domain::MailboxRef other, std::stop_token stop);
    QCoro::Task<core::Result<>> tryApps(std::stop_token stop);
    /// Reads until a step shows, or patience is over. \return the last reading.
    QCoro::Task<core::Result<domain::Value>> readBack(change::Step step, std::stop_token stop);
    QCoro::Task<core::Result<domain::Value>> read(domain::FacetId facet, std::stop_token stop);
    void use(Probed probed);
    /// What is to be written to put the calendar back: Default and the entries of those who were touched, nobody else's.
    [[nodiscard]] domain::Value goalFor(const domain::Value &calendar) const;

    exchange::Client &m_client;
    core::Clock &m_clock;
    std::chrono::milliseconds m_patience;
    std::function<void(const change::Finding &)> m_told;
    Probed m_probed;
    exchange::CalendarGateway::Watch m_watch;
    std::vector<change::Finding> m_findings;
    std::chrono::milliseconds m_slowest {0};
};

} // namespace session
