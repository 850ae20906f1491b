// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scanning.h"
#include "cli/table_output.h"
#include "cli/verb.h"
#include "core/ensure.h"
#include "session/choice.h"
#include "session/email_apps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class EmailAppsList final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("list", "What is stored of email apps and forwarding, with its age");
        textOption(*app, "--where", m_where, "Query, e.g. 'attr2:sales'");
        formatOption(*app, m_format);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto stock = session::loadStock(session.reader(), domain::FacetId::Apps);
        if (!stock)
            co_return core::failure(stock.error());
        auto chosen = session::choose(session.reader(), *stock, {}, {m_where, {}});
        if (!chosen)
            co_return core::failure(chosen.error());
        std::vector<domain::Subject> &shown = chosen->subjects;
        std::erase_if(shown, [](const domain::Subject &subject) { return subject.gone; });
        console.table(session::emailAppsTable(shown), console.json() ? report::Format::Json : m_format);
        const auto read = std::count_if(shown.begin(), shown.end(), [](const domain::Subject &subject) { return !subject.value.isNull(); });
        console.say(Text::tr("%n mailboxes shown, email apps of %1 read.", nullptr, int(shown.size())).arg(read));
        if (chosen->undecided > 0)
            console.say(Text::tr("%1 cannot be told, because a field was not read.").arg(chosen->undecided));
        co_return chosen->undecided == 0 && size_t(read) == shown.size() ? ExitCode::Done : ExitCode::Incomplete;
    }

private:
    QString m_where;
    report::Format m_format = report::Format::Table;
};

/// One mailbox, live.
class EmailAppsShow final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("show", "Email apps and forwarding of one mailbox, read now");
        textOption(*app, "address", m_address, "Address, UPN, alias or GUID")->required();
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        session::ScanRequest request;
        request.facet = domain::FacetId::Apps;
        request.identities = {m_address};
        request.priority = change::Priority::Click;
        domain::calendar::PolicySet none;
        const auto scanned = co_await scanAndTell(context, std::move(request), std::move(none));
        if (!scanned)
            co_return core::failure(scanned.error());
        if (scanned->mailboxes.empty())
            co_return core::failure(scanned->notes.empty() ? core::Error {core::Errc::NotFound, m_address, {}, {}, {}} : scanned->notes.front());
        const auto stock = session::loadStock(session.reader(), domain::FacetId::Apps);
        if (!stock)
            co_return core::failure(stock.error());
        const auto read = std::ranges::find(stock->subjects, scanned->mailboxes.front().id,
            [](const domain::Subject &subject) { return subject.mailbox->ref.id; });
        core::ensure(read != stock->subjects.end(), "a mailbox just read is not stored");
        const report::Table table = session::emailAppsTable({read, 1});
        Console &console = context.console();
        if (console.json())
            console.table(table, report::Format::Json);
        else
            tellPlainly(console, table);
        co_return scanned->counts.failed == 0 ? ExitCode::Done : ExitCode::Incomplete;
    }

private:
    /// A line for each thing known: so many columns do not fit beside each other.
    static void tellPlainly(Console &console, const report::Table &table)
    {
        for (const QStringList &row : table.rows) {
            std::vector<std::pair<QString, QString>> facts;
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (!row[i].isEmpty())
                    facts.emplace_back(table.columns[size_t(i)].title + u':', row[i]);
            }
            console.facts(facts);
        }
    }

    QString m_address;
};

} // namespace

VerbGroup emailAppsVerbs()
{
    VerbGroup group {"email-apps", "Which email apps reach a mailbox, and where its mail goes on to", {}};
    group.verbs.push_back(std::make_unique<EmailAppsList>());
    group.verbs.push_back(std::make_unique<EmailAppsShow>());
    return group;
}

} // namespace cli
