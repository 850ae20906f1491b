// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_counts_bar.h"

#include "widgets/flow_layout.h"
#include "widgets/mark.h"
#include "widgets/metrics.h"
#include "widgets/row_mark.h"
#include "widgets/stacked_bar.h"
#include "words/state_text.h"

#include <QEvent>
#include <QLocale>
#include <QPalette>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;
using change::RowStatus;

namespace ui {
namespace {

constexpr std::array filters{RunFilter::Done, RunFilter::Held, RunFilter::Failed, RunFilter::InDoubt,
    RunFilter::Waiting, RunFilter::ChangedByOthers};

RowStatus statusOf(RunFilter filter)
{
    switch (filter) {
    case RunFilter::Done:
        return RowStatus::Done;
    case RunFilter::Held:
        return RowStatus::Held;
    case RunFilter::Failed:
        return RowStatus::Failed;
    case RunFilter::InDoubt:
        return RowStatus::InDoubt;
    default:
        return RowStatus::Waiting;
    }
}

/// What is waiting is the part of the bar that is still empty.
QColor barColor(RunFilter filter, const QPalette &palette)
{
    return filter == RunFilter::Waiting ? palette.color(QPalette::Midlight)
                                        : rowStatusColor(statusOf(filter), palette);
}

QString nameOf(RunFilter filter)
{
    return filter == RunFilter::ChangedByOthers ? u"others"_s : change::rowStatusName(statusOf(filter));
}

} // namespace

RunCountsBar::RunCountsBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new StackedBar([this](int filter) { return barColor(RunFilter(filter), palette()); }, this))
    , m_line(new QHBoxLayout)
{
    setObjectName(u"runCounts"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_bar);
    auto *chips = new FlowLayout(metrics::half);
    m_line->setSpacing(metrics::grid);
    m_line->addLayout(chips, 1);
    layout->addLayout(m_line);
    for (const RunFilter filter : filters) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"rows-"_s + nameOf(filter));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(
            filter == RunFilter::ChangedByOthers ? changedByOthersIcon() : rowStatusIcon(statusOf(filter)));
        button->setIconSize({metrics::icon, metrics::icon});
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
            [this, filter](bool on) { Q_EMIT chosen(on ? filter : RunFilter::Everything); });
        m_buttons[filter] = button;
        chips->addWidget(button);
    }
    connect(m_bar, &StackedBar::clicked, this, [this](int filter) {
        const bool again = m_buttons.at(RunFilter(filter))->isChecked();
        Q_EMIT chosen(again ? RunFilter::Everything : RunFilter(filter));
    });
    retranslate();
}

void RunCountsBar::show(const change::RunCounts &counts, int changedByOthers)
{
    m_counts = counts;
    m_changedByOthers = changedByOthers;
    retranslate();
}

void RunCountsBar::setChosen(RunFilter filter)
{
    for (const auto &[each, button] : m_buttons)
        button->setChecked(each == filter);
    const bool inBar = filter != RunFilter::Everything && filter != RunFilter::ChangedByOthers;
    m_bar->setChosen(inBar ? std::optional(int(filter)) : std::nullopt);
    retranslate();
}

void RunCountsBar::addAtEnd(QWidget *widget)
{
    m_line->addWidget(widget, 0, Qt::AlignTop);
}

void RunCountsBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

int RunCountsBar::countOf(RunFilter filter) const
{
    switch (filter) {
    case RunFilter::Everything:
        return m_counts.total();
    case RunFilter::Done:
        return m_counts.done;
    case RunFilter::Held:
        return m_counts.held;
    case RunFilter::Failed:
        return m_counts.failed;
    case RunFilter::InDoubt:
        return m_counts.inDoubt;
    case RunFilter::Waiting:
        return m_counts.waiting + m_counts.begun;
    case RunFilter::ChangedByOthers:
        return m_changedByOthers;
    }
    return 0;
}

void RunCountsBar::retranslate()
{
    std::vector<StackedBar::Piece> pieces;
    for (const auto &[filter, button] : m_buttons) {
        const bool others = filter == RunFilter::ChangedByOthers;
        const int count = countOf(filter);
        button->setText(others ? tr("%Ln changed by others", nullptr, count)
                               : tr("%1 %2", "count and status, e.g. 412 done")
                                     .arg(QLocale().toString(count), words::rowStatusText(statusOf(filter))));
        const QString help = others ? tr("Mailboxes that somebody else changed at the same time")
                                    : words::rowStatusExplanation(statusOf(filter));
        button->setToolTip(help);
        button->setAccessibleDescription(help);
        // A status that is always there, or there now, or asked for: else it would be a button to nothing.
        button->setVisible(count > 0 || button->isChecked() || filter == RunFilter::Done);
        if (!others)
            pieces.push_back({int(filter), count, button->text()});
    }
    m_bar->show(std::move(pieces), m_counts.total());
    m_bar->setAccessibleName(words::countsText(m_counts));
}

} // namespace ui
