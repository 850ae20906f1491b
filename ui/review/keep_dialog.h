// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLineEdit>

namespace ui {

/// Asks why mailboxes are to be kept as exceptions.
class KeepDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param count  how many mailboxes that would be.
    KeepDialog(int count, QWidget *parent);

Q_SIGNALS:
    void reasoned(const QString &reason);

private:
    QLineEdit *m_reason;
};

} // namespace ui
