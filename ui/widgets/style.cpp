// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include "widgets/metrics.h"

#include <QPainter>
#include <QSet>
#include <QStyleOption>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

// Fusion makes frames from the window's colour, a good deal darker: in a dark window nobody would see them. From these colours,
// what it makes has a contrast of about 3:1 with the inside of the frame.
const QColor boxInTheDark(0xb0, 0xb9, 0xc3);
const QColor boxInTheLight(0x9c, 0xa4, 0xae);
const QColor fieldInTheDark(0x8e, 0x96, 0x9f);

template <typename Option>
Option framedFrom(const Option &option, const QColor &color)
{
    Option framed(option);
    framed.palette.setColor(QPalette::Window, color);
    return framed;
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
        const QStyleOptionButton framed = framedFrom(*button, isDark(option->palette) ? boxInTheDark : boxInTheLight);
        return QProxyStyle::drawPrimitive(element, &framed, painter, widget);
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (frame && element == PE_FrameLineEdit && isDark(option->palette)) {
        const QStyleOptionFrame framed = framedFrom(*frame, fieldInTheDark);
        return QProxyStyle::drawPrimitive(element, &framed, painter, widget);
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (spin && control == CC_SpinBox && isDark(option->palette)) {
        const QStyleOptionSpinBox framed = framedFrom(*spin, fieldInTheDark);
        return QProxyStyle::drawComplexControl(control, &framed, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft && !button->icon.isNull() && !button->text.isEmpty())
        drawLabel(*button, *painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return metrics::grid - 1; // cells begin where the titles above them do
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && element == SE_LineEditContents && frame->lineWidth > 0
        ? rect.adjusted(metrics::half, 0, -metrics::half, 0)
        : rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size.setWidth(std::max(size.width(), contents.width() + 3 * metrics::grid));
    return size;
}

/// The icon as one reads: what points along a line, or back on it, points the other way from right to left.
void Style::drawIcon(const QIcon &icon, const QRect &rect, QIcon::Mode mode, QPainter &painter)
{
    static const QSet<QString> alongTheLine{u"go-next"_s, u"go-previous"_s, u"edit-undo"_s, u"document-import"_s, u"document-export"_s};
    if (!alongTheLine.contains(icon.name()))
        return icon.paint(&painter, rect, Qt::AlignCenter, mode);
    painter.save();
    painter.translate(rect.left() + rect.right() + 1, 0);
    painter.scale(-1, 1);
    icon.paint(&painter, rect, Qt::AlignCenter, mode);
    painter.restore();
}

/// Icon and words side by side in the middle, from right to left.
void Style::drawLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    constexpr int gap = 6;
    const bool enabled = button.state & State_Enabled;
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int both = std::min(button.iconSize.width() + gap + words, button.rect.width());
    QRect left(button.rect.left() + (button.rect.width() - both) / 2, button.rect.top(), both, button.rect.height());
    const QRect icon(left.right() + 1 - button.iconSize.width(), left.center().y() + 1 - button.iconSize.height() / 2,
        button.iconSize.width(), button.iconSize.height());
    drawIcon(button.icon, icon, enabled ? QIcon::Normal : QIcon::Disabled, painter);
    left.setRight(icon.left() - gap - 1);
    const int mnemonic = styleHint(SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    proxy()->drawItemText(&painter, left, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, button.palette, enabled,
        button.text, QPalette::ButtonText);
}

} // namespace ui
