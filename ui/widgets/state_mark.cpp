// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_mark.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

using domain::calendar::State;

namespace ui {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

/// Strokes of one colour in a box of 16 by 16.
class Glyph
{
public:
    Glyph(QPainter &painter, const QColor &color)
        : m_painter(painter)
        , m_color(color)
    {
    }

    void ring() const
    {
        stroke([](QPainterPath &path) { path.addEllipse(QPointF(8, 8), 6, 6); });
    }
    void disc() const
    {
        fill([](QPainterPath &path) { path.addEllipse(QPointF(8, 8), 6.8, 6.8); });
    }
    void halfDisc() const
    {
        fill([](QPainterPath &path) {
            path.moveTo(8, 2);
            path.arcTo(QRectF(2, 2, 12, 12), 90, 180);
            path.closeSubpath();
        });
    }
    void diamond() const
    {
        stroke([](QPainterPath &path) {
            path.moveTo(8, 1.5);
            path.lineTo(14.5, 8);
            path.lineTo(8, 14.5);
            path.lineTo(1.5, 8);
            path.closeSubpath();
        });
    }
    void triangle() const
    {
        stroke([](QPainterPath &path) {
            path.moveTo(8, 2);
            path.lineTo(14.5, 13.5);
            path.lineTo(1.5, 13.5);
            path.closeSubpath();
        });
    }
    void shield() const
    {
        fill([](QPainterPath &path) {
            path.moveTo(8, 1.2);
            path.lineTo(13.8, 3.4);
            path.lineTo(13.8, 8);
            path.cubicTo(13.8, 11.5, 11, 13.8, 8, 15);
            path.cubicTo(5, 13.8, 2.2, 11.5, 2.2, 8);
            path.lineTo(2.2, 3.4);
            path.closeSubpath();
        });
    }
    void line(std::initializer_list<QPointF> points, const QColor &color) const
    {
        QPainterPath path(*points.begin());
        for (const QPointF &point : points)
            path.lineTo(point);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
    }
    void letter(QChar text) const
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(11);
        font.setBold(true);
        m_painter.setFont(font);
        m_painter.setPen(m_color);
        m_painter.drawText(QRectF(0, 0, 16, 16), Qt::AlignCenter, QString(text));
    }

private:
    template <typename Shape> void stroke(Shape shape) const
    {
        QPainterPath path;
        shape(path);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_color, 1.6));
        m_painter.drawPath(path);
    }
    template <typename Shape> void fill(Shape shape) const
    {
        QPainterPath path;
        shape(path);
        m_painter.fillPath(path, m_color);
    }

    QPainter &m_painter;
    QColor m_color;
};

class StateIconEngine final : public QIconEngine
{
public:
    explicit StateIconEngine(State state)
        : m_state(state)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintStateMark(*painter, rect, m_state, QGuiApplication::palette());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new StateIconEngine(m_state); }

private:
    State m_state;
};

} // namespace

QColor stateColor(State state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case State::Segmented:
        return dark ? QColor(0x5fc78f) : QColor(0x1f7a4a);
    case State::Open:
        return dark ? QColor(0x7db4f5) : QColor(0x1d62b5);
    case State::Partial:
        return dark ? QColor(0xf0a35e) : QColor(0xb35a00);
    case State::Customised:
        return dark ? QColor(0xc79bf2) : QColor(0x7a3fb0);
    case State::Exception:
        return dark ? QColor(0x5fc4c9) : QColor(0x10757b);
    case State::Drifted:
        return dark ? QColor(0xf2857d) : QColor(0xb3261e);
    case State::Ambiguous:
    case State::Unknown:
        return dark ? QColor(0xe0c060) : QColor(0x7a6000);
    case State::Gone:
    case State::NoPolicy:
    case State::Uncovered:
        return dark ? QColor(0xa0a6ad) : QColor(0x606870);
    }
    return {};
}

void paintStateMark(QPainter &painter, const QRectF &box, State state, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(box.width(), box.height());
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    const QColor color = stateColor(state, palette);
    const Glyph glyph(painter, color);
    const QColor paper = isDark(palette) ? QColor(0x16181b) : QColor(Qt::white);
    switch (state) {
    case State::Segmented:
        glyph.disc();
        glyph.line({{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.7}}, paper);
        break;
    case State::Open:
        glyph.ring();
        break;
    case State::Partial:
        glyph.ring();
        glyph.halfDisc();
        break;
    case State::Customised:
        glyph.diamond();
        glyph.line({{6, 8}, {10, 8}}, color);
        break;
    case State::Exception:
        glyph.shield();
        glyph.line({{5.6, 8}, {7.4, 9.8}, {10.6, 5.8}}, paper);
        break;
    case State::Drifted:
        glyph.triangle();
        glyph.line({{8, 6.4}, {8, 9.4}}, color);
        glyph.line({{8, 11.6}, {8, 11.7}}, color);
        break;
    case State::Ambiguous:
        glyph.ring();
        glyph.line({{5.6, 6.8}, {10.4, 6.8}}, color);
        glyph.line({{5.6, 9.4}, {10.4, 9.4}}, color);
        break;
    case State::Unknown:
        glyph.ring();
        glyph.letter(u'?');
        break;
    case State::Gone:
        glyph.line({{4, 4}, {12, 12}, {8, 8}, {12, 4}, {4, 12}}, color);
        break;
    case State::NoPolicy:
    case State::Uncovered:
        glyph.line({{4, 8}, {12, 8}}, color);
        break;
    }
    painter.restore();
}

QIcon stateIcon(State state)
{
    return QIcon(new StateIconEngine(state));
}

const std::vector<State> &statesInOrder()
{
    static const std::vector<State> order{State::Open, State::Partial, State::Drifted, State::Customised,
        State::Ambiguous, State::Unknown, State::Exception, State::Segmented, State::Uncovered,
        State::NoPolicy, State::Gone};
    return order;
}

} // namespace ui
