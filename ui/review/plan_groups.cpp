// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_groups.h"

#include "review/group_delegate.h"
#include "widgets/metrics.h"
#include "widgets/row_mark.h"
#include "words/difference_text.h"
#include "words/state_text.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;
using change::DecisionKind;

namespace ui {

std::vector<PlanGroupModel::Line> PlanGroupModel::linesOf(const PlanLook &look) const
{
    std::vector<Line> lines;
    if (!look.digest)
        return lines;
    using Of = PlanChoice::Of;
    const PlanTotals &totals = look.totals;
    lines.push_back({{Of::Everything, {}, -1}, {}, qint64(look.plan().size())});
    const auto &groups = look.digest->groups();
    for (const auto &[kind, count] : {std::pair(DecisionKind::Change, totals.change),
             std::pair(DecisionKind::Nothing, totals.nothing), std::pair(DecisionKind::Hold, totals.hold)}) {
        bool first = true;
        for (size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].kind != kind)
                continue;
            if (std::exchange(first, false))
                lines.push_back({{Of::Decision, kind, -1}, {}, count});
            lines.push_back({{Of::Group, DecisionKind::Change, int(i)}, groups[i].key, look.groupCounts[i]});
        }
    }
    if (totals.takenOut > 0)
        lines.push_back({{Of::TakenOut, {}, -1}, {}, totals.takenOut});
    return lines;
}

void PlanGroupModel::show(PlanLookPtr look)
{
    std::vector<Line> lines = linesOf(*look);
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const Line &a, const Line &b) { return a.choice == b.choice && a.key == b.key; });
    if (!same)
        beginResetModel();
    m_look = std::move(look);
    m_lines = std::move(lines);
    if (!same)
        endResetModel();
    else if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PlanGroupModel::retranslate()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PlanGroupModel::lineOf(const PlanChoice &choice) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [&](const Line &line) { return line.choice == choice; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int PlanGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString PlanGroupModel::title(const Line &line) const
{
    switch (line.choice.of) {
    case PlanChoice::Of::Everything:
        return tr("All mailboxes of the plan");
    case PlanChoice::Of::TakenOut:
        return tr("Taken out");
    case PlanChoice::Of::Decision:
        switch (line.choice.decision) {
        case DecisionKind::Change:
            return tr("To change");
        case DecisionKind::Nothing:
            return tr("Left as they are");
        case DecisionKind::Hold:
            return tr("Held");
        }
        break;
    case PlanChoice::Of::Group: {
        const PlanGroup &group = m_look->digest->groups()[size_t(line.choice.group)];
        if (group.various)
            return tr("Other changes, each shared by few");
        return group.kind == DecisionKind::Change ? words::deedsText(group.facet, group.deeds)
                                                  : words::reasonText(group.reason);
    }
    }
    return {};
}

QString PlanGroupModel::note(const Line &line) const
{
    if (line.choice.of != PlanChoice::Of::Group)
        return {};
    const PlanGroup &group = m_look->digest->groups()[size_t(line.choice.group)];
    return group.kind == DecisionKind::Change && !group.various ? words::reasonText(group.reason) : QString();
}

QIcon PlanGroupModel::icon(const Line &line) const
{
    if (line.choice.of == PlanChoice::Of::Decision)
        return decisionIcon(line.choice.decision);
    return line.choice.of == PlanChoice::Of::TakenOut ? takenOutIcon() : QIcon();
}

QVariant PlanGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return title(line);
    case NoteRole:
        return note(line);
    case CountRole:
        return line.count;
    case SectionRole:
        return line.choice.of != PlanChoice::Of::Group;
    case Qt::DecorationRole:
        return icon(line);
    case Qt::ToolTipRole:
        return note(line).isEmpty() ? title(line) : title(line) + u'\n' + note(line);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a group of a plan's rows, and how many they are")
            .arg(title(line), QLocale().toString(line.count));
    default:
        return {};
    }
}

PlanGroupList::PlanGroupList(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"planGroups"_s);
    setModel(&m_model);
    setItemDelegate(new GroupDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setMinimumWidth(26 * metrics::grid);
    retranslate();
}

void PlanGroupList::show(PlanLookPtr look)
{
    m_showing = true;
    const PlanChoice choice = look->choice;
    m_model.show(std::move(look));
    const int line = m_model.lineOf(choice);
    if (line >= 0)
        setCurrentIndex(m_model.index(line));
    m_showing = false;
}

void PlanGroupList::retranslate()
{
    setAccessibleName(tr("Groups of the plan"));
    m_model.retranslate();
}

void PlanGroupList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap
}

void PlanGroupList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_showing)
        Q_EMIT chosen(m_model.choice(current.row()));
}

} // namespace ui
