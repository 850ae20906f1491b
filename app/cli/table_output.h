// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "session/export.h"

#include <CLI/CLI.hpp>

namespace cli {

/// Where a verb's table goes: --format on standard output, or --out to a file with what it is beside it.
class TableOutput
{
public:
    explicit TableOutput(report::Format format = report::Format::Table) : m_format(format) { }
    void declare(CLI::App &app);
    /// A file that was written is told.
    QCoro::Task<core::Result<>> show(Context &context, report::Table table, session::ExportAbout about) const;

private:
    report::Format m_format;
    QString m_out;
};

} // namespace cli
