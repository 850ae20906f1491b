// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/runs.h"

#include <QLabel>

namespace ui {

/// What a run was for, how fast it goes, when it will end, and what it waits for.
class RunProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit RunProgressLine(Runs &runs, QWidget *parent = nullptr);

    /// \param record  null: none.
    /// \param live    it is under way here.
    void show(const store::RunRecord *record, bool live);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] QString paceText() const;
    [[nodiscard]] QString waitText() const; ///< Why nothing moves, or why it ended early; usually empty.

    Runs &m_runs;
    std::optional<store::RunRecord> m_record;
    bool m_live = false;
    QLabel *m_facts;
    QLabel *m_pace;
    QWidget *m_waitLine;
    QLabel *m_wait;
};

} // namespace ui
