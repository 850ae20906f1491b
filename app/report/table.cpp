// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/table.h"

#include "report/formula.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// Columns a letter takes on a terminal: 0 for marks, 2 for East Asian wide ones (ranges of Unicode's EastAsianWidth
/// W and F), else 1.
int columnsOf(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    const bool wide = (letter >= 0x1100 && letter <= 0x115f) || (letter >= 0x2e80 && letter <= 0xa4cf && letter != 0x303f)
        || (letter >= 0xac00 && letter <= 0xd7a3) || (letter >= 0xf900 && letter <= 0xfaff)
        || (letter >= 0xfe30 && letter <= 0xfe6f) || (letter >= 0xff00 && letter <= 0xff60)
        || (letter >= 0xffe0 && letter <= 0xffe6) || (letter >= 0x1f300 && letter <= 0x1faff)
        || (letter >= 0x20000 && letter <= 0x3fffd);
    return wide ? 2 : 1;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4())
        width += columnsOf(letter);
    return width;
}

QString csvCell(QString cell)
{
    if (looksLikeFormula(cell))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r')) {
        cell.replace(u"\""_s, u"\"\""_s);
        return u'"' + cell + u'"';
    }
    return cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace

QString printable(QString text)
{
    constexpr QChar leftToRightOverride(0x202D);
    constexpr QChar rightToLeftOverride(0x202E);
    for (QChar &letter : text) {
        switch (letter.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph: letter = u' '; break;
        default:
            if (letter == leftToRightOverride || letter == rightToLeftOverride) // they would show an address backwards
                letter = u' ';
        }
    }
    return text;
}

void writeText(const Table &table, QTextStream &out)
{
    std::vector<QStringList> lines;
    QStringList titles;
    for (const Column &column : table.columns)
        titles.append(column.title);
    lines.push_back(titles);
    lines.insert(lines.end(), table.rows.begin(), table.rows.end());

    std::vector<int> widths(table.columns.size(), 0);
    for (QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            line[i] = printable(line[i]);
            widths[size_t(i)] = std::max(widths[size_t(i)], widthOf(line[i]));
        }
    }
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            text += line[i];
            if (i + 1 < line.size())
                text += QString(widths[size_t(i)] - widthOf(line[i]) + 2, u' ');
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out << text << '\n';
    }
}

void writeCsv(const Table &table, QTextStream &out)
{
    QStringList titles;
    for (const Column &column : table.columns)
        titles.append(column.title);
    out << QChar(QChar::ByteOrderMark) << csvLine(titles);
    for (const QStringList &row : table.rows)
        out << csvLine(row);
}

void writeJsonLines(const Table &table, QTextStream &out)
{
    for (const QStringList &row : table.rows) {
        QJsonObject json;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QString &cell = row[qsizetype(i)];
            json.insert(table.columns[i].key, table.columns[i].isNumber ? QJsonValue(cell.toLongLong()) : QJsonValue(cell));
        }
        out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
    }
}

void write(const Table &table, Format format, QTextStream &out)
{
    switch (format) {
    case Format::Table: return writeText(table, out);
    case Format::Csv: return writeCsv(table, out);
    case Format::Json: return writeJsonLines(table, out);
    }
}

} // namespace report
