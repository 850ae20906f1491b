// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/run_table.h"

#include "change/our_doing.h"
#include "words/column_text.h"
#include "words/difference_text.h"
#include "words/error_text.h"
#include "words/state_text.h"

using namespace Qt::StringLiterals;

namespace session {
namespace {

QString whyOf(const change::RunRow &row)
{
    if (row.error)
        return words::errorText(*row.error);
    return words::reasonText(domain::reasonFromName(row.hold).value_or(domain::Reason::None));
}

} // namespace

report::Table runTable(const RunDetails &run)
{
    using words::Column;
    report::Table table;
    table.columns = {{u"address"_s, words::columnTitle(domain::Field::Address)}, {u"name"_s, words::columnTitle(domain::Field::Name)},
        {u"status"_s, words::columnTitle(Column::Result)}, {u"before"_s, words::columnTitle(Column::Before)},
        {u"after"_s, words::columnTitle(Column::After)}, {u"why"_s, words::columnTitle(Column::Why)},
        {u"changedByOthers"_s, words::columnTitle(Column::ChangedByOthers)}};
    for (const change::RunRow &row : run.rows) {
        const std::vector<change::Difference> changed = change::ourDifferences(row);
        table.rows.push_back({row.mailbox.address, row.name, words::rowStatusText(row.status), words::beforeText(changed),
            words::afterText(changed), whyOf(row), words::afterText(row.notes)});
    }
    return table;
}

} // namespace session
