// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <functional>

class QPainter;
class QPainterPath;
class QPalette;
class QPointF;
class QRectF;

namespace ui {

/// Whether the palette is one of light text on dark paper.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Shapes in a box of 16 by 16, in one colour on paper of another: what marks are made of.
class Glyph
{
public:
    Glyph(QPainter &painter, const QColor &color, const QColor &paper)
        : m_painter(painter)
        , m_color(color)
        , m_paper(paper)
    {
    }

    void ring() const;
    void disc() const;
    void halfDisc() const; ///< The left half.
    void diamond() const;
    void triangle() const;
    void shield() const;
    void square() const; ///< Filled.
    void frame() const; ///< A square's outline, its corners rounded.
    void play() const; ///< A filled triangle that points forward.
    void line(std::initializer_list<QPointF> points) const;
    void lineOnShape(std::initializer_list<QPointF> points) const; ///< In the colour of the paper.
    void letter(QChar text) const;

private:
    void stroke(const QPainterPath &path) const;
    void polyline(std::initializer_list<QPointF> points, const QColor &color) const;

    QPainter &m_painter;
    QColor m_color;
    QColor m_paper;
};

/// A sign with a shape of its own: colour only helps.
struct Mark
{
    std::function<QColor(const QPalette &)> color;
    std::function<void(const Glyph &)> draw;
};

/// Sharp at any size.
void paintMark(QPainter &painter, const QRectF &box, const Mark &mark, const QPalette &palette);
/// The same as an icon that follows scale and palette; on a selected row in the colour of its text.
[[nodiscard]] QIcon markIcon(Mark mark);

/// What colours stand for, readable on the palette's base.
enum class Tone { Good, Open, Attention, Bad, Doubt, Kept, Own, Quiet };
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);

} // namespace ui
