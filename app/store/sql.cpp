// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include "platform/processes.h"

#include <QSqlError>
#include <atomic>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// The byte of a store's shared memory that whoever writes has locked: WAL_WRITE_LOCK, sqlite.org/walformat.html, 2.3.1.
constexpr long long writeLock = 120;

QString whoHolds(const QString &path)
{
    const auto holder = platform::lockHolder(path + u"-shm"_s, writeLock);
    if (!holder)
        return u"another program holds the store; close it or wait, then try again"_s;
    const QString who = u"process %1 (%2)"_s.arg(holder->id).arg(holder->name);
    if (holder->isStopped)
        return u"%1 holds the store and is halted; let it go on (kill -CONT %2) or end it, then try again; nothing is lost"_s.arg(who).arg(holder->id);
    return u"%1 holds the store; wait until it is done, or end it, then try again; nothing is lost"_s.arg(who);
}

/// Result codes of SQLite (sqlite.org/rescode.html), primary part, and what a person can do about them.
QString advice(int code, const QString &path)
{
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return whoHolds(path);
    case 8: return u"the store is read-only; check the permissions of the file and its folder"_s;
    case 10: return u"the disk reported an error"_s;
    case 11: // CORRUPT
    case 26: // NOTADB
        return u"the file is damaged or not a store; restore a backup"_s;
    case 13: return u"the disk is full; make room, then resume"_s;
    case 14: return u"the file cannot be opened; check the path and its permissions"_s;
    default: return {};
    }
}

} // namespace

core::Result<std::unique_ptr<Sql>> Sql::open(const QString &path)
{
    static std::atomic<int> next {0};
    std::unique_ptr<Sql> sql(new Sql(u"store-%1"_s.arg(next++), path));
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, sql->m_name);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    database.setDatabaseName(path);
    if (!database.open())
        return core::failure(sql->error(database.lastError()));
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        if (const auto done = sql->exec(pragma); !done)
            return core::failure(done.error());
    }
    return sql;
}

Sql::~Sql()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_name);
}

core::Error Sql::error(const QSqlError &error) const
{
    const QString hint = advice(error.nativeErrorCode().toInt(), m_path);
    QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (!hint.isEmpty())
        detail += u": "_s + hint;
    return {core::Errc::Storage, m_path, detail, {}, {}};
}

core::Result<QSqlQuery *> Sql::run(const QString &statement, const QVariantList &values)
{
    auto &prepared = m_prepared[statement];
    if (!prepared) {
        auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name));
        query->setForwardOnly(true);
        if (!query->prepare(statement))
            return core::failure(error(query->lastError()));
        prepared = std::move(query);
    }
    for (int i = 0; i < values.size(); ++i)
        prepared->bindValue(i, values[i]);
    if (!prepared->exec()) {
        const core::Error failed = error(prepared->lastError());
        prepared->finish();
        return core::failure(failed);
    }
    return prepared.get();
}

core::Result<int> Sql::exec(const QString &statement, const QVariantList &values)
{
    return run(statement, values).map([](QSqlQuery *query) {
        const int changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

core::Result<> Sql::each(const QString &statement, const QVariantList &values, const RowReader &read)
{
    const auto query = run(statement, values);
    if (!query)
        return core::failure(query.error());
    while ((*query)->next()) {
        if (const auto done = read(**query); !done) {
            (*query)->finish();
            return done;
        }
    }
    const QSqlError ended = (*query)->lastError();
    (*query)->finish();
    if (ended.isValid())
        return core::failure(error(ended));
    return {};
}

core::Result<QVariant> Sql::scalar(const QString &statement, const QVariantList &values)
{
    QVariant value;
    const auto read = each(statement, values, [&value](const QSqlQuery &row) -> core::Result<> {
        if (!value.isValid())
            value = row.value(0);
        return {};
    });
    if (!read)
        return core::failure(read.error());
    return value;
}

core::Result<> Sql::begin()
{
    return exec(u"BEGIN IMMEDIATE"_s).map([](int) { });
}

core::Result<> Sql::commit()
{
    return exec(u"COMMIT"_s).map([](int) { });
}

void Sql::rollback()
{
    static_cast<void>(exec(u"ROLLBACK"_s)); // when it fails too, closing the connection rolls back
}

} // namespace store
