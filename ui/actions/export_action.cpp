// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/export_action.h"

#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString folderSetting = u"export/folder"_s;

QString lastFolder()
{
    return QSettings()
        .value(folderSetting, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

} // namespace

ExportAction::ExportAction(Exports &exports, std::function<QString()> fileName,
    std::function<Exports::Source()> source, QWidget *window)
    : Intention(u"export"_s, u"document-export"_s, window)
    , m_exports(exports)
    , m_fileName(std::move(fileName))
    , m_source(std::move(source))
    , m_window(window)
{
    setShortcut(Qt::CTRL | Qt::Key_E);
    setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(this, &QAction::triggered, this, &ExportAction::run);
    connect(&exports, &Exports::started, this, [this] { update(m_rows); });
    connect(&exports, &Exports::written, this, [this] { update(m_rows); });
    connect(&exports, &Exports::failed, this, [this] { update(m_rows); });
    retranslate();
}

void ExportAction::update(qint64 rows)
{
    m_rows = rows;
    setOffBecause(m_exports.isBusy() ? tr("A file is being written")
            : rows == 0              ? tr("There is nothing to write")
                                     : QString());
}

void ExportAction::retranslate()
{
    describe(tr("E&xport…"), tr("Write what the table shows into a CSV file, with what it is beside it"));
    update(m_rows);
}

void ExportAction::run()
{
    auto *dialog = new QFileDialog(m_window, tr("Export as CSV"), lastFolder(), tr("CSV files (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(m_fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ExportAction::writeTo);
    dialog->open();
}

void ExportAction::writeTo(const QString &path)
{
    QSettings().setValue(folderSetting, QFileInfo(path).absolutePath());
    m_exports.write(m_source(), path);
}

} // namespace ui
