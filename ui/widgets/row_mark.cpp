// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_mark.h"

#include "widgets/mark.h"

#include <QGuiApplication>
#include <QPointF>

using change::DecisionKind;
using change::RowStatus;
using change::RunEnd;

namespace ui {
namespace {

QIcon iconOf(Tone tone, std::function<void(const Glyph &)> draw)
{
    return markIcon({[tone](const QPalette &palette) { return toneColor(tone, palette); }, std::move(draw)});
}

void drawCheck(const Glyph &glyph)
{
    glyph.disc();
    glyph.lineOnShape({{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.7}});
}

/// A frame with two bars: on purpose nothing is done.
void drawHeld(const Glyph &glyph)
{
    glyph.frame();
    glyph.line({{6.4, 5.8}, {6.4, 10.2}});
    glyph.line({{9.6, 5.8}, {9.6, 10.2}});
}

void drawWaiting(const Glyph &glyph)
{
    glyph.ring();
    glyph.line({{8, 4.6}, {8, 8}, {10.4, 9.4}});
}

void drawInDoubt(const Glyph &glyph)
{
    glyph.diamond();
    glyph.letter(u'?');
}

void drawStopped(const Glyph &glyph)
{
    glyph.square();
}

void drawAttention(const Glyph &glyph)
{
    glyph.triangle();
    glyph.line({{8, 6.4}, {8, 9.4}});
    glyph.line({{8, 11.6}, {8, 11.7}});
}

Tone toneOf(RowStatus status)
{
    switch (status) {
    case RowStatus::Waiting:
        return Tone::Quiet;
    case RowStatus::Begun:
        return Tone::Open;
    case RowStatus::Done:
        return Tone::Good;
    case RowStatus::Held:
        return Tone::Attention;
    case RowStatus::Failed:
        return Tone::Bad;
    case RowStatus::InDoubt:
        return Tone::Doubt;
    }
    return Tone::Quiet;
}

void drawStatus(const Glyph &glyph, RowStatus status)
{
    switch (status) {
    case RowStatus::Waiting:
        return drawWaiting(glyph);
    case RowStatus::Begun:
        return glyph.play();
    case RowStatus::Done:
        return drawCheck(glyph);
    case RowStatus::Held:
        return drawHeld(glyph);
    case RowStatus::Failed:
        glyph.disc();
        return glyph.lineOnShape({{5.5, 5.5}, {10.5, 10.5}, {8, 8}, {10.5, 5.5}, {5.5, 10.5}});
    case RowStatus::InDoubt:
        return drawInDoubt(glyph);
    }
}

} // namespace

QIcon decisionIcon(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Change:
        return iconOf(Tone::Open, [](const Glyph &glyph) {
            glyph.disc();
            if (QGuiApplication::isRightToLeft())
                glyph.lineOnShape({{11.4, 8}, {4.8, 8}, {7.6, 5.2}, {4.8, 8}, {7.6, 10.8}});
            else
                glyph.lineOnShape({{4.6, 8}, {11.2, 8}, {8.4, 5.2}, {11.2, 8}, {8.4, 10.8}});
        });
    case DecisionKind::Nothing:
        return iconOf(Tone::Quiet, [](const Glyph &glyph) {
            glyph.ring();
            glyph.line({{5.6, 8}, {10.4, 8}});
        });
    case DecisionKind::Hold:
        return iconOf(Tone::Attention, drawHeld);
    }
    return {};
}

QIcon takenOutIcon()
{
    return iconOf(Tone::Quiet, [](const Glyph &glyph) {
        glyph.ring();
        glyph.line({{3.8, 12.2}, {12.2, 3.8}});
    });
}

QColor rowStatusColor(RowStatus status, const QPalette &palette)
{
    return toneColor(toneOf(status), palette);
}

QIcon rowStatusIcon(RowStatus status)
{
    return iconOf(toneOf(status), [status](const Glyph &glyph) { drawStatus(glyph, status); });
}

QIcon changedByOthersIcon()
{
    return iconOf(Tone::Own, drawAttention);
}

QIcon runEndIcon(std::optional<RunEnd> end, const change::RunCounts &counts)
{
    if (!end || (*end == RunEnd::Finished && counts.inDoubt > 0))
        return iconOf(Tone::Doubt, drawInDoubt);
    switch (*end) {
    case RunEnd::Finished:
        return counts.failed > 0 ? iconOf(Tone::Bad, drawAttention) : iconOf(Tone::Good, drawCheck);
    case RunEnd::Cancelled:
        return iconOf(Tone::Quiet, drawStopped);
    default:
        return iconOf(Tone::Bad, drawAttention);
    }
}

QIcon runAtWorkIcon(bool paused)
{
    if (paused)
        return iconOf(Tone::Attention, drawHeld);
    return iconOf(Tone::Open, [](const Glyph &glyph) { glyph.play(); });
}

} // namespace ui
