// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace ui {

/// A few counted things as labelled bars, longest word and number beside each: readable without its bars.
class Histogram final : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        QString label;
        qint64 count = 0;
        bool expected = true; ///< Drawn in the accent colour; others in the colour of what wants attention.
    };

    explicit Histogram(QWidget *parent = nullptr);
    void show(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Bar> m_bars;
};

} // namespace ui
