// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/snapshots.h"

#include <QAbstractTableModel>

namespace ui {

/// The list of snapshots.
class SnapshotModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<store::Snapshot> snapshots);
    [[nodiscard]] const store::Snapshot &at(int row) const { return m_snapshots[size_t(row)]; }
    [[nodiscard]] int rowOf(const QString &name) const; ///< -1: not there.

    enum Column { Name, Made, Holds, By, From, columnTotal };
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<store::Snapshot> m_snapshots;
};

/// What differs between two snapshots: a row for each mailbox and entry.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(Snapshots::Differences differences);

    enum Column { Name, Address, What, Before, After, columnTotal };
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        size_t mailbox = 0;
        int difference = -1; ///< -1: only one side has the mailbox.
    };
    Snapshots::Differences m_differences;
    std::vector<Line> m_lines;
};

} // namespace ui
