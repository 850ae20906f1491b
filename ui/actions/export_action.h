// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/intention.h"
#include "services/exports.h"

namespace ui {

/// Writes what a table shows into a CSV file that the person chooses.
class ExportAction final : public Intention
{
    Q_OBJECT

public:
    /// \param fileName  what is proposed, without a folder.
    /// \param source    asked when a file was chosen; an empty one means there is nothing to write.
    ExportAction(Exports &exports, std::function<QString()> fileName, std::function<Exports::Source()> source,
        QWidget *window);
    /// \param rows  how many there are to write.
    void update(qint64 rows);
    void retranslate();

private:
    void run();
    void writeTo(const QString &path);

    Exports &m_exports;
    std::function<QString()> m_fileName;
    std::function<Exports::Source()> m_source;
    QWidget *m_window;
    qint64 m_rows = 0;
};

} // namespace ui
