// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/snapshots.h"
#include "session/planning.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QRadioButton>

namespace ui {

/// Asks which snapshot to go back to, and how far. What would change is shown by the plan that follows.
class RestoreDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param snapshot  to begin with; empty: the newest.
    RestoreDialog(const Snapshots &snapshots, const Scope &scope, const QString &snapshot, QWidget *parent);

Q_SIGNALS:
    void chosen(const session::RestoreRequest &request);

private:
    void choose();

    QComboBox *m_snapshot;
    QRadioButton *m_customised;
    QRadioButton *m_all;
    QCheckBox *m_everyEntry;
};

} // namespace ui
