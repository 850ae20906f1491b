// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exceptions.h"

#include <QAbstractTableModel>

namespace ui {

/// The exceptions a person looks at, in order. Immutable, safe on any thread.
struct ExceptionLook
{
    std::shared_ptr<const LedgerEntries> all = std::make_shared<LedgerEntries>();
    std::vector<quint32> rows; ///< Of `all`.
};
using ExceptionLookPtr = std::shared_ptr<const ExceptionLook>;

/// The ledger as a table: who is kept as what, why, by whom, until when, and what that is worth now.
class ExceptionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(ExceptionLookPtr look);
    [[nodiscard]] const ExceptionLook &look() const { return *m_look; }
    [[nodiscard]] const session::LedgerEntry &at(int row) const { return (*m_look->all)[m_look->rows[size_t(row)]]; }

    enum Column { Name, Address, Kept, Reason, Who, Since, Expires, Standing, Facet, columnTotal };
    [[nodiscard]] static QString columnKey(int column); ///< Stable, for settings.
    [[nodiscard]] static QString standingText(session::Standing standing);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const session::LedgerEntry &entry, Column column);

    ExceptionLookPtr m_look = std::make_shared<ExceptionLook>();
};

} // namespace ui
