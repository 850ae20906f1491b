// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mailbox_table.h"

#include "cli/console.h"
#include "words/error_text.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A column of ours: one of the catalog, or one that it does not keep.
struct Shown
{
    enum class Kind { Catalog, Folder, Reason, Error };
    Kind kind = Kind::Catalog;
    catalog::Column column;
    report::Column titled;
};

QString titleOf(domain::Field field)
{
    using Field = domain::Field;
    switch (field) {
    case Field::Name: return tr("Name");
    case Field::Address: return tr("Address");
    case Field::Upn: return tr("UPN");
    case Field::Type: return tr("Type");
    case Field::Department: return tr("Department");
    case Field::Office: return tr("Office");
    case Field::Created: return tr("Created");
    case Field::Language: return tr("Language");
    case Field::Default: return tr("Default");
    case Field::Group: return tr("Group");
    case Field::Status: return tr("State");
    case Field::New: return tr("New");
    case Field::Exception: return tr("Exception");
    case Field::Read: return tr("Read");
    case Field::Run: return tr("Run");
    default: return tr("Attribute %1").arg(domain::fieldName(field).mid(4));
    }
}

/// Why the last reading failed, without the address that stands in the row already.
QString failureText(const domain::Subject &subject)
{
    if (!subject.failure)
        return {};
    core::Error error = *subject.failure;
    error.subject.clear();
    return words::errorText(error);
}

core::Result<std::vector<Shown>> shownColumns(const session::View &view, const QStringList &columns)
{
    std::vector<Shown> shown;
    for (const QString &key : columns) {
        if (key == "folder"_L1) {
            shown.push_back({Shown::Kind::Folder, {}, {key, tr("Folder")}});
        } else if (key == "reason"_L1) {
            shown.push_back({Shown::Kind::Reason, {}, {key, tr("Reason")}});
        } else if (key == "error"_L1) {
            shown.push_back({Shown::Kind::Error, {}, {key, tr("Error")}});
        } else if (key == "group"_L1) {
            for (size_t i = 0; i < view.columns.groups().size(); ++i) {
                const auto &group = view.columns.groups()[i];
                shown.push_back({Shown::Kind::Catalog, {domain::Field::Group, int(i)}, {u"group:"_s + group.address, group.name}});
            }
        } else if (const auto field = domain::fieldFromName(key)) {
            shown.push_back({Shown::Kind::Catalog, {*field, -1}, {domain::fieldName(*field), titleOf(*field)}});
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
    const session::Stock &stock, const session::View &view, std::span<const catalog::RowId> rows, const QStringList &columns)
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

} // namespace cli
