// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/grid_view.h"

#include "widgets/grid_header.h"
#include "widgets/metrics.h"
#include "widgets/reading_direction.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

class GridDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return inItsDirection(QStyledItemDelegate::displayText(value, locale));
    }
};

} // namespace

GridView::GridView(QWidget *parent)
    : QTableView(parent)
{
    setHorizontalHeader(new GridHeader(this));
    setItemDelegate(new GridDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    fitRowHeight();
}

void GridView::fitRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + metrics::rowPadding);
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRowHeight();
}

std::vector<RowRange> GridView::selectedRanges() const
{
    std::vector<RowRange> ranges;
    if (!selectionModel())
        return ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.push_back({range.top(), range.bottom()});
    std::sort(
        ranges.begin(), ranges.end(), [](const RowRange &a, const RowRange &b) { return a.first < b.first; });
    std::vector<RowRange> disjoint;
    for (const RowRange &range : ranges) {
        if (!disjoint.empty() && range.first <= disjoint.back().last + 1)
            disjoint.back().last = std::max(disjoint.back().last, range.last);
        else
            disjoint.push_back(range);
    }
    return disjoint;
}

int GridView::selectedCount() const
{
    int count = 0;
    for (const RowRange &range : selectedRanges())
        count += range.last - range.first + 1;
    return count;
}

void GridView::selectRanges(const std::vector<RowRange> &ranges)
{
    QItemSelection selection;
    const int lastColumn = model()->columnCount() - 1;
    for (const RowRange &range : ranges)
        selection.append(
            QItemSelectionRange(model()->index(range.first, 0), model()->index(range.last, lastColumn)));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void GridView::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(
        model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<int> GridView::visibleColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString GridView::rowText(int row) const
{
    QStringList cells;
    for (const int column : visibleColumns())
        cells.append(model()->index(row, column).data().toString().simplified());
    return cells.join(u'\t');
}

QString GridView::selectedText() const
{
    QStringList titles;
    for (const int column : visibleColumns())
        titles.append(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines{titles.join(u'\t')};
    std::vector<RowRange> ranges = selectedRanges();
    if (ranges.empty() && currentIndex().isValid())
        ranges.push_back({currentIndex().row(), currentIndex().row()});
    for (const RowRange &range : ranges) {
        for (int row = range.first; row <= range.last; ++row)
            lines.append(rowText(row));
    }
    return lines.join(u'\n') + u'\n';
}

void GridView::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    const bool deselects = event->matches(QKeySequence::Deselect) || event->matches(QKeySequence::Cancel);
    if (deselects && selectionMode() == ExtendedSelection && selectedCount() > 0) {
        clearSelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui
