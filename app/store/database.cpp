// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/ensure.h"
#include "platform/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static void initResources()
{
    Q_INIT_RESOURCE(store);
}

namespace store {
namespace {

core::Result<> createPrivately(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.absolutePath();
    if (!platform::makePrivateFolder(folder))
        return core::failure(core::Errc::Storage, folder, u"the folder cannot be made; check the path and its permissions"_s);
    if (info.exists()) {
        if (!info.isFile())
            return core::failure(core::Errc::Storage, path, u"this is not a file; name the store's file"_s);
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) && !QFileInfo::exists(path))
        return core::failure(core::Errc::Storage, path, u"the store cannot be made: %1"_s.arg(file.errorString()));
    return {};
}

/// Where the file is, or would be: links followed, from the innermost folder that is there.
QString placeOf(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    return place.canonicalFilePath();
}

core::Result<int> schemaOf(Sql &sql)
{
    const auto version = sql.scalar(u"PRAGMA user_version"_s);
    if (!version)
        return core::failure(version.error());
    return version->toInt();
}

/// Statements end with ";" at the end of a line; comments start a line with "--".
QStringList statementsOf(const QString &script)
{
    QStringList statements;
    QString current;
    for (const QString &line : script.split(u'\n')) {
        if (line.startsWith("--"_L1) || line.trimmed().isEmpty())
            continue;
        current += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements.append(current);
            current.clear();
        }
    }
    return statements;
}

core::Result<> applyMigration(Sql &sql, int version)
{
    QFile file(u":/store/migrations/%1.sql"_s.arg(version, 4, 10, '0'_L1));
    core::ensure(file.open(QIODevice::ReadOnly), "a migration is missing from the program");
    const QString script = QString::fromUtf8(file.readAll()).replace("{blob}"_L1, "BLOB"_L1);
    for (const QString &statement : statementsOf(script)) {
        if (const auto done = sql.exec(statement); !done)
            return core::failure(done.error());
    }
    return sql.exec(u"PRAGMA user_version=%1"_s.arg(version)).map([](int) { });
}

} // namespace

core::Result<> checkDrive(const QString &path, const QByteArray &type, const QByteArray &device)
{
    // Names as Linux, macOS and Windows give them; "fuse.sshfs" is known by its end.
    static constexpr std::array network {"nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "afpfs", "ceph", "lustre",
        "beegfs", "gpfs", "ocfs2", "gfs2", "glusterfs", "ncpfs", "coda", "webdav", "davfs", "davfs2", "sshfs", "rclone", "s3fs",
        "gvfsd-fuse", "vboxsf", "vmhgfs", "vmhgfs-fuse", "prl_fs"};
    const QByteArray name = (type.startsWith("fuse.") ? type.mid(5) : type).toLower();
    const bool isUnc = (device.startsWith("\\\\") && !device.startsWith("\\\\?\\") && !device.startsWith("\\\\.\\")) || device.startsWith("//");
    if (!isUnc && std::none_of(network.begin(), network.end(), [&](const char *known) { return name == known; }))
        return {};
    return core::failure(core::Errc::Storage, path,
        u"this is a network drive (%1), where the locks of a store are not safe; choose a place on a local disk with --store. "
        "A store that several people share needs PostgreSQL, which this version does not have yet"_s.arg(
            QString::fromLatin1(type.isEmpty() ? device : type)));
}

int newestSchema()
{
    initResources();
    return int(QDir(u":/store/migrations"_s).entryList({u"*.sql"_s}).size());
}

core::Result<> migrate(Sql &sql, int version)
{
    if (const auto begun = sql.begin(); !begun)
        return begun;
    const auto present = schemaOf(sql); // asked again inside the transaction: another process may have been quicker
    core::Result<> done;
    if (!present)
        done = core::failure(present.error());
    for (int next = present.value_or(version) + 1; done && next <= version; ++next)
        done = applyMigration(sql, next);
    if (!done) {
        sql.rollback();
        return done;
    }
    return sql.commit();
}

core::Result<> prepare(const QString &path)
{
    const QStorageInfo drive(placeOf(path));
    if (const auto local = checkDrive(path, drive.fileSystemType(), drive.device()); !local)
        return local;
    if (const auto made = createPrivately(path); !made)
        return made;
    const auto sql = Sql::open(path);
    if (!sql)
        return core::failure(sql.error());
    const auto present = schemaOf(**sql);
    if (!present)
        return core::failure(present.error());
    if (*present > newestSchema())
        return core::failure(core::Errc::Storage, path,
            u"this store was written by a newer version (schema %1, this program knows %2); update Mullion"_s.arg(*present).arg(
                newestSchema()));
    if (*present == newestSchema())
        return {};
    return migrate(**sql, newestSchema());
}

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mullion/store.sqlite"_s;
}

} // namespace store
