// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/column_text.h"

#include <QCoreApplication>

namespace words {
namespace {

struct Title
{
    Q_DECLARE_TR_FUNCTIONS(words::column)
};

} // namespace

QString columnTitle(domain::Field field)
{
    using Field = domain::Field;
    switch (field) {
    case Field::Name: return Title::tr("Name", "Title of a column");
    case Field::Address: return Title::tr("Address", "Title of a column");
    case Field::Upn: return Title::tr("UPN", "Title of a column");
    case Field::Type: return Title::tr("Type", "Title of a column");
    case Field::Department: return Title::tr("Department", "Title of a column");
    case Field::Office: return Title::tr("Office", "Title of a column");
    case Field::Created: return Title::tr("Created", "Title of a column");
    case Field::Language: return Title::tr("Language", "Title of a column");
    case Field::Default: return Title::tr("Default", "Title of a column");
    case Field::Group: return Title::tr("Group", "Title of a column");
    case Field::Status: return Title::tr("State", "Title of a column");
    case Field::New: return Title::tr("New", "Title of a column");
    case Field::Exception: return Title::tr("Exception", "Title of a column");
    case Field::Read: return Title::tr("Read", "Title of a column");
    case Field::Run: return Title::tr("Run", "Title of a column");
    default: return Title::tr("Attribute %1", "Title of a column, with the number of a custom attribute").arg(domain::fieldName(field).mid(4));
    }
}

QString columnTitle(Column column)
{
    switch (column) {
    case Column::Folder: return Title::tr("Folder", "Title of a column");
    case Column::Reason: return Title::tr("Reason", "Title of a column");
    case Column::Error: return Title::tr("Error", "Title of a column");
    case Column::Result: return Title::tr("Result", "Title of a column");
    case Column::Why: return Title::tr("Why", "Title of a column");
    case Column::Before: return Title::tr("Before", "Title of a column");
    case Column::After: return Title::tr("After", "Title of a column");
    case Column::ChangedByOthers: return Title::tr("Changed by others", "Title of a column");
    }
    return {};
}

} // namespace words
