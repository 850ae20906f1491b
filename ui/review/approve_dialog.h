// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/plans.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

/// Asks a second person whether they approve the plan on the table, and shows the key that they sign with.
class ApproveDialog final : public QDialog
{
    Q_OBJECT

public:
    ApproveDialog(Plans &plans, QWidget *parent);

private:
    void showKey(const core::Result<ApprovalKey> &key);

    QLabel *m_keyText;
    QLineEdit *m_key;
    QPushButton *m_copy;
    QPushButton *m_yes;
};

} // namespace ui
