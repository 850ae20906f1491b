// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <vector>

namespace ui {

/// Rows from and to, both in it.
struct RowRange
{
    int first = 0;
    int last = 0;
};

/// The table of every page: rows of one height, whole rows selected, copying as text, our own header. Made
/// for a million rows; never asks for a list of indexes.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    [[nodiscard]] std::vector<RowRange> selectedRanges() const; ///< In the order of the rows, disjoint.
    [[nodiscard]] int selectedCount() const;
    void selectRanges(const std::vector<RowRange> &ranges); ///< Replaces the selection.

    /// Makes a row the current one and the only selected; also before the view was laid out, in either
    /// direction.
    void chooseRow(int row);

    /// The selected rows, else the current one, as the visible columns in their visible order; tab-separated,
    /// with titles.
    [[nodiscard]] QString selectedText() const;
    void copySelection() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRowHeight();
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] std::vector<int> visibleColumns() const;
};

} // namespace ui
