// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/filter.h"
#include "catalog/order.h"
#include "cli/table_output.h"
#include "cli/verb.h"
#include "session/mailbox_table.h"
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

QStringList columnsFrom(const QString &text)
{
    QStringList columns;
    for (const QString &one : text.split(u','))
        columns.append(one.trimmed());
    return columns;
}

class List final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("list", "What is stored of the mailboxes, with its age");
        textOption(*app, "--where", m_where, "Query, e.g. 'attr2:sales -status:segmented'");
        textOption(*app, "--columns", m_columns, "Comma list of columns");
        textOption(*app, "--sort", m_sort, "Column to sort by; -COLUMN for descending");
        m_output.declare(*app);
        textOption(*app, "--policy", m_policy, "Policy file or folder, instead of the active set");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto listed = list(session.reader());
        if (!listed)
            co_return core::failure(listed.error());
        const core::Result<> shown
            = co_await m_output.show(context, listed->table, session::aboutMailboxes(listed->stock, listed->view, m_where));
        if (!shown)
            co_return core::failure(shown.error());
        tellCoverage(context.console(), *listed);
        co_return listed->undecided == 0 ? ExitCode::Done : ExitCode::Incomplete;
    }

private:
    struct Listed
    {
        session::Stock stock;
        session::View view;
        report::Table table;
        size_t undecided = 0; ///< Mailboxes that the query cannot tell.
    };

    core::Result<Listed> list(const session::StoreReader &reader) const
    {
        const auto query = domain::Query::parse(m_where);
        if (!query)
            return core::failure(query.error());
        const auto policies = session::policiesFor(reader, m_policy);
        if (!policies)
            return core::failure(policies.error());
        auto stock = session::loadStock(reader, domain::FacetId::Calendar);
        if (!stock)
            return core::failure(stock.error());
        auto view = session::viewOf(reader, *stock, *policies, {});
        if (!view)
            return core::failure(view.error());
        const catalog::FilterResult matches = catalog::filter(view->columns, *query);
        const auto rows = ordered(view->columns, matches.rows, m_sort);
        if (!rows)
            return core::failure(rows.error());
        auto table = session::mailboxTable(*stock, *view, *rows,
            m_columns.isEmpty() ? session::defaultMailboxColumns() : columnsFrom(m_columns));
        if (!table)
            return core::failure(table.error());
        return Listed {std::move(*stock), std::move(*view), std::move(*table), matches.unknown.size()};
    }

    static void tellCoverage(Console &console, const Listed &listed)
    {
        const catalog::Coverage &coverage = listed.view.counts.coverage;
        console.say(Text::tr("%1 of %2 mailboxes shown. Coverage: %3 of %4 read.")
                        .arg(listed.table.rows.size())
                        .arg(listed.view.columns.size())
                        .arg(coverage.freshlyRead)
                        .arg(coverage.inScope));
        if (listed.undecided > 0)
            console.say(Text::tr("%1 cannot be told, because a field was not read.").arg(listed.undecided));
        const auto &scan = listed.stock.lastScan;
        if (scan)
            console.say((scan->complete ? Text::tr("Last scan: %1") : Text::tr("Last scan, not complete: %1")).arg(core::toIso(scan->started)));
        else
            console.say(Text::tr("Nothing was scanned yet; run \"mullionctl scan\"."));
    }

    QString m_where;
    QString m_columns;
    QString m_sort = u"address"_s;
    QString m_policy;
    TableOutput m_output;
};

} // namespace

VerbGroup listVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<List>());
    return group;
}

} // namespace cli
