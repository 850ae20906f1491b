// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/snapshots.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>

namespace ui {

/// Asks for the name of a new snapshot; says at once when it is taken.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const Snapshots &snapshots, const Scope &scope, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void check();

    const Snapshots &m_snapshots;
    QLineEdit *m_name;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace ui
