// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/histogram.h"

#include "widgets/metrics.h"
#include "widgets/state_mark.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

Histogram::Histogram(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::show(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList spoken;
    for (const Bar &bar : m_bars)
        spoken.append(tr("%1: %2", "what is counted, and how many").arg(bar.label, QLocale().toString(bar.count)));
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize Histogram::sizeHint() const
{
    const int line = fontMetrics().height() + 2 * metrics::half + metrics::grid;
    return {30 * metrics::grid, int(m_bars.size()) * (line + metrics::half)};
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qint64 most = 1;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.count);
    const int text = fontMetrics().height() + metrics::half;
    int y = 0;
    for (const Bar &bar : m_bars) {
        const QRect line(0, y, width(), text);
        const QString count = QLocale().toString(bar.count);
        const int numberWidth = fontMetrics().horizontalAdvance(count) + metrics::grid;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line.adjusted(0, 0, -numberWidth, 0)), int(Qt::AlignLeading | Qt::AlignVCenter),
            fontMetrics().elidedText(bar.label, Qt::ElideRight, line.width() - numberWidth));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line), int(Qt::AlignTrailing | Qt::AlignVCenter), count);
        const int length = std::max(2, int(width() * bar.count / most));
        const QRect full(0, y + text, width(), metrics::grid);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(full, metrics::half, metrics::half);
        painter.setBrush(bar.expected ? palette().color(QPalette::Highlight) : stateColor(domain::calendar::State::Customised, palette()));
        painter.drawRoundedRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, y + text, length, metrics::grid)), metrics::half, metrics::half);
        y += text + metrics::grid + 2 * metrics::half;
    }
}

} // namespace ui
