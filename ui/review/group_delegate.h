// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace ui {

/// Paints a line of the list of groups: a title over up to three lines, a pale note below, the count at the
/// far end.
class GroupDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GroupDelegate(QListView &view);
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the parts of a line stand, for a line of this width at the origin, left to right.
    struct Places
    {
        QRect icon;
        QRect title;
        QRect note;
        QRect count;
        int height = 0;
    };
    [[nodiscard]] Places placesIn(int width, const QModelIndex &index) const;
    [[nodiscard]] QFont titleFont(const QModelIndex &index) const;
    [[nodiscard]] static QString countText(const QModelIndex &index);

    QListView &m_view;
};

} // namespace ui
