// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/plan_model.h"

#include "widgets/row_mark.h"
#include "widgets/spoken.h"
#include "words/column_text.h"
#include "words/difference_text.h"
#include "words/plan_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace ui {

void PlanModel::show(PlanLookPtr look)
{
    beginResetModel();
    m_look = std::move(look);
    endResetModel();
}

QString PlanModel::columnKey(int column)
{
    static const QStringList keys{u"name"_s, u"address"_s, u"what"_s, u"why"_s, u"kept"_s};
    return keys.value(column);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_look->rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QString PlanModel::whatText(size_t row) const
{
    const change::Plan &plan = m_look->plan();
    const auto plainly = [&] {
        switch (plan.kind(row)) {
        case change::DecisionKind::Change:
            return words::differencesText(plan.facet(row), deedsOf(plan, row));
        case change::DecisionKind::Nothing:
            return tr("Stays as it is", "what a plan does with a mailbox");
        case change::DecisionKind::Hold:
            return tr("Held: nothing is done", "what a plan does with a mailbox");
        }
        return QString();
    };
    return m_look->takenOut[row] ? tr("Taken out (%1)", "of a plan; what it would do").arg(plainly())
                                 : plainly();
}

QString PlanModel::text(size_t row, Column column) const
{
    const change::Plan &plan = m_look->plan();
    switch (column) {
    case Name:
        return plan.name(row);
    case Address:
        return plan.address(row);
    case What:
        return whatText(row);
    case Why:
        return words::whyText(plan.reason(row), plan.facts(row));
    case Kept: {
        const QString kept = plan.keepException(row);
        return kept.isEmpty() ? QString() : words::keptText(plan.facet(row), kept);
    }
    case columnTotal:
        break;
    }
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const size_t row = planRow(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == What || column == Why ? QVariant(text(row, column)) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenCell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(row, column));
    case Qt::DecorationRole:
        if (column != What)
            return {};
        return m_look->takenOut[row] ? takenOutIcon() : decisionIcon(m_look->plan().kind(row));
    case Qt::ForegroundRole:
        return m_look->takenOut[row] ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                                     : QVariant();
    case Qt::FontRole: {
        if (!m_look->takenOut[row] || column == What)
            return {};
        QFont font = QGuiApplication::font();
        font.setStrikeOut(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return words::columnTitle(domain::Field::Name);
    case Address:
        return words::columnTitle(domain::Field::Address);
    case What:
        return tr("What happens");
    case Why:
        return words::columnTitle(words::Column::Why);
    case Kept:
        return tr("Kept as exception");
    case columnTotal:
        break;
    }
    return {};
}

} // namespace ui
