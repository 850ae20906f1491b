// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/runs.h"

#include <QAbstractTableModel>

namespace ui {

/// The runs of the connection, newest first.
class RunModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The run under way, as far as the list shows it.
    struct Live
    {
        QString id;
        change::RunCounts counts;
        bool paused = false;
        bool cancelling = false;
    };

    void show(const std::vector<store::RunRecord> &runs); ///< Runs that are new come in; the others stay.
    void setLive(std::optional<Live> live);
    [[nodiscard]] const store::RunRecord &at(int row) const { return m_runs[size_t(row)]; }
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1: not there.
    [[nodiscard]] bool isLive(const QString &id) const { return m_live && m_live->id == id; }
    [[nodiscard]] QString stateText(int row) const;
    [[nodiscard]] QIcon stateIcon(int row) const;

    enum Column { State, What, Started, Who, Reason, Ticket, Rows, Counts, columnTotal };
    [[nodiscard]] static QString columnKey(int column); ///< Stable, for settings.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const change::RunCounts &counts(int row) const;
    [[nodiscard]] QString text(int row, Column column) const;

    std::vector<store::RunRecord> m_runs;
    std::optional<Live> m_live;
};

} // namespace ui
