// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTextStream>
#include <vector>

namespace report {

struct Column
{
    QString key;   ///< Stable, for JSON and --columns: "address".
    QString title; ///< For people: "Address".
    bool isNumber = false; ///< In JSON.
};

/// What a table, a CSV file and a JSON list show alike: the same cells, one fact per row.
struct Table
{
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< As many cells as columns each.
};

enum class Format { Table, Csv, Json };

/// The text with blanks for its control characters, so that a name, or what a service says, cannot steer the terminal.
[[nodiscard]] QString printable(QString text);

/// For a terminal: columns padded to their widest cell (East Asian wide letters count two), two blanks between.
/// Cells are printable().
void writeText(const Table &table, QTextStream &out);

/// RFC 4180: CRLF, quotes where needed; UTF-8 with a byte order mark. A cell that a spreadsheet would take for a
/// formula (=, +, -, @, tab, carriage return first) gets an apostrophe in front.
void writeCsv(const Table &table, QTextStream &out);

/// One JSON object per line: JSON Lines.
void writeJsonLines(const Table &table, QTextStream &out);

void write(const Table &table, Format format, QTextStream &out);

} // namespace report
