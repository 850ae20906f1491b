// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_bar.h"

#include "widgets/flow_layout.h"
#include "widgets/metrics.h"
#include "widgets/stacked_bar.h"
#include "widgets/state_mark.h"
#include "words/state_text.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::calendar::State;

namespace ui {

StateBar::StateBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new StackedBar([this](int state) { return stateColor(State(state), palette()); }, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::grid);
    layout->addWidget(m_bar);
    auto *chips = new FlowLayout(metrics::half);
    layout->addLayout(chips);
    for (const State state : statesInOrder()) {
        auto *button = new QToolButton(this);
        button->setObjectName(u"state-"_s + domain::calendar::stateName(state));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(stateIcon(state));
        button->setIconSize({metrics::icon, metrics::icon});
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this,
            [this, state](bool on) { Q_EMIT stateChosen(on ? std::optional(state) : std::nullopt); });
        m_buttons[state] = button;
        chips->addWidget(button);
    }
    connect(m_bar, &StackedBar::clicked, this, [this](int state) {
        const bool again = m_buttons.at(State(state))->isChecked();
        Q_EMIT stateChosen(again ? std::nullopt : std::optional(State(state)));
    });
    retranslate();
}

void StateBar::show(const catalog::Counts &counts)
{
    m_counts = counts;
    retranslate();
}

void StateBar::setChosen(std::optional<State> state)
{
    for (const auto &[each, button] : m_buttons)
        button->setChecked(state == each);
    m_bar->setChosen(state ? std::optional(int(*state)) : std::nullopt);
}

void StateBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StateBar::retranslate()
{
    for (const auto &[state, button] : m_buttons) {
        const qint64 count = m_counts.of(state);
        button->setText(tr("%1 %2", "count and state, e.g. 412 open")
                            .arg(QLocale().toString(count), words::stateText(state)));
        button->setToolTip(words::stateExplanation(state));
        button->setAccessibleDescription(words::stateExplanation(state));
        button->setVisible(count > 0);
    }
    std::vector<StackedBar::Piece> pieces;
    for (const State state : statesInOrder())
        pieces.push_back({int(state), m_counts.of(state), m_buttons.at(state)->text()});
    m_bar->show(std::move(pieces), m_counts.rows());
}

} // namespace ui
