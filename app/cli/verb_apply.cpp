// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/plan_file.h"
#include "cli/input.h"
#include "cli/run_output.h"
#include "cli/verb.h"
#include "session/approval.h"
#include "session/policies.h"

#include <QFile>
#include <QTime>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class Apply final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("apply", "Carry a plan out");
        textOption(*app, "plan", m_file, "The plan's file")->required();
        textOption(*app, "--policy", m_policy, "The plan's policy, when the plan comes from another store");
        m_options.declare(*app);
        m_options.declareBrakes(*app);
        m_options.declareChoice(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto bytes = readInput(m_file);
        if (!bytes)
            co_return core::failure(bytes.error());
        auto read = change::readPlan(*bytes, m_file, session.tenantId());
        if (!read)
            co_return core::failure(read.error());
        const auto plan = std::make_shared<const change::Plan>(std::move(*read));
        auto request = m_options.request(qint64(plan->size()));
        if (!request)
            co_return core::failure(request.error());
        if (!m_policy.isEmpty()) {
            auto policies = session::readPolicies(m_policy);
            if (!policies)
                co_return core::failure(policies.error());
            request->policies = std::move(*policies);
        }
        const QString approval = m_options.approval.isEmpty() ? session::approvalPath(m_file) : m_options.approval;
        if (!m_options.approval.isEmpty() || QFile::exists(approval)) {
            auto signature = readInput(approval);
            if (!signature)
                co_return core::failure(signature.error());
            request->approval = std::move(*signature);
        }
        const auto window = m_options.window.isEmpty() ? core::Result<Window>() : Window::parse(m_options.window);
        if (!window)
            co_return core::failure(window.error());
        if (!m_options.yes) {
            if (const auto confirmed = console.confirm(Text::tr("Change %n mailboxes? Steps: %1", nullptr, int(plan->counts().change)).arg(plan->counts().steps), m_file); !confirmed)
                co_return core::failure(confirmed.error());
        }
        std::stop_source stop;
        const std::stop_callback onInterrupt(context.stop(), [&stop] { stop.request_stop(); });
        QTimer closing;
        if (!m_options.window.isEmpty()) {
            if (!window->isOpen(QTime::currentTime()))
                co_return core::failure(core::Errc::Refused, u"--window"_s, u"it is not %1 now; nothing was sent"_s.arg(m_options.window));
            closing.setSingleShot(true);
            closing.callOnTimeout(&closing, [&stop] { stop.request_stop(); });
            closing.start(window->untilClose(QTime::currentTime()));
        }
        const auto result = co_await session::apply(session, plan, *request, runProgress(context), stop.get_token());
        if (!result)
            co_return core::failure(result.error());
        if (!result->concerns.empty())
            co_return core::failure(objection(result->concerns));
        const ExitCode code = tellRun(console, *result);
        if (code != ExitCode::Cancelled || context.stop().stop_requested())
            co_return code;
        console.say(Text::tr("The window %1 is over; \"mullionctl runs resume\" goes on with the run.").arg(m_options.window));
        co_return ExitCode::Incomplete;
    }

private:
    QString m_file;
    QString m_policy;
    RunOptions m_options;
};

} // namespace

VerbGroup applyVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<Apply>());
    return group;
}

} // namespace cli
