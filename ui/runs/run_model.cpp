// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_model.h"

#include "widgets/row_mark.h"
#include "widgets/spoken.h"
#include "words/moment_text.h"
#include "words/plan_text.h"
#include "words/state_text.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void RunModel::show(const std::vector<store::RunRecord> &runs)
{
    const auto sameAs = [](const store::RunRecord &a, const store::RunRecord &b) { return a.id == b.id; };
    const int come = int(runs.size()) - rowCount();
    if (come < 0 || !std::equal(runs.begin() + come, runs.end(), m_runs.begin(), m_runs.end(), sameAs)) {
        beginResetModel();
        m_runs = runs;
        endResetModel();
        return;
    }
    if (come > 0) {
        beginInsertRows({}, 0, come - 1);
        m_runs = runs;
        endInsertRows();
    }
    m_runs = runs;
    tellAnew(*this);
}

void RunModel::setLive(std::optional<Live> live)
{
    const QString before = m_live ? m_live->id : QString();
    m_live = std::move(live);
    for (const QString &id : {before, m_live ? m_live->id : QString()}) {
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnTotal - 1));
    }
}

int RunModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(),
        [&](const store::RunRecord &run) { return !id.isEmpty() && run.id.text() == id; });
    return found == m_runs.end() ? -1 : int(found - m_runs.begin());
}

QString RunModel::columnKey(int column)
{
    static const QStringList keys{
        u"state"_s, u"what"_s, u"started"_s, u"who"_s, u"reason"_s, u"ticket"_s, u"rows"_s, u"counts"_s};
    return keys.value(column);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

const change::RunCounts &RunModel::counts(int row) const
{
    return isLive(at(row).id.text()) ? m_live->counts : at(row).counts;
}

QString RunModel::stateText(int row) const
{
    const store::RunRecord &run = at(row);
    if (isLive(run.id.text()))
        return m_live->cancelling ? tr("stopping", "state of a run")
            : m_live->paused      ? tr("paused", "state of a run")
                                  : words::runStateText(u"running"_s);
    if (!run.carriedOutBy.isEmpty())
        return tr("runs elsewhere", "state of a run that another program carries out");
    return change::runEndFromName(run.state) ? words::runStateText(run.state) : words::runNotEndedText();
}

QIcon RunModel::stateIcon(int row) const
{
    const store::RunRecord &run = at(row);
    if (isLive(run.id.text()))
        return runAtWorkIcon(m_live->paused && !m_live->cancelling);
    return run.carriedOutBy.isEmpty() ? runEndIcon(change::runEndFromName(run.state), run.counts) : runAtWorkIcon(false);
}

QString RunModel::text(int row, Column column) const
{
    const store::RunRecord &run = at(row);
    switch (column) {
    case State:
        return stateText(row);
    case What:
        return words::planTitle(run.kind, run.header.value("source"_L1).toString());
    case Started:
        return words::momentText(run.started);
    case Who:
        return run.who;
    case Reason:
        return run.reason;
    case Ticket:
        return run.ticket;
    case Rows:
        return QLocale().toString(counts(row).total());
    case Counts:
        return words::countsText(counts(row));
    case columnTotal:
        break;
    }
    return {};
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return column == Rows ? QVariant() : QVariant(text(index.row(), column));
    case Qt::AccessibleTextRole:
        return spokenCell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(index.row(), column));
    case Qt::DecorationRole:
        return column == State ? QVariant(stateIcon(index.row())) : QVariant();
    default:
        return {};
    }
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case State:
        return tr("State", "of a run");
    case What:
        return tr("Run");
    case Started:
        return tr("Started");
    case Who:
        return tr("By", "who started a run");
    case Reason:
        return tr("Reason", "of a run");
    case Ticket:
        return tr("Ticket");
    case Rows:
        return tr("Mailboxes");
    case Counts:
        return tr("Outcome");
    case columnTotal:
        break;
    }
    return {};
}

} // namespace ui
