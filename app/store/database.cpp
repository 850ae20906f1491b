// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "core/ensure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
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
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder))
            return core::failure(core::Errc::Storage, folder, u"the folder cannot be made; check the path and its permissions"_s);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
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

core::Result<> refuseNetworkDrive(const QString &path)
{
    static constexpr std::array network {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ceph"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    for (const char *name : network) {
        if (type == name)
            return core::failure(core::Errc::Storage, path,
                u"this is a network drive (%1), where a SQLite store is not safe; use a local disk, or a PostgreSQL store "
                "to share it"_s.arg(QString::fromLatin1(type)));
    }
    return {};
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
    if (const auto made = createPrivately(path); !made)
        return made;
    if (const auto local = refuseNetworkDrive(path); !local)
        return local;
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
