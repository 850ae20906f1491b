// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans.h"

#include "session/policies.h"

namespace ui {
namespace {

session::PlanRequest requestFor(const Scope &scope)
{
    session::PlanRequest request;
    request.named = scope.named;
    if (!scope.isSelection())
        request.where = scope.where;
    return request;
}

} // namespace

Plans::Plans(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void Plans::segment(const Scope &scope)
{
    make([request = requestFor(scope)](
             session::Session &session, std::stop_token stop) -> QCoro::Task<core::Result<session::Planned>> {
        const auto policies = session::policiesFor(session.reader(), {});
        if (!policies)
            co_return core::failure(policies.error());
        co_return co_await session::planSegment(session, *policies, request, stop);
    });
}

void Plans::restore(const session::RestoreRequest &restore, const Scope &scope)
{
    make([restore, request = requestFor(scope)](
             session::Session &session, std::stop_token) -> QCoro::Task<core::Result<session::Planned>> {
        const auto policies = session::policiesFor(session.reader(), {});
        if (!policies)
            co_return core::failure(policies.error());
        co_return session::planRestore(session.reader(), *policies, restore, request);
    });
}

void Plans::undo(const QString &run)
{
    make([run](session::Session &session, std::stop_token) -> QCoro::Task<core::Result<session::Planned>> {
        const session::PlanRequest request;
        co_return session::planUndo(session.reader(), run, request);
    });
}

void Plans::makeAgain()
{
    if (m_wish)
        make(m_wish);
}

void Plans::drop()
{
    m_wish = {};
    m_current.reset();
    m_takenOut.clear();
    Q_EMIT dropped();
}

void Plans::make(Wish wish)
{
    if (m_planning)
        return;
    m_wish = std::move(wish);
    m_planning = true;
    const auto planAndNote = [wish = m_wish](session::Session &session, std::stop_token stop) -> QCoro::Task<core::Result<session::Planned>> {
        core::Result<session::Planned> planned = co_await wish(session, stop);
        if (!planned)
            co_return core::failure(planned.error());
        const core::Result<> noted = co_await session::notePlan(session, *planned);
        if (!noted)
            co_return core::failure(noted.error());
        co_return std::move(planned);
    };
    m_engine.ask<session::Planned>(
        this, planAndNote, [this](core::Result<session::Planned> planned) { take(std::move(planned)); });
    Q_EMIT started();
}

void Plans::take(core::Result<session::Planned> planned)
{
    m_planning = false;
    if (!planned) {
        Q_EMIT failed(planned.error());
        return;
    }
    m_current = freedElsewhere(std::move(*planned));
    QSet<core::MailboxId> there;
    for (const core::MailboxId id : std::as_const(m_takenOut)) {
        if (m_current->plan.indexOf(id, domain::FacetId::Calendar))
            there.insert(id);
    }
    m_takenOut = std::move(there);
    Q_EMIT made();
}

void Plans::takeOut(const QSet<core::MailboxId> &mailboxes)
{
    m_takenOut.unite(mailboxes);
    Q_EMIT takenOutChanged();
}

void Plans::putBack(const QSet<core::MailboxId> &mailboxes)
{
    QSet<core::MailboxId> left; // removing many from a hash one by one can take seconds
    for (const core::MailboxId id : std::as_const(m_takenOut)) {
        if (!mailboxes.contains(id))
            left.insert(id);
    }
    m_takenOut = std::move(left);
    Q_EMIT takenOutChanged();
}

void Plans::remaining(QObject *context, std::function<void(std::shared_ptr<const change::Plan>)> answer)
{
    using PlanPtr = std::shared_ptr<const change::Plan>;
    const std::function<PlanPtr()> compute = [planned = m_current, takenOut = m_takenOut]() -> PlanPtr {
        if (takenOut.isEmpty())
            return {planned, &planned->plan};
        const auto rest = std::make_shared<change::Plan>(planned->plan.header());
        for (size_t i = 0; i < planned->plan.size(); ++i) {
            if (!takenOut.contains(planned->plan.mailbox(i)))
                static_cast<void>(rest->append(planned->plan.row(i)));
        }
        return rest;
    };
    m_engine.compute<PlanPtr>(context, compute, std::move(answer));
}

} // namespace ui
