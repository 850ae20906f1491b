// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_rows_model.h"
#include "services/runs.h"
#include "widgets/column_layout.h"
#include "widgets/grid_view.h"

#include <QLabel>
#include <QToolButton>

namespace ui {

class RunCountsBar;
class RunProgressLine;

/// One run, row by row; alive while it is under way. Rows that end change in place: whoever reads or has
/// selected something is not disturbed, unless following is on.
class RunDetail final : public QWidget
{
    Q_OBJECT

public:
    RunDetail(Engine &engine, Runs &runs, QWidget *parent = nullptr);
    ~RunDetail() override;

    /// Shows a run; null: none.
    void show(const store::RunRecord *record);
    /// Which run is under way here; empty: none, or not known yet.
    void setLive(const QString &id);
    void retranslate();

    [[nodiscard]] const change::RunCounts &counts() const; ///< Of the rows that are shown, or of the record.
    [[nodiscard]] const RunRowsModel &rows() const { return m_model; }

Q_SIGNALS:
    void countsChanged();

private:
    void build();
    void load();
    void take(const QString &id, core::Result<session::RunDetails> details);
    void runStarted();
    void rowsEnded(const RunRowsModel::Rows &rows);
    void update(const RunRowsModel::Rows &rows);
    void setFilter(RunFilter filter);
    void follow(const RunRowsModel::Rows &rows);
    void setFollowing(bool on);
    void asUnderWay(RunRowsModel::Rows &rows) const;
    void updateTexts();
    [[nodiscard]] bool isLive() const { return m_record && m_live == m_record->id.text(); }

    Engine &m_engine;
    Runs &m_runs;
    std::optional<store::RunRecord> m_record;
    QString m_live;
    QString m_loaded; ///< The run whose rows are in the model.
    QHash<int, change::RunRow>
        m_ended; ///< By position: rows of the run under way that have ended since it was started.
    RunRowsModel m_model;
    QLabel *m_title;
    RunProgressLine *m_progress;
    RunCountsBar *m_counts;
    QToolButton *m_follow;
    QToolButton *m_columns;
    GridView *m_table;
    ColumnLayout *m_layout;
    bool m_updating = false; ///< The current row may move, and nobody chose that.
};

} // namespace ui
