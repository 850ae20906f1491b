// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/running.h"

#include "change/facets.h"
#include "change/intent.h"
#include "change/plan_file.h"
#include "change/row_runner.h"
#include "core/deferred.h"
#include "session/choice.h"
#include "session/planning.h"
#include "session/policies.h"
#include "session/row_check.h"
#include "session/run_concerns.h"
#include "session/run_pace.h"
#include "session/self_test.h"
#include "session/tenant_lease.h"
#include "session/view.h"
#include "store/event_log.h"
#include "store/exceptions.h"
#include "store/runs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace session {
namespace {

using domain::calendar::PolicySet;

constexpr std::chrono::milliseconds serviceLook = 250ms; ///< How often the service's wishes and the pace are looked at.
constexpr std::chrono::milliseconds paceTold = 1s;
/// Up to this many rows the directory is asked for each mailbox; above, for the whole list.
constexpr size_t askedOneByOne = 50;

/// The part of a plan's header a run needs to go on after a stop.
QJsonObject runHeader(const change::PlanHeader &header)
{
    QJsonArray watched;
    for (const core::RecipientId id : header.watched)
        watched.append(id.text());
    return {{u"kind"_s, header.kind}, {u"source"_s, header.source}, {u"policyHash"_s, header.policyHash},
        {u"planned"_s, core::toIso(header.created)}, {u"watched"_s, watched}};
}

/// A mailbox that its policy leaves alone on purpose: an exception from now on.
struct Kept
{
    domain::MailboxRef mailbox;
    QString word;
};

/// One run being carried out, from the lease to the last event.
class Carrier
{
public:
    Carrier(Session &session, exchange::Client &client, ApplyRequest request, RunObserver observer, std::stop_token stop)
        : m_session(session), m_client(client), m_request(std::move(request)), m_observer(std::move(observer)), m_outer(std::move(stop)), m_lease(session)
    {
    }

    QCoro::Task<core::Result<RunResult>> start(std::shared_ptr<const change::Plan> plan);
    QCoro::Task<core::Result<RunResult>> goOn(QString run, bool failedRows);

private:
    [[nodiscard]] core::Result<> select(const change::Plan &plan);
    [[nodiscard]] std::vector<core::RecipientId> whoMustBeTold() const;
    QCoro::Task<core::Result<>> prepare();
    QCoro::Task<core::Result<std::vector<change::Concern>>> weigh(std::shared_ptr<const change::Plan> plan);
    QCoro::Task<core::Result<>> readDirectory();
    QCoro::Task<core::Result<>> record(std::shared_ptr<const change::Plan> plan);
    QCoro::Task<core::Result<RunResult>> leave(core::Error error); ///< Gives the lease back and tells the error.
    QCoro::Task<core::Result<RunResult>> carryOut();
    void tell();
    QCoro::Task<> watchService();
    QCoro::Task<core::Result<>> close(change::RunSummary summary);

    Session &m_session;
    exchange::Client &m_client;
    ApplyRequest m_request;
    RunObserver m_observer;
    std::stop_token m_outer;
    std::stop_source m_stop;
    store::RunRecord m_run;
    std::vector<change::RunRow> m_rows;
    std::vector<Kept> m_kept;
    std::vector<core::RecipientId> m_watched;
    std::vector<CheckedGroup> m_groups; ///< As they are now.
    QStringList m_accepted; ///< Names of concerns a person goes on in spite of.
    RowCheckBasis m_basis;
    TenantLease m_lease;
    RunResult m_result;
    RunProgress m_progress;
    std::optional<RunPace> m_pace;
    core::Deferred<core::Done> m_serviceWatched;
};

/// What of a plan this run is about: rows to change, and mailboxes to keep. The first N rows end where the next one would be.
core::Result<> Carrier::select(const change::Plan &plan)
{
    QSet<core::MailboxId> wanted;
    if (!m_request.where.isEmpty()) {
        const auto calendars = loadStock(m_session.reader(), domain::FacetId::Calendar);
        if (!calendars)
            return core::failure(calendars.error());
        const auto meant = choose(m_session.reader(), *calendars, m_basis.policies, {m_request.where, {}});
        if (!meant)
            return core::failure(meant.error());
        wanted = idsOf(*meant);
    }
    for (size_t i = 0; i < plan.size(); ++i) {
        const change::DecisionKind kind = plan.kind(i);
        if (kind == change::DecisionKind::Hold || (!m_request.where.isEmpty() && !wanted.contains(plan.mailbox(i))))
            continue;
        if (kind == change::DecisionKind::Change && m_request.first > 0 && m_rows.size() >= size_t(m_request.first))
            break;
        const change::PlanRow planned = plan.row(i);
        if (kind == change::DecisionKind::Nothing) {
            if (!planned.keepException.isEmpty())
                m_kept.push_back({planned.mailbox, planned.keepException});
            continue;
        }
        change::RunRow row;
        row.position = int(i);
        row.mailbox = planned.mailbox;
        row.name = planned.name;
        row.before = planned.before;
        row.after = planned.after;
        if (!planned.via.isNull())
            row.via = planned.via;
        row.keepsDefault = planned.keepsDefault;
        row.keepException = planned.keepException;
        m_rows.push_back(std::move(row));
    }
    if (m_request.maxChanges > 0 && m_rows.size() > size_t(m_request.maxChanges))
        return core::failure(core::Errc::Refused, u"--max-changes"_s,
            u"the plan would change %1 mailboxes and %2 are allowed; nothing was sent"_s.arg(m_rows.size()).arg(m_request.maxChanges));
    return {};
}

QCoro::Task<core::Result<RunResult>> Carrier::start(std::shared_ptr<const change::Plan> plan)
{
    const change::PlanHeader &header = plan->header();
    m_run.id = core::RunId {QUuid::createUuid()};
    m_run.kind = header.kind;
    m_run.facet = header.facets.empty() ? domain::FacetId::Calendar : header.facets.front();
    m_run.state = u"running"_s;
    m_run.header = runHeader(header);
    m_run.reason = m_request.reason;
    m_run.ticket = m_request.ticket;
    m_run.who = m_session.person().who;
    m_run.started = m_session.clock().now();
    const core::Result<> ready = co_await prepare();
    if (!ready)
        co_return core::failure(ready.error());
    if (const auto selected = select(*plan); !selected)
        co_return core::failure(selected.error());
    auto concerns = co_await weigh(plan);
    if (!concerns)
        co_return core::failure(concerns.error());
    if (!concerns->empty())
        co_return RunResult {std::move(*concerns), {}, {}, 0};
    const core::Result<> directory = co_await readDirectory();
    if (!directory)
        co_return core::failure(directory.error());
    const core::Result<> leased = co_await m_lease.take(m_run.id);
    if (!leased)
        co_return core::failure(leased.error());
    const core::Result<> recorded = co_await record(plan);
    if (!recorded)
        co_return co_await leave(recorded.error());
    co_return co_await carryOut();
}

QCoro::Task<core::Result<RunResult>> Carrier::goOn(QString run, bool failedRows)
{
    auto record = store::runByText(m_session.reader().sql(), m_session.tenant(), run);
    if (!record)
        co_return core::failure(record.error());
    m_run = std::move(*record);
    const core::Result<> ready = co_await prepare();
    if (!ready)
        co_return core::failure(ready.error());
    const core::Result<> leased = co_await m_lease.take(m_run.id); // before the rows are read: nobody else changes them now
    if (!leased)
        co_return core::failure(leased.error());
    auto rows = store::runRows(m_session.reader().sql(), m_run.id);
    if (!rows)
        co_return co_await leave(rows.error());
    m_rows = std::move(*rows);
    const int open = m_run.counts.waiting + m_run.counts.begun + m_run.counts.inDoubt;
    if (failedRows && open > 0) {
        const core::Error notYet {core::Errc::BadInput, m_run.id.text(), u"%1 mailboxes of this run have not come to their end; resume it first"_s.arg(open), {}, {}};
        co_return co_await leave(notYet);
    }
    if (open == 0 && (!failedRows || m_run.counts.failed == 0) && m_run.ended) { // it stays as it ended
        co_await m_lease.giveBack();
        co_return RunResult {{}, m_run.id, {change::RunEnd::Finished, m_run.counts, {}}, 0};
    }
    for (change::RunRow &row : m_rows) {
        if (row.status == change::RowStatus::InDoubt)
            row.status = change::RowStatus::Begun;
        if (failedRows && row.status == change::RowStatus::Failed)
            row.status = row.image ? change::RowStatus::Begun : change::RowStatus::Waiting;
        row.error.reset();
    }
    const core::Result<> directory = co_await readDirectory();
    if (!directory)
        co_return co_await leave(directory.error());
    store::Writer::Job job = [id = m_run.id](store::Sql &sql) { return store::setRunState(sql, id, u"running"_s, {}, {}); };
    QJsonObject facts {{u"run"_s, m_run.id.text()}, {u"again"_s, true}};
    const core::Result<> noted = co_await m_session.commitWithEvent(std::move(job), change::eventKind::runStarted, std::move(facts));
    if (!noted)
        co_return co_await leave(noted.error());
    co_return co_await carryOut();
}

QCoro::Task<core::Result<RunResult>> Carrier::leave(core::Error error)
{
    co_await m_lease.giveBack();
    co_return core::failure(std::move(error));
}

QCoro::Task<core::Result<>> Carrier::prepare()
{
    for (const QJsonValue &id : m_run.header.value("watched"_L1).toArray())
        m_watched.push_back(core::RecipientId::fromText(id.toString()));
    m_basis.since = core::fromIso(m_run.header.value("planned"_L1).toString()).value_or(m_run.started);
    const QString hash = m_run.header.value("policyHash"_L1).toString();
    m_basis.keepsExceptions = change::keepsExceptions(m_run.kind);
    if (m_run.facet != domain::FacetId::Calendar)
        co_return core::Result<>();
    auto index = storedIndex(m_session.reader());
    if (!index)
        co_return core::failure(index.error());
    m_client.calendars().setIndex(*index);
    if (hash.isEmpty())
        co_return core::Result<>();
    PolicySet policies = m_request.policies;
    if (policies.isEmpty()) {
        auto stored = policiesByHash(m_session.reader(), hash);
        if (!stored)
            co_return core::failure(stored.error());
        policies = std::move(*stored);
    }
    if (policies.hash() != hash)
        co_return core::failure(core::Errc::BadInput, u"--policy"_s, u"this is not the policy the plan was made with"_s);
    auto resolved = policies.resolved(**index);
    if (!resolved)
        co_return core::failure(resolved.error());
    for (const domain::calendar::PolicyGroup &group : resolved->groups()) {
        const core::Result<CheckedGroup> checked = co_await checkGroup(m_session, group.address, *index, m_outer);
        if (!checked)
            co_return core::failure(checked.error());
        if (!checked->verdict.canCarryRights || checked->verdict.isDead)
            co_return core::failure(core::Errc::Refused, group.address,
                u"the group is not what it was when the plan was made; scan and plan again"_s);
        m_groups.push_back(*checked);
    }
    m_basis.policies = std::move(*resolved);
    co_return core::Result<>();
}

/// What speaks against the run and nobody accepted.
QCoro::Task<core::Result<std::vector<change::Concern>>> Carrier::weigh(std::shared_ptr<const change::Plan> plan)
{
    RunOutline outline {qint64(m_rows.size()), m_request.reason, m_request.ticket, m_request.approval, m_request.groupGrowthPercent, m_groups};
    const auto weighed = co_await session::weigh(m_session, plan, std::move(outline), m_outer);
    if (!weighed)
        co_return core::failure(weighed.error());
    if (!weighed->approvedBy.isEmpty())
        m_run.header.insert(u"approvedBy"_s, weighed->approvedBy);
    std::vector<change::Concern> open;
    for (const change::Concern &concern : weighed->concerns) {
        if (concern.canBeAccepted() && m_request.accepted.contains(concern.code))
            m_accepted.append(change::concernName(concern.code));
        else
            open.push_back(concern);
    }
    if (open.empty() && m_accepted.contains(change::concernName(change::Concern::Code::SoleOperator))) {
        const core::Result<> remembered = co_await rememberSoleOperator(m_session);
        if (!remembered)
            co_return core::failure(remembered.error());
    }
    co_return std::move(open);
}

QCoro::Task<core::Result<>> Carrier::readDirectory()
{
    exchange::MailboxQuery query;
    query.priority = change::Priority::Apply;
    query.departments = false;
    for (const domain::calendar::Policy &policy : m_basis.policies.policies()) {
        if (policy.scope.uses(domain::Field::Department) || policy.scope.uses(domain::Field::Office))
            query.departments = true;
    }
    if (m_rows.size() <= askedOneByOne) {
        for (const change::RunRow &row : m_rows)
            query.identities.append(row.mailbox.guid.text());
        if (query.identities.isEmpty())
            co_return core::Result<>();
    }
    const bool whole = query.identities.isEmpty();
    exchange::MailboxSink sink = [this](std::vector<domain::Mailbox> page) {
        for (domain::Mailbox &mailbox : page)
            m_basis.fresh.insert(mailbox.ref.id, std::move(mailbox));
    };
    const exchange::Listing listing = co_await m_client.directory().mailboxes(std::move(query), std::move(sink), m_outer);
    if (listing.complete)
        co_return core::Result<>();
    if (!whole && !listing.cause)
        co_return core::Result<>(); // those not found are held, one by one
    co_return core::failure(listing.cause.value_or(
        core::Error {core::Errc::Unavailable, u"the list of mailboxes"_s, u"it did not come whole"_s, {}, {}}));
}

QCoro::Task<core::Result<>> Carrier::record(std::shared_ptr<const change::Plan> plan)
{
    m_result.exceptionsKept = int(m_kept.size());
    const core::Instant now = m_session.clock().now();
    store::Writer::Job job = [this, now](store::Sql &sql) -> core::Result<> {
        if (const auto made = store::createRun(sql, m_session.tenant(), m_run, m_rows); !made)
            return made;
        for (const Kept &one : m_kept) {
            const domain::Exception exception {
                one.word, u"run "_s + m_run.id.text(), m_run.who, now, {}, one.mailbox.generation};
            const change::Event event {
                change::eventKind::exceptionKept, m_run.who, m_run.id, one.mailbox.id, {{u"kept"_s, one.word}}};
            const auto recorded = store::keepException(sql, m_session.tenant(), one.mailbox.id, m_run.facet, exception)
                                      .and_then([&] { return store::addEvent(sql, m_session.tenant(), now, event); });
            if (!recorded)
                return recorded;
        }
        return {};
    };
    QJsonObject facts = m_run.header;
    facts.insert(u"run"_s, m_run.id.text());
    facts.insert(u"plan"_s, change::planHash(change::planBytes(*plan)));
    facts.insert(u"rows"_s, int(m_rows.size()));
    facts.insert(u"reason"_s, m_run.reason);
    facts.insert(u"ticket"_s, m_run.ticket);
    facts.insert(u"accepted"_s, QJsonArray::fromStringList(m_accepted));
    const core::Result<> made = co_await m_session.commitWithEvent(std::move(job), change::eventKind::runStarted, std::move(facts));
    if (!made || m_basis.policies.isEmpty())
        co_return made;
    co_return co_await keepPolicies(m_session, m_basis.policies, true);
}

/// Whose entries must be told from a namesake's: the policy's groups and everybody whose entry a row changes.
std::vector<core::RecipientId> Carrier::whoMustBeTold() const
{
    QSet<core::RecipientId> all(m_watched.begin(), m_watched.end());
    const change::Facet &facet = change::facetOf(m_run.facet);
    for (const change::RunRow &row : m_rows) {
        for (const change::Step &step : facet.steps(row.before, row.after)) {
            const auto guid = core::RecipientId::fromText(step.call.value("who"_L1).toObject().value("guid"_L1).toString());
            if (!guid.isNull())
                all.insert(guid);
        }
    }
    return {all.begin(), all.end()};
}

void Carrier::tell()
{
    m_progress.rowsPerSecond = m_pace->rowsPerSecond(m_progress.counts);
    m_progress.timeLeft = m_pace->timeLeft(m_progress.counts);
    if (m_observer.progressed)
        m_observer.progressed(m_progress);
}

/// Calls wait for the service without their rows knowing, and the pace falls meanwhile: both are told from here.
QCoro::Task<> Carrier::watchService()
{
    std::chrono::milliseconds looked = m_session.clock().elapsed();
    std::chrono::milliseconds told = looked;
    while (!m_stop.stop_requested()) {
        co_await m_session.clock().sleep(serviceLook, m_stop.get_token());
        const std::chrono::milliseconds now = m_session.clock().elapsed();
        if (!m_request.held || !*m_request.held)
            m_pace->passed(now - looked);
        looked = now;
        const auto pause = m_client.telemetry().pause(m_session.clock().now());
        const bool isNew = pause != std::exchange(m_progress.servicePause, pause);
        if (m_stop.stop_requested() || (!isNew && now - told < paceTold))
            continue;
        told = now;
        tell();
    }
    m_serviceWatched.complete(core::Done {});
}

QCoro::Task<core::Result<RunResult>> Carrier::carryOut()
{
    m_result.run = m_run.id;
    const auto tested = lastSelfTest(m_session.reader());
    if (!tested)
        co_return co_await leave(tested.error());
    const std::chrono::milliseconds settle = m_request.settle.value_or(*tested ? (*tested)->settle() : SelfTestReport().settle());
    const exchange::CalendarGateway::Watch watched = m_client.calendars().watch(whoMustBeTold());
    store::StoredRunLog log(
        m_session.writer(), m_session.clock(), m_session.tenant(), m_run.id, m_run.who, m_lease.lease().fence);
    RowCheck guard(m_session, m_basis);
    change::RowRunner runner(m_client.gateway(m_run.facet), change::facetOf(m_run.facet), log, guard, m_session.clock(), {settle, m_watched});

    m_progress.run = m_run.id;
    for (const change::RunRow &row : m_rows)
        m_progress.counts.add(row.status);
    m_pace.emplace(m_progress.counts);
    change::Run::Observer observer;
    observer.rowEnded = [this](const change::RunRow &row) {
        m_progress.counts.add(row.status);
        --(m_progress.counts.waiting > 0 ? m_progress.counts.waiting : m_progress.counts.begun);
        m_progress.pausedBy.reset();
        if (m_observer.rowEnded)
            m_observer.rowEnded(row);
        tell();
    };
    observer.pausing = [this](const core::Error &error, std::chrono::seconds pause) {
        m_progress.pausedBy = error;
        m_progress.pause = pause;
        tell();
    };
    observer.underWay = [this](int rows) {
        m_progress.underWay = rows;
        tell();
    };
    change::Run run(runner, m_session.clock(), m_request.brakes, m_request.rowsInFlight, observer, m_request.held);
    tell();

    m_lease.keep();
    const QCoro::Task<> watch = watchService();
    m_client.setWritePermit([this] { return m_lease.holdsNow(); });
    const change::RunSummary summary = co_await run.run(m_rows, m_outer);
    m_client.setWritePermit({});
    m_stop.request_stop();
    co_await m_lease.stop();
    co_await m_serviceWatched.wait();
    const core::Result<> closed = co_await close(summary);
    m_result.summary = summary;
    if (!closed && summary.end == change::RunEnd::Finished)
        co_return core::failure(closed.error());
    co_return std::move(m_result);
}

QCoro::Task<core::Result<>> Carrier::close(change::RunSummary summary)
{
    const core::Instant now = m_session.clock().now();
    const bool whole = summary.end == change::RunEnd::Finished;
    const QString stoppedBy = summary.error ? core::errcName(summary.error->code) + u": "_s + summary.error->detail : QString();
    const store::Lease lease = m_lease.lease();
    store::Writer::Job job = [tenant = m_session.tenant(), id = m_run.id, end = change::runEndName(summary.end), whole, now, stoppedBy, lease](store::Sql &sql) -> core::Result<> {
        if (!store::checkNewest(sql, tenant, lease.fence))
            return {}; // the run is in other hands, and so is what is said of it
        return store::setRunState(sql, id, end, whole ? std::optional(now) : std::nullopt, stoppedBy).and_then([&] {
            return store::releaseLease(sql, tenant, lease);
        });
    };
    QJsonObject facts {{u"run"_s, m_run.id.text()}, {u"end"_s, change::runEndName(summary.end)}, {u"done"_s, summary.counts.done},
        {u"held"_s, summary.counts.held}, {u"failed"_s, summary.counts.failed}, {u"inDoubt"_s, summary.counts.inDoubt},
        {u"waiting"_s, summary.counts.waiting + summary.counts.begun}};
    co_return co_await m_session.commitWithEvent(
        std::move(job), whole ? change::eventKind::runEnded : change::eventKind::runStopped, std::move(facts));
}

} // namespace

QCoro::Task<core::Result<RunResult>> apply(
    Session &session, std::shared_ptr<const change::Plan> plan, ApplyRequest request, RunObserver observer, std::stop_token stop)
{
    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());
    const auto carrier = std::make_shared<Carrier>(session, **client, std::move(request), std::move(observer), stop);
    co_return co_await carrier->start(plan);
}

QCoro::Task<core::Result<RunResult>> resume(
    Session &session, QString run, ApplyRequest request, RunObserver observer, std::stop_token stop)
{
    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());
    const auto carrier = std::make_shared<Carrier>(session, **client, std::move(request), std::move(observer), stop);
    co_return co_await carrier->goOn(run, false);
}

QCoro::Task<core::Result<RunResult>> retry(
    Session &session, QString run, ApplyRequest request, RunObserver observer, std::stop_token stop)
{
    const core::Result<exchange::Client *> client = co_await session.online(stop);
    if (!client)
        co_return core::failure(client.error());
    const auto carrier = std::make_shared<Carrier>(session, **client, std::move(request), std::move(observer), stop);
    co_return co_await carrier->goOn(run, true);
}

} // namespace session
