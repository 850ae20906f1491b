// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace ui {

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    resize(1200, 760);
    retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Mullion"));
}

} // namespace ui
