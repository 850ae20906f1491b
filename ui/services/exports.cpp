// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports.h"

#include "session/mailbox_table.h"
#include "session/run_table.h"

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Written
{
    session::ExportContent content;
    session::ExportAbout about;
};

} // namespace

Exports::Exports(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

Exports::Source Exports::mailboxes(
    MailboxSetPtr set, std::vector<catalog::RowId> rows, QStringList columns, QString query)
{
    return [set = std::move(set), rows = std::move(rows), columns = std::move(columns),
               query = std::move(query)](const session::StoreReader &) -> core::Result<Content> {
        auto table = session::mailboxTable(set->stock, set->view, rows, columns);
        if (!table)
            return core::failure(table.error());
        return Content{std::move(*table), session::aboutMailboxes(set->stock, set->view, query)};
    };
}

Exports::Source Exports::run(QString run)
{
    return [run = std::move(run)](const session::StoreReader &reader) -> core::Result<Content> {
        const auto details = session::runDetails(reader, run);
        if (!details)
            return core::failure(details.error());
        return Content{session::runTable(*details), session::aboutRun(details->record)};
    };
}

Exports::Source Exports::exceptions(std::vector<session::LedgerEntry> entries, QString filter)
{
    return [entries = std::move(entries), filter = std::move(filter)](const session::StoreReader &) -> core::Result<Content> {
        return Content{session::exceptionTable(entries), {u"exceptions"_s, filter, {}, {}}};
    };
}

void Exports::write(Source source, const QString &path)
{
    m_busy = true;
    Q_EMIT started();
    const auto make = [source = std::move(source)](const session::StoreReader &reader) {
        return source(reader).map([](const Content &content) {
            return Written{session::exportContent(content.table), content.about};
        });
    };
    m_engine.read<Written>(this, make, [this, path](core::Result<Written> made) {
        if (!made)
            return finish(core::failure(made.error()), 0);
        const int rows = int(made->content.rows);
        m_engine.ask<session::Exported>(
            this,
            [written = std::move(*made), path](session::Session &session, std::stop_token) {
                return session::exportTable(session, written.content, written.about, path);
            },
            [this, rows](const core::Result<session::Exported> &exported) { finish(exported, rows); });
    });
}

void Exports::finish(const core::Result<session::Exported> &exported, int rows)
{
    m_busy = false;
    if (exported)
        Q_EMIT written(exported->file, rows);
    else
        Q_EMIT failed(exported.error());
}

} // namespace ui
