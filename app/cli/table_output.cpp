// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table_output.h"

#include "cli/verb.h"

using namespace Qt::StringLiterals;

namespace cli {

void TableOutput::declare(CLI::App &app)
{
    CLI::Option *format = formatOption(app, m_format);
    textOption(app, "--out", m_out, "Write a CSV file instead, and FILE.about.json beside it: tenant, query, coverage, checksum")
        ->excludes(format);
}

QCoro::Task<core::Result<>> TableOutput::show(Context &context, report::Table table, session::ExportAbout about) const
{
    Console &console = context.console();
    if (m_out.isEmpty()) {
        console.table(table, console.json() ? report::Format::Json : m_format);
        co_return core::Result<>();
    }
    const auto session = context.session();
    if (!session)
        co_return core::failure(session.error());
    session::ExportContent content = session::exportContent(table);
    const qint64 rows = content.rows;
    const QString checksum = QString::fromLatin1(content.sha256);
    const auto exported = co_await session::exportTable(**session, std::move(content), std::move(about), m_out);
    if (!exported)
        co_return core::failure(exported.error());
    if (console.json())
        console.result({{u"file"_s, exported->file}, {u"about"_s, exported->aboutFile}, {u"rows"_s, rows}, {u"sha256"_s, checksum}});
    else
        console.out() << Text::tr("%1 rows in %2, described in %3").arg(rows).arg(exported->file, exported->aboutFile) << '\n';
    co_return core::Result<>();
}

} // namespace cli
