// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change/concern.h"

#include <QAction>
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
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
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] bool isSettled() const; ///< Nothing is left to answer for.

Q_SIGNALS:
    void changed();
    void selfTestWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        change::Concern concern;
        QWidget *row;
        QLabel *sentence;
        QCheckBox *box; ///< Null where nobody may go on.
    };
    void showHelp();
    void fitRows();
    void retranslate();

    QLabel *m_title;
    QScrollArea *m_scroll; ///< The plan needs room too.
    QVBoxLayout *m_rows;
    QPushButton *m_selfTest;
    QWidget *m_approval;
    std::vector<Line> m_lines;
};

} // namespace ui
