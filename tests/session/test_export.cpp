// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/export.h"
#include "session/run_table.h"
#include "session/store_desk.h"
#include "support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace domain::calendar;

/// Tables as files. They are read back by Python's csv and hashlib, which share nothing with us.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellComesBack();
    void theSideFileSaysWhatItIs();
    void theAuditLogKnowsIt();
    void aTargetThatCannotBeWrittenIsNamedAndNothingIsLeft_data();
    void aTargetThatCannotBeWrittenIsNamedAndNothingIsLeft();
    void aFullDiskLeavesTheOldFiles();
    void whatCannotBeRecordedIsNotWritten();
    void aRunIsOneRowPerMailbox();
};

namespace {

using testsupport::calendarWithDefault;
using testsupport::StoreDesk;

report::Table awkwardTable()
{
    return {{{u"name"_s, u"Name"_s}, {u"note"_s, u"Note, with comma"_s}},
        {{u"Akers, Kim"_s, u"say \"hi\""_s}, {u"two\r\nlines"_s, u""_s}, {u"予定表"_s, u"التقويم"_s}, {u"=1+2"_s, u"@SUM(A1)"_s},
            {u"  blanks  "_s, u";\t;"_s}}};
}

/// What Python makes of a CSV file: {"rows":[[...]],"sha256":"..."}.
QJsonObject asPythonReadsIt(const QString &path)
{
    const QString script = u"import csv, hashlib, json, sys\n"
                           "raw = open(sys.argv[1], 'rb').read()\n"
                           "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))\n"
                           "print(json.dumps({'rows': rows, 'sha256': hashlib.sha256(raw).hexdigest()}))"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, script, path});
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

QJsonArray pythonRows(std::initializer_list<QStringList> rows)
{
    QJsonArray array;
    for (const QStringList &row : rows)
        array.append(QJsonArray::fromStringList(row));
    return array;
}

QJsonObject jsonIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

core::Result<session::Exported> exported(StoreDesk &desk, const report::Table &table, const QString &path)
{
    session::ExportAbout about {u"mailboxes"_s, u"attr2:sales"_s, catalog::Coverage {420, 419, 3, 1}, {}};
    return QCoro::waitFor(session::exportTable(*desk.session, session::exportContent(table), std::move(about), path));
}

/// Facts of every export the audit log knows, oldest first.
std::vector<QJsonObject> exportEvents(const StoreDesk &desk)
{
    std::vector<QJsonObject> all;
    const auto read = desk.session->reader().sql().each(u"SELECT facts FROM event WHERE kind = 'exported' ORDER BY seq"_s, {},
        [&all](const QSqlQuery &row) -> core::Result<> {
            all.push_back(QJsonDocument::fromJson(row.value(0).toString().toUtf8()).object());
            return {};
        });
    return read ? all : std::vector<QJsonObject>();
}

change::RunRow aRow(int number, change::RowStatus status)
{
    change::RunRow row;
    row.position = number;
    row.mailbox = testsupport::mailboxRef(number);
    row.name = u"User %1"_s.arg(number);
    row.before = calendarWithDefault(roles::availabilityOnly).toValue();
    row.after = calendarWithDefault(roles::none).toValue();
    row.status = status;
    return row;
}

} // namespace

void TestExport::everyCellComesBack()
{
    StoreDesk desk;
    const QString path = desk.folder.filePath(u"out.csv"_s);
    QVERIFY(exported(desk, awkwardTable(), path));
    const QJsonObject read = asPythonReadsIt(path);
    QCOMPARE(read["rows"_L1].toArray(),
        pythonRows({{u"Name"_s, u"Note, with comma"_s}, {u"Akers, Kim"_s, u"say \"hi\""_s}, {u"two\r\nlines"_s, u""_s},
            {u"予定表"_s, u"التقويم"_s}, {u"'=1+2"_s, u"'@SUM(A1)"_s}, {u"  blanks  "_s, u";\t;"_s}}));
}

void TestExport::theSideFileSaysWhatItIs()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    StoreDesk desk;
    const QString path = desk.folder.filePath(u"out.csv"_s);
    const auto done = exported(desk, awkwardTable(), path);
    QVERIFY(done);
    QCOMPARE(done->aboutFile, path + u".about.json"_s);
    const QJsonObject about = jsonIn(done->aboutFile);
    QCOMPARE(about["format"_L1].toString(), u"mullion-export/1"_s);
    QCOMPARE(about["file"_L1].toString(), u"out.csv"_s);
    QCOMPARE(about["sha256"_L1], asPythonReadsIt(path)["sha256"_L1]);
    QCOMPARE(about["tenant"_L1].toString(), u"11111111-2222-3333-4444-555555555555"_s);
    QCOMPARE(about["connection"_L1].toString(), u"Contoso"_s);
    QCOMPARE(about["person"_L1].toString(), desk.session->person().who);
    QCOMPARE(about["time"_L1].toString(), core::toIso(desk.clock.now()));
    QCOMPARE(about["query"_L1].toString(), u"attr2:sales"_s);
    QCOMPARE(about["coverage"_L1].toObject(),
        QJsonObject({{u"inScope"_s, 420}, {u"freshlyRead"_s, 419}, {u"remote"_s, 3}, {u"accepted"_s, 1}}));
    QCOMPARE(about["rows"_L1].toInt(), 5);
    QCOMPARE(about["columns"_L1].toArray()[1].toObject(), QJsonObject({{u"key"_s, u"note"_s}, {u"title"_s, u"Note, with comma"_s}}));
    QCOMPARE(about["program"_L1].toString(), u"Mullion 9.8.7"_s);
}

void TestExport::theAuditLogKnowsIt()
{
    StoreDesk desk;
    const QString path = desk.folder.filePath(u"out.csv"_s);
    QVERIFY(exported(desk, awkwardTable(), path));
    const std::vector<QJsonObject> events = exportEvents(desk);
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(events[0],
        QJsonObject({{u"kind"_s, u"mailboxes"_s}, {u"query"_s, u"attr2:sales"_s}, {u"file"_s, path}, {u"rows"_s, 5},
            {u"sha256"_s, asPythonReadsIt(path)["sha256"_L1]}}));
    QCOMPARE(session::checkAuditLog(desk.session->reader())->firstBad, qint64(0));
}

void TestExport::aTargetThatCannotBeWrittenIsNamedAndNothingIsLeft_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("named");
    QTest::newRow("a folder that is not there") << u"nowhere/out.csv"_s << u"nowhere/out.csv"_s;
    QTest::newRow("a folder stands in the file's place") << u"folder"_s << u"folder"_s;
    QTest::newRow("a folder stands in the side file's place") << u"taken.csv"_s << u"taken.csv.about.json"_s;
    QTest::newRow("a place that takes no files") << u"/proc/out.csv"_s << u"/proc/out.csv"_s;
}

void TestExport::aTargetThatCannotBeWrittenIsNamedAndNothingIsLeft()
{
    QFETCH(const QString, path);
    QFETCH(const QString, named);
    StoreDesk desk;
    const QTemporaryDir target;
    const QDir folder(target.path());
    QVERIFY(folder.mkdir(u"folder"_s));
    QVERIFY(folder.mkdir(u"taken.csv.about.json"_s));

    const auto refused = exported(desk, awkwardTable(), folder.absoluteFilePath(path));

    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Errc::BadInput);
    QCOMPARE(refused.error().subject, folder.absoluteFilePath(named));
    QVERIFY(refused.error().detail.startsWith("cannot be written: "_L1));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
        QStringList({u"folder"_s, u"taken.csv.about.json"_s}));
    QCOMPARE(exportEvents(desk).size(), size_t(0));
}

void TestExport::aFullDiskLeavesTheOldFiles()
{
    StoreDesk desk;
    const QTemporaryDir target;
    const QString path = target.filePath(u"out.csv"_s);
    QVERIFY(exported(desk, awkwardTable(), path));
    const QJsonObject before = asPythonReadsIt(path);
    report::Table large = awkwardTable();
    large.rows.insert(large.rows.end(), 20'000, {u"Akers, Kim"_s, u"a note"_s});

    // A limit on the size of files does to the process what a full disk does, without filling one.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    const rlimit small {100'000, old.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto refused = exported(desk, large, path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);

    QVERIFY(!refused);
    QCOMPARE(refused.error().subject, path);
    QCOMPARE(asPythonReadsIt(path), before);
    QCOMPARE(jsonIn(path + u".about.json"_s)["sha256"_L1], before["sha256"_L1]);
    QCOMPARE(QDir(target.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    QCOMPARE(exportEvents(desk).size(), size_t(1));
}

void TestExport::whatCannotBeRecordedIsNotWritten()
{
    StoreDesk desk;
    const QTemporaryDir target;
    QVERIFY(desk.commit([](store::Sql &sql) {
        return sql.exec(u"CREATE TRIGGER deaf BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'deaf'); END"_s).map([](int) { });
    }));
    const auto refused = exported(desk, awkwardTable(), target.filePath(u"out.csv"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Errc::Storage);
    QCOMPARE(QDir(target.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestExport::aRunIsOneRowPerMailbox()
{
    session::RunDetails run;
    run.rows = {aRow(1, change::RowStatus::Done), aRow(2, change::RowStatus::Held), aRow(3, change::RowStatus::Failed)};
    run.rows[0].image = run.rows[0].before;
    run.rows[0].target = run.rows[0].after;
    run.rows[0].leftAs = run.rows[0].after;
    run.rows[0].notes = {{u"r:1"_s, u"Kim Akers"_s, u"Reviewer"_s, u""_s}};
    run.rows[1].image = calendarWithDefault(roles::reviewer).toValue();
    run.rows[1].leftAs = run.rows[1].image;
    run.rows[1].hold = domain::reasonName(domain::Reason::StalePlan);
    run.rows[2].error = core::Error {core::Errc::Refused, u"user3@example.com"_s, u"no such group"_s, u"GroupNotFound"_s, {}};

    const report::Table table = session::runTable(run);

    QStringList keys;
    for (const report::Column &column : table.columns)
        keys.append(column.key);
    QCOMPARE(keys, QStringList({u"address"_s, u"name"_s, u"status"_s, u"before"_s, u"after"_s, u"why"_s, u"changedByOthers"_s}));
    QCOMPARE(table.rows[0], QStringList({u"user1@example.com"_s, u"User 1"_s, u"done"_s, u"Default: AvailabilityOnly"_s,
        u"Default: None"_s, u""_s, u"Kim Akers: no entry"_s}));
    QCOMPARE(table.rows[1], QStringList({u"user2@example.com"_s, u"User 2"_s, u"held"_s, u""_s, u""_s,
        u"Somebody changed it after the plan was made."_s, u""_s}));
    QVERIFY(table.rows[2][5].contains(u"no such group"_s));
}

MULLION_TEST(TestExport)
#include "test_export.moc"
