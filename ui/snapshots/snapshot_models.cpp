// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshots/snapshot_models.h"

#include "widgets/spoken.h"
#include "words/difference_text.h"
#include "words/moment_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

void SnapshotModel::show(std::vector<store::Snapshot> snapshots)
{
    beginResetModel();
    m_snapshots = std::move(snapshots);
    endResetModel();
}

int SnapshotModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).name == name)
            return row;
    }
    return -1;
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_snapshots.size());
}

int SnapshotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const store::Snapshot &snapshot = at(index.row());
    const QLocale locale;
    switch (Column(index.column())) {
    case Name:
        return snapshot.name;
    case Made:
        return words::momentText(snapshot.created);
    case Holds:
        return snapshot.rows < snapshot.inScope
            ? tr("%1 of %2", "mailboxes in a snapshot, of those in scope")
                  .arg(locale.toString(snapshot.rows), locale.toString(snapshot.inScope))
            : locale.toString(snapshot.rows);
    case By:
        return snapshot.who;
    case From:
        return snapshot.origin == "readings"_L1 ? tr("what was read", "origin of a snapshot")
                                                : snapshot.origin;
    case columnTotal:
        break;
    }
    return {};
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Snapshot");
    case Made:
        return tr("Made");
    case Holds:
        return tr("Mailboxes");
    case By:
        return tr("By", "who made a snapshot");
    case From:
        return tr("From", "origin of a snapshot");
    case columnTotal:
        break;
    }
    return {};
}

void DifferenceModel::show(Snapshots::Differences differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    m_lines.clear();
    for (size_t mailbox = 0; mailbox < m_differences.size(); ++mailbox) {
        const auto &all = m_differences[mailbox].differences;
        if (all.empty())
            m_lines.push_back({mailbox, -1});
        for (int i = 0; i < int(all.size()); ++i)
            m_lines.push_back({mailbox, i});
    }
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return spokenCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const session::SnapshotDifference &mailbox = m_differences[line.mailbox];
    if (index.column() == Name)
        return mailbox.name;
    if (index.column() == Address)
        return mailbox.address;
    if (line.difference < 0) {
        if (index.column() != What)
            return {};
        return mailbox.onlyBefore ? tr("Only in the first") : tr("Only in the second");
    }
    const words::DifferenceWords words
        = words::differenceWords(domain::FacetId::Calendar, mailbox.differences[size_t(line.difference)]);
    switch (Column(index.column())) {
    case What:
        return words.part;
    case Before:
        return words.before;
    case After:
        return words.after;
    default:
        return {};
    }
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Address:
        return tr("Address");
    case What:
        return tr("Entry");
    case Before:
        return tr("In the first");
    case After:
        return tr("In the second");
    case columnTotal:
        break;
    }
    return {};
}

} // namespace ui
