// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/facets.h"
#include "cli/input.h"
#include "cli/scanning.h"
#include "cli/table_output.h"
#include "cli/verb.h"
#include "session/exceptions.h"
#include "session/policies.h"

using namespace Qt::StringLiterals;

namespace cli {

using report::Table;
using session::Ledger;
using session::LedgerEntry;
namespace {

/// "2027-03-31" is good until that day ends, UTC.
core::Result<std::optional<core::Instant>> expiryFrom(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto moment = session::expiryFrom(text);
    if (!moment)
        return core::failure(core::Errc::BadInput, u"--expires"_s, u"\"%1\" is no date; write it as 2027-03-31"_s.arg(text));
    return moment;
}

/// What the verbs of the ledger have in common: whose exceptions, and which facet's.
class LedgerVerb : public SessionVerb
{
protected:
    void declareChoice(CLI::App &app)
    {
        textOption(app, "--where", m_choice.where, "Only mailboxes that match this query");
        textsOption(app, "--identity", m_choice.named, "Only these addresses; - reads them from standard input");
        textOption(app, "--policy", m_policy, "Policy file or folder that tells states to --where, instead of the active set");
        app.add_option_function<std::string>(
               "--facet", [this](const std::string &name) { m_facet = change::facetByName(QString::fromStdString(name))->id(); },
               "calendar (so it is when left out) or apps")
            ->check(CLI::IsMember({"calendar", "apps"}));
    }

    [[nodiscard]] session::Choice choice(Console &console) const
    {
        session::Choice choice = m_choice;
        choice.named = identitiesFrom(console, choice.named);
        choice.maxAge = std::chrono::hours(7 * 24);
        return choice;
    }

    /// The mailboxes a verb that changes the ledger is about. Errors: BadInput when none were named, or the query cannot tell.
    core::Result<std::vector<core::MailboxId>> chosen(Console &console, const session::Session &session, ExitCode &code) const
    {
        const session::Choice wanted = choice(console);
        if (wanted.isEmpty())
            return core::failure(core::Errc::BadInput, u"--identity"_s, u"name mailboxes with --identity, or choose them with --where"_s);
        const auto policies = session::policiesFor(session.reader(), m_policy);
        if (!policies)
            return core::failure(policies.error());
        const auto stock = session::loadStock(session.reader(), domain::FacetId::Calendar);
        if (!stock)
            return core::failure(stock.error());
        const auto found = session::choose(session.reader(), *stock, *policies, wanted);
        if (!found)
            return core::failure(found.error());
        code = tellLeftOut(console, found->notFound, found->undecided);
        std::vector<core::MailboxId> ids;
        for (const domain::Subject &subject : found->subjects)
            ids.push_back(subject.mailbox->ref.id);
        return ids;
    }

    /// Who could not be found or told: what was asked for is not whole then.
    static ExitCode tellLeftOut(Console &console, const QStringList &notFound, qint64 undecided)
    {
        for (const QString &name : notFound)
            console.say(Text::tr("%1: not known; scan it first, or check the address").arg(name));
        if (undecided > 0)
            console.say(Text::tr("%n mailboxes were left out: a field of the query was not read", nullptr, int(undecided)));
        return notFound.isEmpty() && undecided == 0 ? ExitCode::Done : ExitCode::Incomplete;
    }

    core::Result<Ledger> ledger(Console &console, const session::Session &session) const
    {
        const auto policies = session::policiesFor(session.reader(), m_policy);
        if (!policies)
            return core::failure(policies.error());
        return session::exceptionLedger(session.reader(), m_facet, *policies, choice(console));
    }

    /// With titles for people.
    static Table tableOf(const std::vector<LedgerEntry> &ledger)
    {
        Table table = session::exceptionTable(ledger);
        const QStringList titles {Text::tr("Address"), Text::tr("Name"), Text::tr("Facet"), Text::tr("Kept"), Text::tr("Reason"), Text::tr("Who"),
            Text::tr("Since"), Text::tr("Expires"), Text::tr("Standing")};
        for (size_t i = 0; i < table.columns.size(); ++i)
            table.columns[i].title = titles[qsizetype(i)];
        return table;
    }

    session::Choice m_choice;
    QString m_policy;
    domain::FacetId m_facet = domain::FacetId::Calendar;
};

class ListExceptions final : public LedgerVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("list", "Mailboxes that are kept as they are on purpose");
        declareChoice(*app);
        formatOption(*app, m_format);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto found = ledger(console, session);
        if (!found)
            co_return core::failure(found.error());
        console.table(tableOf(found->entries), console.json() ? report::Format::Json : m_format);
        co_return tellLeftOut(console, found->notFound, found->undecided);
    }

private:
    report::Format m_format = report::Format::Table;
};

class AddExceptions final : public LedgerVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("add", "Keep mailboxes as they were last read");
        declareChoice(*app);
        textOption(*app, "--reason", m_reason, "Why")->required();
        textOption(*app, "--expires", m_expires, "When the policy applies again: a day (2027-03-31) or a time");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        session::KeepRequest request;
        request.reason = m_reason;
        request.facet = m_facet;
        const auto expires = expiryFrom(m_expires);
        if (!expires)
            co_return core::failure(expires.error());
        request.expires = *expires;
        ExitCode code = ExitCode::Done;
        auto mailboxes = chosen(console, session, code);
        if (!mailboxes)
            co_return core::failure(mailboxes.error());
        request.mailboxes = std::move(*mailboxes);
        const auto kept = co_await session::keepAsExceptions(session, std::move(request));
        if (!kept)
            co_return core::failure(kept.error());
        if (console.json())
            console.result({{u"added"_s, kept->kept}, {u"refused"_s, int(kept->refused.size())}});
        else
            console.out() << Text::tr("%n mailboxes are exceptions from now on", nullptr, kept->kept) << '\n';
        for (const QString &address : kept->refused)
            console.say(Text::tr("%1: not kept, there is no good reading of it; scan it first").arg(address));
        co_return kept->refused.isEmpty() ? code : ExitCode::Incomplete;
    }

private:
    QString m_reason;
    QString m_expires;
};

class RemoveExceptions final : public LedgerVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("remove", "End exceptions: the policy applies to these mailboxes again");
        declareChoice(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        ExitCode code = ExitCode::Done;
        auto mailboxes = chosen(console, session, code);
        if (!mailboxes)
            co_return core::failure(mailboxes.error());
        const qsizetype asked = qsizetype(mailboxes->size());
        const auto ended = co_await session::endExceptions(session, m_facet, std::move(*mailboxes));
        if (!ended)
            co_return core::failure(ended.error());
        if (console.json())
            console.result({{u"ended"_s, *ended}, {u"without"_s, asked - *ended}});
        else
            console.out() << Text::tr("%n exceptions ended; mailboxes that had none: %1", nullptr, *ended).arg(asked - *ended) << '\n';
        co_return code;
    }
};

class ImportExceptions final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("import", "Keep the mailboxes of a CSV file: columns address, reason, and if needed expires, facet, kept");
        textOption(*app, "file", m_file, "The file; - for standard input")->required();
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        const auto bytes = readInput(m_file);
        if (!bytes)
            co_return core::failure(bytes.error());
        const auto imported = co_await session::importExceptions(session, m_file, *bytes);
        if (!imported)
            co_return core::failure(imported.error());
        for (const QString &problem : imported->problems)
            console.say(m_file + u": "_s + problem);
        if (console.json())
            console.result({{u"added"_s, imported->kept}, {u"problems"_s, int(imported->problems.size())}});
        else
            console.out() << Text::tr("%n mailboxes are exceptions from now on", nullptr, imported->kept) << '\n';
        co_return imported->problems.isEmpty() ? ExitCode::Done : ExitCode::Incomplete;
    }

private:
    QString m_file;
};

class ExportExceptions final : public LedgerVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("export", "Write the ledger as CSV, which import reads");
        declareChoice(*app);
        m_output.declare(*app);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        const auto found = ledger(context.console(), session);
        if (!found)
            co_return core::failure(found.error());
        session::ExportAbout about {u"exceptions"_s, m_choice.where, {}, {}};
        const core::Result<> shown = co_await m_output.show(context, session::exceptionTable(found->entries), std::move(about));
        if (!shown)
            co_return core::failure(shown.error());
        co_return tellLeftOut(context.console(), found->notFound, found->undecided);
    }

private:
    TableOutput m_output {report::Format::Csv};
};

} // namespace

VerbGroup exceptionVerbs()
{
    VerbGroup group {"exceptions", "Mailboxes that are kept as they are on purpose", {}};
    group.verbs.push_back(std::make_unique<ListExceptions>());
    group.verbs.push_back(std::make_unique<AddExceptions>());
    group.verbs.push_back(std::make_unique<RemoveExceptions>());
    group.verbs.push_back(std::make_unique<ImportExceptions>());
    group.verbs.push_back(std::make_unique<ExportExceptions>());
    return group;
}

} // namespace cli
