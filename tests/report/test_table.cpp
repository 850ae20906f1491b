// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_reader.h"
#include "report/table.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using report::Format;
using report::Table;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvCells_data();
    void csvCells();
    void csvReadsBack();
    void columnsLineUpWhateverTheScript();
    void aNameCannotSteerTheTerminal();
    void jsonHasAnObjectPerRow();
};

namespace {

QString written(const Table &table, Format format)
{
    QString text;
    QTextStream out(&text);
    report::write(table, format, out);
    return text;
}

Table oneCell(const QString &cell)
{
    return {{{u"name"_s, u"Name"_s}}, {{cell}}};
}

} // namespace

void TestTable::csvCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain text stays plain") << u"Kim"_s << u"Kim"_s;
    QTest::newRow("a comma needs quotes") << u"Akers, Kim"_s << u"\"Akers, Kim\""_s;
    QTest::newRow("a quote is doubled") << u"say \"hi\""_s << u"\"say \"\"hi\"\"\""_s;
    QTest::newRow("a line break needs quotes") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("a formula is defused") << u"=1+2"_s << u"'=1+2"_s;
    QTest::newRow("so is one that begins with an at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("and with a minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("a defused formula with a comma has both") << u"=HYPERLINK(\"x\",1)"_s << u"\"'=HYPERLINK(\"\"x\"\",1)\""_s;
    QTest::newRow("Japanese stays as it is") << u"予定表"_s << u"予定表"_s;
}

void TestTable::csvCells()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, line);
    QCOMPARE(written(oneCell(cell), Format::Csv), u"\uFEFFName\r\n"_s + line + u"\r\n"_s);
}

void TestTable::csvReadsBack()
{
    const Table table {{{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, {{u"x, \"y\"\nz"_s, u"التقويم"_s}, {u""_s, u"\\Kalender"_s}}};
    const auto read = report::readCsv(written(table, Format::Csv).toUtf8(), u"file"_s);
    QVERIFY(read);
    QCOMPARE(read->header, QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(int(read->rows.size()), 2);
    QCOMPARE(read->rows[0].cells, table.rows[0]);
    QCOMPARE(read->rows[1].cells, table.rows[1]);
}

void TestTable::columnsLineUpWhateverTheScript()
{
    // Two East Asian wide letters take four columns, the combining accent none.
    const Table table {{{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}}, {{u"予定"_s, u"1"_s}, {u"abcd"_s, u"2"_s}, {u"e\u0301fgh"_s, u"3"_s}}};
    QCOMPARE(written(table, Format::Table), u"A     B\n予定  1\nabcd  2\ne\u0301fgh  3\n"_s);
}

void TestTable::aNameCannotSteerTheTerminal()
{
    QCOMPARE(written(oneCell(u"\x1b[2Jgone\x07"_s), Format::Table), u"Name\n [2Jgone\n"_s);
}

void TestTable::jsonHasAnObjectPerRow()
{
    const Table table {{{u"address"_s, u"Address"_s}}, {{u"a@example.com"_s}, {u"\"b\""_s}}};
    const QStringList lines = written(table, Format::Json).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(QJsonDocument::fromJson(lines[0].toUtf8()).object().value(u"address"_s).toString(), u"a@example.com"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1].toUtf8()).object().value(u"address"_s).toString(), u"\"b\""_s);
}

MULLION_TEST(TestTable)
#include "test_table.moc"
