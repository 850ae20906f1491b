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
    void drives_data();
    void drives();
    void aLinkToAStoreIsFollowed();
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

void TestDatabase::drives_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<bool>("local");
    const auto row = [](const char *name, const char *type, const char *device, bool local) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(device) << local;
    };
    row("a disk", "ext4", "/dev/sda1", true);
    row("an encrypted disk", "btrfs", "/dev/mapper/home", true);
    row("memory", "tmpfs", "tmpfs", true);
    row("a container's layers", "overlay", "overlay", true);
    row("a pool", "zfs", "rpool/home", true);
    row("a USB stick", "vfat", "/dev/sdb1", true);
    row("a local disk through FUSE", "fuseblk", "/dev/sdc1", true);
    row("a disk of macOS", "apfs", "/dev/disk3s1", true);
    row("a disk of Windows", "NTFS", "\\\\?\\Volume{01234567-89ab-cdef-0123-456789abcdef}\\", true);
    row("a type nobody knows", "somefs", "/dev/x", true);
    row("NFS", "nfs4", "server:/export", false);
    row("a Windows share", "cifs", "//server/share", false);
    row("a newer Windows share", "smb3", "//server/share", false);
    row("a share of macOS", "smbfs", "//kim@server/share", false);
    row("a share seen from Windows", "NTFS", "\\\\server\\share", false);
    row("SSH", "fuse.sshfs", "kim@server:", false);
    row("a bucket", "fuse.rclone", "drive:", false);
    row("a cluster", "ceph", "10.0.0.1:6789:/", false);
    row("a cluster through FUSE", "fuse.glusterfs", "server:/volume", false);
    row("the host of a virtual machine", "9p", "C:\\", false);
    row("a folder of the desktop's making", "fuse.gvfsd-fuse", "gvfsd-fuse", false);
}

void TestDatabase::drives()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, device);
    QFETCH(const bool, local);
    const auto checked = store::checkDrive(u"/somewhere/store.sqlite"_s, type, device);
    QCOMPARE(checked.has_value(), local);
    if (local)
        return;
    QCOMPARE(checked.error().code, core::Errc::Storage);
    QCOMPARE(checked.error().subject, u"/somewhere/store.sqlite"_s);
    for (const QString &part : {u"network drive"_s, QString::fromLatin1(type), u"--store"_s, u"PostgreSQL"_s})
        QVERIFY2(checked.error().detail.contains(part), qPrintable(checked.error().detail));
}

void TestDatabase::aLinkToAStoreIsFollowed()
{
    const QTemporaryDir folder;
    QVERIFY(store::prepare(folder.filePath(u"store.sqlite"_s)));
    QVERIFY(QFile::link(folder.filePath(u"store.sqlite"_s), folder.filePath(u"link.sqlite"_s)));
    QVERIFY(store::prepare(folder.filePath(u"link.sqlite"_s)));
    QVERIFY(store::prepare(folder.filePath(u"not/yet/there/store.sqlite"_s)));
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
