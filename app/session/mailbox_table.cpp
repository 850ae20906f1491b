// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/mailbox_table.h"

#include "words/column_text.h"
#include "words/error_text.h"

using namespace Qt::StringLiterals;

namespace session {
namespace {

/// A column of ours: one of the catalog, or one that it does not keep.
struct Shown
{
    enum class Kind { Catalog, Folder, Reason, Error };
    Kind kind = Kind::Catalog;
    catalog::Column column;
    report::Column titled;
};

/// Why the last reading failed, without the address that stands in the row already.
QString failureText(const domain::Subject &subject)
{
    if (!subject.failure)
        return {};
    core::Error error = *subject.failure;
    error.subject.clear();
    return words::errorText(error);
}

core::Result<std::vector<Shown>> shownColumns(const View &view, const QStringList &columns)
{
    std::vector<Shown> shown;
    for (const QString &key : columns) {
        if (key == "folder"_L1) {
            shown.push_back({Shown::Kind::Folder, {}, {key, words::columnTitle(words::Column::Folder)}});
        } else if (key == "reason"_L1) {
            shown.push_back({Shown::Kind::Reason, {}, {key, words::columnTitle(words::Column::Reason)}});
        } else if (key == "error"_L1) {
            shown.push_back({Shown::Kind::Error, {}, {key, words::columnTitle(words::Column::Error)}});
        } else if (key == "group"_L1) {
            for (size_t i = 0; i < view.columns.groups().size(); ++i) {
                const auto &group = view.columns.groups()[i];
                shown.push_back({Shown::Kind::Catalog, {domain::Field::Group, int(i)}, {u"group:"_s + group.address, group.name}});
            }
        } else if (const auto field = domain::fieldFromName(key)) {
            shown.push_back({Shown::Kind::Catalog, {*field, -1}, {domain::fieldName(*field), words::columnTitle(*field)}});
        } else {
            return core::failure(
                core::Errc::BadInput, key, u"no such column; known are %1"_s.arg(mailboxColumnKeys().join(u", "_s)));
        }
    }
    return shown;
}

} // namespace

QStringList mailboxColumnKeys()
{
    return domain::fieldNames() + QStringList {u"folder"_s, u"reason"_s, u"error"_s};
}

QStringList defaultMailboxColumns()
{
    return {u"name"_s, u"address"_s, u"type"_s, u"department"_s, u"folder"_s, u"default"_s, u"group"_s, u"status"_s, u"reason"_s,
        u"error"_s, u"read"_s};
}

core::Result<report::Table> mailboxTable(
    const Stock &stock, const View &view, std::span<const catalog::RowId> rows, const QStringList &columns)
{
    const auto shown = shownColumns(view, columns);
    if (!shown)
        return core::failure(shown.error());
    report::Table table;
    for (const Shown &column : *shown)
        table.columns.push_back(column.titled);
    for (const catalog::RowId row : rows) {
        QStringList cells;
        for (const Shown &column : *shown) {
            switch (column.kind) {
            case Shown::Kind::Catalog: cells.append(view.columns.text(row, column.column)); break;
            case Shown::Kind::Folder: cells.append(stock.folderPaths.value(view.columns.id(row))); break;
            case Shown::Kind::Reason: cells.append(domain::reasonName(view.columns.reason(row))); break;
            case Shown::Kind::Error: cells.append(failureText(stock.subjects[catalog::Columns::index(row)])); break;
            }
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace session
