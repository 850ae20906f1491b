// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"

#include "core/deferred.h"
#include "practice/credential.h"
#include "practice/server.h"
#include "session/files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

template <typename T>
core::Result<> applyAll(const QStringList &assignments, T &settings)
{
    for (const QString &text : assignments) {
        const QJsonObject json = practice::fromArgument(text);
        if (json.isEmpty())
            return core::failure(core::Errc::BadInput, text, u"KEY=VALUE is expected"_s);
        if (const auto wrong = practice::apply(json, settings))
            return core::failure(core::Errc::BadInput, text, *wrong);
    }
    return {};
}

class Serve final : public Verb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("serve", "Run a practice tenant on this machine until Ctrl+C");
        app->add_option("--port", m_port, "First of three ports; 0 picks free ones")->check(CLI::Range(0, 65533));
        app->add_option("--mailboxes", m_options.mailboxes, "How many mailboxes")->check(CLI::Range(1, 1'000'000));
        app->add_option("--seed", m_options.seed, "Another seed, another population");
        textOption(*app, "--cloud-file", m_cloudFile, "Write what --cloud takes to this file");
        textOption(*app, "--credential", m_credential, "Write a throwaway certificate and key for --certificate to this file");
        textsOption(*app, "--set", m_settings, "Population: KEY=VALUE (docs/practice-tenant.md)")->allow_extra_args(false);
        textsOption(*app, "--fault", m_faults, "Behaviour: KEY=VALUE (docs/practice-tenant.md)")->allow_extra_args(false);
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> run(Context &context) override
    {
        Console &console = context.console();
        practice::Faults faults;
        const auto ready = applyAll(m_settings, m_options).and_then([&] { return applyAll(m_faults, faults); });
        if (!ready)
            co_return core::failure(ready.error());
        practice::Server server;
        const practice::Started started = server.start(quint16(m_port), m_options, faults);
        if (!started.place)
            co_return core::failure(core::Errc::BadInput, u"--port %1"_s.arg(m_port), started.error);
        const auto written = writeFiles(*started.place);
        if (!written)
            co_return core::failure(written.error());
        console.out() << QString::fromUtf8(practice::announcement(*started.place, QCoreApplication::applicationPid())).trimmed() << '\n';
        console.out().flush();
        const core::Deferred<core::Done> stopped;
        const std::stop_callback onStop(context.stop(), [stopped] { stopped.complete(core::Done {}); });
        co_await stopped.wait();
        server.stop();
        co_return ExitCode::Done;
    }

private:
    [[nodiscard]] core::Result<> writeFiles(const practice::Place &place) const
    {
        if (!m_credential.isEmpty()) {
            const QByteArray credential = practice::makeCredential();
            if (credential.isEmpty())
                return core::failure(core::Errc::BadInput, m_credential, u"the key could not be made"_s);
            const auto written = session::writeFile(m_credential, credential, session::Readers::OwnerAlone);
            if (!written)
                return written;
        }
        return m_cloudFile.isEmpty() ? core::Result<>() : session::writeFile(m_cloudFile, practice::cloudFile(place));
    }

    int m_port = 0;
    practice::Options m_options;
    QString m_cloudFile;
    QString m_credential;
    QStringList m_settings;
    QStringList m_faults;
};

} // namespace

VerbGroup tenantVerbs()
{
    VerbGroup group {"tenant", "The practice tenant", {}};
    group.verbs.push_back(std::make_unique<Serve>());
    return group;
}

} // namespace cli
