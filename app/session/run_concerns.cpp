// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_concerns.h"

#include "change/facets.h"
#include "change/row_runner.h"
#include "session/approval.h"
#include "session/outside.h"
#include "session/run_limits.h"
#include "session/self_test.h"
#include "store/mailboxes.h"
#include "store/runs.h"
#include "store/settings.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace session {
namespace {

using change::Concern;
using Code = change::Concern::Code;

const QString soleOperatorSetting = u"sole-operator"_s;
constexpr int rehearsals = 5;              ///< Mailboxes of a bulk run on which the reach of rights is sampled.
constexpr int fewestMembers = 5;           ///< A group may always grow by this many.
constexpr double housePercent = 5;         ///< More than this share of the scope with one other Default is no chance.

/// What the plan's changes have in common.
struct Contents
{
    std::vector<size_t> changes;
    QSet<QString> modes; ///< Of modeNames().
    QMap<QString, int> defaults; ///< How many mailboxes in scope have which Default that is none of the policy's.
    int inScope = 0;
};

bool isOutOfScope(change::ReasonCode reason)
{
    return reason == change::ReasonCode::Uncovered || reason == change::ReasonCode::TypeNotInScope || reason == change::ReasonCode::NoPolicy;
}

Contents contentsOf(const change::Plan &plan)
{
    Contents contents;
    if (plan.header().options.value("everyEntry"_L1).toBool())
        contents.modes.insert(u"every-entry"_s);
    for (size_t i = 0; i < plan.size(); ++i) {
        const change::PlanRow row = plan.row(i);
        if (!isOutOfScope(row.reason) && row.facet == domain::FacetId::Calendar && !row.before.isNull()) {
            ++contents.inScope;
            ++contents.defaults[change::facetOf(row.facet).kept(row.before)];
        }
        if (row.kind != change::DecisionKind::Change)
            continue;
        contents.changes.push_back(i);
        if (row.reason == change::ReasonCode::CustomisedOverwritten)
            contents.modes.insert(u"overwrite"_s);
        if (row.reason == change::ReasonCode::DriftEnforced)
            contents.modes.insert(u"enforce"_s);
        for (const change::Step &step : row.steps) {
            if (step.call.contains("forwarding"_L1))
                contents.modes.insert(u"forwarding"_s);
        }
    }
    return contents;
}

/// One look at a plan that is about to be carried out.
class Look
{
public:
    Look(Session &session, std::shared_ptr<const change::Plan> plan, RunOutline outline, std::stop_token stop)
        : m_session(session), m_plan(std::move(plan)), m_outline(std::move(outline)), m_stop(std::move(stop)), m_contents(contentsOf(*m_plan))
    {
    }

    QCoro::Task<core::Result<Weighed>> look()
    {
        const core::Result<> limits = lookAtLimits();
        if (!limits)
            co_return core::failure(limits.error());
        const core::Result<> groups = co_await lookAtGroups();
        if (!groups)
            co_return core::failure(groups.error());
        if (m_outline.rows > bulkAbove) {
            const core::Result<> bulk = co_await lookAtBulk();
            if (!bulk)
                co_return core::failure(bulk.error());
        }
        co_return std::move(m_found);
    }

private:
    void add(Code code, QStringList facts = {}) { m_found.concerns.push_back({code, std::move(facts)}); }
    [[nodiscard]] const StoreReader &reader() const { return m_session.reader(); }

    core::Result<> lookAtLimits()
    {
        const auto limits = runLimitsOf(m_session.connection());
        if (!limits)
            return core::failure(limits.error());
        const QString rows = QString::number(m_outline.rows);
        if (limits->rowsPerRun && m_outline.rows > *limits->rowsPerRun)
            add(Code::TooManyRows, {rows, QString::number(*limits->rowsPerRun), limits->file});
        for (const QString &mode : limits->forbidden) {
            if (m_contents.modes.contains(mode))
                add(Code::Forbidden, {mode, limits->file});
        }
        if (limits->reasonNeeded && m_outline.reason.trimmed().isEmpty())
            add(Code::ReasonNeeded, {limits->file});
        if (limits->ticketNeeded && m_outline.ticket.trimmed().isEmpty())
            add(Code::TicketNeeded, {limits->file});
        if (limits->approvalOver && m_outline.rows > *limits->approvalOver) {
            const ApprovalVerdict verdict = verdictOn(m_outline.approval, *m_plan, *limits, m_session.person().account);
            if (verdict.flaw)
                add(Code::ApprovalNeeded, {rows, QString::number(*limits->approvalOver), limits->file, change::approvalFlawName(*verdict.flaw), verdict.account});
            else
                m_found.approvedBy = verdict.account;
        }
        return {};
    }

    QCoro::Task<core::Result<>> lookAtGroups()
    {
        if (m_plan->header().groups.empty())
            co_return core::Result<>();
        const auto index = storedIndex(reader());
        if (!index)
            co_return core::failure(index.error());
        for (const change::PlanGroup &group : m_plan->header().groups) {
            const core::Result<std::optional<int>> members = co_await membersNow(group, *index);
            if (!members)
                co_return core::failure(members.error());
            if (!group.members || !*members)
                continue;
            const QStringList facts {group.address, QString::number(*group.members), QString::number(**members)};
            const int grown = **members - *group.members;
            if (*group.members > 0 && **members == 0)
                add(Code::GroupEmptied, facts);
            else if (grown > fewestMembers && grown * 100 > *group.members * m_outline.groupGrowthPercent)
                add(Code::GroupGrew, facts);
        }
        co_return core::Result<>();
    }

    QCoro::Task<core::Result<std::optional<int>>> membersNow(change::PlanGroup group, std::shared_ptr<const domain::RecipientIndex> index)
    {
        if (m_outline.groups) {
            const auto &known = *m_outline.groups;
            const auto found = std::find_if(known.begin(), known.end(), [&](const CheckedGroup &one) { return one.address == group.address; });
            co_return found != known.end() && found->facts ? found->facts->members : std::nullopt;
        }
        const core::Result<CheckedGroup> checked = co_await checkGroup(m_session, group.address, index, m_stop);
        if (!checked)
            co_return core::failure(checked.error());
        co_return checked->facts ? checked->facts->members : std::nullopt;
    }

    QCoro::Task<core::Result<>> lookAtBulk()
    {
        const auto report = lastSelfTest(reader());
        if (!report)
            co_return core::failure(report.error());
        if (!*report || !(*report)->passed())
            add(Code::Untested, *report ? change::contradicted((*report)->findings) : QStringList());
        const auto sole = store::setting(reader().sql(), reader().tenant(), soleOperatorSetting);
        if (!sole)
            co_return core::failure(sole.error());
        if (!*sole)
            add(Code::SoleOperator);
        if (m_plan->header().kind == "segment"_L1) {
            const core::Result<> first = co_await lookAtFirstRun();
            if (!first)
                co_return core::failure(first.error());
        }
        if (*report && (*report)->holds(change::Probe::Rehearsal))
            co_return co_await sampleReach();
        co_return core::Result<>();
    }

    /// What is asked once for each policy set: before its first run.
    QCoro::Task<core::Result<>> lookAtFirstRun()
    {
        const auto runs = store::runs(reader().sql(), reader().tenant());
        if (!runs)
            co_return core::failure(runs.error());
        const QString hash = m_plan->header().policyHash;
        const bool isFirst = std::none_of(runs->begin(), runs->end(),
            [&](const store::RunRecord &run) { return run.header.value("policyHash"_L1).toString() == hash && run.counts.total() > bulkAbove; });
        if (!isFirst)
            co_return core::Result<>();
        const core::Result<> house = lookForHouseStandard(hash);
        if (!house)
            co_return core::failure(house.error());
        const auto rooms = store::roomIds(reader().sql(), reader().tenant());
        if (!rooms)
            co_return core::failure(rooms.error());
        const auto changed = std::count_if(m_contents.changes.begin(), m_contents.changes.end(), [&](size_t i) { return rooms->contains(m_plan->mailbox(i)); });
        if (changed > 0)
            add(Code::RoomsInScope, {QString::number(changed)});
        const core::Result<OutsideSharing> outside = co_await outsideSharing(m_session, m_stop);
        if (!outside)
            co_return core::failure(outside.error());
        QStringList names;
        for (const OtherOrganization &one : outside->organizations)
            names.append(one.name);
        if (!names.isEmpty())
            add(Code::OtherOrganizations, names);
        co_return core::Result<>();
    }

    core::Result<> lookForHouseStandard(const QString &policyHash)
    {
        const auto policies = policiesByHash(reader(), policyHash);
        if (!policies)
            return core::failure(policies.error());
        QSet<QString> expected;
        for (const domain::calendar::Policy &policy : policies->policies()) {
            expected.insert(policy.defaultRight.text());
            for (const domain::calendar::Right right : policy.baseline)
                expected.insert(right.text());
        }
        for (auto it = m_contents.defaults.cbegin(); it != m_contents.defaults.cend(); ++it) {
            if (!it.key().isEmpty() && !expected.contains(it.key()) && it.value() * 100 > housePercent * m_contents.inScope)
                add(Code::HouseStandard, {it.key(), QString::number(it.value()), QString::number(m_contents.inScope)});
        }
        return {};
    }

    /// Asks the service about the first step of a few mailboxes, spread over the plan, without doing it.
    QCoro::Task<core::Result<>> sampleReach()
    {
        const core::Result<exchange::Client *> client = co_await m_session.online(m_stop);
        if (!client)
            co_return core::failure(client.error());
        if ((*client)->surfaces().exchange() != exchange::Surface::Beta || m_contents.changes.empty())
            co_return core::Result<>();
        for (int i = 0; i < rehearsals; ++i) {
            const change::PlanRow row = m_plan->row(m_contents.changes[m_contents.changes.size() * size_t(i) / rehearsals]);
            const change::Step step = row.steps.front();
            core::Result<> allowed;
            if (row.facet == domain::FacetId::Calendar)
                allowed = co_await (*client)->calendars().rehearse(row.mailbox, step, m_stop);
            else
                allowed = co_await (*client)->apps().rehearse(row.mailbox, step, m_stop);
            if (allowed || allowed.error().code == core::Errc::Conflict) // moved since the plan: the run sees to that
                continue;
            const bool aboutReach = allowed.error().code == core::Errc::NotFound || allowed.error().code == core::Errc::Forbidden
                || allowed.error().code == core::Errc::Refused;
            if (!aboutReach)
                co_return core::failure(allowed.error());
            add(Code::ReachUnproved, {row.mailbox.address, allowed.error().detail});
            break;
        }
        co_return core::Result<>();
    }

    Session &m_session;
    std::shared_ptr<const change::Plan> m_plan;
    RunOutline m_outline;
    std::stop_token m_stop;
    Contents m_contents;
    Weighed m_found;
};

} // namespace

QCoro::Task<core::Result<Weighed>> weigh(
    Session &session, std::shared_ptr<const change::Plan> plan, RunOutline outline, std::stop_token stop)
{
    Look look(session, std::move(plan), std::move(outline), std::move(stop));
    core::Result<Weighed> found = co_await look.look();
    co_return found;
}

QCoro::Task<core::Result<>> rememberSoleOperator(Session &session)
{
    const QString who = session.person().who;
    store::Writer::Job job = [tenant = session.tenant(), who](store::Sql &sql) { return store::keepSetting(sql, tenant, soleOperatorSetting, who); };
    QJsonObject facts {{u"agreed"_s, soleOperatorSetting}};
    co_return co_await session.commitWithEvent(std::move(job), change::eventKind::agreed, std::move(facts));
}

} // namespace session
