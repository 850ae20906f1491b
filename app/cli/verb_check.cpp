// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/filter.h"
#include "cli/scanning.h"
#include "cli/verb.h"
#include "session/policies.h"
#include "session/view.h"
#include "words/state_text.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using domain::calendar::State;

/// States in which somebody sees what the policy does not want, or does not see what it does.
constexpr State outOfPolicy[] {State::Open, State::Partial, State::Drifted, State::Customised};
constexpr State notKnown[] {State::Unknown, State::Ambiguous};

class Check final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("check", "Count what is out of policy: 3 when something is, 4 when something is not known");
        textOption(*app, "--policy", m_policy, "Policy file or folder, instead of the active set");
        app->add_flag("--stored", m_stored, "Use the last scan instead of reading now");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto policies = session::policiesFor(session.reader(), m_policy);
        if (!policies)
            co_return core::failure(policies.error());
        if (policies->isEmpty())
            co_return core::failure(core::Errc::BadInput, u"policy"_s, u"there is no policy; give one with --policy"_s);
        if (!m_stored) {
            session::ScanRequest request;
            const auto scanned = co_await scanAndTell(context, std::move(request), *policies);
            if (!scanned)
                co_return core::failure(scanned.error());
            if (context.stop().stop_requested())
                co_return ExitCode::Cancelled;
        }
        auto stock = session::loadStock(session.reader(), domain::FacetId::Calendar);
        if (!stock)
            co_return core::failure(stock.error());
        session::ViewOptions options;
        const auto index = session::storedIndex(session.reader());
        const auto resolved = session::resolvePolicies(session.reader(), *stock, *policies);
        if (!index || !resolved)
            co_return core::failure(!index ? index.error() : resolved.error());
        ExitCode code = ExitCode::Done;
        for (const domain::calendar::PolicyGroup &group : resolved->groups()) {
            if (m_stored)
                break;
            const auto checked = co_await session::checkGroup(session, group.address, *index, context.stop());
            if (!checked)
                co_return core::failure(checked.error());
            options.groups.push_back(session::conditionOf(*checked, group.id, *stock));
            if (!checked->verdict.canCarryRights) {
                console.say(Text::tr("%1: this group cannot carry calendar rights").arg(group.address));
                code = ExitCode::OutOfPolicy;
            }
        }
        const auto view = session::viewOf(session.reader(), *stock, *policies, options);
        if (!view)
            co_return core::failure(view.error());
        co_return graver(code, tell(console, *view));
    }

private:
    static ExitCode tell(Console &console, const session::View &view)
    {
        const catalog::Counts &counts = view.counts;
        qint64 out = 0;
        qint64 unknown = 0;
        for (const State state : outOfPolicy)
            out += counts.of(state);
        for (const State state : notKnown)
            unknown += counts.of(state);
        qint64 expired = 0; // exceptions under which the policy applies again
        for (const catalog::RowId row : view.columns.all()) {
            if (view.columns.state(row) == State::Exception && view.columns.reason(row) == domain::Reason::ExceptionExpired)
                ++expired;
        }
        out += expired;
        QJsonObject states;
        QString lines;
        for (int i = 0; i < domain::calendar::stateCount; ++i) {
            const qint64 count = counts.of(State(i));
            states.insert(domain::calendar::stateName(State(i)), count);
            if (count > 0)
                lines += u"%1  %2\n"_s.arg(count, 8).arg(words::stateText(State(i)));
        }
        const catalog::Coverage &coverage = counts.coverage;
        if (console.json())
            console.result({{u"states"_s, states}, {u"outOfPolicy"_s, out}, {u"expiredExceptions"_s, expired}, {u"unknown"_s, unknown}, {u"new"_s, counts.newcomers},
                {u"inScope"_s, coverage.inScope}, {u"freshlyRead"_s, coverage.freshlyRead}});
        else
            console.out() << lines
                          << Text::tr("Out of policy: %1. Not known: %2. Coverage: %3 of %4 read.")
                                 .arg(out)
                                 .arg(unknown)
                                 .arg(coverage.freshlyRead)
                                 .arg(coverage.inScope)
                          << '\n';
        ExitCode code = out > 0 ? ExitCode::OutOfPolicy : ExitCode::Done;
        if (unknown > 0 || !coverage.isComplete())
            code = graver(code, ExitCode::Incomplete);
        return code;
    }

    QString m_policy;
    bool m_stored = false;
};

} // namespace

VerbGroup checkVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<Check>());
    return group;
}

} // namespace cli
