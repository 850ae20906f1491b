// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include "change/event.h"
#include "platform/open_url.h"
#include "session/permissions.h"
#include "words/error_text.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

using session::SignInWay;
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

/// "yes", "no" or "unknown", as JSON has it.
QString permissionAnswer(const session::Permission &permission)
{
    if (!permission.isGiven)
        return u"unknown"_s;
    return *permission.isGiven ? u"yes"_s : u"no"_s;
}

QString permissionText(const session::Permission &permission)
{
    if (!permission.isGiven)
        return Text::tr("unknown (the service does not say)");
    return *permission.isGiven ? Text::tr("yes") : Text::tr("no (%1 is not exported to this account)").arg(permission.missing);
}

/// Whether the next command finds the sign-in; null where a certificate needs no keeping.
QJsonValue keptInKeychain(session::Session &session)
{
    const auto identity = session.identity();
    return identity && (*identity)->isPerson() ? QJsonValue(!(*identity)->notKept()) : QJsonValue();
}

QStringList missingConsent(session::Session &session)
{
    const auto identity = session.identity();
    return identity ? (*identity)->missingConsent() : QStringList();
}

QCoro::Task<core::Result<ExitCode>> tellStatus(Context &context)
{
    Console &console = context.console();
    const auto session = context.session(true);
    if (!session)
        co_return core::failure(session.error());
    const auto client = (*session)->client();
    if (!client)
        co_return core::failure(client.error());
    const auto found = co_await (*client)->probe(context.stop());
    if (!found)
        co_return core::failure(found.error());
    const session::Permissions may = session::permissionsOf(*found);
    const session::Connection &connection = (*session)->connection();
    const QStringList missing = missingConsent(**session);
    const QString chosen = exchange::surfaceName((*client)->surfaces().exchange());
    if (console.json()) {
        console.result({{u"connection"_s, connection.name}, {u"tenant"_s, connection.tenant.text()}, {u"cloud"_s, connection.cloud},
            {u"clientId"_s, connection.clientId}, {u"who"_s, (*session)->person().who}, {u"store"_s, (*session)->writer().path()},
            {u"keptInKeychain"_s, keptInKeychain(**session)}, {u"surface"_s, chosen}, {u"beta"_s, findingToJson(found->beta)}, {u"v2"_s, findingToJson(found->v2)},
            {u"graph"_s, findingToJson(found->graph)}, {u"missingConsent"_s, QJsonArray::fromStringList(missing)}, {u"readCalendars"_s, permissionAnswer(may.readCalendars)},
            {u"writeCalendars"_s, permissionAnswer(may.writeCalendars)}, {u"writeEmailApps"_s, permissionAnswer(may.writeEmailApps)},
            {u"cmdlets"_s, QJsonArray::fromStringList(found->cmdlets)}});
        co_return ExitCode::Done;
    }
    console.facts({{Text::tr("Connection:"), connection.name}, {Text::tr("Tenant:"), connection.tenant.text()},
        {Text::tr("Cloud:"), connection.cloud}, {Text::tr("Signed in as:"), (*session)->person().who},
        {Text::tr("Store:"), (*session)->writer().path()}, {u"beta:"_s, findingText(found->beta)}, {u"v2.0:"_s, findingText(found->v2)},
        {u"Graph:"_s, findingText(found->graph)}, {Text::tr("Exchange through:"), chosen},
        {Text::tr("Read calendars:"), permissionText(may.readCalendars)},
        {Text::tr("Write calendars:"), permissionText(may.writeCalendars)},
        {Text::tr("Write email apps:"), permissionText(may.writeEmailApps)}});
    if (!missing.isEmpty())
        console.say(Text::tr("Consent is missing for %1: an administrator grants it in the app registration (\"Grant admin consent\"); what needs it stays off.")
                        .arg(missing.join(u", "_s)));
    co_return ExitCode::Done;
}

/// Shows a person at the terminal how to sign in. Everything goes to the error stream: the result stays clean.
SignInWay terminalWay(Console &console, bool byDeviceCode)
{
    if (byDeviceCode) {
        const auto show = [&console](const session::DeviceCode &code) {
            console.say(Text::tr("To sign in, open %1 in any browser and enter the code %2").arg(code.address.toString(), code.userCode));
        };
        return {{}, show};
    }
    const auto open = [&console](const QUrl &page) {
        const auto opened = platform::openUrl(page);
        if (opened)
            console.say(Text::tr("Sign in in the browser that has been opened. If there is none, open this address on this computer:"));
        else
            console.say(Text::tr("%1. Open this address on this computer, or use --device-code:").arg(opened.error().detail));
        console.say(page.toString(QUrl::FullyEncoded));
    };
    return {open, {}};
}

/// Signs the person of a connection in; nothing to do for one with a certificate.
QCoro::Task<core::Result<session::Connection>> signIn(session::Session &session, Console &console, bool byDeviceCode, std::stop_token stop)
{
    const auto identity = session.identity();
    if (!identity)
        co_return core::failure(identity.error());
    if (!(*identity)->isPerson()) {
        const session::Connection same = session.connection();
        co_return same;
    }
    const session::Connection before = session.connection();
    const SignInWay way = terminalWay(console, byDeviceCode);
    core::Result<session::Connection> connection = co_await session.signIn(way, stop);
    if (!connection)
        co_return connection;
    if (!before.account.isEmpty() && before.account != connection->account)
        console.say(Text::tr("This is %1, not %2 as before. The sign-in of %2 stays on this computer.").arg(connection->username, before.username));
    if (const auto why = (*identity)->notKept())
        console.say(Text::tr("The sign-in could not be put into the keychain and ends with this command: %1").arg(why->detail));
    co_return connection;
}

core::Result<> save(const session::Connection &connection)
{
    return session::ConnectionBook::change(session::ConnectionBook::defaultPath(), [&](session::ConnectionBook &book) { book.put(connection); });
}

class Connect final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("connect", "Sign in, and save the connection under a name");
        textOption(*app, "name,--name", m_name, "Name of the connection")->required();
        app->add_flag("--device-code", m_byDeviceCode, "Sign in with a code that is typed into a browser anywhere");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override
    {
        Console &console = context.console();
        if (const auto meant = sayWhichIsMeant(context); !meant)
            co_return core::failure(meant.error());
        const auto resolved = co_await resolveTenant(context);
        if (!resolved)
            co_return core::failure(resolved.error());
        context.expect(knownAs(m_name));
        context.rename(m_name);
        const auto session = context.session(true);
        if (!session)
            co_return core::failure(session.error());
        if (m_byDeviceCode && !(*session)->connection().certificate.isEmpty())
            co_return core::failure(core::Errc::BadInput, u"--device-code"_s, u"this connection signs in with its certificate; a code is for persons"_s);
        auto connection = co_await signIn(**session, console, m_byDeviceCode, context.stop());
        if (!connection)
            co_return core::failure(connection.error());
        // Whoever has signed in is not asked again because the service does not let them in yet; a certificate has to work first.
        const bool isPerson = !connection->account.isEmpty();
        const core::Result<ExitCode> status = co_await tellStatus(context);
        if (!status && !isPerson)
            co_return status;
        if (const auto saved = save(*connection); !saved)
            co_return core::failure(saved.error());
        if (!isPerson) { // a person's sign-in has been noted by the session
            QJsonObject facts {{u"connection"_s, m_name}, {u"cloud"_s, connection->cloud}};
            const auto noted = co_await (*session)->note(change::eventKind::signIn, std::move(facts));
            if (!noted)
                co_return core::failure(noted.error());
        }
        console.say(Text::tr("Saved as \"%1\".").arg(m_name));
        co_return status;
    }

private:
    /// The saved connection of this name; an empty one where there is none.
    static session::Connection knownAs(const QString &name)
    {
        const auto book = session::ConnectionBook::read(session::ConnectionBook::defaultPath());
        return book.and_then([&](const session::ConnectionBook &all) { return all.find(name); }).value_or(session::Connection());
    }

    /// Without a tenant and without --connection the saved connection of the same name signs in anew.
    core::Result<> sayWhichIsMeant(Context &context) const
    {
        const bool isOneLine = std::none_of(m_name.begin(), m_name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        if (m_name.trimmed().isEmpty() || !isOneLine)
            return core::failure(core::Errc::BadInput, u"connect"_s, u"a connection needs a name, on one line"_s);
        const auto book = session::ConnectionBook::read(session::ConnectionBook::defaultPath());
        if (!book) // nobody signs in for what could not be saved
            return core::failure(book.error());
        if (!context.globals().tenant.isEmpty() || !context.globals().connection.isEmpty())
            return {};
        if (!book->find(m_name))
            return core::failure(core::Errc::BadInput, m_name,
                u"no connection is called so yet; --tenant and --client-id make it, --connection NAME makes it a copy of another"_s);
        context.choose(m_name);
        return {};
    }

    /// A domain stands for a tenant; the sign-in service knows which.
    static QCoro::Task<core::Result<>> resolveTenant(Context &context)
    {
        const QString named = context.globals().tenant;
        if (named.isEmpty() || !core::TenantId::fromText(named).isNull() || !named.contains(u'.'))
            co_return core::Result<>();
        const QString cloudName = context.globals().cloud.isEmpty() ? u"worldwide"_s : context.globals().cloud;
        const auto cloud = exchange::cloudFrom(cloudName);
        if (!cloud)
            co_return core::failure(cloud.error());
        const auto tenant = co_await session::tenantOf(named, *cloud, context.clock(), context.stop());
        if (!tenant)
            co_return core::failure(tenant.error());
        context.setTenant(*tenant);
        co_return core::Result<>();
    }

    QString m_name;
    bool m_byDeviceCode = false;
};

class Disconnect final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("disconnect", "Sign out, and forget a saved connection; its store stays");
        textOption(*app, "name,--name", m_name, "Name of the connection")->required();
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override
    {
        const QString path = session::ConnectionBook::defaultPath();
        const auto book = session::ConnectionBook::read(path);
        if (!book)
            co_return core::failure(book.error());
        const auto known = book->find(m_name);
        if (!known)
            co_return core::failure(known.error());
        QStringList others;
        for (const session::Connection &one : book->all()) {
            if (one.name != known->name && !one.account.isEmpty())
                others.append(one.account);
        }
        const auto signedOut = co_await signOut(*known, others, context);
        if (!signedOut)
            co_return core::failure(signedOut.error());
        const core::Result<> forgotten
            = session::ConnectionBook::change(path, [&](session::ConnectionBook &now) { static_cast<void>(now.remove(m_name)); });
        if (!forgotten)
            co_return core::failure(forgotten.error());
        if (context.console().json())
            context.console().result({{u"connection"_s, m_name}});
        co_return ExitCode::Done;
    }

private:
    /// Tokens of a person go, and those of whoever the connection was of before; a connection that cannot be used for signing in has
    /// none. \param others  accounts that other connections are of.
    static QCoro::Task<core::Result<>> signOut(session::Connection connection, QStringList others, Context &context)
    {
        if (connection.account.isEmpty())
            co_return core::Result<>();
        const auto cloud = exchange::cloudFrom(connection.cloud);
        if (!cloud)
            co_return core::failure(cloud.error());
        const auto identity = session::Identity::make(connection, *cloud, context.clock());
        if (!identity)
            co_return core::failure(identity.error());
        core::Result<> done = co_await (*identity)->forgetAllBut(std::move(others), context.stop());
        co_return done;
    }

    QString m_name;
};

class Status final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        return parent.add_subcommand("status", "Who am I, what may I do, which surface serves what");
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override { return tellStatus(context); }
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
