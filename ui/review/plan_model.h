// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/plan_digest.h"

#include <QAbstractTableModel>

namespace ui {

/// Which rows of a plan a person looks at.
struct PlanChoice
{
    enum class Of { Everything, Decision, Group, TakenOut };
    Of of = Of::Everything;
    change::DecisionKind decision = change::DecisionKind::Change; ///< With Decision.
    int group = -1; ///< With Group: index into PlanDigest::groups().

    friend bool operator==(const PlanChoice &, const PlanChoice &) = default;
};

/// What is left of a plan without the rows that were taken out.
struct PlanTotals
{
    qint64 change = 0;
    qint64 nothing = 0;
    qint64 hold = 0;
    qint64 takenOut = 0;
    qint64 starting = 0; ///< Of `change`, those that a start would change: all, or the first few.
    qint64 exceptions = 0; ///< Mailboxes that a start records as exceptions without changing them.
    change::RowCost cost; ///< Of those that a start would change.
};

/// One look at a plan. Immutable, safe on any thread.
struct PlanLook
{
    PlanDigestPtr digest; ///< Null: there is no plan.
    PlanChoice choice;
    std::vector<quint32> rows; ///< Chosen ones, in order.
    std::vector<bool> takenOut; ///< By row of the plan.
    std::vector<qint64> groupCounts; ///< By group, without what was taken out.
    PlanTotals totals;

    [[nodiscard]] const change::Plan &plan() const { return digest->plan(); }
};
using PlanLookPtr = std::shared_ptr<const PlanLook>;

/// The rows of a plan: who, what happens, why, what will be kept. data() reads and formats what is seen.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(PlanLookPtr look);
    [[nodiscard]] const PlanLookPtr &look() const { return m_look; } ///< Never null.
    [[nodiscard]] size_t planRow(int row) const { return m_look->rows[size_t(row)]; }
    [[nodiscard]] core::MailboxId mailbox(int row) const { return m_look->plan().mailbox(planRow(row)); }

    enum Column { Name, Address, What, Why, Kept, columnTotal };
    [[nodiscard]] static QString columnKey(int column); ///< Stable, for settings.
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(size_t row, Column column) const;
    [[nodiscard]] QString whatText(size_t row) const;

    PlanLookPtr m_look = std::make_shared<PlanLook>();
};

} // namespace ui
