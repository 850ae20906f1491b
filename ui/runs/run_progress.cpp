// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_progress.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/moment_text.h"
#include "words/plan_text.h"
#include "words/state_text.h"

#include <QDateTime>
#include <QEvent>
#include <QIcon>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// What was begun is not left half done.
QString pausedText(const session::RunProgress &progress)
{
    return progress.underWay > 0
        ? RunProgressLine::tr("Pausing: %Ln mailboxes that were begun are brought to their end.", nullptr, progress.underWay)
        : RunProgressLine::tr("Paused: nothing new is sent; the run keeps its place.");
}

const QString between = u" · "_s;

/// What is left of a pause of the service; empty without one.
QString serviceText(const session::RunProgress &progress)
{
    if (!progress.servicePause)
        return {};
    return words::pauseText(progress.servicePause->why, progress.servicePause->until, core::SystemClock().now());
}

} // namespace

RunProgressLine::RunProgressLine(Runs &runs, QWidget *parent)
    : QWidget(parent)
    , m_runs(runs)
    , m_facts(paleLabel(this))
    , m_pace(plainLabel(this))
    , m_waitLine(new QWidget(this))
    , m_wait(plainLabel(m_waitLine))
{
    m_facts->setObjectName(u"runFacts"_s);
    m_pace->setObjectName(u"runPace"_s);
    m_wait->setObjectName(u"runWait"_s);
    auto *mark = new QLabel(m_waitLine);
    mark->setPixmap(QIcon::fromTheme(u"dialog-warning"_s)
                        .pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatio()));
    auto *waitLayout = new QHBoxLayout(m_waitLine);
    waitLayout->setContentsMargins(0, 0, 0, 0);
    waitLayout->setSpacing(metrics::grid);
    waitLayout->addWidget(mark, 0, Qt::AlignTop);
    waitLayout->addWidget(m_wait, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::half);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_facts, m_pace, m_waitLine})
        layout->addWidget(widget);
}

void RunProgressLine::show(const store::RunRecord *record, bool live)
{
    m_record = record ? std::optional(*record) : std::nullopt;
    m_live = live;
    retranslate();
}

void RunProgressLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunProgressLine::retranslate()
{
    m_facts->setText(factsText());
    const QString pace = paceText();
    m_pace->setText(pace);
    m_pace->setVisible(!pace.isEmpty());
    const QString wait = waitText();
    m_wait->setText(wait);
    m_waitLine->setVisible(!wait.isEmpty());
}

QString RunProgressLine::factsText() const
{
    if (!m_record)
        return {};
    QStringList parts{tr("Started %1 by %2", "a run: when, by whom")
                          .arg(words::momentText(m_record->started), m_record->who)};
    if (m_record->ended && !m_live)
        parts.append(tr("ended %1", "a run: when").arg(words::momentText(*m_record->ended)));
    if (!m_record->reason.isEmpty())
        parts.append(tr("reason: %1", "of a run, in a person's words").arg(m_record->reason));
    if (!m_record->ticket.isEmpty())
        parts.append(tr("ticket %1").arg(m_record->ticket));
    return parts.join(between);
}

QString RunProgressLine::paceText() const
{
    if (!m_live)
        return {};
    QStringList parts;
    if (const double rate = m_runs.progress().rowsPerSecond; rate > 0)
        parts.append(tr("%1 mailboxes a second", "the pace of a run")
                         .arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0)));
    if (const auto left = m_runs.timeLeft()) {
        const QDateTime end = QDateTime::currentDateTime().addSecs(left->count());
        parts.append(
            tr("%1 left, until about %2", "a duration, and a time of day")
                .arg(words::durationText(*left), QLocale().toString(end.time(), QLocale::ShortFormat)));
    }
    return parts.isEmpty() ? tr("The first mailboxes are being read…", "a run that has just started")
                           : parts.join(between);
}

QString RunProgressLine::waitText() const
{
    if (!m_record)
        return {};
    if (m_live) {
        const session::RunProgress &progress = m_runs.progress();
        return m_runs.isCancelling() ? tr("Stopping: what was sent is awaited and recorded.")
            : m_runs.isPaused()      ? pausedText(progress)
            : progress.pausedBy      ? words::pauseText(*progress.pausedBy, progress.pause)
                                     : serviceText(progress);
    }
    if (!m_record->carriedOutBy.isEmpty())
        return tr("Another program carries this run out: %1.", "a run; person, computer and process").arg(m_record->carriedOutBy);
    const auto end = change::runEndFromName(m_record->state);
    if (!end)
        return tr("This run has not come to its end. Resuming reads every mailbox before it is written.");
    if (*end == change::RunEnd::Finished)
        return {};
    const QString why = words::runEndText(*end);
    return m_record->stoppedBy.isEmpty()
        ? why
        : tr("%1 (%2)", "how a run ended, and technical words").arg(why, m_record->stoppedBy);
}

} // namespace ui
