// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/concern.h"

#include <QAction>
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <set>

namespace ui {

/// What speaks against a run that was to start: nothing was sent. Where a person may go on in spite of it, they answer for each
/// sentence on its own. Hidden while there is nothing.
class ConcernPanel final : public QFrame
{
    Q_OBJECT

public:
    /// \param forApproval  what helps where a second person's approval is missing.
    explicit ConcernPanel(const QList<QAction *> &forApproval = {}, QWidget *parent = nullptr);

    void show(const std::vector<change::Concern> &concerns);
    void clear();
    void remove(change::Concern::Code code); ///< What was cured: the next start looks again.

    [[nodiscard]] std::set<change::Concern::Code> accepted() const;
    [[nodiscard]] bool isSettled() const; ///< Nothing is left to answer for.

Q_SIGNALS:
    void changed();
    void selfTestWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        change::Concern concern;
        QWidget *row;
        QLabel *sentence;
        QCheckBox *box; ///< Null where nobody may go on.
    };
    void showHelp();
    void retranslate();

    QLabel *m_title;
    QVBoxLayout *m_rows;
    QPushButton *m_selfTest;
    QWidget *m_approval;
    std::vector<Line> m_lines;
};

} // namespace ui
