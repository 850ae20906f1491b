// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <optional>

namespace ui {

/// Asks why mailboxes are to be kept as exceptions, and until when.
class KeepDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param what  what will be done, in a sentence or two.
    KeepDialog(const QString &what, QWidget *parent);

Q_SIGNALS:
    void reasoned(const QString &reason, std::optional<core::Instant> expires);

private:
    /// The end of the chosen day where this person is; none where no day was chosen.
    [[nodiscard]] std::optional<core::Instant> expires() const;

    QLineEdit *m_reason;
    QCheckBox *m_ends;
    QDateEdit *m_lastDay;
};

} // namespace ui
