// SPDX-License-Identifier: GPL-3.0-or-later
#include "dump.h"
#include "practice_desk.h"
#include "support/test_main.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;

namespace {

/// What a colleague's script exported years ago becomes a snapshot that can be restored.
class TestSnapshotImport : public QObject
{
    Q_OBJECT

private:
    // No policy group entry in the population: its display name fits two groups, and a file has nothing but names.
    PracticeDesk m_desk {{{u"mailboxes"_s, 80}, {u"policy-group-entries"_s, 0}, {u"namesake-entries"_s, 0}, {u"namesakes"_s, 0}}};
    QJsonObject m_start;
    int m_mailboxes = 0;

    struct Csv
    {
        QString delimiter = u","_s;
        QString identity = u"alias"_s; ///< alias, address, upn, guid
        bool braces = false;
        bool flags = false;
        bool quoted = true;
        bool type = false;
        QString end = u"\r\n"_s;
    };

    [[nodiscard]] static QString cell(const QString &text, const Csv &csv)
    {
        const bool needed = text.contains(csv.delimiter) || text.contains(u'"');
        return csv.quoted || needed ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
    }

    /// What `Get-MailboxFolderPermission | Select ... | Export-Csv` writes of all calendars of the dump.
    [[nodiscard]] QString exported(const Csv &csv) const
    {
        QStringList titles {u"Identity"_s, u"FolderName"_s, u"User"_s, u"AccessRights"_s};
        if (csv.flags)
            titles.append(u"SharingPermissionFlags"_s);
        QString text = csv.type ? u"#TYPE Selected.System.Management.Automation.PSCustomObject"_s + csv.end : QString();
        const auto line = [&](QStringList cells) {
            for (QString &one : cells)
                one = cell(one, csv);
            text += cells.join(csv.delimiter) + csv.end;
        };
        line(titles);
        for (const QJsonValue &element : m_start["mailboxes"_L1].toArray()) {
            const QJsonObject mailbox = element.toObject();
            QString owner = mailbox[csv.identity == "alias"_L1 ? u"address"_s : csv.identity].toString();
            if (csv.identity == "alias"_L1)
                owner = owner.section(u'@', 0, 0);
            for (const QJsonValue &calendar : mailbox["calendars"_L1].toArray()) {
                if (!calendar["default"_L1].toBool())
                    continue;
                const QString name = calendar["path"_L1].toString().mid(1);
                for (const QJsonValue &entry : calendar["entries"_L1].toArray()) {
                    const QString rights = entry["rights"_L1].toString();
                    QStringList cells {owner + u":\\"_s + name, name, entry["shown"_L1].toString(), csv.braces ? u'{' + rights + u'}' : rights};
                    if (csv.flags)
                        cells.append(entry["flags"_L1].toString());
                    line(cells);
                }
            }
        }
        return text;
    }

    [[nodiscard]] QString differences(const QString &snapshot)
    {
        const Answer answer = m_desk.run({u"snapshot"_s, u"diff"_s, u"before"_s, snapshot, u"--format"_s, u"csv"_s});
        return answer.code == 0 && answer.err.contains("0 mailboxes differ") ? QString() : QString::fromUtf8(answer.told());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_desk.start(), QString());
        m_start = m_desk.dump();
        QCOMPARE(m_desk.run({u"scan"_s, u"--policy"_s, u"p.json"_s}).code, 4);
        QCOMPARE(m_desk.run({u"snapshot"_s, u"create"_s, u"before"_s}).code, 4);
        for (const QJsonValue &mailbox : m_start["mailboxes"_L1].toArray())
            m_mailboxes += hasCalendar(mailbox.toObject()) ? 1 : 0;
    }

    void everyWayOfExportingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = exported({}).toUtf8();
        const QByteArray mark = "\xEF\xBB\xBF";
        const auto utf16 = [](const QString &text) {
            QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
            return QByteArray(encoder(text));
        };
        const auto with = [](auto change) {
            Csv csv;
            change(csv);
            return csv;
        };
        QTest::newRow("PowerShell 7: UTF-8") << plain;
        QTest::newRow("UTF-8 with a byte order mark") << mark + plain;
        QTest::newRow("UTF-16 with a byte order mark") << utf16(exported({}));
        QTest::newRow("UTF-16 without a byte order mark") << utf16(exported({})).mid(2);
        QTest::newRow("PowerShell 5 -Encoding Unicode: UTF-16 and a #TYPE line") << utf16(exported(with([](Csv &c) { c.type = true; })));
        QTest::newRow("a #TYPE line") << exported(with([](Csv &c) { c.type = true; })).toUtf8();
        QTest::newRow("semicolons, as -UseCulture writes them in Europe") << exported(with([](Csv &c) { c.delimiter = u";"_s; })).toUtf8();
        QTest::newRow("tabs") << exported(with([](Csv &c) { c.delimiter = u"\t"_s; })).toUtf8();
        QTest::newRow("quotes only where needed") << exported(with([](Csv &c) { c.quoted = false; })).toUtf8();
        QTest::newRow("line feeds alone") << exported(with([](Csv &c) { c.end = u"\n"_s; })).toUtf8();
        QTest::newRow("no line end at the end") << plain.chopped(2);
        QTest::newRow("rights in braces") << exported(with([](Csv &c) { c.braces = true; })).toUtf8();
        QTest::newRow("with sharing flags") << exported(with([](Csv &c) { c.flags = true; })).toUtf8();
        QTest::newRow("mailboxes by address") << exported(with([](Csv &c) { c.identity = u"address"_s; })).toUtf8();
        QTest::newRow("mailboxes by GUID") << exported(with([](Csv &c) { c.identity = u"guid"_s; })).toUtf8();
        QTest::newRow("mailboxes by UPN") << exported(with([](Csv &c) { c.identity = u"upn"_s; })).toUtf8();
    }

    void everyWayOfExportingIsRead()
    {
        QFETCH(const QByteArray, bytes);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        m_desk.put(u"in.csv"_s, bytes);
        const Answer answer = m_desk.run({u"snapshot"_s, u"import"_s, name, u"in.csv"_s, u"--json"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(answer.json()["rows"_L1].toInt(), m_mailboxes);
        const QString wrong = differences(name);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void whatCannotBeUsedIsNamedByItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("told");
        const QByteArray header = "Identity,FolderName,User,AccessRights\r\n";
        const QByteArray bob = "bob:\\Calendar,Calendar,Default,AvailabilityOnly\r\nbob:\\Calendar,Calendar,Anonymous,None\r\n";
        QTest::newRow("a mailbox that is not known")
            << header + bob + "nobody:\\Calendar,Calendar,Default,None\r\n" << 4 << 1 << QStringList {u"line 4"_s, u"\"nobody\""_s, u"scan"_s};
        QTest::newRow("a right that is none") << header + bob + "alice:\\Calendar,Calendar,Default,Everything\r\n" << 4 << 1
                                              << QStringList {u"line 4"_s, u"\"Everything\""_s};
        QTest::newRow("one bad line leaves its mailbox out whole")
            << header + bob + "alice:\\Calendar,Calendar,Default,None\r\nalice:\\Calendar,Calendar,Anonymous,Everything\r\n" << 4 << 1
            << QStringList {u"line 5"_s};
        QTest::newRow("a list that was flattened to its type")
            << header + bob + "alice:\\Calendar,Calendar,Default,System.Collections.ArrayList\r\n" << 4 << 1
            << QStringList {u"line 4"_s, u"System.Collections.ArrayList"_s, u"-join"_s};
        QTest::newRow("nothing but flattened lists")
            << header + "bob:\\Calendar,Calendar,Default,System.Collections.Generic.List`1[System.String]\r\n" << 2 << 0
            << QStringList {u"in.csv"_s, u"-join"_s};
        QTest::newRow("a calendar without Default") << header + bob + "alice:\\Calendar,Calendar,Anonymous,None\r\n" << 4 << 1
                                                    << QStringList {u"alice@example.com"_s, u"Default"_s};
        QTest::newRow("two exports in one file") << header + bob + "alice:\\Calendar,Calendar,Default,None\r\nalice:\\Calendar,Calendar,Default,Editor\r\n" << 4 << 1
                                                 << QStringList {u"line 5"_s, u"alice@example.com"_s, u"Default"_s};
        QTest::newRow("the same export twice") << header + bob + bob << 0 << 1 << QStringList();
        QTest::newRow("lines of a sub-calendar do not end up in the calendar")
            << header + bob + "bob:\\Calendar\\Team,Team,Default,Editor\r\n" << 4 << 1 << QStringList {u"line 4"_s, u"\\Calendar\\Team"_s};
        QTest::newRow("another folder alone") << header + bob + "alice:\\Team,Team,Default,Editor\r\n" << 4 << 1
                                              << QStringList {u"line 4"_s, u"\\Team"_s, u"\\Calendar"_s};
        QTest::newRow("a column that is missing") << QByteArray("Identity,User\r\nbob:\\Calendar,Default\r\n") << 2 << 0
                                                  << QStringList {u"in.csv"_s, u"AccessRights"_s, u"Identity, User"_s};
        QTest::newRow("a row with too few cells") << header + "bob:\\Calendar,Calendar,Default\r\n" << 2 << 0 << QStringList {u"in.csv"_s, u"line 2"_s};
        QTest::newRow("a quote that never ends") << header + "\"bob:\\Calendar,Calendar,Default,None\r\n" << 2 << 0
                                                 << QStringList {u"in.csv"_s, u"line 2"_s};
        QTest::newRow("titles alone") << header << 2 << 0 << QStringList {u"in.csv"_s};
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << 2 << 0 << QStringList {u"in.csv"_s};
    }

    void whatCannotBeUsedIsNamedByItsLine()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        QFETCH(const int, rows);
        QFETCH(const QStringList, told);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        m_desk.put(u"in.csv"_s, bytes);
        const Answer answer = m_desk.run({u"snapshot"_s, u"import"_s, name, u"in.csv"_s, u"--json"_s});
        QVERIFY2(answer.code == code, answer.told());
        for (const QString &part : told)
            QVERIFY2(answer.err.contains(part.toUtf8()), qPrintable(part + u" is not in "_s + QString::fromUtf8(answer.told())));
        if (rows > 0)
            QCOMPARE(answer.json()["rows"_L1].toInt(), rows);
        const Answer show = m_desk.run({u"snapshot"_s, u"show"_s, name, u"--json"_s});
        QCOMPARE(show.code, rows > 0 ? 0 : 2);
        QVERIFY2(!show.out.contains("Editor"), show.told());
    }

    void aNameThatTwoHaveIsNotGuessed()
    {
        PracticeDesk desk({{u"mailboxes"_s, 80}, {u"namesakes"_s, 0.2}});
        QCOMPARE(desk.start(), QString());
        QCOMPARE(desk.run({u"scan"_s}).code, 4);
        QHash<QString, int> names;
        for (const QJsonValue &mailbox : desk.dump()["mailboxes"_L1].toArray())
            ++names[mailbox["displayName"_L1].toString()];
        const QString shared = names.key(2);
        QVERIFY(!shared.isEmpty());
        desk.put(u"in.csv"_s,
            "Identity,User,AccessRights\n" + shared.toUtf8() + ":\\Calendar,Default,None\nbob:\\Calendar,Default,None\nbob:\\Calendar," + shared.toUtf8()
                + ",Editor\n");
        const Answer answer = desk.run({u"snapshot"_s, u"import"_s, u"names"_s, u"in.csv"_s, u"--json"_s});
        QVERIFY2(answer.code == 4, answer.told());
        QCOMPARE(answer.json()["rows"_L1].toInt(), 1);
        QVERIFY2(answer.err.contains("line 2") && answer.err.contains("several") && answer.err.contains(shared.toUtf8()), answer.told());
    }

    void ourOwnFileComesBackTheSame()
    {
        QCOMPARE(m_desk.run({u"snapshot"_s, u"export"_s, u"before"_s, u"--out"_s, u"out.json"_s}).code, 0);
        const Answer printed = m_desk.run({u"snapshot"_s, u"export"_s, u"before"_s});
        QCOMPARE(printed.out, m_desk.bytes(u"out.json"_s));
        const Answer answer = m_desk.run({u"snapshot"_s, u"import"_s, u"again"_s, u"-"_s}, printed.out);
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(differences(u"again"_s), QString());
        const QJsonDocument once = QJsonDocument::fromJson(printed.out);
        const QJsonDocument twice = QJsonDocument::fromJson(m_desk.run({u"snapshot"_s, u"export"_s, u"again"_s}).out);
        QCOMPARE(twice["rows"_L1], once["rows"_L1]);
    }

    void ourOwnFileIsNotTrusted_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("of another tenant") << QByteArray("\"tenant\": \"") << QByteArray("\"tenant\": \"1") << QByteArray("another tenant");
        QTest::newRow("of another format") << QByteArray("mullion-snapshot/1") << QByteArray("mullion-snapshot/9") << QByteArray("mullion-snapshot/1");
        QTest::newRow("with a row taken out") << QByteArray("\"count\": ") << QByteArray("\"count\": 1") << QByteArray("count");
        QTest::newRow("with a right that is none") << QByteArray("\"AvailabilityOnly\"") << QByteArray("\"Everything\"") << QByteArray("Everything");
        QTest::newRow("cut in the middle") << QByteArray() << QByteArray() << QByteArray("not JSON at byte");
    }

    void ourOwnFileIsNotTrusted()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QByteArray, told);
        QByteArray bytes = m_desk.run({u"snapshot"_s, u"export"_s, u"before"_s}).out;
        if (from.isEmpty())
            bytes.truncate(bytes.size() / 2);
        else
            QVERIFY(bytes.contains(from));
        bytes.replace(from, from.isEmpty() ? from : to);
        m_desk.put(u"in.json"_s, bytes);
        const Answer answer = m_desk.run({u"snapshot"_s, u"import"_s, u"altered"_s, u"in.json"_s});
        QVERIFY2(answer.code == 2, answer.told());
        QVERIFY2(answer.err.contains(told) && answer.err.contains("in.json"), answer.told());
    }

    void anImportedFileIsRestored()
    {
        QCOMPARE(m_desk.run({u"plan"_s, u"segment"_s, u"--policy"_s, u"p.json"_s, u"--out"_s, u"plan.jsonl"_s}).code, 0);
        QCOMPARE(m_desk.run({u"apply"_s, u"plan.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s}).code, 0);
        QCOMPARE(differing(m_desk.dump(), segmented(m_start)), QStringList());
        m_desk.put(u"old.csv"_s, exported({}).toUtf8());
        QCOMPARE(m_desk.run({u"snapshot"_s, u"import"_s, u"old"_s, u"old.csv"_s}).code, 0);
        const Answer plan = m_desk.run({u"plan"_s, u"restore"_s, u"old"_s, u"--out"_s, u"restore.jsonl"_s});
        QVERIFY2(plan.code == 0, plan.told());
        const Answer answer = m_desk.run({u"apply"_s, u"restore.jsonl"_s, u"--yes"_s, u"--settle"_s, u"2"_s});
        QVERIFY2(answer.code == 0, answer.told());
        QCOMPARE(differing(m_desk.dump(), m_start), QStringList());
    }
};

MULLION_TEST(TestSnapshotImport)

} // namespace

#include "test_snapshot_import.moc"
