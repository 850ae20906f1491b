// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/run.h"

#include <QAbstractTableModel>
#include <memory>

namespace ui {

/// Which rows of a run are shown.
enum class RunFilter { Everything, Done, Held, Failed, InDoubt, Waiting, ChangedByOthers };

/// The rows of one run, in the order of its plan. Rows that end are told by position and change in place: the
/// table keeps its selection and its place.
class RunRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    using Rows = std::vector<change::RunRow>;

    void show(domain::FacetId facet, Rows rows);
    /// Takes over how these rows stand now; rows of other positions are not touched.
    void update(const Rows &rows);
    void setFilter(RunFilter filter);

    [[nodiscard]] const change::RunCounts &counts() const
    {
        return m_counts;
    } ///< Of all rows, filtered or not.
    [[nodiscard]] int changedByOthers() const { return m_changedByOthers; }
    [[nodiscard]] size_t size() const { return m_rows->size(); } ///< Filtered or not.
    [[nodiscard]] const change::RunRow &at(int row) const { return (*m_rows)[size_t(m_shown[size_t(row)])]; }
    [[nodiscard]] int rowOfPosition(int position) const; ///< -1: not shown.

    enum Column { Result, Name, Address, Change, Why, Others, columnTotal };
    [[nodiscard]] static QString columnKey(int column); ///< Stable, for settings.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool fits(const change::RunRow &row) const;
    void count(const change::RunRow &row, int by);
    void removePlaces(const std::vector<int> &places);
    void insertIndexes(const std::vector<int> &indexes);
    [[nodiscard]] int placeOf(int index) const; ///< In m_shown: where it is or would be.
    [[nodiscard]] QString text(const change::RunRow &row, Column column) const;
    [[nodiscard]] QString changeText(const change::RunRow &row) const;

    domain::FacetId m_facet = domain::FacetId::Calendar;
    std::shared_ptr<Rows> m_rows = std::make_shared<Rows>(); ///< By position, rising.
    std::vector<int> m_shown; ///< Indexes into m_rows, rising.
    RunFilter m_filter = RunFilter::Everything;
    change::RunCounts m_counts;
    int m_changedByOthers = 0;
};

} // namespace ui
