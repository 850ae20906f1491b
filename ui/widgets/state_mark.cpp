// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_mark.h"

#include "widgets/mark.h"

#include <QPointF>

using domain::calendar::State;

namespace ui {
namespace {

Tone toneOf(State state)
{
    switch (state) {
    case State::Segmented:
        return Tone::Good;
    case State::Open:
        return Tone::Open;
    case State::Partial:
        return Tone::Attention;
    case State::Customised:
        return Tone::Own;
    case State::Exception:
        return Tone::Kept;
    case State::Drifted:
        return Tone::Bad;
    case State::Ambiguous:
    case State::Unknown:
        return Tone::Doubt;
    case State::Gone:
    case State::NoPolicy:
    case State::Uncovered:
        return Tone::Quiet;
    }
    return Tone::Quiet;
}

void draw(const Glyph &glyph, State state)
{
    switch (state) {
    case State::Segmented:
        glyph.disc();
        glyph.lineOnShape({{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.7}});
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
        glyph.line({{6, 8}, {10, 8}});
        break;
    case State::Exception:
        glyph.shield();
        glyph.lineOnShape({{5.6, 8}, {7.4, 9.8}, {10.6, 5.8}});
        break;
    case State::Drifted:
        glyph.triangle();
        glyph.line({{8, 6.4}, {8, 9.4}});
        glyph.line({{8, 11.6}, {8, 11.7}});
        break;
    case State::Ambiguous:
        glyph.ring();
        glyph.line({{5.6, 6.8}, {10.4, 6.8}});
        glyph.line({{5.6, 9.4}, {10.4, 9.4}});
        break;
    case State::Unknown:
        glyph.ring();
        glyph.letter(u'?');
        break;
    case State::Gone:
        glyph.line({{4, 4}, {12, 12}, {8, 8}, {12, 4}, {4, 12}});
        break;
    case State::NoPolicy:
    case State::Uncovered:
        glyph.line({{4, 8}, {12, 8}});
        break;
    }
}

Mark markOf(State state)
{
    return {[state](const QPalette &palette) { return stateColor(state, palette); },
        [state](const Glyph &glyph) { draw(glyph, state); }};
}

} // namespace

QColor stateColor(State state, const QPalette &palette)
{
    return toneColor(toneOf(state), palette);
}

void paintStateMark(QPainter &painter, const QRectF &box, State state, const QPalette &palette)
{
    paintMark(painter, box, markOf(state), palette);
}

QIcon stateIcon(State state)
{
    return markIcon(markOf(state));
}

const std::vector<State> &statesInOrder()
{
    static const std::vector<State> order{State::Open, State::Partial, State::Drifted, State::Customised,
        State::Ambiguous, State::Unknown, State::Exception, State::Segmented, State::Uncovered,
        State::NoPolicy, State::Gone};
    return order;
}

} // namespace ui
