// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_output.h"

#include "change/concern.h"
#include "cli/verb.h"
#include "words/concern_text.h"
#include "words/error_text.h"
#include "words/moment_text.h"
#include "words/plan_text.h"
#include "words/state_text.h"

#include <QTime>

using namespace Qt::StringLiterals;

namespace cli {

using core::Error;
using session::RunObserver;
namespace {

/// "120" or "5%" of `rows`, rounded down; 0 only when nothing is said.
core::Result<int> limitFrom(const QString &text, qint64 rows)
{
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    double limit = 0;
    if (text.endsWith(u'%')) {
        const double percent = text.chopped(1).toDouble(&isNumber);
        isNumber = isNumber && percent <= 100; // also refuses "nan", which is a number to Qt
        limit = double(rows) * percent / 100;
    } else {
        limit = text.toInt(&isNumber);
    }
    if (!isNumber || limit < 1)
        return core::failure(core::Errc::BadInput, u"--max-changes"_s,
            u"\"%1\" is not a limit; give a number of mailboxes (120) or a share of the plan's rows (5%) that allows at least one"_s.arg(text));
    return int(limit);
}

const QString between = u" · "_s;

struct Pause
{
    QString text;
    QString cause; ///< Is said once.
    core::Instant until;
};

std::optional<Pause> pauseOf(const session::RunProgress &progress, core::Instant now)
{
    if (progress.pausedBy) {
        const QString text = words::pauseText(*progress.pausedBy, progress.pause);
        return Pause {text, text, now + progress.pause};
    }
    if (!progress.servicePause)
        return std::nullopt;
    const auto [why, until] = *progress.servicePause;
    const QString text = words::pauseText(why, until, now);
    return text.isEmpty() ? std::nullopt : std::optional(Pause {text, core::toIso(until), until});
}

} // namespace

void RunOptions::declare(CLI::App &app)
{
    textOption(app, "--reason", reason, "Why, for the audit log");
    textOption(app, "--ticket", ticket, "Ticket, for the audit log");
    app.add_option("--settle", settleSeconds, "Seconds a write may stay invisible before a row is in doubt; without it what the self-test found, else 12")
        ->check(CLI::Range(0, 3600));
    app.add_flag("--yes", yes, "Do not ask");
}

void RunOptions::declareBrakes(CLI::App &app)
{
    static const std::string names = change::acceptableConcerns().join(u", "_s).toStdString();
    textsOption(app, "--accept", accepted, "Go on in spite of a concern; recorded")->delimiter(',');
    app.get_option("--accept")->description("Go on in spite of these concerns; recorded: " + names);
    app.add_flag("--untested", untested, "The same as --accept untested");
    app.add_flag("--sole-operator", soleOperator, "The same as --accept sole-operator: nobody else looks after this tenant; asked once");
    app.add_option("--group-growth", groupGrowthPercent, "By how many percent a policy's group may have grown since the plan")->check(CLI::Range(0, 1'000'000));
}

void RunOptions::declareChoice(CLI::App &app)
{
    app.add_option("--first", first, "Only the first N rows that change something")->check(CLI::Range(1, 10'000'000));
    textOption(app, "--where", where, "Only mailboxes that match this query");
    textOption(app, "--max-changes", maxChanges, "Refuse a plan that changes more: N or P%");
    textOption(app, "--window", window, "Write only between these times of day, e.g. 20:00-06:00");
    textOption(app, "--approval", approval, "A second person's approval; without it PLAN.approval.json, if it is there");
}

core::Result<session::ApplyRequest> RunOptions::request(qint64 rows) const
{
    const auto limit = limitFrom(maxChanges, rows);
    if (!limit)
        return core::failure(limit.error());
    session::ApplyRequest request;
    request.reason = reason;
    request.ticket = ticket;
    request.where = where;
    request.first = first;
    request.maxChanges = *limit;
    request.groupGrowthPercent = groupGrowthPercent;
    using Code = change::Concern::Code;
    for (const QString &name : accepted) {
        const auto code = change::concernFromName(name);
        if (!code || !change::Concern {*code, {}}.canBeAccepted())
            return core::failure(core::Errc::BadInput, u"--accept"_s,
                u"\"%1\" is none of %2"_s.arg(name, change::acceptableConcerns().join(u", "_s)));
        request.accepted.insert(*code);
    }
    if (untested)
        request.accepted.insert(Code::Untested);
    if (soleOperator)
        request.accepted.insert(Code::SoleOperator);
    if (settleSeconds)
        request.settle = std::chrono::seconds(*settleSeconds);
    return request;
}

Error objection(const std::vector<change::Concern> &concerns)
{
    QStringList sentences;
    QStringList acceptable;
    for (const change::Concern &concern : concerns) {
        sentences.append(words::concernText(concern));
        if (concern.canBeAccepted())
            acceptable.append(change::concernName(concern.code));
    }
    if (!acceptable.isEmpty())
        sentences.append(Text::tr("Whoever answers for it goes on with: %1").arg(u"--accept "_s + acceptable.join(u',')));
    return {core::Errc::Refused, {}, sentences.join(u'\n'), {}, {}};
}

core::Result<Window> Window::parse(const QString &text)
{
    Window window;
    const QStringList ends = text.split(u'-');
    if (ends.size() == 2) {
        window.m_from = QTime::fromString(ends[0].trimmed(), u"HH:mm"_s);
        window.m_to = QTime::fromString(ends[1].trimmed(), u"HH:mm"_s);
    }
    if (!window.m_from.isValid() || !window.m_to.isValid() || window.m_from == window.m_to)
        return core::failure(core::Errc::BadInput, u"--window"_s, u"\"%1\" is not a window; write it as 20:00-06:00"_s.arg(text));
    return window;
}

bool Window::isOpen(const QTime &now) const
{
    return m_from < m_to ? now >= m_from && now < m_to : now >= m_from || now < m_to;
}

std::chrono::milliseconds Window::untilClose(const QTime &now) const
{
    constexpr int day = 24 * 3600 * 1000;
    return std::chrono::milliseconds((now.msecsTo(m_to) + day) % day);
}

RunObserver runProgress(Context &context)
{
    const auto show = [&context, said = QString()](const session::RunProgress &progress) mutable {
        const core::Instant now = context.clock().now();
        QString line = words::countsText(progress.counts);
        if (const auto pause = pauseOf(progress, now)) {
            line += between + pause->text;
            if (pause->cause != said)
                context.console().say(Text::tr("%1 (until %2)", "a sentence about a pause, and a moment").arg(pause->text, words::momentText(pause->until)));
            said = pause->cause;
        } else {
            said.clear();
        }
        if (progress.timeLeft && said.isEmpty()) // while nothing comes, nothing can be told
            line += between + Text::tr("%1 left, until about %2", "a duration, and a moment")
                                  .arg(words::durationText(*progress.timeLeft), words::momentText(now + *progress.timeLeft));
        context.console().progress(line);
    };
    return {show, {}};
}

QJsonObject countsToJson(const change::RunCounts &counts)
{
    return {{u"done"_s, counts.done}, {u"held"_s, counts.held}, {u"failed"_s, counts.failed}, {u"inDoubt"_s, counts.inDoubt},
        {u"waiting"_s, counts.waiting + counts.begun}, {u"begun"_s, counts.begun}};
}

namespace {

/// \param run  its id; null where there was nothing to do.
QJsonObject runToJson(const QJsonValue &run, change::RunEnd end, const change::RunCounts &counts, int exceptionsKept)
{
    QJsonObject json = countsToJson(counts);
    json.insert(u"run"_s, run);
    json.insert(u"state"_s, change::runEndName(end));
    json.insert(u"exceptionsKept"_s, exceptionsKept);
    return json;
}

} // namespace

ExitCode tellRun(Console &console, const session::RunResult &result)
{
    const change::RunSummary &summary = result.summary;
    const change::RunCounts &counts = summary.counts;
    if (console.json()) {
        QJsonObject json = runToJson(result.run.text(), summary.end, counts, result.exceptionsKept);
        if (summary.error)
            json.insert(u"error"_s, words::errorText(*summary.error));
        console.result(json);
    } else {
        console.out() << Text::tr("Run %1: %2").arg(result.run.text(), words::countsText(counts)) << '\n';
        if (result.exceptionsKept > 0)
            console.out() << Text::tr("%n customised mailboxes are kept as exceptions", nullptr, result.exceptionsKept) << '\n';
        console.out().flush();
    }
    if (summary.end != change::RunEnd::Finished)
        console.say(words::runEndText(summary.end));
    if (counts.waiting + counts.begun + counts.inDoubt > 0)
        console.say(Text::tr("\"mullionctl runs resume %1\" goes on.").arg(result.run.text()));
    if (summary.error)
        console.say(words::errorText(*summary.error));

    const bool whole = counts.held + counts.failed + counts.inDoubt + counts.waiting + counts.begun == 0;
    const ExitCode rows = whole ? ExitCode::Done : ExitCode::Incomplete;
    switch (summary.end) {
    case change::RunEnd::Finished: return rows;
    case change::RunEnd::Cancelled: return ExitCode::Cancelled;
    case change::RunEnd::SignInNeeded: return ExitCode::SignIn;
    case change::RunEnd::Forbidden: return ExitCode::NotPermitted;
    case change::RunEnd::FailureRate:
    case change::RunEnd::EqualFailures: return ExitCode::Incomplete;
    case change::RunEnd::LeaseLost:
    case change::RunEnd::Storage:
    case change::RunEnd::Bug: return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

void tellNoRun(Console &console, const change::PlanCounts &counts)
{
    change::RunCounts held;
    held.held = int(counts.hold);
    if (console.json())
        console.result(runToJson(QJsonValue(), change::RunEnd::Finished, held, 0));
}

QJsonObject planToJson(const session::Planned &planned, const QString &file, double callsPerSecond)
{
    const change::PlanCounts &counts = planned.plan.counts();
    const change::PlanCoverage &coverage = planned.plan.header().coverage;
    const change::PlanEstimate estimate = planned.plan.estimate(callsPerSecond);
    QJsonObject reasons;
    for (auto it = counts.byReason.cbegin(); it != counts.byReason.cend(); ++it)
        reasons.insert(domain::reasonName(it.key()), it.value());
    return {{u"file"_s, file}, {u"kind"_s, planned.plan.header().kind}, {u"rows"_s, counts.rows()}, {u"change"_s, counts.change},
        {u"nothing"_s, counts.nothing}, {u"hold"_s, counts.hold}, {u"steps"_s, counts.steps}, {u"reasons"_s, reasons},
        {u"calls"_s, estimate.calls}, {u"hours"_s, estimate.hours()}, {u"inScope"_s, coverage.inScope},
        {u"freshlyRead"_s, coverage.freshlyRead}, {u"uncovered"_s, coverage.uncovered}, {u"undecided"_s, planned.undecided}, {u"unfinished"_s, planned.unfinished}};
}

void tellPlan(Console &console, const session::Planned &planned, const QString &file, double callsPerSecond)
{
    if (console.json()) {
        console.result(planToJson(planned, file, callsPerSecond));
        return;
    }
    const change::PlanCounts &counts = planned.plan.counts();
    const change::PlanCoverage &coverage = planned.plan.header().coverage;
    const change::PlanEstimate estimate = planned.plan.estimate(callsPerSecond);
    QTextStream &out = console.out();
    out << Text::tr("%n mailboxes: %1 to change in %2 steps, %3 left as they are, %4 held", nullptr, int(counts.rows()))
               .arg(counts.change)
               .arg(counts.steps)
               .arg(counts.nothing)
               .arg(counts.hold)
        << '\n';
    for (auto it = counts.byReason.cbegin(); it != counts.byReason.cend(); ++it)
        out << u"  %1  %2\n"_s.arg(it.value(), 6).arg(words::reasonText(it.key()));
    out << Text::tr("Coverage: %1 of %2 in scope freshly read; claimed by no policy: %3")
               .arg(coverage.freshlyRead)
               .arg(coverage.inScope)
               .arg(coverage.uncovered)
        << '\n'
        << Text::tr("About %1 calls, %2", "A number, and how long they take: 2 h 10 min").arg(QString::number(estimate.calls), words::durationText(estimate.time)) << '\n';
    if (planned.unfinished > 0)
        out << Text::tr("%n mailboxes of that run are still to be done: resuming it would change them after all", nullptr, int(planned.unfinished)) << '\n';
    if (planned.undecided > 0)
        out << Text::tr("%n mailboxes were left out: a field of the query was not read", nullptr, int(planned.undecided)) << '\n';
    if (!file.isEmpty())
        out << Text::tr("Plan: %1").arg(file) << '\n';
    out.flush();
}

ExitCode planExitCode(const session::Planned &planned)
{
    return planned.undecided == 0 && planned.notFound.isEmpty() ? ExitCode::Done : ExitCode::Incomplete;
}

} // namespace cli
