// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"mullion"_s);
    QApplication::setApplicationDisplayName(u"Mullion"_s);
    QApplication::setApplicationVersion(QStringLiteral(MULLION_VERSION));
    QApplication::setDesktopFileName(u"io.github.mullion.Mullion"_s);
    QApplication::setWindowIcon(QIcon(u":/mullion/icons/io.github.mullion.Mullion.svg"_s));
    ui::MainWindow window;
    window.show();
    return QApplication::exec();
}
