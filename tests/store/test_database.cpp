// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/temporary_store.h"
#include "support/test_main.h"

#include <QFileInfo>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPrivateToItsUser();
    void anEmptyFileBecomesAStore();
    void everyOlderVersionIsBroughtUpToDate();
    void aNewerSchemaIsRefused();
    void whatIsNoStoreIsRefused_data();
    void whatIsNoStoreIsRefused();
};

void TestDatabase::isPrivateToItsUser()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made/store.sqlite"_s);
    QVERIFY(store::prepare(path));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(folder.filePath(u"made"_s)) & others, QFile::Permissions());
    const auto writer = store::Writer::start(path);
    QVERIFY(QCoro::waitFor((*writer)->flush()));
    for (const QString &beside : {path + u"-wal"_s, path + u"-shm"_s})
        QCOMPARE(QFile::permissions(beside) & others, QFile::Permissions());
}

void TestDatabase::anEmptyFileBecomesAStore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(store::prepare(path));
    QVERIFY(store::prepare(path)); // and again, which changes nothing
    const auto sql = store::Sql::open(path);
    QCOMPARE((*sql)->scalar(u"PRAGMA user_version"_s)->toInt(), store::newestSchema());
}

void TestDatabase::everyOlderVersionIsBroughtUpToDate()
{
    QVERIFY(store::newestSchema() >= 1);
    for (int version = 0; version <= store::newestSchema(); ++version) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        {
            const auto sql = store::Sql::open(path);
            QVERIFY(sql);
            QVERIFY(store::migrate(**sql, version));
            if (version > 0)
                QVERIFY((*sql)->exec(u"INSERT INTO tenant (guid) VALUES ('kept')"_s));
        }
        const auto ready = store::prepare(path);
        QVERIFY2(ready, ready ? "" : qPrintable(ready.error().detail));
        const auto sql = store::Sql::open(path);
        QCOMPARE((*sql)->scalar(u"PRAGMA user_version"_s)->toInt(), store::newestSchema());
        QCOMPARE((*sql)->scalar(u"SELECT COUNT(*) FROM tenant"_s)->toInt(), version > 0 ? 1 : 0);
        QCOMPARE((*sql)->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }
}

void TestDatabase::aNewerSchemaIsRefused()
{
    const testsupport::TemporaryStore store;
    QVERIFY(store.reader->exec(u"PRAGMA user_version=%1"_s.arg(store::newestSchema() + 1)));
    const auto refused = store::prepare(store.path);
    QVERIFY(!refused);
    QVERIFY2(refused.error().detail.contains("newer version"_L1), qPrintable(refused.error().detail));
    QCOMPARE(refused.error().subject, store.path);
}

void TestDatabase::whatIsNoStoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("a text file") << QByteArray("this is not a database, however long it may be\n").repeated(100) << u"not a store"_s;
    QTest::newRow("a folder") << QByteArray() << u"not a file"_s;
}

void TestDatabase::whatIsNoStoreIsRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    QString path = folder.path();
    if (!content.isEmpty()) {
        path = folder.filePath(u"store.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto refused = store::prepare(path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, core::Errc::Storage);
    QVERIFY2(refused.error().detail.contains(says), qPrintable(refused.error().detail));
}

MULLION_TEST(TestDatabase)
#include "test_database.moc"
