// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/plan_model.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

/// The PowerShell a colleague would type for chosen rows of a plan.
class ScriptPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptPane(Engine &engine, QWidget *parent = nullptr);

    static constexpr int mostMailboxes = 100; ///< More are not written out.

    /// \param rows  of the plan; those that change nothing are passed over.
    void show(PlanLookPtr look, std::vector<quint32> rows);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Basis;
    struct Script
    {
        QString text;
        int mailboxes = 0; ///< Written out,
        int of = 0; ///< of so many that change.
    };
    void renew();
    void take(const core::Result<Script> &script);
    void retranslate();
    [[nodiscard]] static core::Result<Script> write(const session::StoreReader &reader, Basis &basis,
        const PlanLook &look, const std::vector<quint32> &rows);

    Engine &m_engine;
    PlanLookPtr m_look = std::make_shared<PlanLook>();
    std::vector<quint32> m_rows;
    std::shared_ptr<Basis> m_basis; ///< Kept from one script to the next; touched by one pool job at a time.
    Script m_shown;
    QString m_problem;
    QLabel *m_title;
    QLabel *m_note;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    bool m_outOfDate = true;
    bool m_writing = false;
};

} // namespace ui
