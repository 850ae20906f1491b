// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/gateway.h"
#include "exchange/call_port.h"

namespace exchange {

[[nodiscard]] inline change::WriteOutcome refused(core::Error error)
{
    change::WriteOutcome outcome;
    outcome.written = change::Written::Refused;
    outcome.error = std::move(error);
    return outcome;
}

/// What became of a write, by the promise of CallPort: only InDoubt leaves it open.
[[nodiscard]] inline change::WriteOutcome outcomeOf(const core::Result<Reply> &reply)
{
    change::WriteOutcome outcome;
    outcome.written = change::Written::Done;
    if (reply)
        return outcome;
    outcome = refused(reply.error());
    if (reply.error().code == core::Errc::InDoubt)
        outcome.written = change::Written::Unknown;
    return outcome;
}

/// What a rehearsal says: a write that was not done.
[[nodiscard]] inline core::Result<> rehearsed(const change::WriteOutcome &outcome, const domain::MailboxRef &mailbox)
{
    if (outcome.written == change::Written::Done || outcome.written == change::Written::AlreadySo)
        return {};
    return core::failure(outcome.error.value_or(core::Error {core::Errc::BadReply, mailbox.address, {}, {}, {}}));
}

[[nodiscard]] inline core::Error rehearsalLacks(const domain::MailboxRef &mailbox)
{
    return {core::Errc::Refused, mailbox.address, QStringLiteral("the Admin API v2.0 cannot rehearse a change"), QStringLiteral("SurfaceLacks"), {}};
}

} // namespace exchange
