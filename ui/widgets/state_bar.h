// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/counts.h"

#include <QToolButton>
#include <QWidget>
#include <map>

namespace ui {

class StackedBar;

/// The states of all mailboxes as one stacked bar, with a button for each state that says its name and count.
/// A click on either asks for the mailboxes in that state; a second click for all again.
class StateBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StateBar(QWidget *parent = nullptr);

    void show(const catalog::Counts &counts);
    /// Which state the list is narrowed to at the moment, if to one.
    void setChosen(std::optional<domain::calendar::State> state);

Q_SIGNALS:
    void stateChosen(std::optional<domain::calendar::State> state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    StackedBar *m_bar;
    std::map<domain::calendar::State, QToolButton *> m_buttons;
    catalog::Counts m_counts;
};

} // namespace ui
