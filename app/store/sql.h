// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <memory>

namespace store {

/// One connection to the store, used on the thread that opened it. Statements are prepared once and kept.
/// Errors are Storage, with the store's path as subject and what to do in the detail.
class Sql
{
public:
    /// Opens an existing SQLite file with the settings all our connections share (WAL, FULL, foreign keys, 10 s busy wait).
    [[nodiscard]] static core::Result<std::unique_ptr<Sql>> open(const QString &path);
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    /// Runs a statement with bound values. \return the number of rows changed.
    [[nodiscard]] core::Result<int> exec(const QString &statement, const QVariantList &values = {});
    using RowReader = std::function<core::Result<>(const QSqlQuery &)>;
    /// Reads all rows, forward only; stops at the first error the reader returns.
    [[nodiscard]] core::Result<> each(const QString &statement, const QVariantList &values, const RowReader &read);
    /// The first column of the first row; an invalid QVariant when there is none.
    [[nodiscard]] core::Result<QVariant> scalar(const QString &statement, const QVariantList &values = {});

    /// BEGIN IMMEDIATE: the write lock is taken at once, so that no later statement can fail for it.
    [[nodiscard]] core::Result<> begin();
    [[nodiscard]] core::Result<> commit();
    void rollback();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Sql(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) { }
    [[nodiscard]] core::Result<QSqlQuery *> run(const QString &statement, const QVariantList &values);
    [[nodiscard]] core::Error error(const QSqlError &error) const;

    QString m_name;
    QString m_path;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace store
