// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/plan_file.h"
#include "cli/input.h"
#include "cli/verb.h"
#include "session/approval.h"
#include "session/files.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class Approve final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("approve", "Sign somebody else's plan, where the connection's limits ask for it");
        CLI::Option *plan = textOption(*app, "plan", m_file, "The plan's file");
        CLI::Option *show = app->add_flag("--show-key", m_showKey, "Print your account and the public half of your key, for the administrator's limits file");
        show->excludes(plan);
        app->add_flag("--yes", m_yes, "Do not ask");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        if (m_showKey)
            co_return co_await showKey(console, session);
        if (m_file.isEmpty())
            co_return core::failure(core::Errc::BadInput, u"approve"_s, u"name the plan's file"_s);
        const auto bytes = readInput(m_file);
        if (!bytes)
            co_return core::failure(bytes.error());
        auto read = change::readPlan(*bytes, m_file, session.tenantId());
        if (!read)
            co_return core::failure(read.error());
        const auto plan = std::make_shared<const change::Plan>(std::move(*read));
        const change::PlanCounts &counts = plan->counts();
        if (!m_yes) {
            const QString question = Text::tr("Approve the plan of %1 that changes %n mailboxes? Steps: %2", nullptr, int(counts.change))
                                         .arg(plan->header().createdBy).arg(counts.steps);
            if (const auto confirmed = console.confirm(question, m_file); !confirmed)
                co_return core::failure(confirmed.error());
        }
        const auto approval = co_await session::approve(session, plan);
        if (!approval)
            co_return core::failure(approval.error());
        const QString path = session::approvalPath(m_file);
        if (const auto written = session::writeFile(path, *approval); !written)
            co_return core::failure(written.error());
        if (console.json())
            console.result({{u"approval"_s, path}});
        else
            console.out() << Text::tr("Approved: %1").arg(path) << '\n';
        co_return ExitCode::Done;
    }

private:
    QCoro::Task<core::Result<ExitCode>> showKey(Console &console, session::Session &session)
    {
        const auto key = co_await session::approvalKey(session);
        if (!key)
            co_return core::failure(key.error());
        console.result({{u"account"_s, session.person().account}, {u"key"_s, *key}});
        co_return ExitCode::Done;
    }

    QString m_file;
    bool m_showKey = false;
    bool m_yes = false;
};

} // namespace

VerbGroup approveVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<Approve>());
    return group;
}

} // namespace cli
