// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/intention.h"

#include <QIcon>

namespace ui {

Intention::Intention(const QString &objectName, const QString &iconName, QObject *parent)
    : QAction(parent)
{
    setObjectName(objectName);
    setIcon(QIcon::fromTheme(iconName));
}

void Intention::setOffBecause(const QString &reason)
{
    m_offBecause = reason;
    setEnabled(reason.isEmpty());
    showHelp();
}

void Intention::describe(const QString &text, const QString &help)
{
    setText(text);
    setIconText(text);
    m_help = help;
    showHelp();
}

void Intention::showHelp()
{
    const QString help = m_offBecause.isEmpty() ? m_help : m_offBecause;
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? help : tr("%1 (%2)", "help and keyboard shortcut").arg(help, keys));
    setStatusTip(help);
}

} // namespace ui
