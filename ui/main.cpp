// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"mullion"_s);
    QApplication::setApplicationName(u"mullion"_s);
    QApplication::setApplicationDisplayName(u"Mullion"_s);
    QApplication::setApplicationVersion(QStringLiteral(MULLION_VERSION));
    QApplication::setDesktopFileName(u"io.github.mullion.Mullion"_s);
    QApplication::setWindowIcon(QIcon(u":/mullion/icons/io.github.mullion.Mullion.svg"_s));
    ui::applyTheme(app);
    auto book = session::ConnectionBook::read(session::ConnectionBook::defaultPath());
    auto connection = book->find({});
    ui::Workspace workspace(*connection);
    ui::MainWindow window(workspace, true);
    window.show();
    workspace.open();
    return QApplication::exec();
}
