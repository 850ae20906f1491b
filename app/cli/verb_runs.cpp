// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_output.h"
#include "cli/table_output.h"
#include "cli/verb.h"
#include "session/run_table.h"
#include "words/state_text.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

class RunsList final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override { return parent.add_subcommand("list", "All runs, newest first"); }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto runs = session::allRuns(session.reader());
        if (!runs)
            co_return core::failure(runs.error());
        if (context.console().json()) {
            for (const store::RunRecord &run : *runs)
                context.console().result(toJson(run));
            co_return ExitCode::Done;
        }
        report::Table table;
        table.columns = {{u"run"_s, Text::tr("Run")}, {u"started"_s, Text::tr("Started")}, {u"kind"_s, Text::tr("Kind")}, {u"source"_s, Text::tr("By")},
            {u"state"_s, Text::tr("State")}, {u"rows"_s, Text::tr("Rows")}, {u"reason"_s, Text::tr("Reason")}, {u"ticket"_s, Text::tr("Ticket")}, {u"who"_s, Text::tr("Who")}};
        for (const store::RunRecord &run : *runs)
            table.rows.push_back({run.id.text(), core::toIso(run.started), run.kind, run.header.value("source"_L1).toString(), run.state,
                words::countsText(run.counts), run.reason, run.ticket, run.who});
        context.console().table(table, report::Format::Table);
        co_return ExitCode::Done;
    }

private:
    static QJsonObject toJson(const store::RunRecord &run)
    {
        QJsonObject json = countsToJson(run.counts);
        json.insert(u"run"_s, run.id.text());
        json.insert(u"started"_s, core::toIso(run.started));
        json.insert(u"kind"_s, run.kind);
        json.insert(u"source"_s, run.header.value("source"_L1).toString());
        json.insert(u"state"_s, run.state);
        json.insert(u"reason"_s, run.reason);
        json.insert(u"ticket"_s, run.ticket);
        json.insert(u"who"_s, run.who);
        return json;
    }
};

class RunsShow final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("show", "A run, mailbox by mailbox: before, after, result");
        textOption(*app, "run", m_run, "Id of the run, its first characters, or \"last\"")->required();
        m_output.declare(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto details = session::runDetails(session.reader(), m_run);
        if (!details)
            co_return core::failure(details.error());
        const store::RunRecord &record = details->record;
        const core::Result<> shown = co_await m_output.show(context, session::runTable(*details), session::aboutRun(record));
        if (!shown)
            co_return core::failure(shown.error());
        console.say(Text::tr("Run %1 by %2 on %3: %4")
                            .arg(record.id.text(), record.who, core::toIso(record.started), words::countsText(record.counts)));
        if (const QString approver = record.header.value("approvedBy"_L1).toString(); !approver.isEmpty())
            console.say(Text::tr("Approved by %1.", "A run, by a person").arg(approver));
        co_return ExitCode::Done;
    }

private:
    QString m_run;
    TableOutput m_output;
};

/// `runs resume` and `runs retry` differ in the rows they take.
class RunsAgain final : public SessionVerb
{
public:
    using Again = QCoro::Task<core::Result<session::RunResult>> (*)(
        session::Session &, QString, session::ApplyRequest, session::RunObserver, std::stop_token);

    RunsAgain(const char *name, const char *help, Again again) : m_name(name), m_help(help), m_again(again) { }

    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand(m_name, m_help);
        textOption(*app, "run", m_run, "Id of the run, its first characters, or \"last\"")->required();
        m_options.declare(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        auto request = m_options.request(0);
        if (!request)
            co_return core::failure(request.error());
        const auto result = co_await m_again(session, m_run, *request, runProgress(context), context.stop());
        if (!result)
            co_return core::failure(result.error());
        co_return tellRun(console, *result);
    }

private:
    const char *m_name;
    const char *m_help;
    Again m_again;
    QString m_run;
    RunOptions m_options;
};

} // namespace

VerbGroup runVerbs()
{
    VerbGroup group {"runs", "What was carried out", {}};
    group.verbs.push_back(std::make_unique<RunsList>());
    group.verbs.push_back(std::make_unique<RunsShow>());
    group.verbs.push_back(std::make_unique<RunsAgain>("resume", "Go on with a run that stopped", session::resume));
    group.verbs.push_back(std::make_unique<RunsAgain>("retry", "Try the failed rows of a run again", session::retry));
    return group;
}

} // namespace cli
