// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;

namespace ui {

/// Fusion, mended where it does not serve everybody: boxes to tick and fields to fill in stand out from what is behind them, dark or
/// light, and the words of a button stay beside its icon where one reads from right to left.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;

private:
    void drawLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
};

} // namespace ui
