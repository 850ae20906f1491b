// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scanning.h"

#include "words/plan_text.h"

using namespace Qt::StringLiterals;

namespace cli {

QStringList identitiesFrom(Console &console, const QStringList &given)
{
    QStringList identities;
    for (const QString &one : given) {
        if (one == "-"_L1)
            identities.append(console.inputLines());
        else
            identities.append(one);
    }
    return identities;
}

QCoro::Task<core::Result<session::ScanResult>> scanAndTell(
    Context &context, session::ScanRequest request, domain::calendar::PolicySet policies)
{
    const auto session = context.session();
    if (!session)
        co_return core::failure(session.error());
    request.policies = std::move(policies);
    Console &console = context.console();
    const auto client = (*session)->client();
    if (!client)
        co_return core::failure(client.error());
    auto progress = [&console, session = *session, client = *client](const session::ScanProgress &now) {
        QString line = Text::tr("%1 found, %2 read, %3 failed").arg(now.listed).arg(now.read).arg(now.failed);
        const core::Instant moment = session->clock().now();
        if (const auto pause = client->telemetry().pause(moment))
            line += u" · "_s + words::pauseText(pause->why, pause->until, moment);
        console.progress(line);
    };
    co_return co_await session::scan(**session, std::move(request), progress, context.stop());
}

} // namespace cli
