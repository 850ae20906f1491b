// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/plan_file.h"
#include "change/script.h"
#include "cli/files.h"
#include "cli/verb.h"
#include "session/policies.h"
#include "session/records.h"

namespace cli {
namespace {

class Script final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("script", "The PowerShell a colleague would type for the same plan");
        textOption(*app, "plan", m_file, "The plan's file")->required();
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto plan = readFile(m_file).and_then(
            [&](const QByteArray &bytes) { return change::readPlan(bytes, m_file, session.tenantId()); });
        if (!plan)
            co_return core::failure(plan.error());
        const auto index = session::storedIndex(session.reader());
        const auto folders = session::knownFolders(session.reader());
        if (!folders)
            co_return core::failure(folders.error());
        change::ScriptOptions options;
        options.recipients = index ? index->get() : nullptr;
        options.folderId = [&folders](const domain::MailboxRef &mailbox) { return folders->value(mailbox.guid); };
        console.out() << change::script(*plan, options);
        co_return ExitCode::Done;
    }

private:
    QString m_file;
};

} // namespace

VerbGroup scriptVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<Script>());
    return group;
}

} // namespace cli
