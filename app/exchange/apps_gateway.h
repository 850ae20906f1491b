// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/gateway.h"
#include "exchange/call_port.h"
#include "exchange/surfaces.h"

namespace exchange {

/// The email-app switches (Get-/Set-CASMailbox) and the forwarding (Get-/Set-Mailbox) of mailboxes over the
/// wire. Values are domain::apps::Switches, steps domain::apps::SwitchStep. Served by beta only; elsewhere
/// every call is Refused with key "SurfaceLacks". Must outlive its tasks.
class AppsGateway final : public change::Gateway
{
public:
    AppsGateway(CallPort &calls, Surfaces &surfaces);

    [[nodiscard]] domain::FacetId facet() const override { return domain::FacetId::Apps; }
    QCoro::Task<core::Result<domain::Value>> read(
        domain::MailboxRef mailbox, change::Priority priority, std::stop_token stop) override;
    QCoro::Task<change::WriteOutcome> write(
        domain::MailboxRef mailbox, change::Step step, std::stop_token stop) override;

    /// As CalendarGateway::rehearse().
    QCoro::Task<core::Result<>> rehearse(domain::MailboxRef mailbox, change::Step step, std::stop_token stop);

private:
    QCoro::Task<change::WriteOutcome> send(domain::MailboxRef mailbox, change::Step step, bool rehearsed, std::stop_token stop);

    CallPort &m_calls;
    Surfaces &m_surfaces;
};

} // namespace exchange
