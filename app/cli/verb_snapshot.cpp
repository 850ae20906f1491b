// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"
#include "cli/input.h"
#include "cli/verb.h"
#include "domain/apps/switches.h"
#include "report/table.h"
#include "session/files.h"
#include "session/records.h"
#include "session/snapshots.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class Create final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("create", "Keep what was scanned under a name; it never changes");
        textOption(*app, "name", m_request.name, "Name of the snapshot")->required();
        textOption(*app, "--where", m_request.where, "Only mailboxes that match this query");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto made = co_await session::createSnapshot(session, m_request);
        if (!made)
            co_return core::failure(made.error());
        if (console.json())
            console.result({{u"name"_s, m_request.name}, {u"rows"_s, made->rows}, {u"inScope"_s, made->inScope},
                {u"missing"_s, int(made->missing.size())}});
        else
            console.out() << Text::tr("Snapshot \"%1\": %2 of %3 mailboxes").arg(m_request.name).arg(made->rows).arg(made->inScope) << '\n';
        for (const QString &address : made->missing)
            console.say(Text::tr("%1: not in it, there is no fresh reading").arg(address));
        co_return made->missing.isEmpty() ? ExitCode::Done : ExitCode::Incomplete;
    }

private:
    session::SnapshotRequest m_request;
};

class ListAll final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override { return parent.add_subcommand("list", "All snapshots, newest first"); }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto all = session::allSnapshots(session.reader());
        if (!all)
            co_return core::failure(all.error());
        report::Table table;
        table.columns = {{u"name"_s, Text::tr("Name")}, {u"created"_s, Text::tr("Created")}, {u"rows"_s, Text::tr("Mailboxes"), true}, {u"inScope"_s, Text::tr("In scope"), true},
            {u"origin"_s, Text::tr("From")}, {u"who"_s, Text::tr("Who")}};
        for (const store::Snapshot &one : *all)
            table.rows.push_back(
                {one.name, core::toIso(one.created), QString::number(one.rows), QString::number(one.inScope), one.origin, one.who});
        context.console().table(table, context.console().json() ? report::Format::Json : report::Format::Table);
        co_return ExitCode::Done;
    }
};

class Show final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("show", "Every entry of every mailbox in a snapshot");
        textOption(*app, "name", m_name, "Name of the snapshot")->required();
        formatOption(*app, m_format);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto rows = session::snapshotContent(session.reader(), m_name);
        if (!rows)
            co_return core::failure(rows.error());
        report::Table table;
        table.columns = {{u"address"_s, Text::tr("Address")}, {u"name"_s, Text::tr("Name")}, {u"what"_s, Text::tr("Entry")}, {u"rights"_s, Text::tr("Rights")},
            {u"read"_s, Text::tr("Read")}};
        for (const store::SnapshotRow &row : *rows) {
            const change::Facet &facet = change::facetOf(row.value.facet());
            for (const change::Difference &part : facet.diff(emptyOf(facet), row.value))
                table.rows.push_back({row.mailbox.address, row.name, part.label, part.after, core::toIso(row.at)});
        }
        context.console().table(table, context.console().json() ? report::Format::Json : m_format);
        co_return ExitCode::Done;
    }

private:
    /// The value with nothing in it: what differs from it is everything.
    static domain::Value emptyOf(const change::Facet &facet)
    {
        return facet.id() == domain::FacetId::Calendar ? domain::calendar::Acl().toValue() : domain::apps::Switches().toValue();
    }

    QString m_name;
    report::Format m_format = report::Format::Table;
};

class Diff final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("diff", "What differs between two snapshots, or between one and the last scan");
        textOption(*app, "before", m_before, "A snapshot")->required();
        textOption(*app, "after", m_after, "Another one; left out: the last scan");
        formatOption(*app, m_format);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto all = session::compareSnapshots(session.reader(), m_before, m_after);
        if (!all)
            co_return core::failure(all.error());
        report::Table table;
        table.columns = {{u"address"_s, Text::tr("Address")}, {u"name"_s, Text::tr("Name")}, {u"what"_s, Text::tr("Entry")}, {u"before"_s, Text::tr("Before")},
            {u"after"_s, Text::tr("After")}};
        for (const session::SnapshotDifference &one : *all) {
            if (one.onlyBefore || one.onlyAfter)
                table.rows.push_back({one.address, one.name, Text::tr("the mailbox"), one.onlyBefore ? Text::tr("there") : Text::tr("not there"),
                    one.onlyBefore ? Text::tr("not there") : Text::tr("there")});
            for (const change::Difference &part : one.differences)
                table.rows.push_back({one.address, one.name, part.label, part.before, part.after});
        }
        context.console().table(table, context.console().json() ? report::Format::Json : m_format);
        context.console().say(Text::tr("%n mailboxes differ", nullptr, int(all->size())));
        co_return ExitCode::Done;
    }

private:
    QString m_before;
    QString m_after;
    report::Format m_format = report::Format::Table;
};

class Export final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("export", "Write a snapshot as JSON");
        textOption(*app, "name", m_name, "Name of the snapshot")->required();
        textOption(*app, "--out", m_out, "File; left out: standard output");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto bytes = session::exportSnapshot(session.reader(), m_name);
        if (!bytes)
            co_return core::failure(bytes.error());
        if (m_out.isEmpty())
            console.out() << QString::fromUtf8(*bytes);
        else if (const auto written = session::writeFile(m_out, *bytes); !written)
            co_return core::failure(written.error());
        QJsonObject facts {{u"snapshot"_s, m_name}};
        const auto noted = co_await session.note(change::eventKind::exported, std::move(facts));
        if (!noted)
            co_return core::failure(noted.error());
        if (console.json() && !m_out.isEmpty())
            console.result({{u"file"_s, m_out}, {u"name"_s, m_name}});
        co_return ExitCode::Done;
    }

private:
    QString m_name;
    QString m_out;
};

class Import final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app
            = parent.add_subcommand("import", "Make a snapshot from a file: our JSON, or the CSV of Get-MailboxFolderPermission | Export-Csv");
        textOption(*app, "name", m_name, "Name of the snapshot")->required();
        textOption(*app, "file", m_file, "The file; - for standard input")->required();
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto bytes = readInput(m_file);
        if (!bytes)
            co_return core::failure(bytes.error());
        const auto made = co_await session::importSnapshot(session, m_name, m_file, *bytes);
        if (!made)
            co_return core::failure(made.error());
        for (const QString &problem : made->problems)
            console.say(m_file + u": "_s + problem);
        if (console.json())
            console.result({{u"name"_s, m_name}, {u"rows"_s, made->rows}, {u"problems"_s, int(made->problems.size())}});
        else
            console.out() << Text::tr("Snapshot \"%1\": %n mailboxes", nullptr, made->rows).arg(m_name) << '\n';
        co_return made->problems.isEmpty() ? ExitCode::Done : ExitCode::Incomplete;
    }

private:
    QString m_name;
    QString m_file;
};

class Delete final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("delete", "Forget a snapshot");
        textOption(*app, "name", m_name, "Name of the snapshot")->required();
        app->add_flag("--yes", m_yes, "Do not ask");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        if (!m_yes) {
            if (const auto confirmed = console.confirm(Text::tr("Delete the snapshot \"%1\"? It cannot be brought back.").arg(m_name), m_name); !confirmed)
                co_return core::failure(confirmed.error());
        }
        const core::Result<> done = co_await session::deleteSnapshot(session, m_name);
        if (!done)
            co_return core::failure(done.error());
        if (console.json())
            console.result({{u"name"_s, m_name}});
        co_return ExitCode::Done;
    }

private:
    QString m_name;
    bool m_yes = false;
};

} // namespace

VerbGroup snapshotVerbs()
{
    VerbGroup group {"snapshot", "Named, immutable sets of readings", {}};
    group.verbs.push_back(std::make_unique<Create>());
    group.verbs.push_back(std::make_unique<ListAll>());
    group.verbs.push_back(std::make_unique<Show>());
    group.verbs.push_back(std::make_unique<Diff>());
    group.verbs.push_back(std::make_unique<Export>());
    group.verbs.push_back(std::make_unique<Import>());
    group.verbs.push_back(std::make_unique<Delete>());
    return group;
}

} // namespace cli
