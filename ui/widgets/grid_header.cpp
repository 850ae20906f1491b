// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_header.h"

#include "widgets/metrics.h"
#include "widgets/reading_direction.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

namespace ui {

GridHeader::GridHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMouseTracking(true);
    setMinimumSectionSize(6 * metrics::grid);
}

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const QPalette &colors = palette();
    painter->save();
    painter->fillRect(rect, colors.color(section == m_hovered ? QPalette::Midlight : QPalette::Window));
    painter->setPen(colors.color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool mirrored = isRightToLeft();
    const QLine edge
        = mirrored ? QLine(rect.topLeft(), rect.bottomLeft()) : QLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(edge.p1() + QPoint(0, metrics::half), edge.p2() - QPoint(0, metrics::half));

    QRect text = rect.adjusted(metrics::grid, 0, -metrics::grid, 0);
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        constexpr int arrow = 10;
        QStyleOption option;
        option.initFrom(this);
        option.rect = QRect(
            mirrored ? text.left() : text.right() - arrow, rect.center().y() - arrow / 2, arrow, arrow);
        style()->drawPrimitive(sortIndicatorOrder() == Qt::AscendingOrder ? QStyle::PE_IndicatorArrowUp
                                                                          : QStyle::PE_IndicatorArrowDown,
            &option, painter, this);
        text.adjust(mirrored ? arrow + metrics::half : 0, 0, mirrored ? 0 : -arrow - metrics::half, 0);
    }
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    painter->setPen(colors.color(QPalette::WindowText));
    painter->drawText(text,
        int(QStyle::visualAlignment(layoutDirection(), defaultAlignment())) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(inItsDirection(title), Qt::ElideRight, text.width()));
    painter->restore();
}

void GridHeader::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = logicalIndexAt(event->position().toPoint());
    if (hovered != std::exchange(m_hovered, hovered))
        viewport()->update();
    QHeaderView::mouseMoveEvent(event);
}

void GridHeader::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    QHeaderView::leaveEvent(event);
}

} // namespace ui
