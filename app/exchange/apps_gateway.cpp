// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/apps_gateway.h"

#include "exchange/cmdlets.h"
#include "exchange/write_outcome.h"

namespace exchange {

using namespace Qt::StringLiterals;
using change::WriteOutcome;
using core::Errc;
using core::failure;
using core::Result;

AppsGateway::AppsGateway(CallPort &calls, Surfaces &surfaces)
    : m_calls(calls)
    , m_surfaces(surfaces)
{
}

namespace {

Result<QJsonObject> onlyRow(const Result<Reply> &reply, const QString &subject)
{
    if (!reply)
        return failure(reply.error());
    if (reply->rows.size() == 1)
        return reply->rows.first().toObject();
    const bool none = reply->rows.isEmpty();
    return failure(none ? Errc::NotFound : Errc::BadReply, subject,
        u"%1 mailboxes came back where one was asked for"_s.arg(reply->rows.size()));
}

} // namespace

QCoro::Task<Result<domain::Value>> AppsGateway::read(
    domain::MailboxRef mailbox, change::Priority priority, std::stop_token stop)
{
    const cmdlets::Target target{m_surfaces.exchange(), priority};
    const Call switchesCall = cmdlets::casMailbox(mailbox, target);
    const Call forwardingCall = cmdlets::forwarding(mailbox, target);
    auto switchesTask = m_calls.call(switchesCall, stop); // both start now and share a batch
    auto forwardingTask = m_calls.call(forwardingCall, stop);
    const Result<Reply> switchesReply = co_await switchesTask;
    const Result<Reply> forwardingReply = co_await forwardingTask;

    const Result<QJsonObject> cas = onlyRow(switchesReply, mailbox.address);
    if (!cas)
        co_return failure(cas.error());
    const Result<QJsonObject> box = onlyRow(forwardingReply, mailbox.address);
    if (!box)
        co_return failure(box.error());
    domain::apps::Switches switches;
    switches.apps = cmdlets::readSwitches(*cas);
    switches.forwarding = cmdlets::readForwarding(*box);
    co_return switches.toValue();
}

QCoro::Task<WriteOutcome> AppsGateway::write(
    domain::MailboxRef mailbox, change::Step step, std::stop_token stop)
{
    return send(std::move(mailbox), std::move(step), false, std::move(stop));
}

QCoro::Task<Result<>> AppsGateway::rehearse(domain::MailboxRef mailbox, change::Step step, std::stop_token stop)
{
    if (m_surfaces.exchange() != Surface::Beta)
        co_return failure(rehearsalLacks(mailbox));
    const WriteOutcome outcome = co_await send(mailbox, std::move(step), true, stop);
    co_return rehearsed(outcome, mailbox);
}

QCoro::Task<WriteOutcome> AppsGateway::send(
    domain::MailboxRef mailbox, change::Step step, bool rehearsed, std::stop_token stop)
{
    core::ensure(step.facet == domain::FacetId::Apps, "a step of another facet reached the email apps");
    const Result<domain::apps::SwitchStep> change = domain::apps::SwitchStep::fromJson(step.call);
    if (!change)
        co_return refused(change.error());
    const cmdlets::Target target{m_surfaces.exchange(), change::Priority::Apply};
    Call call = cmdlets::changeSwitches(mailbox, *change, target);
    if (rehearsed)
        cmdlets::rehearse(call);
    const Result<Reply> reply = co_await m_calls.call(call, stop);
    co_return outcomeOf(reply);
}

} // namespace exchange
