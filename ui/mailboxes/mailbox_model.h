// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/columns.h"
#include "services/mailboxes.h"

#include <QAbstractTableModel>

namespace ui {

/// The mailboxes that match, in order: rows of the catalog through a vector of row ids. data() reads and
/// formats; filter and order are computed elsewhere.
class MailboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MailboxModel(QObject *parent = nullptr);

    /// Shows `rows` of `set`.
    void show(MailboxSetPtr set, std::vector<catalog::RowId> rows);

    [[nodiscard]] const MailboxSetPtr &set() const { return m_set; }
    [[nodiscard]] const std::vector<catalog::RowId> &rows() const { return m_rows; }
    [[nodiscard]] catalog::RowId rowId(int row) const { return m_rows[size_t(row)]; }
    /// Every column there can be; which are seen and where is the view's affair.
    [[nodiscard]] const std::vector<catalog::Column> &columns() const { return m_columns; }
    /// Stable key of a column for settings: "address", "group:<address>".
    [[nodiscard]] QString columnKey(int column) const;
    [[nodiscard]] QString title(int column) const;
    [[nodiscard]] QString displayText(catalog::RowId row, const catalog::Column &column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString toolTip(catalog::RowId row, const catalog::Column &column) const;
    [[nodiscard]] bool isPale(catalog::RowId row, const catalog::Column &column) const;

    MailboxSetPtr m_set = std::make_shared<MailboxSet>();
    std::vector<catalog::RowId> m_rows;
    std::vector<catalog::Column> m_columns;
};

} // namespace ui
