// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

namespace ui {

/// Parts of a whole as one bar of coloured pieces, a piece as long as its share. Buttons beside it say the
/// same to the keyboard and to screen readers.
class StackedBar final : public QWidget
{
    Q_OBJECT

public:
    struct Piece
    {
        int id = 0;
        qint64 count = 0;
        QString text; ///< Its tool tip.
    };

    /// \param colorOf  of a piece's id, asked when painting: palettes change.
    explicit StackedBar(std::function<QColor(int id)> colorOf, QWidget *parent = nullptr);

    /// \param total  what a full bar stands for; the rest stays empty.
    void show(std::vector<Piece> pieces, qint64 total);
    void setChosen(std::optional<int> id); ///< The others turn pale.

Q_SIGNALS:
    void clicked(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Placed
    {
        size_t piece = 0;
        QRectF box;
    };
    [[nodiscard]] std::vector<Placed> placed() const;
    [[nodiscard]] const Piece *at(const QPointF &point) const;

    std::function<QColor(int)> m_colorOf;
    std::vector<Piece> m_pieces;
    qint64 m_total = 0;
    std::optional<int> m_chosen;
};

} // namespace ui
