// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/plan_model.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

/// What the plan is, what it amounts to, and what should be known before it is started.
class PlanHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanHead(QWidget *parent = nullptr);
    void show(PlanLookPtr look);
    void setBrief(bool brief); ///< Warnings step back for what speaks against the run.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showWarnings(const QStringList &warnings);
    [[nodiscard]] QString totalsText() const;
    [[nodiscard]] QString costText() const;
    [[nodiscard]] QStringList warnings() const;

    PlanLookPtr m_look = std::make_shared<PlanLook>();
    QLabel *m_title;
    QLabel *m_made;
    QLabel *m_totals;
    QLabel *m_cost;
    QWidget *m_warningPart;
    QVBoxLayout *m_warnings;
};

} // namespace ui
