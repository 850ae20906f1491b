// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mark.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace ui {
namespace {

void paint(QPainter &painter, const QRectF &box, const Mark &mark, const QColor &color, const QColor &paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(box.width(), box.height());
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    mark.draw(Glyph(painter, color, paper));
    painter.restore();
}

QColor paperOf(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x16181b) : QColor(Qt::white);
}

class MarkEngine final : public QIconEngine
{
public:
    explicit MarkEngine(Mark mark)
        : m_mark(std::move(mark))
    {
    }

    /// The same where it is selected: selections are a tint.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        ui::paint(*painter, rect, m_mark, m_mark.color(palette), paperOf(palette));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new MarkEngine(m_mark); }

private:
    Mark m_mark;
};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

void Glyph::stroke(const QPainterPath &path) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_color, 1.6));
    m_painter.drawPath(path);
}

void Glyph::ring() const
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6, 6);
    stroke(path);
}

void Glyph::disc() const
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6.8, 6.8);
    m_painter.fillPath(path, m_color);
}

void Glyph::halfDisc() const
{
    QPainterPath path(QPointF(8, 2));
    path.arcTo(QRectF(2, 2, 12, 12), 90, 180);
    path.closeSubpath();
    m_painter.fillPath(path, m_color);
}

void Glyph::diamond() const
{
    QPainterPath path(QPointF(8, 1.5));
    path.lineTo(14.5, 8);
    path.lineTo(8, 14.5);
    path.lineTo(1.5, 8);
    path.closeSubpath();
    stroke(path);
}

void Glyph::triangle() const
{
    QPainterPath path(QPointF(8, 2));
    path.lineTo(14.5, 13.5);
    path.lineTo(1.5, 13.5);
    path.closeSubpath();
    stroke(path);
}

void Glyph::shield() const
{
    QPainterPath path(QPointF(8, 1.2));
    path.lineTo(13.8, 3.4);
    path.lineTo(13.8, 8);
    path.cubicTo(13.8, 11.5, 11, 13.8, 8, 15);
    path.cubicTo(5, 13.8, 2.2, 11.5, 2.2, 8);
    path.lineTo(2.2, 3.4);
    path.closeSubpath();
    m_painter.fillPath(path, m_color);
}

void Glyph::square() const
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 2.5, 11, 11), 1.5, 1.5);
    m_painter.fillPath(path, m_color);
}

void Glyph::frame() const
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.3, 2.3, 11.4, 11.4), 2.5, 2.5);
    stroke(path);
}

void Glyph::play() const
{
    QPainterPath path(QPointF(4, 2));
    path.lineTo(13.5, 8);
    path.lineTo(4, 14);
    path.closeSubpath();
    m_painter.fillPath(path, m_color);
}

void Glyph::polyline(std::initializer_list<QPointF> points, const QColor &color) const
{
    QPainterPath path(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
}

void Glyph::line(std::initializer_list<QPointF> points) const
{
    polyline(points, m_color);
}

void Glyph::lineOnShape(std::initializer_list<QPointF> points) const
{
    polyline(points, m_paper);
}

void Glyph::letter(QChar text) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(11);
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.setPen(m_color);
    m_painter.drawText(QRectF(0, 0, 16, 16), Qt::AlignCenter, QString(text));
}

void paintMark(QPainter &painter, const QRectF &box, const Mark &mark, const QPalette &palette)
{
    paint(painter, box, mark, mark.color(palette), paperOf(palette));
}

QIcon markIcon(Mark mark)
{
    return QIcon(new MarkEngine(std::move(mark)));
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x5fc78f) : QColor(0x1f7a4a);
    case Tone::Open:
        return dark ? QColor(0x7db4f5) : QColor(0x1d62b5);
    case Tone::Attention:
        return dark ? QColor(0xf0a35e) : QColor(0xb35a00);
    case Tone::Bad:
        return dark ? QColor(0xf2857d) : QColor(0xb3261e);
    case Tone::Doubt:
        return dark ? QColor(0xe0c060) : QColor(0x7a6000);
    case Tone::Kept:
        return dark ? QColor(0x5fc4c9) : QColor(0x10757b);
    case Tone::Own:
        return dark ? QColor(0xc79bf2) : QColor(0x7a3fb0);
    case Tone::Quiet:
        return dark ? QColor(0xa0a6ad) : QColor(0x606870);
    }
    return {};
}

} // namespace ui
