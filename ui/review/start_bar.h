// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/plan_model.h"
#include "session/running.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

/// What a run is to know before it starts: why, for which ticket, how many; and the number typed where it is
/// large.
class StartBar final : public QWidget
{
    Q_OBJECT

public:
    /// \param start  the action of its button.
    explicit StartBar(QAction *start, QWidget *parent = nullptr);

    void show(const PlanTotals &totals);
    void clear(); ///< For the next plan.
    [[nodiscard]] session::ApplyRequest request() const;
    [[nodiscard]] bool isConfirmed() const; ///< The number was typed, or needs not be.

Q_SIGNALS:
    void firstChanged(int first); ///< 0: all.
    void typed(); ///< The number.
    void noted(); ///< Reason or ticket.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlanTotals m_totals;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_ticketLabel;
    QLineEdit *m_ticket;
    QLabel *m_firstLabel;
    QSpinBox *m_first;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
};

} // namespace ui
