// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include <QPainter>
#include <QStyleOption>

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
    button.icon.paint(&painter, icon, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    left.setRight(icon.left() - gap - 1);
    const int mnemonic = styleHint(SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    proxy()->drawItemText(&painter, left, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, button.palette, enabled,
        button.text, QPalette::ButtonText);
}

} // namespace ui
