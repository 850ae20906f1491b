// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verb.h"
#include "session/self_test.h"
#include "words/finding_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using change::Finding;

class SelfTest final : public SessionVerb
{
public:
    CLI::App *declare(CLI::App &parent) override
    {
        CLI::App *app = parent.add_subcommand("selftest", "Prove on two mailboxes that nobody needs what Mullion takes this tenant to do");
        textsOption(*app, "--mailbox", m_mailboxes, "One of the two mailboxes; give it twice")->required()->expected(2);
        app->add_option("--patience", m_patienceSeconds, "Seconds to wait for a change to show")->check(CLI::Range(1, 3600));
        app->add_flag("--yes", m_yes, "Do not ask");
        return app;
    }

    QCoro::Task<core::Result<ExitCode>> work(Context &context, session::Session &session) override
    {
        Console &console = context.console();
        if (!m_yes) {
            const QString question = Text::tr("Change calendar and email apps of %1 for a minute, and put everything back?").arg(m_mailboxes.first());
            if (const auto confirmed = console.confirm(question, u"selftest"_s); !confirmed)
                co_return core::failure(confirmed.error());
        }
        session::SelfTestRequest request;
        request.mailbox = m_mailboxes.value(0);
        request.other = m_mailboxes.value(1);
        request.patience = std::chrono::seconds(m_patienceSeconds);
        const auto told = [&console](const Finding &finding) { console.progress(words::probeText(finding.probe)); };
        const auto report = co_await session::selfTest(session, std::move(request), told, context.stop());
        if (!report)
            co_return core::failure(report.error());
        tell(console, *report);
        co_return report->passed() ? ExitCode::Done : ExitCode::Failed;
    }

private:
    static void tell(Console &console, const session::SelfTestReport &report)
    {
        QJsonArray findings;
        report::Table table;
        table.columns = {{u"probe"_s, Text::tr("Probe")}, {u"what"_s, Text::tr("What is relied on")}, {u"outcome"_s, Text::tr("Finding")},
            {u"detail"_s, Text::tr("Instead")}};
        for (const Finding &finding : report.findings) {
            findings.append(QJsonObject {{u"probe"_s, change::probeName(finding.probe)}, {u"outcome"_s, change::outcomeName(finding.outcome)},
                {u"detail"_s, finding.detail}});
            table.rows.push_back({change::probeName(finding.probe), words::probeText(finding.probe), words::outcomeText(finding.outcome), finding.detail});
        }
        if (console.json()) {
            console.result({{u"passed"_s, report.passed()}, {u"at"_s, core::toIso(report.at)}, {u"findings"_s, findings},
                {u"slowestReadBackMs"_s, qint64(report.slowestReadBack.count())}, {u"settleSeconds"_s, qint64(report.settle().count() / 1000)}});
            return;
        }
        console.table(table, report::Format::Table);
        for (const Finding &finding : report.findings) {
            if (const QString adaption = words::adaptionText(finding.probe); finding.outcome == Finding::Outcome::Contradicted && !adaption.isEmpty())
                console.say(adaption);
        }
        console.say(report.passed() ? Text::tr("The self-test has passed: bulk changes are open.")
                                    : Text::tr("The self-test has not passed: bulk changes stay closed, unless somebody answers for them with --accept untested."));
    }

    QStringList m_mailboxes;
    int m_patienceSeconds = 60;
    bool m_yes = false;
};

} // namespace

VerbGroup selfTestVerbs()
{
    VerbGroup group {"", "", {}};
    group.verbs.push_back(std::make_unique<SelfTest>());
    return group;
}

} // namespace cli
