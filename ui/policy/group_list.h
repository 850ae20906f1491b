// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/policy.h"

#include <QAbstractItemModel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace ui {

class GroupRow;
class Policies;

/// The groups of a policy, a row each.
class GroupList final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Grants, Managed }; ///< Managed groups have no right of their own.

    /// \param groups  for completion: text shown in DisplayRole and EditRole, the address in UserRole.
    GroupList(Kind kind, Policies &policies, QAbstractItemModel &groups, QWidget *parent = nullptr);

    void show(const std::vector<domain::calendar::Grant> &grants);
    /// Rows with an address, in their order.
    [[nodiscard]] std::vector<domain::calendar::Grant> grants() const;
    void checkAgain(); ///< Those that could not be asked about before.

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    GroupRow *addRow(const domain::calendar::Grant &grant);
    void retranslate();

    Kind m_kind;
    Policies &m_policies;
    QAbstractItemModel &m_groups;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<GroupRow *> m_rows;
};

} // namespace ui
