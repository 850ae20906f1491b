// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scanning.h"
#include "cli/table_output.h"
#include "cli/verb.h"
#include "session/email_apps.h"
#include "session/planning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using session::Stock;

/// Places of the mailboxes that are shown; gone ones are not.
template <typename Predicate>
std::vector<size_t> placesWhere(const Stock &stock, Predicate isShown)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < stock.subjects.size(); ++i) {
        if (!stock.subjects[i].gone && isShown(stock.mailboxes[i].ref.id))
            places.push_back(i);
    }
    return places;
}

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
        const auto matches = session::matching(session.reader(), m_where, {}, session::ViewOptions().maxAge);
        if (!matches)
            co_return core::failure(matches.error());
        const std::vector<size_t> places = placesWhere(*stock, [&](core::MailboxId id) { return matches->matched.contains(id); });
        console.table(session::emailAppsTable(*stock, places), console.json() ? report::Format::Json : m_format);
        const auto read = std::count_if(places.begin(), places.end(), [&](size_t place) { return !stock->subjects[place].value.isNull(); });
        console.say(Text::tr("%1 mailboxes shown, email apps of %2 read.").arg(places.size()).arg(read));
        if (matches->untold > 0)
            console.say(Text::tr("%1 cannot be told, because a field was not read.").arg(matches->untold));
        co_return matches->untold == 0 && size_t(read) == places.size() ? ExitCode::Done : ExitCode::Incomplete;
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
        const auto scanned = co_await scanAndTell(context, std::move(request), {});
        if (!scanned)
            co_return core::failure(scanned.error());
        if (scanned->mailboxes.empty())
            co_return core::failure(scanned->notes.empty() ? core::Error {core::Errc::NotFound, m_address, {}, {}, {}} : scanned->notes.front());
        const auto stock = session::loadStock(session.reader(), domain::FacetId::Apps);
        if (!stock)
            co_return core::failure(stock.error());
        const core::MailboxId id = scanned->mailboxes.front().id;
        const report::Table table = session::emailAppsTable(*stock, placesWhere(*stock, [id](core::MailboxId one) { return one == id; }));
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
