// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/plan_file.h"
#include "change/role_script.h"
#include "change/script.h"
#include "cli/input.h"
#include "cli/verb.h"
#include "session/policies.h"
#include "session/records.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class Script final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("script", "The PowerShell a colleague would type for the same plan");
        textOption(*app, "plan", m_file, "The plan's file, or \"roles\" for the role groups that Mullion needs in a tenant")->required();
        textsOption(*app, "--person", m_roles.people, "With roles: who is to be a member");
        textOption(*app, "--app", m_roles.clientId, "With roles: client id of an application that runs unattended");
        textOption(*app, "--scope", m_roles.scope, "With roles: recipient filter that writing is confined to, e.g. \"CustomAttribute1 -eq 'temp'\"");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override
    {
        Console &console = context.console();
        if (m_file == "roles"_L1) {
            tell(console, change::roleScript(m_roles));
            co_return ExitCode::Done;
        }
        const auto opened = context.session();
        if (!opened)
            co_return core::failure(opened.error());
        session::Session &session = **opened;
        const auto plan = readInput(m_file).and_then(
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
        tell(console, change::script(*plan, options));
        co_return ExitCode::Done;
    }

private:
    static void tell(Console &console, const QString &script)
    {
        if (console.json())
            console.result({{u"script"_s, script}});
        else
            console.out() << script;
    }

    QString m_file;
    change::RoleScriptOptions m_roles;
};

} // namespace

VerbGroup scriptVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<Script>());
    return group;
}

} // namespace cli
