// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include "change/event.h"
#include "words/error_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QJsonObject findingToJson(const exchange::SurfaceFinding &finding)
{
    QJsonObject json {{u"asked"_s, finding.asked}, {u"serves"_s, finding.serves}};
    if (finding.error)
        json.insert(u"error"_s, words::errorText(*finding.error));
    return json;
}

QString findingText(const exchange::SurfaceFinding &finding)
{
    if (!finding.asked)
        return Text::tr("not asked");
    if (finding.serves)
        return Text::tr("serves");
    return finding.error ? words::errorText(*finding.error) : Text::tr("does not serve");
}

/// What the cmdlets of a job being exported says about it.
struct Permission
{
    QString answer; ///< "yes", "no" or "unknown", as JSON has it.
    QString text;
};

Permission permission(const exchange::Capabilities &found, const QStringList &cmdlets)
{
    bool unknown = false;
    for (const QString &cmdlet : cmdlets) {
        const auto exported = found.exports(cmdlet);
        if (exported && !*exported)
            return {u"no"_s, Text::tr("no (%1 is not exported to this account)").arg(cmdlet)};
        unknown = unknown || !exported;
    }
    if (unknown)
        return {u"unknown"_s, Text::tr("unknown (the service does not say)")};
    return {u"yes"_s, Text::tr("yes")};
}

const QStringList calendarWrites {
    u"Add-MailboxFolderPermission"_s, u"Set-MailboxFolderPermission"_s, u"Remove-MailboxFolderPermission"_s};
const QStringList calendarReads {u"Get-Mailbox"_s, u"Get-MailboxFolderStatistics"_s, u"Get-MailboxFolderPermission"_s};
const QStringList appsWrites {u"Set-CASMailbox"_s, u"Set-Mailbox"_s};

QCoro::Task<ExitCode> tellStatus(Context &context)
{
    Console &console = context.console();
    const auto session = context.session(true);
    if (!session)
        co_return console.fail(session.error());
    const auto client = (*session)->client();
    if (!client)
        co_return console.fail(client.error());
    const auto found = co_await (*client)->probe(context.stop());
    if (!found)
        co_return console.fail(found.error());
    const session::Connection &connection = (*session)->connection();
    const QString chosen = exchange::surfaceName((*client)->surfaces().exchange());
    if (console.json()) {
        console.result({{u"connection"_s, connection.name}, {u"tenant"_s, connection.tenant.text()}, {u"cloud"_s, connection.cloud},
            {u"clientId"_s, connection.clientId}, {u"who"_s, (*session)->person().who}, {u"store"_s, (*session)->writer().path()},
            {u"surface"_s, chosen}, {u"beta"_s, findingToJson(found->beta)}, {u"v2"_s, findingToJson(found->v2)},
            {u"graph"_s, findingToJson(found->graph)}, {u"readCalendars"_s, permission(*found, calendarReads).answer},
            {u"writeCalendars"_s, permission(*found, calendarWrites).answer}, {u"writeEmailApps"_s, permission(*found, appsWrites).answer},
            {u"cmdlets"_s, QJsonArray::fromStringList(found->cmdlets)}});
        co_return ExitCode::Done;
    }
    console.facts({{Text::tr("Connection:"), connection.name}, {Text::tr("Tenant:"), connection.tenant.text()},
        {Text::tr("Cloud:"), connection.cloud}, {Text::tr("Signed in as:"), (*session)->person().who},
        {Text::tr("Store:"), (*session)->writer().path()}, {u"beta:"_s, findingText(found->beta)}, {u"v2.0:"_s, findingText(found->v2)},
        {u"Graph:"_s, findingText(found->graph)}, {Text::tr("Exchange through:"), chosen},
        {Text::tr("Read calendars:"), permission(*found, calendarReads).text},
        {Text::tr("Write calendars:"), permission(*found, calendarWrites).text},
        {Text::tr("Write email apps:"), permission(*found, appsWrites).text}});
    co_return ExitCode::Done;
}

class Connect final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("connect", "Sign in, and save the connection under a name");
        textOption(*app, "name,--name", m_name, "Name of the connection")->required();
        return app;
    }

    QCoro::Task<ExitCode> run(Context &context) override
    {
        const auto session = context.session(true);
        if (!session)
            co_return context.console().fail(session.error());
        const ExitCode code = co_await tellStatus(context);
        if (code != ExitCode::Done)
            co_return code;
        session::Connection connection = (*session)->connection();
        connection.name = m_name;
        const auto saved = session::ConnectionBook::read(session::ConnectionBook::defaultPath()).and_then([&](session::ConnectionBook book) {
            book.put(connection);
            return book.write();
        });
        if (!saved)
            co_return context.console().fail(saved.error());
        QJsonObject facts {{u"connection"_s, m_name}, {u"cloud"_s, connection.cloud}};
        const auto noted = co_await (*session)->note(change::eventKind::signIn, std::move(facts));
        if (!noted)
            co_return context.console().fail(noted.error());
        context.console().say(Text::tr("Saved as \"%1\".").arg(m_name));
        co_return ExitCode::Done;
    }

private:
    QString m_name;
};

class Disconnect final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("disconnect", "Forget a saved connection; its store stays");
        textOption(*app, "name,--name", m_name, "Name of the connection")->required();
        return app;
    }

    QCoro::Task<ExitCode> run(Context &context) override
    {
        auto book = session::ConnectionBook::read(session::ConnectionBook::defaultPath());
        if (!book)
            co_return context.console().fail(book.error());
        if (const auto known = book->find(m_name); !known)
            co_return context.console().fail(known.error());
        static_cast<void>(book->remove(m_name)); // it is there: find() said so
        if (const auto written = book->write(); !written)
            co_return context.console().fail(written.error());
        co_return ExitCode::Done;
    }

private:
    QString m_name;
};

class Status final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        return parent.add_subcommand("status", "Who am I, what may I do, which surface serves what");
    }

    QCoro::Task<ExitCode> run(Context &context) override { co_return co_await tellStatus(context); }
};

} // namespace

VerbGroup connectionVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<Connect>());
    group.verbs.push_back(std::make_unique<Disconnect>());
    group.verbs.push_back(std::make_unique<Status>());
    return group;
}

} // namespace cli
