// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_rows_model.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QWidget>
#include <map>

namespace ui {

class StackedBar;

/// How far a run is: one bar of all its rows, and a button for each status with its count; the counts add up
/// to the rows. A click on either asks for the rows of that status; a second click for all again.
class RunCountsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit RunCountsBar(QWidget *parent = nullptr);

    void show(const change::RunCounts &counts, int changedByOthers);
    void setChosen(RunFilter filter);
    void addAtEnd(QWidget *widget); ///< Beside the buttons.

Q_SIGNALS:
    void chosen(RunFilter filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int countOf(RunFilter filter) const;
    void retranslate();

    StackedBar *m_bar;
    QHBoxLayout *m_line;
    std::map<RunFilter, QToolButton *> m_buttons;
    change::RunCounts m_counts;
    int m_changedByOthers = 0;
};

} // namespace ui
