// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans.h"

#include "change/plan_file.h"
#include "session/approval.h"
#include "session/files.h"
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

/// A plan from a file, as it comes from the pool.
struct Opened
{
    PlannedPtr planned;
    QByteArray approval;
};

core::Result<Opened> readPlan(const QString &path, core::TenantId tenant)
{
    const auto bytes = session::readFile(path);
    if (!bytes)
        return core::failure(bytes.error());
    auto plan = change::readPlan(*bytes, path, tenant);
    if (!plan)
        return core::failure(plan.error());
    const auto approval = session::readFile(session::approvalPath(path));
    return Opened {freedElsewhere(session::Planned {std::move(*plan), {}, 0, {}}), approval.value_or(QByteArray())};
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
    forgetFile();
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
    forgetFile();
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

void Plans::forgetFile()
{
    m_file.clear();
    m_isOwn = true;
    m_approval.clear();
}

void Plans::open(const QString &path)
{
    if (m_planning)
        return;
    m_planning = true;
    const auto read = [path, tenant = m_engine.connection().tenant] { return readPlan(path, tenant); };
    m_engine.compute<core::Result<Opened>>(this, read, [this, path](const core::Result<Opened> &opened) {
        if (!opened) {
            m_planning = false;
            Q_EMIT failed(opened.error());
            return;
        }
        const Engine::Work<QString> account = [](session::Session &session, std::stop_token) -> QCoro::Task<core::Result<QString>> { co_return session.person().account; };
        m_engine.ask<QString>(this, account, [this, path, opened = *opened](const core::Result<QString> &own) {
            m_planning = false;
            m_wish = [planned = opened.planned](session::Session &session, std::stop_token stop) {
                return session::planAgain(session, std::shared_ptr<const change::Plan>(planned, &planned->plan), {}, stop);
            };
            m_current = opened.planned;
            m_takenOut.clear();
            m_file = path;
            m_isOwn = own && session::isSameAccount(*own, m_current->plan.header().createdBy);
            m_approval = opened.approval;
            Q_EMIT made();
            Q_EMIT Plans::opened();
        });
    });
    Q_EMIT started();
}

void Plans::save(const QString &path)
{
    remaining(this, [this, path](const std::shared_ptr<const change::Plan> &plan) {
        const auto write = [plan, path] { return session::writeFile(path, change::planBytes(*plan)); };
        m_engine.compute<core::Result<>>(this, write, [this, path](const core::Result<> &written) {
            if (written)
                Q_EMIT saved(path);
            else
                Q_EMIT fileFailed(written.error());
        });
    });
}

void Plans::readApproval(const QString &path)
{
    auto bytes = session::readFile(path);
    if (!bytes) {
        Q_EMIT fileFailed(bytes.error());
        return;
    }
    m_approval = std::move(*bytes);
    Q_EMIT approvalGiven();
}

void Plans::approve()
{
    const std::shared_ptr<const change::Plan> plan(m_current, &m_current->plan);
    const Engine::Work<QByteArray> sign = [plan](session::Session &session, std::stop_token) { return session::approve(session, plan); };
    m_engine.ask<QByteArray>(this, sign, [this, path = session::approvalPath(m_file)](const core::Result<QByteArray> &approval) {
        const core::Result<> written = approval ? session::writeFile(path, *approval) : core::failure(approval.error());
        if (written)
            Q_EMIT approved(path);
        else
            Q_EMIT fileFailed(written.error());
    });
}

void Plans::askApprovalKey(QObject *context, Engine::Answer<ApprovalKey> answer)
{
    m_engine.ask<ApprovalKey>(
        context,
        [](session::Session &session, std::stop_token) -> QCoro::Task<core::Result<ApprovalKey>> {
            const auto key = co_await session::approvalKey(session);
            if (!key)
                co_return core::failure(key.error());
            co_return ApprovalKey {session.person().account, *key};
        },
        std::move(answer));
}

} // namespace ui
