// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"
#include "session/records.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class AuditVerify final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        return parent.add_subcommand("verify", "Compute the hash chain anew; names the first event that was altered");
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto check = session::checkAuditLog(session.reader());
        if (!check)
            co_return core::failure(check.error());
        if (console.json())
            console.result({{u"events"_s, check->events}, {u"commits"_s, check->commits}, {u"firstBad"_s, check->firstBad},
                {u"head"_s, QString::fromLatin1(check->head)}});
        else if (check->firstBad == 0)
            console.out() << Text::tr("%1 events in %2 commits, all as they were written").arg(check->events).arg(check->commits)
                          << '\n';
        else
            console.out() << Text::tr("Event %1 or one committed with it was altered, added or removed").arg(check->firstBad)
                          << '\n';
        co_return check->firstBad == 0 ? ExitCode::Done : ExitCode::Failed;
    }
};

} // namespace

VerbGroup auditVerbs()
{
    VerbGroup group {"audit", "The audit log", {}};
    group.verbs.push_back(std::make_unique<AuditVerify>());
    return group;
}

} // namespace cli
