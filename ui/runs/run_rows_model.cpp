// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_rows_model.h"

#include "change/facets.h"
#include "change/our_doing.h"
#include "engine/engine.h"
#include "widgets/row_mark.h"
#include "widgets/spoken.h"
#include "words/column_text.h"
#include "words/difference_text.h"
#include "words/error_text.h"
#include "words/state_text.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>

using namespace Qt::StringLiterals;
using change::RowStatus;

namespace ui {
namespace {

/// Why a row was held or failed; the mailbox stands beside it.
QString whyText(const change::RunRow &row)
{
    if (row.error) {
        core::Error error = *row.error;
        error.subject.clear();
        return words::errorText(error);
    }
    return words::reasonText(domain::reasonFromName(row.hold).value_or(domain::Reason::None));
}

bool standsAlike(const change::RunRow &a, const change::RunRow &b)
{
    return a.status == b.status && a.hold == b.hold && a.image == b.image && a.leftAs == b.leftAs
        && a.notes == b.notes && a.error.has_value() == b.error.has_value()
        && (!a.error || (a.error->code == b.error->code && a.error->detail == b.error->detail));
}

/// Whether something may have been sent, and what then was read; else there is only what was planned.
bool wasWritten(const change::RunRow &row)
{
    return row.image && row.target && row.leftAs;
}

int indexOfPosition(const RunRowsModel::Rows &rows, int position)
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), position,
        [](const change::RunRow &row, int sought) { return row.position < sought; });
    return found != rows.end() && found->position == position ? int(found - rows.begin()) : -1;
}

} // namespace

void RunRowsModel::show(domain::FacetId facet, Rows rows)
{
    beginResetModel();
    m_facet = facet;
    m_rows = freedElsewhere(std::move(rows));
    m_counts = {};
    m_changedByOthers = 0;
    m_shown.clear();
    for (int i = 0; i < int(m_rows->size()); ++i) {
        count((*m_rows)[size_t(i)], 1);
        if (fits((*m_rows)[size_t(i)]))
            m_shown.push_back(i);
    }
    endResetModel();
}

void RunRowsModel::setFilter(RunFilter filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (int i = 0; i < int(m_rows->size()); ++i) {
        if (fits((*m_rows)[size_t(i)]))
            m_shown.push_back(i);
    }
    endResetModel();
}

bool RunRowsModel::fits(const change::RunRow &row) const
{
    switch (m_filter) {
    case RunFilter::Everything:
        return true;
    case RunFilter::Done:
        return row.status == RowStatus::Done;
    case RunFilter::Held:
        return row.status == RowStatus::Held;
    case RunFilter::Failed:
        return row.status == RowStatus::Failed;
    case RunFilter::InDoubt:
        return row.status == RowStatus::InDoubt;
    case RunFilter::Waiting:
        return row.status == RowStatus::Waiting || row.status == RowStatus::Begun;
    case RunFilter::ChangedByOthers:
        return !row.notes.empty();
    }
    return true;
}

void RunRowsModel::count(const change::RunRow &row, int by)
{
    m_counts.add(row.status, by);
    m_changedByOthers += row.notes.empty() ? 0 : by;
}

int RunRowsModel::placeOf(int index) const
{
    return int(std::lower_bound(m_shown.begin(), m_shown.end(), index) - m_shown.begin());
}

void RunRowsModel::update(const Rows &rows)
{
    std::vector<int> leaving; // places
    std::vector<int> coming; // indexes
    std::vector<int> changed; // places
    for (const change::RunRow &row : rows) {
        const int index = indexOfPosition(*m_rows, row.position);
        if (index < 0 || standsAlike((*m_rows)[size_t(index)], row))
            continue;
        change::RunRow &kept = (*m_rows)[size_t(index)];
        const bool was = fits(kept);
        count(kept, -1);
        kept = row;
        count(kept, 1);
        if (was)
            (fits(kept) ? changed : leaving).push_back(placeOf(index));
        else if (fits(kept))
            coming.push_back(index);
    }
    for (const int place : changed)
        Q_EMIT dataChanged(index(place, 0), index(place, columnTotal - 1));
    removePlaces(leaving);
    insertIndexes(coming);
}

void RunRowsModel::removePlaces(const std::vector<int> &places)
{
    std::vector<int> rising = places;
    std::sort(rising.begin(), rising.end());
    for (auto end = rising.end(); end != rising.begin();) { // from behind, neighbours together
        auto begin = end - 1;
        while (begin != rising.begin() && *(begin - 1) == *begin - 1)
            --begin;
        const int first = *begin;
        const int last = *(end - 1);
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
        end = begin;
    }
}

void RunRowsModel::insertIndexes(const std::vector<int> &indexes)
{
    std::vector<int> rising = indexes;
    std::sort(rising.begin(), rising.end());
    for (auto begin = rising.begin(); begin != rising.end();) { // those that go to one place together
        const int place = placeOf(*begin);
        auto end = begin + 1;
        while (end != rising.end() && placeOf(*end) == place)
            ++end;
        beginInsertRows({}, place, place + int(end - begin) - 1);
        m_shown.insert(m_shown.begin() + place, begin, end);
        endInsertRows();
        begin = end;
    }
}

int RunRowsModel::rowOfPosition(int position) const
{
    const int index = indexOfPosition(*m_rows, position);
    const int place = placeOf(index);
    return index >= 0 && place < rowCount() && m_shown[size_t(place)] == index ? place : -1;
}

QString RunRowsModel::columnKey(int column)
{
    static const QStringList keys{u"result"_s, u"name"_s, u"address"_s, u"change"_s, u"why"_s, u"others"_s};
    return keys.value(column);
}

int RunRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RunRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QString RunRowsModel::changeText(const change::RunRow &row) const
{
    const change::Facet &facet = change::facetOf(m_facet);
    const auto differences
        = wasWritten(row) ? change::ourDifferences(row) : facet.diff(row.before, row.after); // what others did stands beside it
    return differences.empty() ? tr("Nothing was different", "a row of a run")
                               : words::differencesText(m_facet, differences);
}

QString RunRowsModel::text(const change::RunRow &row, Column column) const
{
    switch (column) {
    case Result:
        return words::rowStatusText(row.status);
    case Name:
        return row.name;
    case Address:
        return row.mailbox.address;
    case Change:
        return changeText(row);
    case Why:
        return whyText(row);
    case Others:
        return words::differencesText(m_facet, row.notes);
    case columnTotal:
        break;
    }
    return {};
}

QVariant RunRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const change::RunRow &row = at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Result)
            return words::rowStatusExplanation(row.status);
        return column > Address ? QVariant(text(row, column)) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenCell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case Qt::DecorationRole:
        return column == Result ? QVariant(rowStatusIcon(row.status)) : QVariant();
    case Qt::ForegroundRole: // what did not happen, or not yet
        return column == Change && !wasWritten(row)
            ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
            : QVariant();
    default:
        return {};
    }
}

QVariant RunRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Result:
        return words::columnTitle(words::Column::Result);
    case Name:
        return words::columnTitle(domain::Field::Name);
    case Address:
        return words::columnTitle(domain::Field::Address);
    case Change:
        return tr("Change", "of a mailbox, from what to what");
    case Why:
        return words::columnTitle(words::Column::Why);
    case Others:
        return words::columnTitle(words::Column::ChangedByOthers);
    case columnTotal:
        break;
    }
    return {};
}

} // namespace ui
