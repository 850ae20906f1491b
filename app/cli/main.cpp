// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"
#include "core/ensure.h"
#include "platform/core_dumps.h"
#include "platform/files.h"
#include "platform/proxy.h"
#include "platform/signals.h"
#include "words/language.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Everything that can be said on the command line.
class CommandLine
{
public:
    CommandLine() : m_app("Mullion in the terminal: who may see whose calendar in Exchange Online.", "mullionctl")
    {
        m_app.require_subcommand(1);
        m_app.fallthrough();
        m_app.set_version_flag("--version", MULLION_VERSION);
        m_app.get_formatter()->column_width(34);
        declareGlobals();
        for (auto make : {cli::connectionVerbs, cli::scanVerbs, cli::listVerbs, cli::showVerbs, cli::snapshotVerbs, cli::policyVerbs,
                 cli::groupVerbs, cli::planVerbs, cli::applyVerbs, cli::segmentVerbs, cli::exceptionVerbs, cli::selfTestVerbs, cli::approveVerbs, cli::checkVerbs, cli::runVerbs, cli::emailAppsVerbs,
                 cli::scriptVerbs, cli::auditVerbs, cli::tenantVerbs})
            declare(make());
    }

    /// The verb that was chosen; none when the line was wrong or only asked for help, and `exitCode` says which.
    cli::Verb *parse(int argc, char **argv, int &exitCode)
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::RequiredError &error) {
            const QString unknown = unknownVerb(argc, argv);
            if (unknown.isEmpty()) {
                m_app.exit(error);
            } else {
                std::fprintf(stderr, "mullionctl: %s: there is no such verb; \"mullionctl --help\" shows them\n", qPrintable(unknown));
            }
            exitCode = int(cli::ExitCode::Usage);
            return nullptr;
        } catch (const CLI::ParseError &error) {
            exitCode = m_app.exit(error) == 0 ? 0 : int(cli::ExitCode::Usage);
            const std::vector<std::string> unknown = m_app.remaining();
            const bool isNamed = dynamic_cast<const CLI::ExtrasError *>(&error) != nullptr;
            if (exitCode != 0 && !unknown.empty() && !isNamed) // CLI11 misses a verb before it names what stands in its place
                std::fprintf(stderr, "Not known: %s\n", unknown.front().c_str());
            return nullptr;
        }
        return m_chosen;
    }

    [[nodiscard]] const cli::Globals &globals() const { return m_globals; }

    /// The word that stands where a verb should; empty when there is none, or another thing is missing.
    [[nodiscard]] QString unknownVerb(int argc, char **argv) const
    {
        const CLI::App *level = &m_app;
        for (int i = 1; i < argc; ++i) {
            if (argv[i][0] == '-') {
                const CLI::Option *option = m_app.get_option_no_throw(std::string(argv[i]));
                i += option && option->get_items_expected() > 0 ? 1 : 0;
                continue;
            }
            const auto below = level->get_subcommands([&](const CLI::App *one) { return one->get_name() == argv[i]; });
            if (below.empty())
                return level->get_require_subcommand_min() > 0 ? QString::fromLocal8Bit(argv[i]) : QString();
            level = below.front();
        }
        return {};
    }

private:
    void declareGlobals()
    {
        cli::textOption(m_app, "--connection", m_globals.connection, "A connection saved by `connect`")->envname("MULLION_CONNECTION");
        cli::textOption(m_app, "--cloud", m_globals.cloud, "worldwide, gcc-high, dod, china, or a cloud file")->envname("MULLION_CLOUD");
        cli::textOption(m_app, "--tenant", m_globals.tenant, "The organisation's GUID; `connect` takes one of its domains too")->envname("MULLION_TENANT");
        cli::textOption(m_app, "--client-id", m_globals.clientId, "The registered application")->envname("MULLION_CLIENT_ID");
        cli::textOption(m_app, "--certificate", m_globals.certificate, "Certificate to sign in with as an application, PEM or PFX; without it a person signs in")->envname("MULLION_CERTIFICATE");
        cli::textOption(m_app, "--key", m_globals.key,
            "PEM private key, unless it is in the certificate's file")->envname("MULLION_KEY");
        m_app.add_option("--key-passphrase-fd", m_globals.passphraseFd,
                 "Read the passphrase of the private key from this file descriptor; else MULLION_KEY_PASSPHRASE, else a terminal is asked")
            ->check(CLI::Range(0, 65535));
        cli::textOption(m_app, "--surface", m_globals.surface, "auto, beta or v2")->envname("MULLION_SURFACE");
        cli::textOption(m_app, "--store", m_globals.store, "The store's file")->envname("MULLION_STORE");
        cli::textOption(m_app, "--limits", m_globals.limits, "The administrator's limits file")->envname("MULLION_LIMITS");
        m_app.add_option("--in-flight", m_globals.inFlight, "Calls to the service at once to begin with")->check(CLI::Range(1, 200));
        m_app.add_flag("--json", m_globals.json, "Results as JSON");
        m_app.add_flag("--no-progress", m_globals.noProgress, "No progress line on a terminal");
    }

    void declare(cli::VerbGroup group)
    {
        CLI::App *parent = &m_app;
        if (*group.name != '\0') {
            parent = m_app.add_subcommand(group.name, group.help);
            parent->require_subcommand(1);
            parent->fallthrough();
        }
        for (auto &verb : group.verbs) {
            cli::Verb *raw = verb.get();
            raw->declare(*parent)->fallthrough()->callback([this, raw] { m_chosen = raw; });
            m_verbs.push_back(std::move(verb));
        }
    }

    CLI::App m_app;
    cli::Globals m_globals;
    std::vector<std::unique_ptr<cli::Verb>> m_verbs;
    cli::Verb *m_chosen = nullptr;
};

QCoro::Task<> runVerb(cli::Verb &verb, cli::Context &context)
{
    cli::ExitCode code = cli::ExitCode::Failed;
    try {
        const core::Result<cli::ExitCode> ended = co_await verb.run(context);
        code = ended ? *ended : context.console().fail(ended.error());
    } catch (const core::BrokenInvariant &broken) {
        context.console().say(u"mullionctl: a rule of the program was broken; nothing more was sent. Please report: %1"_s.arg(
            QString::fromUtf8(broken.what())));
    }
    co_await context.close();
    QCoreApplication::exit(int(context.console().finish(code)));
}

} // namespace

int main(int argc, char **argv)
{
    platform::occupyStandardStreams();
    platform::leaveNoCoreDumps();
    platform::forgetRelativeFolders();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"mullion"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MULLION_VERSION));
    const words::Language language;
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(u"mullion.*.debug=false\nmullion.*.info=false\nqt.network.http2.warning=false"_s);

    CommandLine line;
    int exitCode = 0;
    cli::Verb *verb = line.parse(argc, argv, exitCode);
    if (!verb)
        return exitCode;
    std::stop_source stop;
    platform::onInterrupt([&stop] { stop.request_stop(); });
    platform::useSystemProxy();
    core::SystemClock clock;
    cli::Context context(line.globals(), clock, stop.get_token());
    QTimer::singleShot(0, &app, [&] { runVerb(*verb, context); });
    return app.exec();
}
