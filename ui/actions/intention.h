// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace ui {

/// One thing a person can want: menu, button and shortcut share it. It knows when it can be done, and says
/// why not.
class Intention : public QAction
{
    Q_OBJECT

public:
    Intention(const QString &objectName, const QString &iconName, QObject *parent);

    /// On with an empty reason; else off, and the reason stands in tool tip and status tip.
    void setOffBecause(const QString &reason);

    /// What it does, for the tool tip; called again when the language changes.
    void describe(const QString &text, const QString &help);

private:
    void showHelp();

    QString m_help;
    QString m_offBecause;
};

} // namespace ui
