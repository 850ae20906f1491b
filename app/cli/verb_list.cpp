// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/filter.h"
#include "catalog/order.h"
#include "cli/mailbox_table.h"
#include "cli/verb.h"
#include "session/policies.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// "address" or "-address" for descending.
core::Result<std::vector<catalog::RowId>> ordered(
    const catalog::Columns &columns, std::vector<catalog::RowId> rows, const QString &sort)
{
    const bool descending = sort.startsWith(u'-');
    const auto field = domain::fieldFromName(descending ? sort.mid(1) : sort);
    if (!field)
        return core::failure(core::Errc::BadInput, sort, u"--sort takes one of %1"_s.arg(domain::fieldNames().join(u", "_s)));
    const catalog::Column column {*field, *field == domain::Field::Group ? 0 : -1};
    if (*field == domain::Field::Group && columns.groups().empty())
        return rows;
    const catalog::Ranks ranks(columns, column, QLocale::c());
    return catalog::sorted(rows, ranks, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

class List final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("list", "What is stored of the mailboxes, with its age");
        textOption(*app, "--where", m_where, "Query, e.g. 'attr2:sales -status:segmented'");
        textOption(*app, "--columns", m_columns, "Comma list of columns");
        textOption(*app, "--sort", m_sort, "Column to sort by; -COLUMN for descending");
        formatOption(*app, m_format);
        textOption(*app, "--policy", m_policy, "Policy file or folder, instead of the active set");
        return app;
    }

    QCoro::Task<ExitCode> run(Context &context) override
    {
        Console &console = context.console();
        const core::Result<ExitCode> shown = show(context);
        co_return shown ? *shown : console.fail(shown.error());
    }

private:
    core::Result<ExitCode> show(Context &context) const
    {
        const auto session = context.session();
        if (!session)
            return core::failure(session.error());
        const auto query = domain::Query::parse(m_where);
        if (!query)
            return core::failure(query.error());
        const auto policies = session::policiesFor((*session)->reader(), m_policy);
        if (!policies)
            return core::failure(policies.error());
        const auto stock = session::loadStock((*session)->reader(), domain::FacetId::Calendar);
        if (!stock)
            return core::failure(stock.error());
        const auto view = session::viewOf((*session)->reader(), *stock, *policies, {});
        if (!view)
            return core::failure(view.error());
        const catalog::FilterResult matches = catalog::filter(view->columns, *query);
        const auto rows = ordered(view->columns, matches.rows, m_sort);
        if (!rows)
            return core::failure(rows.error());
        const auto table = mailboxTable(*stock, *view, *rows,
            m_columns.isEmpty() ? defaultMailboxColumns() : m_columns.split(u',', Qt::SkipEmptyParts));
        if (!table)
            return core::failure(table.error());
        context.console().table(*table, context.console().json() ? report::Format::Json : m_format);
        tellCoverage(context.console(), *stock, *view, *rows, matches);
        return matches.unknown.empty() ? ExitCode::Done : ExitCode::Incomplete;
    }

    static void tellCoverage(Console &console, const session::Stock &stock, const session::View &view,
        const std::vector<catalog::RowId> &rows, const catalog::FilterResult &matches)
    {
        const catalog::Coverage &coverage = view.counts.coverage;
        console.say(tr("%1 of %2 mailboxes shown. Coverage: %3 of %4 read.")
                        .arg(rows.size())
                        .arg(view.columns.size())
                        .arg(coverage.freshlyRead)
                        .arg(coverage.inScope));
        if (!matches.unknown.empty())
            console.say(tr("%1 cannot be told, because a field was not read.").arg(matches.unknown.size()));
        if (stock.lastScan)
            console.say(tr("Last scan: %1%2").arg(core::toIso(stock.lastScan->started),
                stock.lastScan->complete ? QString() : tr(" (not complete)")));
        else
            console.say(tr("Nothing was scanned yet; run \"mullionctl scan\"."));
    }

    QString m_where;
    QString m_columns;
    QString m_sort = u"address"_s;
    QString m_policy;
    report::Format m_format = report::Format::Table;
};

} // namespace

VerbGroup listVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<List>());
    return group;
}

} // namespace cli
