// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_head.h"

#include "widgets/labels.h"
#include "widgets/metrics.h"
#include "words/moment_text.h"
#include "words/plan_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int namesShown = 5;

const QString between = u" · "_s;

} // namespace

PlanHead::PlanHead(QWidget *parent)
    : QWidget(parent)
    , m_title(pageTitle(this))
    , m_made(paleLabel(this))
    , m_totals(sectionTitle(this))
    , m_cost(plainLabel(this))
    , m_warningPart(new QWidget(this))
    , m_warnings(new QVBoxLayout(m_warningPart))
{
    m_title->setObjectName(u"planTitle"_s);
    m_totals->setObjectName(u"planTotals"_s);
    m_cost->setObjectName(u"planCost"_s);
    m_title->setWordWrap(true);
    m_totals->setWordWrap(true);
    m_warnings->setSpacing(metrics::half);
    m_warnings->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::half);
    for (QLabel *label : {m_title, m_made, m_totals, m_cost})
        layout->addWidget(label);
    layout->addWidget(m_warningPart);
}

void PlanHead::show(PlanLookPtr look)
{
    m_look = std::move(look);
    retranslate();
}

void PlanHead::setBrief(bool brief)
{
    m_warningPart->setVisible(!brief);
}

void PlanHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanHead::retranslate()
{
    if (!m_look->digest)
        return;
    const change::PlanHeader &header = m_look->plan().header();
    m_title->setText(words::planTitle(header.kind, header.source));
    m_made->setText(
        tr("Planned %1 by %2", "when, and who").arg(words::momentText(header.created), header.createdBy));
    m_totals->setText(totalsText());
    m_cost->setText(costText());
    showWarnings(warnings());
}

QString PlanHead::totalsText() const
{
    const PlanTotals &totals = m_look->totals;
    if (m_look->plan().size() == 0)
        return tr("No mailbox is concerned");
    QStringList parts{
        totals.change == 0 ? tr("Nothing to change") : tr("%Ln to change", nullptr, int(totals.change)),
        tr("%Ln left as they are", nullptr, int(totals.nothing)), tr("%Ln held", nullptr, int(totals.hold))};
    if (totals.takenOut > 0)
        parts.append(tr("%Ln taken out", nullptr, int(totals.takenOut)));
    if (totals.exceptions > 0)
        parts.append(tr("%Ln to be recorded as exceptions", nullptr, int(totals.exceptions)));
    return parts.join(between);
}

QString PlanHead::costText() const
{
    const PlanTotals &totals = m_look->totals;
    const change::PlanCoverage &coverage = m_look->plan().header().coverage;
    QStringList parts;
    if (totals.starting > 0) {
        const double pace = session::PlanRequest().callsPerSecond;
        const auto seconds = std::chrono::seconds(qint64(std::ceil(double(totals.cost.calls) / pace)));
        parts = {tr("%Ln steps", nullptr, int(totals.cost.steps)),
            tr("%Ln calls", nullptr, int(totals.cost.calls)),
            tr("about %1", "a duration").arg(words::durationText(seconds))};
    }
    parts.append(tr("%1 of %2 in scope read freshly")
                     .arg(QLocale().toString(coverage.freshlyRead), QLocale().toString(coverage.inScope)));
    if (coverage.uncovered > 0)
        parts.append(tr("%Ln claimed by no policy", nullptr, int(coverage.uncovered)));
    return parts.join(between);
}

QStringList PlanHead::warnings() const
{
    const session::Planned &planned = *m_look->digest->planned();
    QStringList all;
    if (planned.undecided > 0)
        all.append(tr("%Ln mailboxes are not in it, because a field of the query was not read of them.",
            nullptr, int(planned.undecided)));
    if (!planned.notFound.isEmpty()) {
        QString names = planned.notFound.mid(0, namesShown).join(u", "_s);
        if (planned.notFound.size() > namesShown)
            names += u'…';
        all.append(
            tr("%Ln named mailboxes were not found: %1", nullptr, int(planned.notFound.size())).arg(names));
    }
    for (const session::CheckedGroup &group : planned.groups) {
        const QString name = group.facts ? group.facts->recipient.name : group.address;
        for (const domain::GroupFinding &finding : group.verdict.findings)
            all.append(tr("%1: %2", "a group, and what was found out about it")
                           .arg(name, words::findingText(finding)));
    }
    return all;
}

void PlanHead::showWarnings(const QStringList &warnings)
{
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &warning : warnings) {
        auto *line = new QWidget(this);
        line->setObjectName(u"planWarning"_s);
        line->setAccessibleName(warning);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(metrics::grid);
        auto *mark = new QLabel(line);
        mark->setPixmap(QIcon::fromTheme(u"dialog-warning"_s)
                            .pixmap(QSize(metrics::icon, metrics::icon), devicePixelRatio()));
        QLabel *text = plainLabel(line);
        text->setText(warning);
        layout->addWidget(mark, 0, Qt::AlignTop);
        layout->addWidget(text, 1);
        m_warnings->addWidget(line);
    }
}

} // namespace ui
