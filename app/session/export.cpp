// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/export.h"

#include "core/sha256.h"
#include "session/files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace session {
namespace {

const QString format = u"mullion-export/1"_s;

QJsonObject toJson(const catalog::Coverage &coverage)
{
    return {{u"inScope"_s, coverage.inScope}, {u"freshlyRead"_s, coverage.freshlyRead}, {u"remote"_s, coverage.remote},
        {u"accepted"_s, coverage.accepted}};
}

QJsonObject toJson(const store::Scan &scan)
{
    return {{u"started"_s, core::toIso(scan.started)}, {u"complete"_s, scan.complete}, {u"filter"_s, scan.filter}};
}

QJsonObject toJson(const change::RunCounts &counts)
{
    return {{u"done"_s, counts.done}, {u"held"_s, counts.held}, {u"failed"_s, counts.failed}, {u"inDoubt"_s, counts.inDoubt},
        {u"waiting"_s, counts.waiting + counts.begun}};
}

QByteArray aboutBytes(const Session &session, const ExportContent &content, const ExportAbout &about, const QString &path, core::Instant now)
{
    QJsonObject json = about.facts;
    json.insert(u"format"_s, format);
    json.insert(u"kind"_s, about.kind);
    json.insert(u"file"_s, QFileInfo(path).fileName());
    json.insert(u"sha256"_s, QString::fromLatin1(content.sha256));
    json.insert(u"tenant"_s, session.tenantId().text());
    json.insert(u"connection"_s, session.connection().name);
    json.insert(u"person"_s, session.person().who);
    json.insert(u"time"_s, core::toIso(now));
    json.insert(u"query"_s, about.query);
    json.insert(u"coverage"_s, about.coverage ? QJsonValue(toJson(*about.coverage)) : QJsonValue());
    json.insert(u"rows"_s, content.rows);
    json.insert(u"columns"_s, content.columns);
    json.insert(u"program"_s, u"Mullion "_s + QCoreApplication::applicationVersion());
    return QJsonDocument(json).toJson();
}

/// Both files get their names, or none.
core::Result<> publish(QSaveFile &file, QSaveFile &side)
{
    if (!side.commit())
        return core::failure(cannotBeKept(side));
    if (!file.commit()) {
        QFile::remove(side.fileName());
        return core::failure(cannotBeKept(file));
    }
    return {};
}

} // namespace

ExportContent exportContent(const report::Table &table)
{
    ExportContent content;
    QTextStream out(&content.csv);
    report::writeCsv(table, out);
    out.flush();
    content.sha256 = core::sha256Hex(content.csv);
    for (const report::Column &column : table.columns)
        content.columns.append(QJsonObject {{u"key"_s, column.key}, {u"title"_s, column.title}});
    content.rows = qint64(table.rows.size());
    return content;
}

ExportAbout aboutMailboxes(const Stock &stock, const View &view, const QString &query)
{
    ExportAbout about {u"mailboxes"_s, query, view.counts.coverage, {}};
    about.facts.insert(u"lastScan"_s, stock.lastScan ? QJsonValue(toJson(*stock.lastScan)) : QJsonValue());
    about.facts.insert(u"policy"_s, view.policies.isEmpty() ? QJsonValue() : QJsonValue(view.policies.hash()));
    return about;
}

ExportAbout aboutRun(const store::RunRecord &run)
{
    const QJsonObject facts {{u"id"_s, run.id.text()}, {u"kind"_s, run.kind}, {u"source"_s, run.header.value("source"_L1)},
        {u"reason"_s, run.reason}, {u"ticket"_s, run.ticket}, {u"who"_s, run.who},
        {u"approvedBy"_s, run.header.value("approvedBy"_L1)}, {u"started"_s, core::toIso(run.started)},
        {u"ended"_s, run.ended ? QJsonValue(core::toIso(*run.ended)) : QJsonValue()}, {u"state"_s, run.state},
        {u"counts"_s, toJson(run.counts)}};
    return {u"run"_s, {}, {}, {{u"run"_s, facts}}};
}

QCoro::Task<core::Result<Exported>> exportTable(Session &session, ExportContent content, ExportAbout about, QString path)
{
    const Exported exported {path, path + u".about.json"_s};
    for (const QString &one : {exported.file, exported.aboutFile}) {
        if (const QFileInfo there(one); there.exists() && !there.isFile() && !there.isDir())
            co_return core::failure(core::Errc::BadInput, one, u"cannot be written: it is a device or a pipe, and two files are made"_s);
    }
    QSaveFile file(exported.file);
    QSaveFile side(exported.aboutFile);
    core::Result<> staged = writeTo(file, content.csv); // on the disk after this, but not yet under its name
    if (staged)
        staged = writeTo(side, aboutBytes(session, content, about, path, session.clock().now()));
    if (!staged)
        co_return core::failure(staged.error());
    QJsonObject facts {{u"kind"_s, about.kind}, {u"query"_s, about.query}, {u"file"_s, QFileInfo(path).absoluteFilePath()},
        {u"rows"_s, content.rows}, {u"sha256"_s, QString::fromLatin1(content.sha256)}};
    const core::Result<> noted = co_await session.note(change::eventKind::exported, std::move(facts));
    if (!noted)
        co_return core::failure(noted.error());
    const core::Result<> published = publish(file, side);
    if (!published)
        co_return core::failure(published.error());
    co_return exported;
}

} // namespace session
