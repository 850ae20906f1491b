// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/counts.h"
#include "report/table.h"
#include "session/records.h"
#include "session/view.h"

#include <QJsonArray>

namespace session {

/// A table as it will stand in a file. Immutable.
struct ExportContent
{
    QByteArray csv;     ///< As report::writeCsv() writes it.
    QByteArray sha256;  ///< Of `csv`, hexadecimal.
    QJsonArray columns; ///< {"key","title"} each.
    qint64 rows = 0;
};
/// Pure; a large table is written on the pool.
[[nodiscard]] ExportContent exportContent(const report::Table &table);

/// What the side file says of a table beside what is the same for every export.
struct ExportAbout
{
    QString kind;  ///< "mailboxes", "run".
    QString query; ///< What chose the rows, in the query language; empty: all.
    std::optional<catalog::Coverage> coverage;
    QJsonObject facts; ///< Of this kind alone: when was scanned, which run.
};
[[nodiscard]] ExportAbout aboutMailboxes(const Stock &stock, const View &view, const QString &query);
[[nodiscard]] ExportAbout aboutRun(const store::RunRecord &run);

/// The two files of an export.
struct Exported
{
    QString file;
    QString aboutFile; ///< `file` with ".about.json" behind.
};

/// Writes a table to `path` as CSV, and what it is beside it: tenant, connection, person, time (UTC), query, coverage, rows,
/// columns, SHA-256 of the CSV, version of the program. Replaces files of these names. Nothing is written that the audit log
/// could not record, and never one of the files alone or a part of one. Lives on the engine thread.
/// Errors: BadInput naming the file that cannot be written and why; Storage (the audit log).
QCoro::Task<core::Result<Exported>> exportTable(Session &session, ExportContent content, ExportAbout about, QString path);

} // namespace session
