// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stacked_bar.h"

#include "widgets/metrics.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace ui {

StackedBar::StackedBar(std::function<QColor(int)> colorOf, QWidget *parent)
    : QWidget(parent)
    , m_colorOf(std::move(colorOf))
{
    setFixedHeight(2 * metrics::grid);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
}

void StackedBar::show(std::vector<Piece> pieces, qint64 total)
{
    m_pieces = std::move(pieces);
    m_total = total;
    update();
}

void StackedBar::setChosen(std::optional<int> id)
{
    m_chosen = id;
    update();
}

std::vector<StackedBar::Placed> StackedBar::placed() const
{
    std::vector<Placed> all;
    if (m_total <= 0)
        return all;
    qreal from = 0;
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const qreal length = width() * qreal(m_pieces[i].count) / qreal(m_total);
        if (length > 0)
            all.push_back({i,
                QRectF(isRightToLeft() ? width() - from - length : from, 0, std::max(length - 1, 1.0),
                    height())});
        from += length;
    }
    return all;
}

const StackedBar::Piece *StackedBar::at(const QPointF &point) const
{
    for (const Placed &one : placed()) {
        if (one.box.adjusted(0, 0, 1, 0).contains(point))
            return &m_pieces[one.piece];
    }
    return nullptr;
}

void StackedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect(), metrics::half, metrics::half);
    painter.setClipPath(frame);
    painter.fillRect(rect(), palette().color(QPalette::Midlight));
    for (const Placed &one : placed()) {
        const int id = m_pieces[one.piece].id;
        QColor color = m_colorOf(id);
        if (m_chosen && *m_chosen != id)
            color.setAlpha(70);
        painter.fillRect(one.box, color);
    }
}

void StackedBar::mousePressEvent(QMouseEvent *event)
{
    if (const Piece *piece = at(event->position()))
        Q_EMIT clicked(piece->id);
}

bool StackedBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Piece *piece = at(help->pos());
    QToolTip::showText(help->globalPos(), piece ? piece->text : QString(), this);
    return true;
}

} // namespace ui
