// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailboxes/mailbox_model.h"

#include "widgets/spoken.h"
#include "widgets/state_mark.h"
#include "words/age_text.h"
#include "words/column_text.h"
#include "words/error_text.h"
#include "words/mailbox_text.h"
#include "words/moment_text.h"
#include "words/right_text.h"
#include "words/state_text.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

using domain::Field;

std::vector<catalog::Column> columnsOf(const catalog::Columns &columns)
{
    std::vector<catalog::Column> all{
        {Field::Name}, {Field::Address}, {Field::Type}, {Field::Department}, {Field::Default}};
    for (size_t i = 0; i < columns.groups().size(); ++i)
        all.push_back({Field::Group, int(i)});
    for (const Field field : {Field::Status, Field::Exception, Field::Read, Field::Created, Field::Office,
             Field::Language, Field::Upn})
        all.push_back({field});
    for (int attribute = 1; attribute <= 15; ++attribute)
        all.push_back({domain::attributeField(attribute)});
    return all;
}

} // namespace

MailboxModel::MailboxModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columnsOf(m_set->view.columns))
{
}

void MailboxModel::show(MailboxSetPtr set, std::vector<catalog::RowId> rows)
{
    beginResetModel();
    m_set = std::move(set);
    m_rows = std::move(rows);
    m_columns = columnsOf(m_set->view.columns);
    endResetModel();
}

QString MailboxModel::columnKey(int column) const
{
    const catalog::Column &shown = m_columns[size_t(column)];
    const QString key = domain::fieldName(shown.field);
    return shown.field == Field::Group
        ? key + u':' + m_set->view.columns.groups()[size_t(shown.group)].address
        : key;
}

QString MailboxModel::title(int column) const
{
    const catalog::Column &shown = m_columns[size_t(column)];
    return shown.field == Field::Group ? m_set->view.columns.groups()[size_t(shown.group)].name
                                       : words::columnTitle(shown.field);
}

int MailboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MailboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString MailboxModel::displayText(catalog::RowId row, const catalog::Column &column) const
{
    const catalog::Columns &columns = m_set->view.columns;
    switch (column.field) {
    case Field::Default: {
        const auto right = columns.defaultRight(row);
        return right ? words::rightText(*right) : tr("Unknown", "right of a calendar that was not read");
    }
    case Field::Group: {
        if (!columns.hasReading(row))
            return tr("Unknown", "right of a calendar that was not read");
        const auto right = columns.groupRight(row, column.group);
        return right ? words::rightText(*right) : tr("No entry", "a group has no entry in a calendar");
    }
    case Field::Status: {
        const QString state = words::stateText(columns.state(row));
        return columns.isNew(row)
            ? tr("%1, new", "state of a mailbox created since the last complete scan").arg(state)
            : state;
    }
    case Field::Exception: {
        const QStringList kinds = columns.field(row, Field::Exception).texts;
        return kinds.contains(u"expired"_s) ? tr("Expired", "exception")
            : kinds.contains(u"yes"_s)      ? tr("Kept", "exception")
                                            : QString();
    }
    case Field::Read:
        return columns.readAt(row) ? words::ageText(*columns.readAt(row), m_set->takenAt)
                                   : tr("Never", "when a calendar was read");
    case Field::Created: {
        const domain::FieldValue created = columns.field(row, Field::Created);
        return created.known ? words::dateText(created.time) : QString();
    }
    case Field::Type:
        return words::mailboxTypeText(columns.text(row, column));
    default:
        return columns.text(row, column);
    }
}

QString MailboxModel::toolTip(catalog::RowId row, const catalog::Column &column) const
{
    const catalog::Columns &columns = m_set->view.columns;
    switch (column.field) {
    case Field::Status: {
        const domain::Subject &subject = m_set->stock.subjects[catalog::Columns::index(row)];
        const QString reason = words::reasonText(columns.reason(row));
        return subject.failure ? reason + u'\n' + words::errorText(*subject.failure) : reason;
    }
    case Field::Read:
        return columns.readAt(row) ? words::momentText(*columns.readAt(row)) : QString();
    case Field::Default:
    case Field::Group:
        return columns.text(row, column);
    default:
        return displayText(row, column); // it may be elided
    }
}

bool MailboxModel::isPale(catalog::RowId row, const catalog::Column &column) const
{
    const catalog::Columns &columns = m_set->view.columns;
    if (column.field == Field::Default)
        return !columns.defaultRight(row);
    return column.field == Field::Group && !columns.groupRight(row, column.group);
}

QVariant MailboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const catalog::RowId row = rowId(index.row());
    const catalog::Column &column = m_columns[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, column);
    case Qt::AccessibleTextRole:
        return spokenCell(title(index.column()), displayText(row, column));
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::DecorationRole:
        return column.field == Field::Status ? QVariant(stateIcon(m_set->view.columns.state(row)))
                                             : QVariant();
    case Qt::ForegroundRole:
        return isPale(row, column) ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                                   : QVariant();
    default:
        return {};
    }
}

QVariant MailboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::ToolTipRole && m_columns[size_t(section)].field == Field::Group)
        return m_set->view.columns.groups()[size_t(m_columns[size_t(section)].group)].address;
    return {};
}

} // namespace ui
