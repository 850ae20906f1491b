// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/plan_file.h"
#include "cli/input.h"
#include "cli/run_output.h"
#include "cli/scanning.h"
#include "cli/verb.h"
#include "core/ensure.h"
#include "domain/apps/switch_steps.h"
#include "session/files.h"
#include "session/planning.h"
#include "session/policies.h"
#include "words/error_text.h"
#include "words/state_text.h"

#include <QJsonArray>
#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace cli {

using report::Table;
namespace {

/// What the verbs that make plans have in common.
class MakePlan : public SessionVerb
{
protected:
    void declareCommon(CLI::App &app)
    {
        declareChoice(app);
        textOption(app, "--policy", m_policy, "Policy file or folder, instead of the active set");
    }

    void declareChoice(CLI::App &app)
    {
        declareTarget(app);
        textOption(app, "--where", m_request.where, "Only mailboxes that match this query");
        textsOption(app, "--identity", m_request.named, "Only these addresses");
        app.add_option("--max-age", m_maxAgeHours, "Hours after which a reading is too old to plan on")->check(CLI::Range(1, 24 * 365));
    }

    void declareTarget(CLI::App &app)
    {
        textOption(app, "--out", m_out, "Write the plan to this file");
        app.add_option("--calls-per-second", m_request.callsPerSecond, "For the estimate of the time it takes")->check(CLI::Range(0.01, 10000.0))
            ->check([](const std::string &given) { return std::isnan(std::strtod(given.c_str(), nullptr)) ? "\"" + given + "\" is no number" : std::string(); });
    }

    [[nodiscard]] session::PlanRequest request() const
    {
        session::PlanRequest request = m_request;
        request.maxAge = std::chrono::hours(m_maxAgeHours);
        return request;
    }

    QCoro::Task<core::Result<ExitCode>> finish(Context &context, session::Session &session, core::Result<session::Planned> planned)
    {
        Console &console = context.console();
        if (!planned)
            co_return core::failure(planned.error());
        const QByteArray bytes = change::planBytes(planned->plan);
        if (!m_out.isEmpty()) {
            if (const auto written = session::writeFile(m_out, bytes); !written)
                co_return core::failure(written.error());
        }
        const auto noted = co_await session::notePlan(session, *planned);
        if (!noted)
            co_return core::failure(noted.error());
        tellPlan(console, *planned, m_out, m_request.callsPerSecond);
        for (const QString &name : planned->notFound)
            console.say(Text::tr("%1: not known; scan it first, or check the address").arg(name));
        co_return planExitCode(*planned);
    }

    QString m_out;
    QString m_policy;

private:
    session::PlanRequest m_request;
    int m_maxAgeHours = 24;
};

class PlanSegment final : public MakePlan
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("segment", "What bringing mailboxes under the policy takes");
        declareCommon(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto policies = session::policiesFor(session.reader(), m_policy);
        if (!policies)
            co_return core::failure(policies.error());
        core::Result<session::Planned> planned = co_await session::planSegment(session, *policies, request(), context.stop());
        const bool untold = planned && planned->plan.counts().byReason.value(domain::Reason::AmbiguousEntry) > 0;
        const core::Result<ExitCode> ended = co_await finish(context, session, std::move(planned));
        if (untold)
            context.console().say(Text::tr("\"mullionctl scan --policy\" with this policy tells entries of its groups from those of namesakes; then plan again."));
        co_return ended;
    }
};

class PlanRestore final : public MakePlan
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("restore", "What putting a snapshot back takes");
        textOption(*app, "snapshot", m_restore.snapshot, "Name of the snapshot")->required();
        app->add_flag("--customised", m_restore.customisedOnly, "Only mailboxes that were customised in it");
        app->add_flag("--every-entry", m_restore.everyEntry, "Every entry, not only Default, Anonymous and the policy's groups");
        declareCommon(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto policies = session::policiesFor(session.reader(), m_policy);
        if (!policies)
            co_return core::failure(policies.error());
        co_return co_await finish(context, session, session::planRestore(session.reader(), *policies, m_restore, request()));
    }

private:
    session::RestoreRequest m_restore;
};

class PlanEmailApps final : public MakePlan
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("email-apps", "What making mailboxes send-only takes: email apps off, submission and forwarding on");
        textOption(*app, "--forwarding", m_forwarding, "CSV file: address,forward-to[,keep-copy]; whom it does not name keeps what they have");
        declareChoice(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        std::vector<session::ForwardingLine> forwarding;
        if (!m_forwarding.isEmpty()) {
            auto read = readInput(m_forwarding).and_then([&](const QByteArray &bytes) { return session::readForwardingCsv(bytes, m_forwarding); });
            if (!read)
                co_return core::failure(read.error());
            forwarding = std::move(*read);
        }
        co_return co_await finish(context, session, session::planEmailApps(session.reader(), forwarding, request()));
    }

private:
    QString m_forwarding;
};

class PlanUndo final : public MakePlan
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("undo", "What taking a run back takes");
        textOption(*app, "run", m_run, "Id of the run, its first characters, or \"last\"")->required();
        declareChoice(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        return finish(context, session, session::planUndo(session.reader(), m_run, request()));
    }

private:
    QString m_run;
};

class PlanOrphans final : public MakePlan
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("orphans", "What taking away entries of deleted people and groups takes");
        declareChoice(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        return finish(context, session, session::planOrphans(session.reader(), request()));
    }
};

/// Reads the mailboxes of a plan again, and makes the same plan of what is there now.
class PlanRefresh final : public MakePlan
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("refresh", "Read the mailboxes that a plan changes or holds again, and plan the same anew");
        textOption(*app, "plan", m_file, "The plan's file")->required();
        declareTarget(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        auto read = readInput(m_file).and_then([&](const QByteArray &bytes) { return change::readPlan(bytes, m_file, session.tenantId()); });
        if (!read)
            co_return core::failure(read.error());
        const auto plan = std::make_shared<const change::Plan>(std::move(*read));
        const auto policies = session::policiesFor(session.reader(), {});
        if (!policies)
            co_return core::failure(policies.error());
        for (const domain::FacetId facet : plan->header().facets) {
            session::ScanRequest scan;
            scan.facet = facet;
            for (size_t i = 0; i < plan->size(); ++i) {
                if (plan->kind(i) != change::DecisionKind::Nothing && plan->facet(i) == facet)
                    scan.identities.append(plan->row(i).mailbox.guid.text());
            }
            if (scan.identities.isEmpty())
                continue;
            const auto scanned = co_await scanAndTell(context, std::move(scan), *policies);
            if (!scanned)
                co_return core::failure(scanned.error());
            for (const core::Error &note : scanned->notes)
                context.console().say(words::errorText(note));
        }
        core::Result<session::Planned> planned = co_await session::planAgain(session, plan, request(), context.stop());
        co_return co_await finish(context, session, std::move(planned));
    }

private:
    QString m_file;
};

QString entryStep(const change::Step &step)
{
    QStringList rights;
    for (const QJsonValue &right : step.call.value("rights"_L1).toArray())
        rights.append(right.toString());
    return u"%1 %2 %3"_s.arg(step.call.value("verb"_L1).toString(),
        step.call.value("who"_L1).toObject().value("text"_L1).toString(), rights.join(u", "_s));
}

QString switchStep(const change::Step &step)
{
    const auto read = domain::apps::SwitchStep::fromJson(step.call);
    core::ensure(read.has_value(), "an email-apps step cannot be read");
    if (read->forwarding)
        return u"forward to %1"_s.arg(domain::apps::forwardingText(*read->forwarding));
    QStringList switches;
    for (auto it = read->apps.cbegin(); it != read->apps.cend(); ++it)
        switches.append(u"%1 %2"_s.arg(it.key(), domain::apps::switchText(it.value())));
    return switches.join(u", "_s);
}

/// A plan's rows as a table: what changes first, then why nothing is done.
Table planTable(const change::Plan &plan, bool changesOnly)
{
    report::Table table;
    table.columns = {{u"address"_s, Text::tr("Address")}, {u"name"_s, Text::tr("Name")}, {u"decision"_s, Text::tr("Decision")}, {u"reason"_s, Text::tr("Reason")},
        {u"facts"_s, Text::tr("Facts")}, {u"steps"_s, Text::tr("Steps")}};
    for (size_t i = 0; i < plan.size(); ++i) {
        if (changesOnly && plan.kind(i) != change::DecisionKind::Change)
            continue;
        const change::PlanRow row = plan.row(i);
        QStringList steps;
        for (const change::Step &step : row.steps)
            steps.append(row.facet == domain::FacetId::Calendar ? entryStep(step) : switchStep(step));
        table.rows.push_back({row.mailbox.address, row.name, words::decisionText(row.kind), domain::reasonName(row.reason),
            row.facts.join(u"; "_s), steps.join(u"; "_s)});
    }
    return table;
}

class PlanShow final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("show", "What a plan file says, mailbox by mailbox");
        textOption(*app, "file", m_file, "The plan")->required();
        app->add_flag("--changes", m_changesOnly, "Only mailboxes that would change");
        formatOption(*app, m_format);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override
    {
        const auto plan = readInput(m_file).and_then([&](const QByteArray &bytes) { return change::readPlan(bytes, m_file, {}); });
        if (!plan)
            co_return core::failure(plan.error());
        context.console().table(planTable(*plan, m_changesOnly), context.console().json() ? report::Format::Json : m_format);
        co_return ExitCode::Done;
    }

private:
    QString m_file;
    bool m_changesOnly = false;
    report::Format m_format = report::Format::Table;
};

} // namespace

VerbGroup planVerbs()
{
    VerbGroup group {"plan", "Make and look at plans; never writes to the tenant", {}};
    group.verbs.push_back(std::make_unique<PlanSegment>());
    group.verbs.push_back(std::make_unique<PlanRestore>());
    group.verbs.push_back(std::make_unique<PlanEmailApps>());
    group.verbs.push_back(std::make_unique<PlanUndo>());
    group.verbs.push_back(std::make_unique<PlanOrphans>());
    group.verbs.push_back(std::make_unique<PlanRefresh>());
    group.verbs.push_back(std::make_unique<PlanShow>());
    return group;
}

} // namespace cli
