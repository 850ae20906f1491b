// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace report {

struct CsvRow
{
    int line = 0; ///< Where the row begins in the file, from 1.
    QStringList cells;
};

/// A CSV file as PowerShell's Export-Csv writes it.
struct CsvFile
{
    QStringList header;
    std::vector<CsvRow> rows;
};

/// Reads CSV text: UTF-8 or UTF-16, with or without byte order mark; comma, semicolon or tab, whichever the header
/// uses; quotes with doubled quotes inside, line breaks within quotes; a first line "#TYPE ..." is passed over.
/// Errors: BadInput naming file and line: nothing in it, a quote that never ends, a row with another number of cells
/// than the header. An apostrophe that writeCsv() puts before a formula is taken off again.
[[nodiscard]] core::Result<CsvFile> readCsv(const QByteArray &bytes, const QString &fileName);

} // namespace report
