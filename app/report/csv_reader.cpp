// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_reader.h"

#include "report/formula.h"

#include <QStringDecoder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// By the byte order mark; else by the first letter, which of every header is one of ASCII: in UTF-16 a zero is beside it.
QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    if (bytes.size() < 2 || (bytes[0] == '\0') == (bytes[1] == '\0'))
        return QStringConverter::Utf8;
    return bytes[1] == '\0' ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

core::Result<QString> decoded(const QByteArray &bytes, const QString &fileName)
{
    const QStringConverter::Encoding encoding = encodingOf(bytes);
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    const bool isCut = encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0; // the decoder waits for the other half
    if (decoder.hasError() || isCut)
        return core::failure(core::Errc::BadInput, fileName,
            u"the text is neither UTF-8 nor UTF-16; write the file with Export-Csv -Encoding UTF8"_s);
    return text;
}

/// The divider the header uses: the one of the three that stands most often outside quotes.
QChar dividerOf(QStringView header)
{
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar candidate : {u',', u';', u'\t'}) {
        bool quoted = false;
        qsizetype count = 0;
        for (const QChar letter : header) {
            if (letter == u'"')
                quoted = !quoted;
            else if (letter == candidate && !quoted)
                ++count;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

class Parser
{
public:
    Parser(QStringView text, int firstLine) : m_text(text), m_line(firstLine) { }

    /// Rows until the end; an unfinished quote is told by `unfinished`, the line where it began.
    std::vector<CsvRow> rows(QChar divider, int *unfinished)
    {
        std::vector<CsvRow> all;
        while (m_at < m_text.size()) {
            CsvRow row {m_line, {}};
            if (!readRow(divider, row.cells)) {
                *unfinished = row.line;
                return all;
            }
            if (row.cells.size() > 1 || !row.cells.front().isEmpty())
                all.push_back(std::move(row));
        }
        return all;
    }

private:
    bool readRow(QChar divider, QStringList &cells)
    {
        while (true) {
            QString cell;
            if (!readCell(divider, cell))
                return false;
            cells.append(std::move(cell));
            if (m_at >= m_text.size())
                return true;
            const QChar end = m_text[m_at++];
            if (end == divider)
                continue;
            if (end == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            ++m_line;
            return true;
        }
    }

    bool readCell(QChar divider, QString &cell)
    {
        bool quoted = false;
        while (m_at < m_text.size()) {
            const QChar letter = m_text[m_at];
            if (letter == u'"') {
                ++m_at;
                if (quoted && m_at < m_text.size() && m_text[m_at] == u'"') {
                    cell += u'"';
                    ++m_at;
                } else {
                    quoted = !quoted;
                }
                continue;
            }
            if (!quoted && (letter == divider || letter == u'\n' || letter == u'\r'))
                return true;
            if (letter == u'\n')
                ++m_line;
            cell += letter;
            ++m_at;
        }
        return !quoted;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line;
};

} // namespace

core::Result<CsvFile> readCsv(const QByteArray &bytes, const QString &fileName)
{
    const auto text = decoded(bytes, fileName);
    if (!text)
        return core::failure(text.error());
    QStringView rest(*text);
    int line = 1;
    if (rest.startsWith("#TYPE"_L1)) {
        const qsizetype end = rest.indexOf(u'\n');
        rest = end < 0 ? QStringView() : rest.mid(end + 1);
        ++line;
    }
    const qsizetype headerEnd = rest.indexOf(u'\n');
    const QChar divider = dividerOf(headerEnd < 0 ? rest : rest.left(headerEnd));

    int unfinished = 0;
    std::vector<CsvRow> rows = Parser(rest, line).rows(divider, &unfinished);
    if (unfinished > 0)
        return core::failure(core::Errc::BadInput, fileName, u"line %1: a quote is opened and never closed"_s.arg(unfinished));
    if (rows.empty())
        return core::failure(core::Errc::BadInput, fileName, u"there is nothing in it; a header line is expected"_s);

    CsvFile file {rows.front().cells, {}};
    file.rows.assign(std::make_move_iterator(rows.begin() + 1), std::make_move_iterator(rows.end()));
    for (QString &title : file.header)
        title = title.trimmed();
    for (CsvRow &row : file.rows) {
        if (row.cells.size() != file.header.size())
            return core::failure(core::Errc::BadInput, fileName,
                u"line %1: %2 cells where the header has %3"_s.arg(row.line).arg(row.cells.size()).arg(file.header.size()));
        for (QString &cell : row.cells) {
            if (cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).mid(1)))
                cell.remove(0, 1);
        }
    }
    return file;
}

} // namespace report
