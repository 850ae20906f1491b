// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QProxyStyle>

class QStyleOptionButton;

namespace ui {

/// Fusion, mended where it does not serve everybody: boxes to tick and fields to fill in stand out from what is behind them, dark or
/// light; where one reads from right to left the words of a button stay beside its icon, and its arrows point the other way; words keep
/// away from the edges of buttons, fields and cells.
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

    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget = nullptr) const override;

private:
    static void drawIcon(const QIcon &icon, const QRect &rect, QIcon::Mode mode, QPainter &painter);
    void drawLabel(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
};

} // namespace ui
