// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scanning.h"
#include "cli/verb.h"
#include "session/policies.h"
#include "words/error_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class Scan final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("scan", "Read mailboxes, recipients and calendar rights, or email apps, into the store");
        textOption(*app, "--filter", m_filter, "OPATH filter for the list, e.g. \"CustomAttribute2 -eq 'sales'\"");
        textsOption(*app, "--identity", m_identities, "Only these addresses; - reads them from standard input");
        app->add_flag("--email-apps", m_emailApps, "Read email apps and forwarding instead of calendar rights");
        textOption(*app, "--policy", m_policy, "Policy file or folder whose groups are to be told from their namesakes");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        session::ScanRequest request;
        request.facet = m_emailApps ? domain::FacetId::Apps : domain::FacetId::Calendar;
        request.filter = m_filter;
        request.identities = identitiesFrom(console, m_identities);
        if (!m_identities.isEmpty() && request.identities.isEmpty())
            co_return core::failure(core::Errc::BadInput, u"--identity"_s, u"no address was given"_s);
        const auto policies = session::policiesFor(session.reader(), m_policy);
        if (!policies)
            co_return core::failure(policies.error());
        const auto scanned = co_await scanAndTell(context, std::move(request), *policies);
        if (!scanned)
            co_return core::failure(scanned.error());
        co_return tell(console, *scanned, context.stop().stop_requested());
    }

private:
    ExitCode tell(Console &console, const session::ScanResult &result, bool stopped) const
    {
        const session::ScanProgress &counts = result.counts;
        if (console.json()) {
            QJsonArray notes;
            for (const core::Error &note : result.notes)
                notes.append(words::errorText(note));
            QJsonArray unread;
            for (const core::Error &one : result.unread)
                unread.append(QJsonObject {{u"address"_s, one.subject}, {u"why"_s, words::errorText(one)}});
            console.result({{u"listed"_s, counts.listed}, {u"read"_s, counts.read}, {u"failed"_s, counts.failed}, {u"gone"_s, result.gone},
                {u"listComplete"_s, result.listComplete}, {u"notes"_s, notes}, {u"unread"_s, unread}});
        } else {
            const QString text = m_emailApps ? Text::tr("%n mailboxes found, email apps of %1 read, %2 not readable", nullptr, counts.listed)
                                             : Text::tr("%n mailboxes found, %1 calendars read, %2 not readable", nullptr, counts.listed);
            console.out() << text.arg(counts.read)
                                 .arg(counts.failed)
                          << '\n';
        }
        for (const core::Error &note : result.notes)
            console.say(words::errorText(note));
        for (const core::Error &one : result.unread)
            console.say(words::errorText(one));
        if (const auto more = counts.failed - int(result.unread.size()); more > 0)
            console.say(Text::tr("and %1 more, which list shows with why").arg(more));
        if (result.listError)
            console.say(words::errorText(*result.listError));
        if (stopped)
            return ExitCode::Cancelled;
        return counts.failed > 0 || result.listError || !result.notes.empty() ? ExitCode::Incomplete : ExitCode::Done;
    }

    QString m_filter;
    QString m_policy;
    QStringList m_identities;
    bool m_emailApps = false;
};

} // namespace

VerbGroup scanVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<Scan>());
    return group;
}

} // namespace cli
