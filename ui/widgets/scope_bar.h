// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QLabel>
#include <QWidget>

namespace ui {

/// The bar of actions below a table. Its first words say what the actions will be done to.
class ScopeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(QWidget *parent = nullptr);

    void addAction(QAction *action, bool prominent = false);
    void setScopeText(const QString &text);

private:
    QLabel *m_scope;
};

} // namespace ui
