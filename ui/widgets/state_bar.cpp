// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_bar.h"

#include "widgets/flow_layout.h"
#include "widgets/metrics.h"
#include "widgets/state_mark.h"
#include "words/state_text.h"

#include <QEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using domain::calendar::State;

namespace ui {

/// The stacked bar. The buttons below say the same to the keyboard and to screen readers.
class StateBar::Bar final : public QWidget
{
public:
    explicit Bar(StateBar &owner)
        : QWidget(&owner)
        , m_owner(owner)
    {
        setFixedHeight(2 * metrics::grid);
        setMouseTracking(true);
        setCursor(Qt::PointingHandCursor);
    }

    void setChosen(std::optional<State> state)
    {
        m_chosen = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame;
        frame.addRoundedRect(rect(), metrics::half, metrics::half);
        painter.setClipPath(frame);
        painter.fillRect(rect(), palette().color(QPalette::Midlight));
        for (const auto &[state, piece] : pieces()) {
            QColor color = stateColor(state, palette());
            if (m_chosen && *m_chosen != state)
                color.setAlpha(70);
            painter.fillRect(piece, color);
        }
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (const auto state = at(event->position()))
            Q_EMIT m_owner.stateChosen(m_chosen == state ? std::nullopt : state);
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const auto state = at(help->pos());
            QToolTip::showText(
                help->globalPos(), state ? m_owner.m_buttons.at(*state)->text() : QString(), this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    [[nodiscard]] std::vector<std::pair<State, QRectF>> pieces() const
    {
        std::vector<std::pair<State, QRectF>> all;
        const auto total = qreal(m_owner.m_counts.rows());
        if (total <= 0)
            return all;
        qreal from = 0;
        for (const State state : statesInOrder()) {
            const qreal length = width() * qreal(m_owner.m_counts.of(state)) / total;
            if (length > 0)
                all.emplace_back(state,
                    QRectF(isRightToLeft() ? width() - from - length : from, 0, std::max(length - 1, 1.0),
                        height()));
            from += length;
        }
        return all;
    }
    [[nodiscard]] std::optional<State> at(const QPointF &point) const
    {
        for (const auto &[state, piece] : pieces()) {
            if (piece.adjusted(0, 0, 1, 0).contains(point))
                return state;
        }
        return {};
    }

    StateBar &m_owner;
    std::optional<State> m_chosen;
};

StateBar::StateBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new Bar(*this))
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
    retranslate();
}

void StateBar::show(const catalog::Counts &counts)
{
    m_counts = counts;
    retranslate();
    m_bar->update();
}

void StateBar::setChosen(std::optional<State> state)
{
    for (const auto &[each, button] : m_buttons)
        button->setChecked(state == each);
    m_bar->setChosen(state);
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
                            .arg(locale().toString(count), words::stateText(state)));
        button->setToolTip(words::stateExplanation(state));
        button->setAccessibleDescription(words::stateExplanation(state));
        button->setVisible(count > 0);
    }
}

} // namespace ui
