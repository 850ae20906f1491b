// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_reader.h"
#include "support/test_main.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPowerShellWrites_data();
    void readsWhatPowerShellWrites();
    void tellsWhatIsWrongAndWhere_data();
    void tellsWhatIsWrongAndWhere();
};

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, QStringConverter::Flag mark = QStringConverter::Flag::WriteBom)
{
    QStringEncoder encoder(encoding, mark);
    return encoder(text);
}

} // namespace

void TestCsvReader::readsWhatPowerShellWrites_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"\"Identity\",\"User\"\r\n\"zoë@example.com:\\Kalender\",\"Kim \"\"K\"\" Akers\"\r\n"_s;
    QString semicolons = text;
    semicolons.replace(u"\",\""_s, u"\";\""_s);
    QString tabs = text;
    tabs.replace(u"\",\""_s, u"\"\t\""_s);
    QTest::newRow("PowerShell 7: UTF-8 without a mark") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("PowerShell 5 -Encoding Unicode: UTF-16, little end first") << utf16(text, QStringConverter::Utf16LE);
    QTest::newRow("UTF-16, big end first") << utf16(text, QStringConverter::Utf16BE);
    for (const auto &[name, encoding] : {std::pair("little", QStringConverter::Utf16LE), std::pair("big", QStringConverter::Utf16BE)})
        QTest::addRow("UTF-16 without a mark, %s end first", name) << utf16(text, encoding, QStringConverter::Flag::Default);
    QTest::newRow("PowerShell 5 without -NoTypeInformation: a #TYPE line") << "#TYPE Selected.Object\r\n" + text.toUtf8();
    QTest::newRow("-Delimiter ';'") << semicolons.toUtf8();
    QTest::newRow("-Delimiter tab") << tabs.toUtf8();
    QTest::newRow("line feeds only") << QString(text).remove(u'\r').toUtf8();
    QTest::newRow("no line feed at the end") << text.trimmed().toUtf8();
    QTest::newRow("an empty line at the end") << text.toUtf8() + "\r\n";
}

void TestCsvReader::readsWhatPowerShellWrites()
{
    QFETCH(const QByteArray, bytes);
    const auto read = report::readCsv(bytes, u"rights.csv"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->header, QStringList({u"Identity"_s, u"User"_s}));
    QCOMPARE(int(read->rows.size()), 1);
    QCOMPARE(read->rows[0].cells, QStringList({u"zoë@example.com:\\Kalender"_s, u"Kim \"K\" Akers"_s}));
    QCOMPARE(read->rows[0].line, bytes.startsWith("#TYPE") ? 3 : 2);
}

void TestCsvReader::tellsWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << u"nothing in it"_s;
    QTest::newRow("only a #TYPE line") << QByteArray("#TYPE x\r\n") << u"nothing in it"_s;
    QTest::newRow("a quote that never ends") << QByteArray("A,B\r\n1,2\r\n\"3,4\r\n5,6\r\n") << u"line 3: a quote"_s;
    QTest::newRow("a row too short") << QByteArray("A,B\r\n1,2\r\n3\r\n") << u"line 3: 1 cells where the header has 2"_s;
    QTest::newRow("a row too long, after a line break within quotes") << QByteArray("A,B\r\n\"1\r\n\",2\r\n3,4,5\r\n") << u"line 4: 3 cells"_s;
    QTest::newRow("Windows-1252") << QByteArray("A,B\r\nM\xFCller,2\r\n") << u"neither UTF-8 nor UTF-16"_s;
    QTest::newRow("UTF-16 without a mark, cut within a letter") << utf16(u"A,B\r\n1,2\r\n"_s, QStringConverter::Utf16LE, QStringConverter::Flag::Default).chopped(1)
                                                               << u"neither UTF-8 nor UTF-16"_s;
}

void TestCsvReader::tellsWhatIsWrongAndWhere()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto read = report::readCsv(bytes, u"rights.csv"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, core::Errc::BadInput);
    QCOMPARE(read.error().subject, u"rights.csv"_s);
    QVERIFY2(read.error().detail.contains(says), qPrintable(read.error().detail));
}

MULLION_TEST(TestCsvReader)
#include "test_csv_reader.moc"
