// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_output.h"
#include "cli/scanning.h"
#include "cli/verb.h"
#include "session/planning.h"
#include "session/policies.h"
#include "words/error_text.h"
#include "words/state_text.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class SegmentNamed final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("segment", "Read, plan and apply for named mailboxes: the hook of account creation");
        textOption(*app, "--policy", m_policy, "Policy file or folder, instead of the active set");
        textsOption(*app, "--identity", m_identities, "Addresses; - reads them from standard input")->required();
        m_options.declare(*app);
        m_options.declareBrakes(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto policies = session::policiesFor(session.reader(), m_policy);
        if (!policies)
            co_return core::failure(policies.error());
        auto apply = m_options.request(0);
        if (!apply)
            co_return core::failure(apply.error());
        session::ScanRequest scan;
        scan.identities = identitiesFrom(console, m_identities);
        scan.priority = change::Priority::Click;
        if (scan.identities.isEmpty())
            co_return core::failure(core::Errc::BadInput, u"--identity"_s, u"no address was given"_s);
        const auto scanned = co_await scanAndTell(context, std::move(scan), *policies);
        if (!scanned)
            co_return core::failure(scanned.error());
        ExitCode code = ExitCode::Done;
        for (const core::Error &note : scanned->notes) {
            console.say(words::errorText(note));
            code = ExitCode::Incomplete;
        }

        session::PlanRequest request;
        for (const domain::MailboxRef &mailbox : scanned->mailboxes)
            request.named.append(mailbox.guid.text());
        if (request.named.isEmpty()) {
            tellNoRun(console, {});
            co_return code;
        }
        auto planned = co_await session::planSegment(session, *policies, std::move(request), context.stop());
        if (!planned)
            co_return core::failure(planned.error());
        code = graver(code, tellLeft(console, planned->plan));
        const auto plan = std::make_shared<const change::Plan>(std::move(planned->plan));
        if (plan->isEmpty() && !keepsExceptions(*plan)) {
            console.say(Text::tr("Nothing to change."));
            tellNoRun(console, plan->counts());
            co_return code;
        }
        if (!m_options.yes) {
            if (const auto confirmed = console.confirm(Text::tr("Change %n mailboxes? Steps: %1", nullptr, int(plan->counts().change)).arg(plan->counts().steps), u"segment"_s); !confirmed)
                co_return core::failure(confirmed.error());
        }
        apply->policies = *policies;
        const auto result = co_await session::apply(session, plan, *apply, runProgress(context), context.stop());
        if (!result)
            co_return core::failure(result.error());
        if (!result->concerns.empty())
            co_return core::failure(objection(result->concerns));
        co_return graver(code, tellRun(console, *result));
    }

private:
    static bool keepsExceptions(const change::Plan &plan)
    {
        for (size_t i = 0; i < plan.size(); ++i) {
            if (!plan.row(i).keepException.isEmpty())
                return true;
        }
        return false;
    }

    /// Why nothing is done to mailboxes somebody named: those held on purpose make it incomplete.
    static ExitCode tellLeft(Console &console, const change::Plan &plan)
    {
        ExitCode code = ExitCode::Done;
        for (size_t i = 0; i < plan.size(); ++i) {
            if (plan.kind(i) == change::DecisionKind::Change)
                continue;
            const change::PlanRow row = plan.row(i);
            console.say(u"%1: %2 %3"_s.arg(row.mailbox.address, words::reasonText(row.reason), row.facts.join(u"; "_s)).trimmed());
            if (row.kind == change::DecisionKind::Hold)
                code = ExitCode::Incomplete;
        }
        return code;
    }

    QString m_policy;
    QStringList m_identities;
    RunOptions m_options;
};

} // namespace

VerbGroup segmentVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<SegmentNamed>());
    return group;
}

} // namespace cli
